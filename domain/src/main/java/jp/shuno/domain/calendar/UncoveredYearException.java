package jp.shuno.domain.calendar;

/** The holiday table holds nothing for a year that a rule has to ask about. */
public final class UncoveredYearException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int year;

    UncoveredYearException(HolidayScope scope, int year) {
        super("the holiday table has no entry for " + year + " (" + scope + "); add that year to master/holidays.csv");
        this.year = year;
    }

    /** The year that is missing. */
    public int year() {
        return year;
    }
}
