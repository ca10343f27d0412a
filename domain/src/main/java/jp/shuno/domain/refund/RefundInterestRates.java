package jp.shuno.domain.refund;

import java.util.Map;
import jp.shuno.domain.money.Rate;

/** R-124 還付加算金の割合: the rate of each calendar year. */
public final class RefundInterestRates {

    /** The rate of the law, which no announced rate may exceed. */
    public static final Rate HIGHEST = Rate.percent("7.3");

    private final Map<Integer, Rate> byYear;

    /**
     * @param byYear calendar year to its rate
     * @throws IllegalArgumentException when a rate is above {@link #HIGHEST}; where the announced rate is, the law's
     *     own rate holds and has to stand in the table
     */
    public RefundInterestRates(Map<Integer, Rate> byYear) {
        this.byYear = Map.copyOf(byYear);
        this.byYear.forEach((year, rate) -> {
            if (rate.compareTo(HIGHEST) > 0) {
                throw new IllegalArgumentException(
                        "the rate of refund interest of %d is above %s: %s".formatted(year, HIGHEST, rate));
            }
        });
    }

    /** Whether the table has that calendar year. */
    public boolean covers(int year) {
        return byYear.containsKey(year);
    }

    /**
     * The rate of a calendar year.
     *
     * @throws MissingInterestRateException when the table has none; a rate is never carried over from another year
     */
    public Rate of(int year) {
        Rate rate = byYear.get(year);
        if (rate == null) {
            throw new MissingInterestRateException(year);
        }
        return rate;
    }
}
