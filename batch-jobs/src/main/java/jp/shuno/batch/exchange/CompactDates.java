package jp.shuno.batch.exchange;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Dates as eight digits and times as four or six, as files of agents write them. */
public final class CompactDates {

    private static final String NO_DATE = "00000000";
    private static final int LAST_HOUR = 23;
    private static final int LAST_MINUTE = 59;
    private static final int LAST_SECOND = 59;

    private CompactDates() {}

    /** Whether the digits say that there is no date. */
    public static boolean isAbsent(String digits) {
        return digits.equals(NO_DATE);
    }

    /** The day of YYYYMMDD, null where there is no such day. */
    public static @Nullable LocalDate date(String digits) {
        int year = Integer.parseInt(digits, 0, 4, 10);
        int month = Integer.parseInt(digits, 4, 6, 10);
        int day = Integer.parseInt(digits, 6, 8, 10);
        boolean possible = year > 0
                && month >= 1
                && month <= 12
                && YearMonth.of(year, month).isValidDay(day);
        return possible ? LocalDate.of(year, month, day) : null;
    }

    /** The time of HHMM, null where there is no such time. */
    public static @Nullable LocalTime time(String digits) {
        int hour = Integer.parseInt(digits, 0, 2, 10);
        int minute = Integer.parseInt(digits, 2, 4, 10);
        return hour <= LAST_HOUR && minute <= LAST_MINUTE ? LocalTime.of(hour, minute) : null;
    }

    /** The time of HHMMSS, null where there is no such time. */
    public static @Nullable LocalTime timeToTheSecond(String digits) {
        LocalTime minute = time(digits.substring(0, 4));
        int second = Integer.parseInt(digits, 4, 6, 10);
        return minute != null && second <= LAST_SECOND ? minute.withSecond(second) : null;
    }

    /** YYYYMMDD, zeros for none. */
    public static long number(@Nullable LocalDate date) {
        return date == null ? 0 : date.getYear() * 10_000L + date.getMonthValue() * 100L + date.getDayOfMonth();
    }

    /** HHMM, zeros for none. */
    public static long number(@Nullable LocalTime time) {
        return time == null ? 0 : time.getHour() * 100L + time.getMinute();
    }
}
