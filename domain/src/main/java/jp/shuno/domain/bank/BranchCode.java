package jp.shuno.domain.bank;

import jp.shuno.domain.number.Digits;
import jp.shuno.domain.number.InvalidNumberException;

/**
 * 店番号: the 3-digit branch code.
 *
 * @param value three digits
 */
public record BranchCode(String value) {

    private static final int LENGTH = 3;

    /** @throws InvalidNumberException when it is not three digits */
    public BranchCode {
        if (!Digits.are(value, LENGTH)) {
            throw InvalidNumberException.form("branch code", LENGTH);
        }
    }
}
