package jp.shuno.domain.refund;

import java.util.Map;
import java.util.TreeMap;
import jp.shuno.domain.money.Rate;

/** The table of R-124; 2027 is not announced. */
public final class OfficialInterestRates {

    /** First year of the table. */
    public static final int FIRST_YEAR = 2010;

    /** Last year of the table. */
    public static final int LAST_YEAR = 2026;

    private static final String[] RATES = {
        "4.3", "4.3", "4.3", "4.3", "1.9", "1.8", "1.8", "1.7", "1.6", "1.6", "1.6", "1.0", "0.9", "0.9", "0.9", "0.9",
        "1.3"
    };

    private OfficialInterestRates() {}

    /** The rates. */
    public static RefundInterestRates table() {
        Map<Integer, Rate> byYear = new TreeMap<>();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            byYear.put(year, Rate.percent(RATES[year - FIRST_YEAR]));
        }
        return new RefundInterestRates(byYear);
    }

    /** Tenths of a percent, for whoever counts day by day. */
    static long tenths(int year) {
        String rate = RATES[year - FIRST_YEAR];
        return (rate.charAt(0) - '0') * 10L + rate.charAt(2) - '0';
    }
}
