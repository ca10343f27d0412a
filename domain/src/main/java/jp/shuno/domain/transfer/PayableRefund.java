package jp.shuno.domain.transfer;

import jp.shuno.domain.bank.BankAccount;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.party.AddresseeNumber;

/**
 * 支払承認済みの還付: a refund that may be paid, with the account that was verified for it. Does not print the holder.
 *
 * @param number 還付番号
 * @param claimant 還付請求者
 * @param account 振込先口座
 * @param holderKana 口座名義人カナ as verified
 * @param refund 還付金
 * @param interest 還付加算金 as decided; a return never changes it
 */
public record PayableRefund(
        RefundNumber number,
        AddresseeNumber claimant,
        BankAccount account,
        String holderKana,
        Yen refund,
        Yen interest) {

    /** R-150 What is paid: refund and interest together. */
    public Yen amount() {
        return refund.plus(interest);
    }

    /** The same refund for another account, as after a return; the money is what was decided. */
    public PayableRefund payableTo(BankAccount other, String holder) {
        return new PayableRefund(number, claimant, other, holder, refund, interest);
    }

    @Override
    public String toString() {
        return "PayableRefund[number=" + number + ", claimant=" + claimant + ", account=" + account + ", refund="
                + refund.amount() + ", interest=" + interest.amount() + "]";
    }
}
