package jp.shuno.domain.assessment;

import java.time.LocalDate;
import jp.shuno.domain.calendar.CivilPeriod;

/** R-006 賦課の期間制限 (国保法110条の2): until when a premium of a year can be assessed. */
public final class AssessmentLimit {

    private static final int YEARS = 2;

    private AssessmentLimit() {}

    /**
     * The first day on which a decision is too late: two years from the day after the year's first due date.
     *
     * @param firstDueDate first due date of the attributable fiscal year
     */
    public static LocalDate of(LocalDate firstDueDate) {
        return CivilPeriod.yearsFrom(firstDueDate.plusDays(1), YEARS);
    }
}
