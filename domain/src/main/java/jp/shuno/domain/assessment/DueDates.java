package jp.shuno.domain.assessment;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import jp.shuno.domain.calendar.BusinessCalendar;
import jp.shuno.domain.calendar.FiscalYear;

/** R-004 納期限: the last day of the term's month, moved to the next day on which the municipality works. */
public final class DueDates {

    private DueDates() {}

    /** The due date of a term of that month. */
    public static LocalDate of(YearMonth termMonth, BusinessCalendar municipal) {
        return municipal.onOrAfter(termMonth.atEndOfMonth());
    }

    /**
     * The due dates of a year's regular terms, one a month.
     *
     * @param firstMonth month of term 1, June by default
     * @param terms number of terms, 10 by default
     */
    public static List<LocalDate> ofYear(FiscalYear year, Month firstMonth, int terms, BusinessCalendar municipal) {
        List<LocalDate> dates = new ArrayList<>();
        for (int term = 0; term < terms; term++) {
            dates.add(of(termMonth(year, firstMonth, term + 1), municipal));
        }
        return dates;
    }

    /**
     * The due date of a term of that month where December has a day of its own, as in some municipalities the 25th.
     *
     * @param decemberDay day of December on which its term is due, moved like a month end
     */
    public static LocalDate of(YearMonth termMonth, int decemberDay, BusinessCalendar municipal) {
        return termMonth.getMonth() == Month.DECEMBER
                ? municipal.onOrAfter(termMonth.atDay(decemberDay))
                : of(termMonth, municipal);
    }

    /**
     * the calendar month of a regular term.
     *
     * @param term 1 for the first
     */
    public static YearMonth termMonth(FiscalYear year, Month firstMonth, int term) {
        return YearMonth.of(year.value(), firstMonth).plusMonths(term - 1L);
    }
}
