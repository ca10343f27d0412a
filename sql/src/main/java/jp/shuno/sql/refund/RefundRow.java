package jp.shuno.sql.refund;

import java.time.LocalDate;
import java.util.Objects;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.overpayment.OverpaymentKind;
import jp.shuno.domain.refund.AccountSource;
import jp.shuno.domain.refund.DecidedRefund;
import jp.shuno.domain.refund.RefundFunding;
import jp.shuno.domain.refund.RefundState;
import jp.shuno.sql.assessment.TermKeys;
import org.jspecify.annotations.Nullable;

/**
 * 還付: one decision about what is overpaid on a term.
 *
 * @param refundNo 還付番号, ten digits
 * @param obligorNo 納付義務者
 * @param levy levy of the term
 * @param fiscalYear 賦課年度 of the term
 * @param noticeNo 通知書番号 of the term
 * @param term 期別
 * @param kind 過納・誤納の別 of its oldest payment
 * @param overpaid 過誤納額: what is appropriated and refunded by the decision
 * @param appropriated 充当額
 * @param refundAmount 還付金額, without interest
 * @param interest 還付加算金, 0 until it is fixed
 * @param state how far it has come
 * @param funding out of revenue or as expenditure, null until it is paid
 * @param decidedOn 還付決定日
 * @param expenditureDecisionDate 支出決定日, null until the interest is fixed
 * @param refundNoticeNo number of the notice, null until the obligor was told
 * @param claimNo 請求番号 of its claim form, null where none is needed
 * @param accountSource where the account comes from, null until one is chosen
 * @param transferDate 振込指定日, null until it stands in a file
 * @param returnedReason code of the bank's reason, null where nothing came back
 * @param prescriptionDate first day on which it can no longer be claimed, null until that is counted
 * @param planId refund plan by which it was decided
 * @param claimNeeded whether it has to be claimed
 * @param notifiedOn day of the notice, null until then
 * @param interestFixedOn business date on which the interest was booked, null until then
 * @param transferPlanId transfer plan by which it was approved for payment, null until then
 */
public record RefundRow(
        String refundNo,
        String obligorNo,
        LevyType levy,
        int fiscalYear,
        String noticeNo,
        int term,
        OverpaymentKind kind,
        Yen overpaid,
        Yen appropriated,
        Yen refundAmount,
        Yen interest,
        RefundState state,
        RefundFunding.@Nullable Source funding,
        LocalDate decidedOn,
        @Nullable LocalDate expenditureDecisionDate,
        @Nullable String refundNoticeNo,
        @Nullable String claimNo,
        @Nullable AccountSource accountSource,
        @Nullable LocalDate transferDate,
        @Nullable String returnedReason,
        @Nullable LocalDate prescriptionDate,
        String planId,
        boolean claimNeeded,
        @Nullable LocalDate notifiedOn,
        @Nullable LocalDate interestFixedOn,
        @Nullable String transferPlanId) {

    /**
     * What a decision is about, in yen.
     *
     * @param appropriated 充当額
     * @param refund 還付金額, without interest
     * @param interest what of its interest is fixed by the decision
     */
    public record Amounts(Yen appropriated, Yen refund, Yen interest) {}

    /**
     * A decision as it is taken; what happens to it later is still open.
     *
     * @param decided whose and when
     * @param claimNo its claim form, null where nothing has to be claimed
     * @param expenditureDecidedOn 支出決定日 where the plan fixes all of its interest, null where a claim comes first
     */
    public static RefundRow decided(
            String refundNo,
            DecidedRefund decided,
            OverpaymentKind kind,
            Amounts amounts,
            @Nullable String claimNo,
            String planId,
            @Nullable LocalDate expenditureDecidedOn) {
        TermKey term = decided.term();
        return new RefundRow(
                refundNo,
                decided.obligor().value(),
                term.notice().levy(),
                term.notice().assessmentFiscalYear().value(),
                term.notice().noticeNumber().value(),
                term.term().value(),
                kind,
                amounts.appropriated().plus(amounts.refund()),
                amounts.appropriated(),
                amounts.refund(),
                amounts.interest(),
                RefundState.DECIDED,
                null,
                decided.decidedOn(),
                expenditureDecidedOn,
                null,
                claimNo,
                null,
                null,
                null,
                null,
                planId,
                claimNo != null,
                null,
                expenditureDecidedOn == null ? null : decided.decidedOn(),
                null);
    }

    /** The term whose overpayment is refunded. */
    public TermKey termKey() {
        return Objects.requireNonNull(TermKeys.of(levy, fiscalYear, noticeNo, term));
    }

    /** What is paid: refund and interest. */
    public Yen payable() {
        return refundAmount.plus(interest);
    }
}
