package jp.shuno.domain.refund;

/** the table of refund-interest rates holds nothing for a year that a calculation has to ask about. */
public final class MissingInterestRateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int year;

    MissingInterestRateException(int year) {
        super("the table of refund-interest rates has no entry for " + year
                + "; add that year to master/refund-interest-rates.csv");
        this.year = year;
    }

    /** The calendar year that is missing. */
    public int year() {
        return year;
    }
}
