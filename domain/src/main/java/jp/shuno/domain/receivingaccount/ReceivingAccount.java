package jp.shuno.domain.receivingaccount;

import jp.shuno.domain.bank.AccountNumber;
import jp.shuno.domain.bank.AccountType;
import jp.shuno.domain.bank.BankCode;
import jp.shuno.domain.bank.BranchCode;

/**
 * 振込先口座: the account to which a refund may be paid. Prints neither holder nor number.
 *
 * @param bank 金融機関
 * @param branch 店番
 * @param type 預金種目
 * @param number 口座番号
 * @param holderKana 口座名義人カナ as the bank or staff wrote it, not blank
 */
public record ReceivingAccount(
        BankCode bank, BranchCode branch, AccountType type, AccountNumber number, String holderKana) {

    /** @throws IllegalArgumentException when there is no holder */
    public ReceivingAccount {
        if (holderKana.isBlank()) {
            throw new IllegalArgumentException("an account has a holder");
        }
    }

    @Override
    public String toString() {
        return "ReceivingAccount[" + bank.value() + "-" + branch.value() + " " + number.masked() + "]";
    }
}
