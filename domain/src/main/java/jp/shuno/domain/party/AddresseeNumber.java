package jp.shuno.domain.party;

import jp.shuno.domain.number.CheckDigit;
import jp.shuno.domain.number.Digits;
import jp.shuno.domain.number.InvalidNumberException;

/**
 * 宛名番号: the internal number of a person or body, 10 digits, the last a check digit (modulus 11, weights 2 to 7). An
 * obligor number is an addressee number.
 *
 * @param value ten digits with leading zeros
 */
public record AddresseeNumber(String value) implements Comparable<AddresseeNumber> {

    private static final int LENGTH = 10;

    /** @throws InvalidNumberException when the form or the check digit is wrong */
    public AddresseeNumber {
        if (!Digits.are(value, LENGTH)) {
            throw InvalidNumberException.form("addressee number", LENGTH);
        }
        if (CheckDigit.modulus11Weight27(Digits.body(value)) != Digits.last(value)) {
            throw InvalidNumberException.checkDigit("addressee number");
        }
    }

    /**
     * The number with that body.
     *
     * @param body nine digits without the check digit
     */
    public static AddresseeNumber withBody(String body) {
        return new AddresseeNumber(body + CheckDigit.modulus11Weight27(body));
    }

    @Override
    public int compareTo(AddresseeNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
