package jp.shuno.domain.refund;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.party.AddresseeNumber;

/**
 * 還付決定: what tells one refund from another, in the order in which refunds are numbered.
 *
 * @param decidedOn 還付決定日
 * @param obligor 納付義務者
 * @param term the term whose overpayment is refunded
 */
public record DecidedRefund(LocalDate decidedOn, AddresseeNumber obligor, TermKey term)
        implements Comparable<DecidedRefund> {

    private static final Comparator<DecidedRefund> ORDER = Comparator.comparing(DecidedRefund::decidedOn)
            .thenComparing(DecidedRefund::obligor)
            .thenComparing(DecidedRefund::term);

    @Override
    public int compareTo(DecidedRefund other) {
        return ORDER.compare(this, other);
    }

    /**
     * Claim numbers for refunds: serial by serial within the fiscal year of the decision, in their order and not in
     * that of the call, so that the same refunds get the same numbers on any machine.
     *
     * @param refunds refunds without a number
     * @param lastSerials the highest serial given so far in each fiscal year, 0 for years that are not there
     * @throws IllegalArgumentException when a year has no serial left
     */
    public static SortedMap<DecidedRefund, ClaimNumber> number(
            Collection<DecidedRefund> refunds, Map<FiscalYear, Integer> lastSerials) {
        Map<FiscalYear, Integer> serials = new TreeMap<>(lastSerials);
        SortedMap<DecidedRefund, ClaimNumber> numbers = new TreeMap<>();
        for (DecidedRefund refund : new TreeSet<>(refunds)) {
            FiscalYear year = FiscalYear.of(refund.decidedOn());
            numbers.put(refund, ClaimNumber.of(year, serials.merge(year, 1, Integer::sum)));
        }
        return numbers;
    }
}
