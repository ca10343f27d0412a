package jp.shuno.batch.exchange.conveniencestore;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Dates as eight digits and times as four. */
final class CompactDates {

    private static final String NO_DATE = "00000000";
    private static final int LAST_HOUR = 23;
    private static final int LAST_MINUTE = 59;

    private CompactDates() {}

    /** Whether the digits say that there is no date. */
    static boolean isAbsent(String digits) {
        return digits.equals(NO_DATE);
    }

    /** The day of YYYYMMDD, null where there is no such day. */
    static @Nullable LocalDate date(String digits) {
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
    static @Nullable LocalTime time(String digits) {
        int hour = Integer.parseInt(digits, 0, 2, 10);
        int minute = Integer.parseInt(digits, 2, 4, 10);
        return hour <= LAST_HOUR && minute <= LAST_MINUTE ? LocalTime.of(hour, minute) : null;
    }

    /** YYYYMMDD, zeros for none. */
    static long number(@Nullable LocalDate date) {
        return date == null ? 0 : date.getYear() * 10_000L + date.getMonthValue() * 100L + date.getDayOfMonth();
    }

    /** HHMM, zeros for none. */
    static long number(@Nullable LocalTime time) {
        return time == null ? 0 : time.getHour() * 100L + time.getMinute();
    }
}
