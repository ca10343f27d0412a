package jp.shuno.batch.quarter;

import java.time.LocalDate;
import java.util.Map;

/** for the years 2025 and 2026, day by day. */
final class PlainLateCharge {

    private static final Map<Integer, Integer> LOW = Map.of(2025, 24, 2026, 28);
    private static final Map<Integer, Integer> HIGH = Map.of(2025, 87, 2026, 91);

    private PlainLateCharge() {}

    /**
     * The late charge as of the day on which the principal was completed.
     *
     * @param paid principal paid on each day
     */
    static long of(LocalDate due, long principal, Map<LocalDate, Long> paid, LocalDate completed) {
        if (principal < 2000 || !completed.isAfter(due)) {
            return 0;
        }
        LocalDate first = due.plusDays(1);
        LocalDate corresponding = first.plusMonths(3);
        LocalDate firstHigh =
                corresponding.getDayOfMonth() == first.getDayOfMonth() ? corresponding : corresponding.plusDays(1);
        long sum = 0;
        long segment = 0;
        for (LocalDate day = first; !day.isAfter(completed); day = day.plusDays(1)) {
            long unpaid = principal - paidBefore(day, paid);
            segment += unpaid / 1000 * 1000 * (day.isBefore(firstHigh) ? LOW : HIGH).get(day.getYear());
            LocalDate next = day.plusDays(1);
            if (paid.containsKey(day) || next.equals(firstHigh) || next.getDayOfYear() == 1 || day.equals(completed)) {
                sum += segment / 365_000;
                segment = 0;
            }
        }
        return sum < 1000 ? 0 : sum / 100 * 100;
    }

    private static long paidBefore(LocalDate day, Map<LocalDate, Long> paid) {
        return paid.entrySet().stream()
                .filter(payment -> payment.getKey().isBefore(day))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
