package jp.shuno.domain.latecharge;

import java.util.Map;
import jp.shuno.domain.money.Rate;

/** R-183 延滞金の割合: the low and the high rate of each calendar year. */
public final class LateChargeRates {

    /**
     * The rates of one calendar year.
     *
     * @param low rate of the first months
     * @param high rate after them
     */
    public record YearRates(Rate low, Rate high) {

        /** @throws IllegalArgumentException when the low rate is above the high one */
        public YearRates {
            if (low.compareTo(high) > 0) {
                throw new IllegalArgumentException("the low rate %s is above the high rate %s".formatted(low, high));
            }
        }
    }

    private final Map<Integer, YearRates> byYear;

    /** @param byYear calendar year to its rates */
    public LateChargeRates(Map<Integer, YearRates> byYear) {
        this.byYear = Map.copyOf(byYear);
    }

    /** Whether the table has that calendar year. */
    public boolean covers(int year) {
        return byYear.containsKey(year);
    }

    /**
     * The rates of a calendar year.
     *
     * @throws MissingRateException when the table has none; a rate is never carried over from another year
     */
    public YearRates of(int year) {
        YearRates rates = byYear.get(year);
        if (rates == null) {
            throw new MissingRateException(year);
        }
        return rates;
    }
}
