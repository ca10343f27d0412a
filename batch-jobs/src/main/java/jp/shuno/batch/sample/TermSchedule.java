package jp.shuno.batch.sample;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import jp.shuno.domain.assessment.DueDates;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.calendar.BusinessCalendar;
import jp.shuno.domain.calendar.FiscalYear;

/** 期別: months and due dates of the ward's fiscal year. */
final class TermSchedule {

    private final FiscalYear year;
    private final BusinessCalendar municipal;
    private final Map<YearMonth, LocalDate> dueDates = new HashMap<>();

    TermSchedule(FiscalYear year, BusinessCalendar municipal) {
        this.year = year;
        this.municipal = municipal;
    }

    FiscalYear year() {
        return year;
    }

    /** Regular terms of a levy, the last in March. */
    static int terms(LevyType levy) {
        return levy == LevyType.LEM ? 9 : 10;
    }

    YearMonth month(LevyType levy, int term) {
        return DueDates.termMonth(year, levy == LevyType.LEM ? Month.JULY : Month.JUNE, term);
    }

    LocalDate due(YearMonth month) {
        return dueDates.computeIfAbsent(month, key -> DueDates.of(key, municipal));
    }

    /** The first NHI term that is not yet due, 10 at the latest. */
    int current(LocalDate date) {
        int term = 1;
        while (term < terms(LevyType.NHI) && due(month(LevyType.NHI, term)).isBefore(date)) {
            term++;
        }
        return term;
    }

    /** The due date of that term: the next one on or after the day. */
    LocalDate nextDue(LocalDate date) {
        return due(month(LevyType.NHI, current(date)));
    }
}
