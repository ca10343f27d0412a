package jp.shuno.batch.sample;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * 納付日: when people without direct debit pay. On average one in forty each day, more the nearer the due date, so that
 * about a third of them shows up in the files of a week.
 */
final class PayDays {

    /** The longest that confirmed data take; payments before the first day still arrive that late. */
    static final int LONGEST_CONFIRMATION = 10;

    /** No further payment. */
    static final int NEVER = -1;

    private static final double EACH_DAY = 0.024;

    private final LocalDate start;
    private final double[] hazardBefore;

    PayDays(SampleDays days, TermSchedule schedule) {
        start = days.first().minusDays(LONGEST_CONFIRMATION);
        int length = Math.toIntExact(days.last().toEpochDay() - start.toEpochDay());
        double[] weights = new double[length];
        for (int i = 0; i < length; i++) {
            LocalDate day = start.plusDays(i);
            weights[i] = weight(schedule.nextDue(day).toEpochDay() - day.toEpochDay());
        }
        double mean = Arrays.stream(weights).average().orElse(1);
        hazardBefore = new double[length + 1];
        for (int i = 0; i < length; i++) {
            hazardBefore[i + 1] = hazardBefore[i] + EACH_DAY * weights[i] / mean;
        }
    }

    /**
     * The next day on which somebody pays.
     *
     * @param earliest day from which to look, counted from the start
     * @return the day counted from the start, or {@link #NEVER}
     */
    int next(int earliest, SplittableRandom random) {
        if (earliest >= hazardBefore.length - 1) {
            return NEVER;
        }
        double reached = hazardBefore[earliest] - StrictMath.log(1 - random.nextDouble());
        int found = Arrays.binarySearch(hazardBefore, reached);
        int day = found >= 0 ? found : -found - 2;
        return day < hazardBefore.length - 1 ? day : NEVER;
    }

    LocalDate date(int day) {
        return start.plusDays(day);
    }

    private static double weight(long daysToDue) {
        if (daysToDue <= 1) {
            return 2.5;
        }
        if (daysToDue <= 5) {
            return 1.8;
        }
        return daysToDue <= 10 ? 1.2 : 0.8;
    }
}
