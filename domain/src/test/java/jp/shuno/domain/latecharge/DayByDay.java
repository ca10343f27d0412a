package jp.shuno.domain.latecharge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules of late charge once more, plain and slow: it walks from the due date one day at a time, asks for each day
 * what is unpaid, which rate holds and what is waived, and begins a new segment wherever the day before was of another
 * kind. It knows the official rates only.
 */
public final class DayByDay {

    /** Charge is counted in yen × tenths of a percent × hundredths of the waiver × days of a year. */
    private static final long PARTS = 1000L * 100 * 365;

    private final OverdueTerm term;
    private final LateChargeTerms terms;
    private final LocalDate lastLow;
    private long exact;
    private long segment;
    private long floored;

    private DayByDay(OverdueTerm term, LateChargeTerms terms) {
        this.term = term;
        this.terms = terms;
        this.lastLow = lastLow(term.dueDate().plusDays(1), terms.lowRateMonths().get(term.levy()));
    }

    /** The charge after the last rounding, yen. */
    public static long charge(OverdueTerm term, LocalDate until, LateChargeTerms terms) {
        long raw = raw(term, until, terms);
        return raw < 1000 ? 0 : raw - raw % 100;
    }

    /** The sum before the last rounding, yen. */
    public static long raw(OverdueTerm term, LocalDate until, LateChargeTerms terms) {
        DayByDay walk = new DayByDay(term, terms);
        if (terms.partialPaymentMethod() == PartialPaymentMethod.BALANCE) {
            walk.walk(until, -1);
        } else {
            long open = term.principal().amount();
            for (PrincipalPayment payment : term.payments()) {
                if (!payment.on().isAfter(until)) {
                    long paid = Math.min(open, payment.amount().amount());
                    open -= paid;
                    walk.walk(payment.on(), paid);
                }
            }
            walk.walk(until, open);
        }
        return terms.segmentRounding() == SegmentRounding.FLOOR_EACH ? walk.floored : walk.exact / PARTS;
    }

    /** @param alone the amount that bears the charge by itself, -1 for the balance of each day */
    private void walk(LocalDate last, long alone) {
        LocalDate dayBefore = null;
        for (LocalDate day = term.dueDate().plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            if (dayBefore != null && isOfAnotherKind(dayBefore, day, alone < 0)) {
                endSegment();
            }
            long amount = alone < 0 ? balance(day) : alone;
            long measured = terms.thresholdBasis() == ThresholdBasis.UNPAID
                    ? amount
                    : term.principal().amount();
            long base = measured < 2000 ? 0 : amount / 1000 * 1000;
            long rate = OfficialRates.tenths(day.getYear(), isLow(day));
            segment = Math.addExact(segment, base * rate * (100 - waivedPercent(day)));
            dayBefore = day;
        }
        endSegment();
    }

    private void endSegment() {
        exact = Math.addExact(exact, segment);
        floored += segment / PARTS;
        segment = 0;
    }

    private boolean isOfAnotherKind(LocalDate before, LocalDate day, boolean byBalance) {
        boolean other = before.getYear() != day.getYear() || isLow(before) != isLow(day);
        for (PrincipalPayment payment : term.payments()) {
            other |= byBalance && payment.on().equals(before);
        }
        for (ExemptionPeriod exemption : term.exemptions()) {
            other |= exemption.from().equals(day) || before.equals(exemption.to());
        }
        return other;
    }

    private long balance(LocalDate day) {
        long open = term.principal().amount();
        for (PrincipalPayment payment : term.payments()) {
            if (payment.on().isBefore(day)) {
                open = Math.max(0, open - payment.amount().amount());
            }
        }
        return open;
    }

    private boolean isLow(LocalDate day) {
        return !day.isAfter(lastLow);
    }

    /** Turns the leaves of a calendar: so many months on, the day before the same number, or the month's last day. */
    private static LocalDate lastLow(LocalDate start, int months) {
        int month = start.getMonthValue() - 1 + months;
        int year = start.getYear() + month / 12;
        int endMonth = month % 12 + 1;
        List<LocalDate> daysOfEndMonth = new ArrayList<>();
        for (LocalDate each = LocalDate.of(year, endMonth, 1);
                each.getMonthValue() == endMonth;
                each = each.plusDays(1)) {
            daysOfEndMonth.add(each);
        }
        return daysOfEndMonth.size() >= start.getDayOfMonth()
                ? daysOfEndMonth.get(start.getDayOfMonth() - 1).minusDays(1)
                : daysOfEndMonth.getLast();
    }

    private long waivedPercent(LocalDate day) {
        long most = 0;
        for (ExemptionPeriod exemption : term.exemptions()) {
            LocalDate to = exemption.to();
            if (!day.isBefore(exemption.from()) && (to == null || !day.isAfter(to))) {
                most = Math.max(most, exemption.ratio().movePointRight(2).longValueExact());
            }
        }
        return most;
    }
}
