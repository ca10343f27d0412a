package jp.shuno.domain.bank;

import jp.shuno.domain.number.Digits;
import jp.shuno.domain.number.InvalidNumberException;

/**
 * 統一金融機関番号: the 4-digit bank code; 0000 and 9999 are not assigned.
 *
 * @param value four digits
 */
public record BankCode(String value) {

    /** ゆうちょ銀行. */
    public static final BankCode YUCHO = new BankCode("9900");

    private static final int LENGTH = 4;

    /** @throws InvalidNumberException when it is not four digits or a code that is never assigned */
    public BankCode {
        if (!Digits.are(value, LENGTH) || value.equals("0000") || value.equals("9999")) {
            throw InvalidNumberException.form("bank code", LENGTH);
        }
    }
}
