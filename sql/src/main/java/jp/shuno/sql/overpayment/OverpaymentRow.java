package jp.shuno.sql.overpayment;

import java.time.LocalDate;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.assessment.TermNumber;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.overpayment.OverpaymentKind;
import jp.shuno.domain.overpayment.OverpaymentLot;
import jp.shuno.domain.party.AddresseeNumber;
import jp.shuno.sql.assessment.TermKeys;

/**
 * 過誤納情報: the yen of one receipt that are too much on one term for one reason.
 *
 * @param overpaymentId made from receipt, term and kind
 * @param levy levy of the term
 * @param fiscalYear 賦課年度 of the term
 * @param noticeNo 通知書番号 of the term
 * @param term 期別
 * @param obligorNo 納付義務者 of the term, dead or alive
 * @param receiptId the receipt whose yen they are
 * @param kind 過納・誤納の別
 * @param aroseOn R-092: day on which it arose
 * @param paidOn when it was paid, for what was appropriated from elsewhere the day from which that is effective
 * @param amount yen, all that was ever too much; 0 once all of it returned to the term's dues
 * @param appropriated part of it that was appropriated
 * @param refundDecided part of it whose refund was decided
 */
public record OverpaymentRow(
        String overpaymentId,
        LevyType levy,
        int fiscalYear,
        String noticeNo,
        int term,
        String obligorNo,
        String receiptId,
        OverpaymentKind kind,
        LocalDate aroseOn,
        LocalDate paidOn,
        Yen amount,
        Yen appropriated,
        Yen refundDecided) {

    /** The row of a lot. */
    public static OverpaymentRow of(OverpaymentLot lot, AddresseeNumber obligor) {
        return new OverpaymentRow(
                lot.id(),
                lot.term().notice().levy(),
                lot.term().notice().assessmentFiscalYear().value(),
                lot.term().notice().noticeNumber().value(),
                lot.term().term().value(),
                obligor.value(),
                lot.receiptId(),
                lot.kind(),
                lot.aroseOn(),
                lot.place().paidOn(),
                lot.amount(),
                lot.appropriated(),
                lot.refundDecided());
    }

    /** The term on which it is too much. */
    public TermKey termKey() {
        return TermKeys.notice(levy, fiscalYear, noticeNo).term(new TermNumber(term));
    }

    /** what is neither appropriated nor about to be refunded. */
    public Yen remaining() {
        return amount.minus(appropriated).minus(refundDecided);
    }

    /** The same once what remained of it returned to the term's dues. */
    public OverpaymentRow withoutRemainder() {
        return with(appropriated.plus(refundDecided), appropriated, refundDecided);
    }

    /** The same once more of it was appropriated. */
    public OverpaymentRow appropriatedToo(Yen more) {
        return with(amount, appropriated.plus(more), refundDecided);
    }

    /** The same once the refund of more of it was decided. */
    public OverpaymentRow refundDecidedToo(Yen more) {
        return with(amount, appropriated, refundDecided.plus(more));
    }

    private OverpaymentRow with(Yen nowAmount, Yen nowAppropriated, Yen nowRefundDecided) {
        return new OverpaymentRow(
                overpaymentId,
                levy,
                fiscalYear,
                noticeNo,
                term,
                obligorNo,
                receiptId,
                kind,
                aroseOn,
                paidOn,
                nowAmount,
                nowAppropriated,
                nowRefundDecided);
    }
}
