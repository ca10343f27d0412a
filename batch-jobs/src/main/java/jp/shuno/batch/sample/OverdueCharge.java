package jp.shuno.batch.sample;

import java.time.LocalDate;
import jp.shuno.domain.money.Yen;

/**
 * 延滞金: what the municipality prints on a slip that it issues after the due date, for a term of which nothing was paid
 * before. Worked out in the plainest way, day by day.
 */
final class OverdueCharge {

    private static final long LEAST_PRINCIPAL = 2_000;
    private static final long LEAST_CHARGE = 1_000;
    private static final long BASE_UNIT = 1_000;
    private static final long CHARGE_UNIT = 100;
    private static final int FIRST_YEAR = 2018;
    private static final int DAYS_OF_A_YEAR = 365;
    private static final int LOW_RATE_MONTHS = 3;
    private static final int TENTHS_OF_PERCENT = 1_000;

    /** Tenths of a percent from 2018 on: the low rate; the high one lies 6.3 percent above it. */
    private static final int[] LOW_RATES = {26, 26, 26, 25, 24, 24, 24, 24, 28};

    private static final int HIGH_ABOVE_LOW = 63;

    private OverdueCharge() {}

    /** The late charge of a term that is paid in full on that day; zero also where the rates of a year are unknown. */
    static Yen of(Notice.Term term, LocalDate paidOn) {
        long principal = term.principal().amount();
        if (principal < LEAST_PRINCIPAL || !areKnown(term.due(), paidOn)) {
            return Yen.ZERO;
        }
        long base = principal / BASE_UNIT * BASE_UNIT;
        LocalDate first = term.due().plusDays(1);
        LocalDate firstHigh = firstHighDay(first);
        long sum = 0;
        long days = 0;
        for (LocalDate day = first; !day.isAfter(paidOn); day = day.plusDays(1)) {
            days++;
            LocalDate next = day.plusDays(1);
            boolean segmentEnds = day.equals(paidOn) || next.equals(firstHigh) || next.getYear() != day.getYear();
            if (segmentEnds) {
                sum += base * rate(day, firstHigh) * days / ((long) TENTHS_OF_PERCENT * DAYS_OF_A_YEAR);
                days = 0;
            }
        }
        return Yen.of(sum < LEAST_CHARGE ? 0 : sum / CHARGE_UNIT * CHARGE_UNIT);
    }

    private static boolean areKnown(LocalDate due, LocalDate paidOn) {
        return due.getYear() >= FIRST_YEAR && paidOn.getYear() < FIRST_YEAR + LOW_RATES.length;
    }

    /** Three months by the calendar; where the last month lacks the day, they end with that month. */
    private static LocalDate firstHighDay(LocalDate first) {
        LocalDate end = first.plusMonths(LOW_RATE_MONTHS);
        return end.getDayOfMonth() == first.getDayOfMonth() ? end : end.plusDays(1);
    }

    private static int rate(LocalDate day, LocalDate firstHigh) {
        int low = LOW_RATES[day.getYear() - FIRST_YEAR];
        return day.isBefore(firstHigh) ? low : low + HIGH_ABOVE_LOW;
    }
}
