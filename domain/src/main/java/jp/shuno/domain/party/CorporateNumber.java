package jp.shuno.domain.party;

import jp.shuno.domain.number.CheckDigit;
import jp.shuno.domain.number.Digits;
import jp.shuno.domain.number.InvalidNumberException;

/**
 * 法人番号: the 13-digit corporate number; its first digit is the check digit.
 *
 * @param value thirteen digits
 */
public record CorporateNumber(String value) {

    private static final int LENGTH = 13;

    /** @throws InvalidNumberException when the form or the check digit is wrong */
    public CorporateNumber {
        if (!Digits.are(value, LENGTH)) {
            throw InvalidNumberException.form("corporate number", LENGTH);
        }
        if (CheckDigit.corporateNumber(value.substring(1)) != value.charAt(0) - '0') {
            throw InvalidNumberException.checkDigit("corporate number");
        }
    }
}
