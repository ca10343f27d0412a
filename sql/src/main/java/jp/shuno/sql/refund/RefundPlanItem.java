package jp.shuno.sql.refund;

import java.time.LocalDate;
import java.util.Objects;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.overpayment.OverpaymentKind;
import jp.shuno.domain.party.AddresseeNumber;
import jp.shuno.domain.refund.InterestUse;
import jp.shuno.domain.refund.RefundPlanLine;
import jp.shuno.sql.assessment.TermKeys;
import org.jspecify.annotations.Nullable;

/**
 * 還付計画の明細: a line of a refund plan as it was written.
 *
 * @param planId plan
 * @param itemNo place in the plan, from 1
 * @param obligorNo 納付義務者
 * @param levy levy of the overpaid term
 * @param fiscalYear 賦課年度 of the overpaid term
 * @param noticeNo 通知書番号 of the overpaid term
 * @param term 期別
 * @param overpaymentId the overpayment
 * @param kind 過納・誤納の別
 * @param purpose refunded or appropriated
 * @param appropriationNo number of the appropriation, null for a refund
 * @param amount yen, more than zero
 * @param interest its interest, null while it is not fixed
 * @param interestFrom first day that counts, null for none
 * @param interestTo last day that counts, null for none
 * @param claimNeeded whether it has to be claimed
 */
public record RefundPlanItem(
        String planId,
        int itemNo,
        String obligorNo,
        LevyType levy,
        int fiscalYear,
        String noticeNo,
        int term,
        String overpaymentId,
        OverpaymentKind kind,
        InterestUse purpose,
        @Nullable String appropriationNo,
        Yen amount,
        @Nullable Yen interest,
        @Nullable LocalDate interestFrom,
        @Nullable LocalDate interestTo,
        boolean claimNeeded) {

    /** A line in its place. */
    public static RefundPlanItem of(String planId, int itemNo, RefundPlanLine line) {
        return new RefundPlanItem(
                planId,
                itemNo,
                line.obligor().value(),
                line.term().notice().levy(),
                line.term().notice().assessmentFiscalYear().value(),
                line.term().notice().noticeNumber().value(),
                line.term().term().value(),
                line.lotId(),
                line.kind(),
                line.purpose(),
                line.appropriationNo(),
                line.amount(),
                line.interest(),
                line.interestFrom(),
                line.interestTo(),
                line.claimNeeded());
    }

    /** The line. */
    public RefundPlanLine line() {
        return new RefundPlanLine(
                new AddresseeNumber(obligorNo),
                Objects.requireNonNull(TermKeys.of(levy, fiscalYear, noticeNo, term)),
                overpaymentId,
                kind,
                purpose,
                appropriationNo,
                amount,
                interest,
                interestFrom,
                interestTo,
                claimNeeded);
    }
}
