package jp.shuno.domain.assessment;

import jp.shuno.domain.number.CheckDigit;
import jp.shuno.domain.number.Digits;
import jp.shuno.domain.number.InvalidNumberException;

/**
 * 通知書番号: 10 digits, the last a check digit (modulus 10, weights 2 and 1); unique within levy and assessment fiscal
 * year.
 *
 * @param value ten digits with leading zeros
 */
public record NoticeNumber(String value) implements Comparable<NoticeNumber> {

    private static final int LENGTH = 10;

    /** @throws InvalidNumberException when the form or the check digit is wrong */
    public NoticeNumber {
        if (!Digits.are(value, LENGTH)) {
            throw InvalidNumberException.form("notice number", LENGTH);
        }
        if (CheckDigit.modulus10Weight21(Digits.body(value)) != Digits.last(value)) {
            throw InvalidNumberException.checkDigit("notice number");
        }
    }

    /**
     * The number with that body.
     *
     * @param body nine digits without the check digit
     */
    public static NoticeNumber withBody(String body) {
        return new NoticeNumber(body + CheckDigit.modulus10Weight21(body));
    }

    @Override
    public int compareTo(NoticeNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
