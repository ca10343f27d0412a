package jp.shuno.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * 開庁日・銀行営業日: the days on which the municipality or the banks work.
 *
 * <p>Closed are Saturdays, Sundays, the listed holidays and the year end: 12-29 to 01-03 for the municipality, 12-31
 * to 01-03 for banks. Holidays are data; a year for which the table holds nothing cannot be asked about, because the
 * answer would be a guess.
 */
public final class BusinessCalendar {

    private static final MonthDay NEW_YEAR_END = MonthDay.of(1, 3);

    private final HolidayScope scope;
    private final MonthDay yearEndStart;
    private final Set<LocalDate> holidays = new HashSet<>();
    private final TreeSet<Integer> coveredYears = new TreeSet<>();

    private BusinessCalendar(HolidayScope scope, MonthDay yearEndStart, Collection<Holiday> table) {
        this.scope = scope;
        this.yearEndStart = yearEndStart;
        for (Holiday holiday : table) {
            coveredYears.add(holiday.date().getYear());
            if (holiday.scope() == scope || holiday.scope() == HolidayScope.BOTH) {
                holidays.add(holiday.date());
            }
        }
    }

    /** The municipality's calendar (自治法4条の2: closed 12-29 to 01-03). */
    public static BusinessCalendar municipal(Collection<Holiday> table) {
        return new BusinessCalendar(HolidayScope.MUNICIPAL, MonthDay.of(12, 29), table);
    }

    /** The banks' calendar (closed 12-31 to 01-03). */
    public static BusinessCalendar bank(Collection<Holiday> table) {
        return new BusinessCalendar(HolidayScope.BANK, MonthDay.of(12, 31), table);
    }

    /**
     * Whether the day is closed.
     *
     * @throws UncoveredYearException when the holiday table holds nothing for that year
     */
    public boolean isHoliday(LocalDate date) {
        if (!coveredYears.contains(date.getYear())) {
            throw new UncoveredYearException(scope, date.getYear());
        }
        MonthDay day = MonthDay.from(date);
        return date.getDayOfWeek() == DayOfWeek.SATURDAY
                || date.getDayOfWeek() == DayOfWeek.SUNDAY
                || !day.isBefore(yearEndStart)
                || !day.isAfter(NEW_YEAR_END)
                || holidays.contains(date);
    }

    /** Whether the day is a working day. */
    public boolean isBusinessDay(LocalDate date) {
        return !isHoliday(date);
    }

    /** The day itself when open, otherwise the next open day. */
    public LocalDate onOrAfter(LocalDate date) {
        LocalDate day = date;
        while (isHoliday(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The first open day after the given one. */
    public LocalDate next(LocalDate date) {
        return onOrAfter(date.plusDays(1));
    }

    /** The last open day before the given one. */
    public LocalDate previous(LocalDate date) {
        LocalDate day = date.minusDays(1);
        while (isHoliday(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /**
     * The day that many open days later; zero gives the day itself, open or not.
     *
     * @param days open days to count, not negative
     */
    public LocalDate plusBusinessDays(LocalDate date, int days) {
        LocalDate day = date;
        for (int counted = 0; counted < days; counted++) {
            day = next(day);
        }
        return day;
    }

    /** The last year for which the table holds holidays, 0 when it is empty. */
    public int lastCoveredYear() {
        return coveredYears.isEmpty() ? 0 : coveredYears.last();
    }
}
