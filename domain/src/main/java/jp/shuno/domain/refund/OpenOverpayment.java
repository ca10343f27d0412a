package jp.shuno.domain.refund;

import java.time.LocalDate;
import java.util.List;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.overpayment.OverpaymentKind;
import jp.shuno.domain.party.AddresseeNumber;

/**
 * An overpayment with what is planned for it.
 *
 * @param obligor 納付義務者 of the term
 * @param term the term on which it is too much
 * @param lotId the overpayment
 * @param kind 過納・誤納の別
 * @param paidOn 領収日
 * @param remaining what is neither appropriated nor refunded yet, yen
 * @param uses what of it is planned for arrears, in their order
 */
public record OpenOverpayment(
        AddresseeNumber obligor,
        TermKey term,
        String lotId,
        OverpaymentKind kind,
        LocalDate paidOn,
        Yen remaining,
        List<Use> uses) {

    /**
     * 充当予定.
     *
     * @param appropriationNo its number
     * @param amount yen
     * @param fitDate 充当適状日
     */
    public record Use(String appropriationNo, Yen amount, LocalDate fitDate) {}

    /** @throws IllegalArgumentException when more is planned than remains */
    public OpenOverpayment {
        uses = List.copyOf(uses);
        Yen used = Yen.total(uses.stream().map(Use::amount).toList());
        if (used.exceeds(remaining)) {
            throw new IllegalArgumentException("overpayment %s has %d yen left, %d of them are planned for arrears"
                    .formatted(lotId, remaining.amount(), used.amount()));
        }
    }

    /** What no arrears take. */
    Yen refundable() {
        return remaining.minus(Yen.total(uses.stream().map(Use::amount).toList()));
    }
}
