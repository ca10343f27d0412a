package jp.shuno.domain.receivingaccount;

import jp.shuno.domain.bank.BankAccount;

/**
 * 振込先口座: the account to which a refund may be paid. Prints neither holder nor number.
 *
 * @param account 口座
 * @param holderKana 口座名義人カナ as the bank or staff wrote it, not blank
 */
public record ReceivingAccount(BankAccount account, String holderKana) {

    /** @throws IllegalArgumentException when there is no holder */
    public ReceivingAccount {
        if (holderKana.isBlank()) {
            throw new IllegalArgumentException("an account has a holder");
        }
    }

    @Override
    public String toString() {
        return "ReceivingAccount["
                + account.bank().value()
                + "-"
                + account.branch().value()
                + " "
                + account.number().masked()
                + "]";
    }
}
