package jp.shuno.sql.receivingaccount;

import jp.shuno.domain.bank.AccountNumber;
import jp.shuno.domain.bank.AccountType;
import jp.shuno.domain.bank.BankAccount;
import jp.shuno.domain.bank.BankCode;
import jp.shuno.domain.bank.BranchCode;
import jp.shuno.domain.party.AddresseeNumber;
import jp.shuno.domain.transfer.ReturnReason;
import jp.shuno.domain.transfer.UnusableAccount;

/** An account from which money of a claimant came back; the components are columns. Prints no account. */
public record ReturnedAccount(
        String claimantNo,
        String bankCode,
        String branchCode,
        AccountType accountType,
        String accountNo,
        String reasonCode) {

    /** The account as the rules see it. */
    public UnusableAccount toUnusable() {
        return new UnusableAccount(
                new AddresseeNumber(claimantNo),
                new BankAccount(
                        new BankCode(bankCode), new BranchCode(branchCode), accountType, new AccountNumber(accountNo)),
                ReturnReason.ofCode(reasonCode).orElse(ReturnReason.RECALLED_BY_US));
    }

    @Override
    public String toString() {
        return "ReturnedAccount[" + claimantNo + ", reason=" + reasonCode + "]";
    }
}
