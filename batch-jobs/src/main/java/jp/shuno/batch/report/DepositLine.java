package jp.shuno.batch.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * R-401 入金の照合: one deposit, or money of a file that no deposit has paid in.
 *
 * @param standing what is known of it
 * @param date 勘定日, or the revenue date of the file
 * @param yen amount
 * @param agentFee what the sender kept, 0 where nothing
 * @param remitterCode 振込依頼人コード, null for a file
 * @param remitterName 振込依頼人名, null for a file or where the bank gives none
 * @param adviceFile file of the deposit, null for a file
 * @param recordNo its record, null for a file
 * @param paymentFiles files that it pays for, or the file that waits
 */
public record DepositLine(
        Standing standing,
        LocalDate date,
        long yen,
        long agentFee,
        @Nullable String remitterCode,
        @Nullable String remitterName,
        @Nullable String adviceFile,
        @Nullable Integer recordNo,
        String paymentFiles) {

    /** 照合の状態. */
    public enum Standing {
        /** 未照合: pays for no file that we know of. */
        UNTIED("未照合"),
        /** 入金なし: a file whose money has not come. */
        MISSING("入金なし"),
        /** 照合済. */
        TIED("照合済"),
        /** 取消. */
        CANCELLED("取消");

        private final String japanese;

        Standing(String japanese) {
            this.japanese = japanese;
        }

        /** The word on reports. */
        public String japanese() {
            return japanese;
        }
    }
}
