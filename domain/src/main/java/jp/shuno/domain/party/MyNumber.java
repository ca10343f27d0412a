package jp.shuno.domain.party;

import jp.shuno.domain.number.CheckDigit;
import jp.shuno.domain.number.Digits;
import jp.shuno.domain.number.InvalidNumberException;

/**
 * 個人番号: the 12-digit individual number. Prints itself masked; {@link #value()} is for the encrypting
 * store alone.
 *
 * @param value twelve digits, the last a check digit
 */
public record MyNumber(String value) {

    private static final int LENGTH = 12;

    /** @throws InvalidNumberException when the form or the check digit is wrong */
    public MyNumber {
        if (!Digits.are(value, LENGTH)) {
            throw InvalidNumberException.form("my number", LENGTH);
        }
        if (CheckDigit.myNumber(Digits.body(value)) != Digits.last(value)) {
            throw InvalidNumberException.checkDigit("my number");
        }
    }

    @Override
    public String toString() {
        return "MyNumber[************]";
    }
}
