package jp.shuno.domain.transfer;

import java.util.EnumSet;
import java.util.Set;
import jp.shuno.domain.bank.AccountNumber;
import jp.shuno.domain.bank.AccountType;
import jp.shuno.domain.bank.BankCode;
import jp.shuno.domain.bank.BranchCode;
import jp.shuno.domain.number.Digits;
import jp.shuno.domain.number.InvalidNumberException;

/**
 * 支払口座: the account of the municipality from which refunds are paid, and the name under which the bank knows it.
 * Prints the last three digits of its number only.
 *
 * @param remitterCode 振込依頼人コード, ten digits, given by the bank
 * @param remitterName 振込依頼人名 in half-width kana
 * @param bank 仕向銀行番号
 * @param branch 仕向支店番号
 * @param type 預金種目: ordinary, current or other
 * @param number 口座番号
 */
public record PayingAccount(
        String remitterCode,
        String remitterName,
        BankCode bank,
        BranchCode branch,
        AccountType type,
        AccountNumber number) {

    /** 預金種目 that the header of a bulk transfer takes. */
    public static final Set<AccountType> TYPES =
            Set.copyOf(EnumSet.of(AccountType.ORDINARY, AccountType.CURRENT, AccountType.OTHER));

    private static final int CODE_LENGTH = 10;

    /**
     * @throws InvalidNumberException when the code is not ten digits
     * @throws IllegalArgumentException when the name is empty or no transfer is paid from an account of that type
     */
    public PayingAccount {
        if (!Digits.are(remitterCode, CODE_LENGTH)) {
            throw InvalidNumberException.form("remitter code", CODE_LENGTH);
        }
        if (remitterName.isBlank()) {
            throw new IllegalArgumentException("the remitter needs a name");
        }
        if (!TYPES.contains(type)) {
            throw new IllegalArgumentException("no transfer is paid from an account of type " + type);
        }
    }
}
