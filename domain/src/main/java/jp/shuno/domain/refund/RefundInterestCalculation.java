package jp.shuno.domain.refund;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import jp.shuno.domain.latecharge.SegmentRounding;
import jp.shuno.domain.money.Rate;
import jp.shuno.domain.money.RateSegment;
import jp.shuno.domain.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * R-120 還付加算金の計算: what is overpaid on each day times the rate of its year, by 365 days also in leap years. All
 * arithmetic is exact; fractions of a yen are dropped where R-190 says.
 */
public final class RefundInterestCalculation {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<OverpaidPart> parts;
    private final RefundInterestPolicy policy;
    private final RefundInterestRates rates;
    private final BigDecimal divisor;
    private final List<RateSegment> segments = new ArrayList<>();
    private BigDecimal exactSum = BigDecimal.ZERO;
    private Yen flooredSum = Yen.ZERO;

    private RefundInterestCalculation(
            List<OverpaidPart> parts, RefundInterestPolicy policy, RefundInterestRates rates) {
        this.parts = parts;
        this.policy = policy;
        this.rates = rates;
        this.divisor = HUNDRED.multiply(BigDecimal.valueOf(policy.yearDays()));
    }

    /**
     * Parts that are counted together, with their interest.
     *
     * @param parts parts of one term, or one part, all going the same way
     * @param interest what they bear together
     */
    public record Counted(List<OverpaidPart> parts, RefundInterest interest) {}

    /**
     * The interest of many parts, in the groups that the policy counts together, in the order of their first parts.
     *
     * @throws MissingInterestRateException when a day that bears interest lies in a year without a rate
     */
    public static List<Counted> each(List<OverpaidPart> parts, RefundInterestPolicy policy, RefundInterestRates rates) {
        return policy.interestGrouping().groups(parts).stream()
                .map(group -> new Counted(group, together(group, policy, rates)))
                .toList();
    }

    /**
     * The interest of parts that are counted together.
     *
     * @param parts one or more parts of one term
     * @throws IllegalArgumentException when there is none, or parts of several terms or ways
     * @throws MissingInterestRateException when a day that bears interest lies in a year without a rate
     */
    public static RefundInterest together(
            List<OverpaidPart> parts, RefundInterestPolicy policy, RefundInterestRates rates) {
        if (InterestGrouping.PER_TERM.groups(parts).size() != 1) {
            throw new IllegalArgumentException("interest is counted over one term and one way at a time");
        }
        return new RefundInterestCalculation(parts, policy, rates).calculate();
    }

    private RefundInterest calculate() {
        Yen amount = Yen.total(parts.stream().map(OverpaidPart::amount).toList());
        LocalDate start = starts().first();
        boolean bears = policy.covers(parts.getFirst().term().notice().assessmentFiscalYear())
                && !policy.interestMinAmount().exceeds(amount);
        if (!bears) {
            return new RefundInterest(Yen.ZERO, Yen.ZERO, Yen.ZERO, start, List.of());
        }
        addSegments();
        Yen raw = policy.segmentRounding() == SegmentRounding.FLOOR_EACH ? flooredSum : floor(exactSum);
        return new RefundInterest(policy.interest(raw), raw, policy.base(amount), start, segments);
    }

    /** Nothing changes but on the first day of a year and where a part begins, ends or is interrupted. */
    private void addSegments() {
        NavigableSet<LocalDate> changes = starts();
        LocalDate first = changes.first();
        LocalDate last = first;
        for (OverpaidPart part : parts) {
            last = part.until().isAfter(last) ? part.until() : last;
            changes.add(part.until().plusDays(1));
            for (ExcludedDays days : part.excluded()) {
                changes.add(days.from());
                LocalDate to = days.to();
                if (to != null) {
                    changes.add(to.plusDays(1));
                }
            }
        }
        for (int year = first.getYear() + 1; year <= last.getYear(); year++) {
            changes.add(LocalDate.of(year, 1, 1));
        }
        LocalDate from = first;
        while (!from.isAfter(last)) {
            LocalDate next = nextChange(from, changes);
            LocalDate to = next == null || next.isAfter(last) ? last : next.minusDays(1);
            add(from, to);
            from = to.plusDays(1);
        }
    }

    /** The next of the days on which the base or the year is another, null for none. */
    private @Nullable LocalDate nextChange(LocalDate from, NavigableSet<LocalDate> changes) {
        Yen base = baseOn(from);
        LocalDate next = changes.higher(from);
        while (next != null && next.getYear() == from.getYear() && baseOn(next).equals(base)) {
            next = changes.higher(next);
        }
        return next;
    }

    private NavigableSet<LocalDate> starts() {
        NavigableSet<LocalDate> starts = new TreeSet<>();
        parts.forEach(part -> starts.add(part.start()));
        return starts;
    }

    private void add(LocalDate from, LocalDate to) {
        Yen base = baseOn(from);
        if (base.isZero()) {
            return;
        }
        Rate rate = rates.of(from.getYear());
        int days = (int) ChronoUnit.DAYS.between(from, to) + 1;
        BigDecimal exact =
                BigDecimal.valueOf(base.amount()).multiply(rate.percent()).multiply(BigDecimal.valueOf(days));
        Yen yen = floor(exact);
        exactSum = exactSum.add(exact);
        flooredSum = flooredSum.plus(yen);
        segments.add(new RateSegment(from, to, days, rate, base, yen));
    }

    private Yen baseOn(LocalDate day) {
        return policy.base(Yen.total(parts.stream()
                .filter(part -> part.bearsOn(day))
                .map(OverpaidPart::amount)
                .toList()));
    }

    private Yen floor(BigDecimal exact) {
        return Yen.of(exact.divideToIntegralValue(divisor).longValueExact());
    }
}
