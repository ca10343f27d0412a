package jp.shuno.domain.latecharge;

/** the table of late-charge rates holds nothing for a year that a calculation has to ask about. */
public final class MissingRateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int year;

    MissingRateException(int year) {
        super("the table of late-charge rates has no entry for " + year
                + "; add that year to master/late-charge-rates.csv");
        this.year = year;
    }

    /** The calendar year that is missing. */
    public int year() {
        return year;
    }
}
