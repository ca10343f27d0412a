package jp.shuno.batch.exchange.zengin;

import org.jspecify.annotations.Nullable;

/**
 * What is agreed with our bank about bulk transfers.
 *
 * @param remitterCode 振込依頼人コード that a file must carry, 10 digits; null = not checked
 * @param crlf whether CR LF follows every record that is written, the last one included; otherwise nothing does
 * @param transferMethod 振込指定区分 that is written: 7 telegraphic, 8 document, 0, or a blank
 * @param blankClearingHouse whether 手形交換所番号 is written blank; otherwise zeros
 */
public record BulkTransferProfile(
        @Nullable String remitterCode, boolean crlf, char transferMethod, boolean blankClearingHouse) {

    /** 振込指定区分: the values that banks take. */
    public static final String TRANSFER_METHODS = "780 ";

    /** 振込指定区分 of a telegraphic transfer. */
    public static final char TELEGRAPHIC = '7';

    /** @throws IllegalArgumentException when no bank takes that 振込指定区分 */
    public BulkTransferProfile {
        if (TRANSFER_METHODS.indexOf(transferMethod) < 0) {
            throw new IllegalArgumentException("no such transfer method: " + transferMethod);
        }
    }

    /** The association's format without exceptions: CR LF, telegraphic, zeros. */
    public static BulkTransferProfile standard(@Nullable String remitterCode) {
        return new BulkTransferProfile(remitterCode, true, TELEGRAPHIC, false);
    }
}
