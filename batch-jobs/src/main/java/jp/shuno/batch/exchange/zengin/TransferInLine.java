package jp.shuno.batch.exchange.zengin;

import java.util.List;
import jp.shuno.batch.exchange.Finding;
import jp.shuno.batch.exchange.fixedlength.DecodedLine;
import jp.shuno.batch.exchange.fixedlength.RecordKind;

/** A physical record of a transfer-in advice after decoding. */
sealed interface TransferInLine extends DecodedLine {

    /**
     * ヘッダー・レコード, as it stands.
     *
     * @param businessType 種別コード, 01 in this format
     * @param codeClass コード区分, 0 = JIS
     * @param createdDate 作成日 YYMMDD, possibly no day at all
     * @param fromDate 勘定日(自) YYMMDD, possibly no day at all
     * @param toDate 勘定日(至) YYMMDD, possibly no day at all
     */
    record Header(
            int recordNo,
            String businessType,
            String codeClass,
            String createdDate,
            String fromDate,
            String toDate,
            TransferInAccount account,
            List<Finding> findings)
            implements TransferInLine {}

    /**
     * データ・レコード whose dates and flag are not looked at yet.
     *
     * @param dataNo the data record within the file, from 1
     */
    record Data(
            int recordNo,
            int dataNo,
            String inquiryNumber,
            String accountDate,
            String valueDate,
            long amount,
            long otherInstrumentAmount,
            Remitter remitter,
            char cancelFlag,
            String ediInfo,
            List<Finding> findings)
            implements TransferInLine {}

    /** 振込依頼人 and the bank from which the money came. */
    record Remitter(String code, String name, String bankName, String branchName) {}

    /** トレーラ・レコード. */
    record Trailer(int recordNo, TransferInTotals totals, List<Finding> findings) implements TransferInLine {}

    /** エンド・レコード. */
    record End(List<Finding> findings) implements TransferInLine {}

    /** A record with a wrong length or a wrong byte. */
    record Malformed(RecordKind kind, List<Finding> findings) implements TransferInLine {}
}
