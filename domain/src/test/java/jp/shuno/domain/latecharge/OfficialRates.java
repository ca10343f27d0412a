package jp.shuno.domain.latecharge;

import java.util.Map;
import java.util.TreeMap;
import jp.shuno.domain.latecharge.LateChargeRates.YearRates;
import jp.shuno.domain.money.Rate;

/** The table of R-183 from 2018 on; 2027 is not announced. */
public final class OfficialRates {

    /** First year of the table. */
    public static final int FIRST_YEAR = 2018;

    /** Last year of the table. */
    public static final int LAST_YEAR = 2026;

    private static final String[] LOW = {"2.6", "2.6", "2.6", "2.5", "2.4", "2.4", "2.4", "2.4", "2.8"};
    private static final String[] HIGH = {"8.9", "8.9", "8.9", "8.8", "8.7", "8.7", "8.7", "8.7", "9.1"};

    private OfficialRates() {}

    /** The rates. */
    public static LateChargeRates table() {
        Map<Integer, YearRates> byYear = new TreeMap<>();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            byYear.put(
                    year, new YearRates(Rate.percent(LOW[year - FIRST_YEAR]), Rate.percent(HIGH[year - FIRST_YEAR])));
        }
        return new LateChargeRates(byYear);
    }

    /** The model municipality as the ledger applies it. */
    public static LateChargePolicy policy() {
        return new LateChargePolicy(LateChargeTerms.standard(), table(), true, true);
    }

    /** Tenths of a percent of a day, for whoever counts day by day. */
    static long tenths(int year, boolean low) {
        String rate = low ? LOW[year - FIRST_YEAR] : HIGH[year - FIRST_YEAR];
        return (rate.charAt(0) - '0') * 10L + rate.charAt(2) - '0';
    }
}
