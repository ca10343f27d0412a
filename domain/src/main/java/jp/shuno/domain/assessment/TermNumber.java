package jp.shuno.domain.assessment;

/**
 * 期別: the number of a payment term, 1 to 10 regular and 11 to 20 occasional.
 *
 * @param value 1 to 20
 */
public record TermNumber(int value) implements Comparable<TermNumber> {

    /** The highest number of a regular term. */
    public static final int LAST_REGULAR = 10;

    private static final int LAST = 20;

    /** @throws IllegalArgumentException when the number is not 1 to 20 */
    public TermNumber {
        if (value < 1 || value > LAST) {
            throw new IllegalArgumentException("term must be 01 to 20");
        }
    }

    /** 随時: whether the term was made outside the regular schedule. */
    public boolean isOccasional() {
        return value > LAST_REGULAR;
    }

    /** Two digits. */
    public String code() {
        return value < 10 ? "0" + value : String.valueOf(value);
    }

    @Override
    public int compareTo(TermNumber other) {
        return Integer.compare(value, other.value);
    }
}
