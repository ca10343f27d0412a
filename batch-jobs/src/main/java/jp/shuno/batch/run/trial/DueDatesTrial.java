package jp.shuno.batch.run.trial;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import jp.shuno.batch.run.trial.ImpossibleCaseException.Code;
import jp.shuno.domain.assessment.DueDates;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.calendar.BusinessCalendar;
import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.calendar.UncoveredYearException;

/** {@code due-dates}: the due dates of the regular terms of a year. */
final class DueDatesTrial implements Trial {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int MONTHS = 12;
    private static final int LAST_DAY = 31;
    private static final int MONTH_END = 0;

    private final BusinessCalendar municipal;

    DueDatesTrial(BusinessCalendar municipal) {
        this.municipal = municipal;
    }

    @Override
    public TrialResult calculate(TrialCase given) {
        LevyType levy = given.oneOf("levy", LevyType.class, LevyType.NHI);
        FiscalYear year = new FiscalYear(given.number("fiscal_year", FIRST_YEAR, LAST_YEAR));
        boolean fromJuly = levy == LevyType.LEM;
        int firstMonth = given.number("first_month", 1, MONTHS, fromJuly ? 7 : 6);
        YearMonth first = YearMonth.of(year.value() + (firstMonth < Month.APRIL.getValue() ? 1 : 0), firstMonth);
        int possible = (int) first.until(YearMonth.from(year.next().firstDay()), ChronoUnit.MONTHS);
        int terms = given.number("terms", 1, possible, Math.min(possible, fromJuly ? 9 : 10));
        int decemberDay = given.number("december_day", 1, LAST_DAY, MONTH_END);
        given.refuseOthers();
        try {
            return result(first, terms, decemberDay);
        } catch (UncoveredYearException missing) {
            throw given.wrong(Code.NO_HOLIDAYS, "fiscal_year", "休日台帳に %d 年の休日がありません".formatted(missing.year()));
        }
    }

    private TrialResult result(YearMonth first, int terms, int decemberDay) {
        TrialResult.Collector result = new TrialResult.Collector();
        List<String> dates = new ArrayList<>();
        result.step("R-003", "第1期は%d月、全%d期です。".formatted(first.getMonthValue(), terms));
        for (int term = 1; term <= terms; term++) {
            YearMonth month = first.plusMonths(term - 1L);
            LocalDate wanted = wanted(month, decemberDay);
            LocalDate due = decemberDay == MONTH_END
                    ? DueDates.of(month, municipal)
                    : DueDates.of(month, decemberDay, municipal);
            dates.add(due.toString());
            result.step(
                    "R-004",
                    due.equals(wanted)
                            ? "第%d期の納期限は %s です。".formatted(term, due)
                            : "第%d期: %s は閉庁日なので、納期限は次の開庁日の %s です。".formatted(term, wanted, due));
        }
        return result.figure("dates", dates).result();
    }

    private static LocalDate wanted(YearMonth month, int decemberDay) {
        return decemberDay != MONTH_END && month.getMonth() == Month.DECEMBER
                ? month.atDay(decemberDay)
                : month.atEndOfMonth();
    }
}
