package jp.shuno.batch.exchange.zengin;

import java.util.List;
import jp.shuno.batch.exchange.Finding;
import jp.shuno.batch.exchange.fixedlength.DecodedLine;
import jp.shuno.batch.exchange.fixedlength.RecordKind;

/** A physical record of a direct debit file after decoding. */
sealed interface DirectDebitLine extends DecodedLine {

    /**
     * ヘッダー・レコード, as it stands.
     *
     * @param businessType 種別コード, 91 in this format
     * @param codeClass コード区分, 0 = JIS
     * @param debitDate 引落日 MMDD, possibly no day at all
     */
    record Header(
            int recordNo,
            String businessType,
            String codeClass,
            String originatorCode,
            String originatorName,
            String debitDate,
            String bankCode,
            String branchCode,
            List<Finding> findings)
            implements DirectDebitLine {}

    /** データ・レコード. */
    record Data(int recordNo, DirectDebitRecord debit, List<Finding> findings) implements DirectDebitLine {}

    /** トレーラ・レコード. */
    record Trailer(int recordNo, DirectDebitTotals totals, List<Finding> findings) implements DirectDebitLine {}

    /** エンド・レコード. */
    record End(List<Finding> findings) implements DirectDebitLine {}

    /** A record with a wrong length or a wrong byte. */
    record Malformed(RecordKind kind, List<Finding> findings) implements DirectDebitLine {}
}
