package jp.shuno.domain.assessment;

import java.util.ArrayList;
import java.util.List;
import jp.shuno.domain.money.Yen;

/**
 * 期割: how an annual premium is divided over terms. The core system does this; here it serves to check
 * and to explain, never to change a delivered amount.
 */
public final class TermAmounts {

    private TermAmounts() {}

    /**
     * Divides an amount evenly, each term cut to the unit, the remainder on the first.
     *
     * @param annual amount to divide
     * @param terms number of terms, at least 1
     * @param unit yen to which a term is cut, 1 by default
     */
    public static List<Yen> divide(Yen annual, int terms, int unit) {
        long each = annual.amount() / terms / unit * unit;
        List<Yen> amounts = new ArrayList<>();
        amounts.add(Yen.of(annual.amount() - each * (terms - 1)));
        for (int term = 1; term < terms; term++) {
            amounts.add(Yen.of(each));
        }
        return amounts;
    }

    /**
     * The premium of someone who is liable for a part of the year.
     *
     * @param annualEquivalent premium of a whole year
     * @param monthsOfLiability 1 to 12
     */
    public static Yen forMonths(Yen annualEquivalent, int monthsOfLiability) {
        return Yen.of(annualEquivalent.amount() * monthsOfLiability / 12);
    }
}
