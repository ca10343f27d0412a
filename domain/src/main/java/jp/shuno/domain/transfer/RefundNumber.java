package jp.shuno.domain.transfer;

import jp.shuno.domain.number.Digits;
import jp.shuno.domain.number.InvalidNumberException;

/**
 * 還付番号: the number of a refund decision, which goes to the bank and comes back with a return. Ten digits, as many as
 * a bulk transfer gives a customer code; never all zeros, which stand for no code there.
 *
 * @param value ten digits with leading zeros
 */
public record RefundNumber(String value) implements Comparable<RefundNumber> {

    /** Digits of a refund number. */
    public static final int LENGTH = 10;

    private static final String NONE = "0".repeat(LENGTH);

    /** @throws InvalidNumberException when it is not ten digits or all zeros */
    public RefundNumber {
        if (!Digits.are(value, LENGTH) || value.equals(NONE)) {
            throw InvalidNumberException.form("refund number", LENGTH);
        }
    }

    /**
     * The number with zeros filled in on the left.
     *
     * @param digits one to ten digits, not all zeros
     * @throws InvalidNumberException when they are anything else
     */
    public static RefundNumber padded(String digits) {
        return new RefundNumber("0".repeat(Math.max(0, LENGTH - digits.length())) + digits);
    }

    @Override
    public int compareTo(RefundNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
