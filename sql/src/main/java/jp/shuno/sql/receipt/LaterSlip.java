package jp.shuno.sql.receipt;

import java.time.LocalDate;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.assessment.TermNumber;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.Channel;
import jp.shuno.sql.assessment.TermKeys;

/**
 * A receipt on a term that was not due yet, beside one earlier term that is unpaid; the components are the
 * selected columns.
 */
public record LaterSlip(
        String receiptId,
        String fileDigest,
        String fileName,
        int recordNo,
        Channel channel,
        LocalDate paymentDate,
        Yen amount,
        LevyType levy,
        int fiscalYear,
        String noticeNo,
        int term,
        LocalDate dueDate,
        int earlierFiscalYear,
        String earlierNoticeNo,
        int earlierTerm,
        LocalDate earlierDueDate,
        Yen earlierUnpaid) {

    /** The term on which the receipt stands. */
    public TermKey termKey() {
        return TermKeys.notice(levy, fiscalYear, noticeNo).term(new TermNumber(term));
    }

    /** The earlier term. */
    public TermKey earlierKey() {
        return TermKeys.notice(levy, earlierFiscalYear, earlierNoticeNo).term(new TermNumber(earlierTerm));
    }
}
