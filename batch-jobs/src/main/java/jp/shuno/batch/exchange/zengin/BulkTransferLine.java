package jp.shuno.batch.exchange.zengin;

import java.util.List;
import jp.shuno.batch.exchange.Finding;
import jp.shuno.batch.exchange.fixedlength.DecodedLine;
import jp.shuno.batch.exchange.fixedlength.RecordKind;
import jp.shuno.domain.bank.AccountNumber;

/** A physical record of a bulk transfer after decoding. */
sealed interface BulkTransferLine extends DecodedLine {

    /**
     * ヘッダー・レコード, as it stands.
     *
     * @param businessType 種別コード, 21 in this format
     * @param codeClass コード区分, 0 = JIS
     * @param transferDate 取組日 MMDD, possibly no day at all
     */
    record Header(
            int recordNo,
            String businessType,
            String codeClass,
            String remitterCode,
            String remitterName,
            String transferDate,
            Origin origin,
            List<Finding> findings)
            implements BulkTransferLine {}

    /** 仕向銀行・支店・口座. */
    record Origin(
            String bankCode,
            String bankName,
            String branchCode,
            String branchName,
            char accountType,
            AccountNumber accountNumber) {}

    /**
     * データ・レコード.
     *
     * @param clearingHouse 手形交換所番号, zeros or empty
     * @param ediFlag 識別表示, {@code Y} where the customer codes are EDI information
     */
    record Data(int recordNo, BulkTransferRecord transfer, String clearingHouse, char ediFlag, List<Finding> findings)
            implements BulkTransferLine {}

    /** トレーラ・レコード. */
    record Trailer(int recordNo, BulkTransferTotals totals, List<Finding> findings) implements BulkTransferLine {}

    /** エンド・レコード. */
    record End(List<Finding> findings) implements BulkTransferLine {}

    /** A record with a wrong length or a wrong byte. */
    record Malformed(RecordKind kind, List<Finding> findings) implements BulkTransferLine {}
}
