package jp.shuno.sql.refund;

import java.time.LocalDate;
import java.util.Objects;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.money.Yen;
import jp.shuno.sql.assessment.TermKeys;
import org.jspecify.annotations.Nullable;

/**
 * A refund as its letter told it; what happened to it since does not change the letter.
 *
 * @param refundNo 還付番号
 * @param refundNoticeNo the letter
 * @param levy levy of the term
 * @param fiscalYear 賦課年度 of the term
 * @param noticeNo 通知書番号 of the term
 * @param term 期別
 * @param overpaid 過誤納額
 * @param appropriated 充当額
 * @param refundAmount 還付金額
 * @param claimNo 請求番号, null where nothing has to be claimed
 * @param prescriptionDate first day on which a claim comes too late, null where none is counted
 */
public record NotifiedRefund(
        String refundNo,
        String refundNoticeNo,
        LevyType levy,
        int fiscalYear,
        String noticeNo,
        int term,
        Yen overpaid,
        Yen appropriated,
        Yen refundAmount,
        @Nullable String claimNo,
        @Nullable LocalDate prescriptionDate) {

    /** The overpaid term. */
    public TermKey termKey() {
        return Objects.requireNonNull(TermKeys.of(levy, fiscalYear, noticeNo, term));
    }
}
