package jp.shuno.sql.overpayment;

import java.time.LocalDate;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.assessment.TermNumber;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.money.Yen;
import jp.shuno.sql.assessment.TermKeys;
import org.jspecify.annotations.Nullable;

/**
 * 充当・充当履歴情報: what one overpayment gives to one item of one term. A row is never removed.
 *
 * @param appropriationNo made from what it is and the run that planned it
 * @param overpaymentId the overpayment
 * @param targetLevy levy of the term that receives it
 * @param targetFiscalYear 賦課年度 of that term
 * @param targetNoticeNo 通知書番号 of that term
 * @param targetTerm 期別 of that term
 * @param targetBucket 本料, 督促手数料 or 延滞金
 * @param amount yen, more than zero
 * @param fitDate 充当適状日
 * @param interest 還付加算金 up to the fit day, 0 until it is fixed
 * @param state how far it has come
 * @param plannedOn business date on which it was planned
 * @param decidedOn day on which it became actual, null until then
 * @param releasedOn day on which it was given up, null otherwise
 * @param refundNo the decision that tells of it, null until then
 * @param planId refund plan that carries it, null until one does
 * @param postingId the posting that took the yen out of the overpayment, null until it is actual
 */
public record AppropriationRow(
        String appropriationNo,
        String overpaymentId,
        LevyType targetLevy,
        int targetFiscalYear,
        String targetNoticeNo,
        int targetTerm,
        Bucket targetBucket,
        Yen amount,
        LocalDate fitDate,
        Yen interest,
        AppropriationState state,
        LocalDate plannedOn,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate releasedOn,
        @Nullable String refundNo,
        @Nullable String planId,
        @Nullable String postingId) {

    /** The term that receives it. */
    public TermKey targetKey() {
        return TermKeys.notice(targetLevy, targetFiscalYear, targetNoticeNo).term(new TermNumber(targetTerm));
    }

    /** The same given up. */
    public AppropriationRow released(LocalDate on) {
        return new AppropriationRow(
                appropriationNo,
                overpaymentId,
                targetLevy,
                targetFiscalYear,
                targetNoticeNo,
                targetTerm,
                targetBucket,
                amount,
                fitDate,
                interest,
                AppropriationState.RELEASED,
                plannedOn,
                decidedOn,
                on,
                refundNo,
                planId,
                postingId);
    }

    /**
     * The same once it is posted.
     *
     * @param on day on which it became actual
     * @param itsInterest 充当加算金
     * @param decision 還付番号 of the decision that tells of it
     * @param plan refund plan that carried it
     * @param posting the posting that took the yen out of the overpayment
     */
    public AppropriationRow actual(LocalDate on, Yen itsInterest, String decision, String plan, String posting) {
        return new AppropriationRow(
                appropriationNo,
                overpaymentId,
                targetLevy,
                targetFiscalYear,
                targetNoticeNo,
                targetTerm,
                targetBucket,
                amount,
                fitDate,
                itsInterest,
                AppropriationState.ACTUAL,
                plannedOn,
                on,
                releasedOn,
                decision,
                plan,
                posting);
    }
}
