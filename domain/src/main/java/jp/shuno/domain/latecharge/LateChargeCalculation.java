package jp.shuno.domain.latecharge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import jp.shuno.domain.calendar.CivilPeriod;
import jp.shuno.domain.latecharge.LateChargeRates.YearRates;
import jp.shuno.domain.money.Rate;
import jp.shuno.domain.money.RateSegment;
import jp.shuno.domain.money.Yen;

/**
 * R-181 延滞金の計算: the unpaid principal of each day times the rate of its year, by 365 days also in leap years.
 * All arithmetic is exact; fractions of a yen are dropped where R-190 says.
 */
public final class LateChargeCalculation {

    /** Percent and days of a year in one divisor. */
    private static final BigDecimal HUNDRED_TIMES_365 = BigDecimal.valueOf(36_500);

    private final OverdueTerm term;
    private final LocalDate until;
    private final LateChargeTerms terms;
    private final LateChargeRates rates;
    private final LocalDate firstDay;
    private final LocalDate firstHighDay;
    private final List<RateSegment> segments = new ArrayList<>();
    private BigDecimal exactSum = BigDecimal.ZERO;
    private Yen flooredSum = Yen.ZERO;

    private LateChargeCalculation(OverdueTerm term, LocalDate until, LateChargeTerms terms, LateChargeRates rates) {
        this.term = term;
        this.until = until;
        this.terms = terms;
        this.rates = rates;
        this.firstDay = term.dueDate().plusDays(1);
        this.firstHighDay =
                CivilPeriod.monthsFrom(firstDay, terms.lowRateMonths().getOrDefault(term.levy(), 0));
    }

    /**
     * The late charge of a term as of a day, whatever is still unpaid then included.
     *
     * @param until last day that counts: the payment that completed the principal, or the day of issue
     * @throws MissingRateException when a day that bears a charge lies in a year without rates
     */
    public static LateCharge asOf(OverdueTerm term, LocalDate until, LateChargeTerms terms, LateChargeRates rates) {
        return until.isAfter(term.dueDate())
                ? new LateChargeCalculation(term, until, terms, rates).calculate()
                : LateCharge.NONE;
    }

    private LateCharge calculate() {
        switch (terms.partialPaymentMethod()) {
            case BALANCE -> addByBalance();
            case PER_PAYMENT -> addByPayment();
        }
        Yen raw = terms.segmentRounding() == SegmentRounding.FLOOR_EACH ? flooredSum : floor(exactSum);
        return new LateCharge(
                LateChargeTerms.charge(raw), raw, terms.base(unpaidOn(firstDay), term.principal()), segments);
    }

    /** on each day the balance bears the charge; the day of a payment still bears it in full. */
    private void addByBalance() {
        NavigableSet<LocalDate> starts = commonStarts();
        term.payments().forEach(payment -> starts.add(payment.on().plusDays(1)));
        addSegments(until, starts, this::unpaidOn);
    }

    /** each payment bears its own charge to its day; what is unpaid at the end counts like a payment then. */
    private void addByPayment() {
        NavigableSet<LocalDate> starts = commonStarts();
        Yen open = term.principal();
        for (PrincipalPayment payment : term.payments()) {
            if (!payment.on().isAfter(until)) {
                Yen amount = payment.amount().min(open);
                open = open.minus(amount);
                addSegments(payment.on(), starts, day -> amount);
            }
        }
        Yen rest = open;
        addSegments(until, starts, day -> rest);
    }

    /** first days of segments that do not depend on payments. */
    private NavigableSet<LocalDate> commonStarts() {
        NavigableSet<LocalDate> starts = new TreeSet<>();
        starts.add(firstHighDay);
        for (int year = firstDay.getYear() + 1; year <= until.getYear(); year++) {
            starts.add(LocalDate.of(year, 1, 1));
        }
        for (ExemptionPeriod exemption : term.exemptions()) {
            starts.add(exemption.from());
            LocalDate to = exemption.to();
            if (to != null) {
                starts.add(to.plusDays(1));
            }
        }
        return starts;
    }

    private void addSegments(LocalDate last, NavigableSet<LocalDate> starts, Function<LocalDate, Yen> unpaid) {
        LocalDate from = firstDay;
        while (!from.isAfter(last)) {
            LocalDate next = starts.higher(from);
            LocalDate to = next == null || next.isAfter(last) ? last : next.minusDays(1);
            Yen base = terms.base(unpaid.apply(from), term.principal());
            if (!base.isZero()) {
                add(from, to, base);
            }
            from = to.plusDays(1);
        }
    }

    private void add(LocalDate from, LocalDate to, Yen base) {
        YearRates year = rates.of(from.getYear());
        Rate rate = from.isBefore(firstHighDay) ? year.low() : year.high();
        int days = (int) ChronoUnit.DAYS.between(from, to) + 1;
        BigDecimal exact = BigDecimal.valueOf(base.amount())
                .multiply(rate.percent())
                .multiply(BigDecimal.valueOf(days))
                .multiply(BigDecimal.ONE.subtract(waived(from)));
        exactSum = exactSum.add(exact);
        Yen yen = floor(exact);
        flooredSum = flooredSum.plus(yen);
        segments.add(new RateSegment(from, to, days, rate, base, yen));
    }

    /** the part that is waived on a day; of several exemptions the largest. */
    private BigDecimal waived(LocalDate day) {
        BigDecimal most = BigDecimal.ZERO;
        for (ExemptionPeriod exemption : term.exemptions()) {
            if (exemption.covers(day)) {
                most = most.max(exemption.ratio());
            }
        }
        return most;
    }

    private Yen unpaidOn(LocalDate day) {
        Yen unpaid = term.principal();
        for (PrincipalPayment payment : term.payments()) {
            if (payment.on().isBefore(day)) {
                unpaid = unpaid.minusOrZero(payment.amount());
            }
        }
        return unpaid;
    }

    private static Yen floor(BigDecimal exact) {
        return Yen.of(exact.divideToIntegralValue(HUNDRED_TIMES_365).longValueExact());
    }
}
