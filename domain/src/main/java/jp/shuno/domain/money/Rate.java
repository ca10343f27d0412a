package jp.shuno.domain.money;

import java.math.BigDecimal;

/**
 * 割合: a rate per year in percent, exact to any number of decimals.
 *
 * @param percent percent per year, 0 to 100; trailing zeros mean nothing
 */
public record Rate(BigDecimal percent) implements Comparable<Rate> {

    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    /** @throws IllegalArgumentException when the percent is below 0 or above 100 */
    public Rate {
        if (percent.signum() < 0 || percent.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("a rate is between 0 and 100 percent: " + percent.toPlainString());
        }
        percent = percent.stripTrailingZeros();
    }

    /**
     * A rate as a table writes it, {@code 8.7}.
     *
     * @throws IllegalArgumentException when it is no number or out of range
     */
    public static Rate percent(String text) {
        return new Rate(new BigDecimal(text));
    }

    @Override
    public int compareTo(Rate other) {
        return percent.compareTo(other.percent);
    }

    /** The percent without the sign, {@code 8.7}. */
    @Override
    public String toString() {
        return percent.toPlainString();
    }
}
