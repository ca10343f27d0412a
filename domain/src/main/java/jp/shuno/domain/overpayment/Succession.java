package jp.shuno.domain.overpayment;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.shuno.domain.party.AddresseeNumber;

/**
 * R-130 相続: to whom the overpayments of the dead belong.
 *
 * @param heirOf who represents the heirs, by the dead
 */
public record Succession(Map<AddresseeNumber, AddresseeNumber> heirOf) {

    /** Keeps the dead and their heirs as they are. */
    public Succession {
        heirOf = Map.copyOf(heirOf);
    }

    /**
     * Who has the claim to the overpayments of a person: the representative of the heirs, or that representative's own
     * where it is dead too. The person itself while alive, without a representative, or where the representatives name
     * each other in a circle, which says nothing.
     */
    public AddresseeNumber entitled(AddresseeNumber person) {
        Set<AddresseeNumber> passed = new HashSet<>();
        AddresseeNumber last = person;
        while (heirOf.containsKey(last)) {
            if (!passed.add(last)) {
                return person;
            }
            last = heirOf.get(last);
        }
        return last;
    }

    /** All whose overpayments belong to the same person, by that person; nobody is in two groups. */
    public SortedMap<AddresseeNumber, Set<AddresseeNumber>> groups(Collection<AddresseeNumber> persons) {
        SortedMap<AddresseeNumber, Set<AddresseeNumber>> groups = new TreeMap<>();
        for (AddresseeNumber person : persons) {
            groups.computeIfAbsent(entitled(person), one -> new TreeSet<>()).add(person);
        }
        return groups;
    }
}
