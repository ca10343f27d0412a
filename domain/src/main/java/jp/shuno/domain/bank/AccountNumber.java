package jp.shuno.domain.bank;

import jp.shuno.domain.number.Digits;
import jp.shuno.domain.number.InvalidNumberException;

/**
 * 口座番号: 7 digits, shorter numbers zero-filled on the left. Prints its last three digits only.
 *
 * @param value seven digits
 */
public record AccountNumber(String value) {

    private static final int LENGTH = 7;
    private static final int SHOWN = 3;

    /** @throws InvalidNumberException when it is not seven digits */
    public AccountNumber {
        if (!Digits.are(value, LENGTH)) {
            throw InvalidNumberException.form("account number", LENGTH);
        }
    }

    /**
     * The number with zeros filled in on the left.
     *
     * @param digits one to seven digits
     * @throws InvalidNumberException when there are none, too many or other characters
     */
    public static AccountNumber padded(String digits) {
        if (!Digits.areOnly(digits) || digits.length() > LENGTH) {
            throw InvalidNumberException.form("account number", LENGTH);
        }
        return new AccountNumber("0".repeat(LENGTH - digits.length()) + digits);
    }

    /** The last three digits behind asterisks. */
    public String masked() {
        return "*".repeat(LENGTH - SHOWN) + value.substring(LENGTH - SHOWN);
    }

    @Override
    public String toString() {
        return "AccountNumber[" + masked() + "]";
    }
}
