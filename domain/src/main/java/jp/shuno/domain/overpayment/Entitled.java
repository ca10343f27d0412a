package jp.shuno.domain.overpayment;

import java.util.Set;
import jp.shuno.domain.party.AddresseeNumber;

/**
 * Who has the claim to an overpayment.
 *
 * @param person the obligor who paid too much, or an heir
 * @param heirOf the dead whose debts the person bears
 */
public record Entitled(AddresseeNumber person, Set<AddresseeNumber> heirOf) {

    /** Keeps the dead as they are. */
    public Entitled {
        heirOf = Set.copyOf(heirOf);
    }

    /** Someone who inherited nothing. */
    public static Entitled of(AddresseeNumber person) {
        return new Entitled(person, Set.of());
    }
}
