package jp.shuno.sql.receipt;

import java.time.LocalDate;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.assessment.TermNumber;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.Channel;
import jp.shuno.sql.assessment.TermKeys;
import org.jspecify.annotations.Nullable;

/**
 * A receipt on a term that was paid already; the components are the selected columns.
 *
 * @param paidChannel another channel through which the term had been paid, null where it was the same one
 */
public record PaidAgain(
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
        @Nullable Channel paidChannel) {

    /** The term on which the receipt stands. */
    public TermKey termKey() {
        return TermKeys.notice(levy, fiscalYear, noticeNo).term(new TermNumber(term));
    }
}
