package jp.shuno.batch.print;

import java.time.LocalDate;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.party.AddresseeNumber;
import jp.shuno.domain.refund.ClaimNumber;

/**
 * 還付請求書: what is printed on the claim form of one refund before it is sent.
 *
 * @param claimNo 請求番号
 * @param payerNo 納付義務者の宛名番号
 * @param payerName 納付義務者の氏名
 * @param period of the overpaid term
 * @param overpaid 過誤納額
 * @param applied うち充当額, less than the overpaid amount
 * @param claimLimit 請求期限: the last day on which a claim is in time
 */
public record RefundClaimForm(
        ClaimNumber claimNo,
        AddresseeNumber payerNo,
        String payerName,
        LevyPeriod period,
        Yen overpaid,
        Yen applied,
        LocalDate claimLimit) {

    /** @throws IllegalArgumentException when more was appropriated than overpaid */
    public RefundClaimForm {
        if (applied.exceeds(overpaid)) {
            throw new IllegalArgumentException("more was appropriated than overpaid");
        }
    }

    /** 還付金額. */
    public Yen refund() {
        return overpaid.minus(applied);
    }

    @Override
    public String toString() {
        return "RefundClaimForm[" + claimNo + "]";
    }
}
