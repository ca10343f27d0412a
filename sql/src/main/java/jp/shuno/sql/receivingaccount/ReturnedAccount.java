package jp.shuno.sql.receivingaccount;

import java.time.LocalDate;
import jp.shuno.domain.bank.AccountNumber;
import jp.shuno.domain.bank.AccountType;
import jp.shuno.domain.bank.BankAccount;
import jp.shuno.domain.bank.BankCode;
import jp.shuno.domain.bank.BranchCode;
import jp.shuno.domain.party.AddresseeNumber;
import jp.shuno.domain.transfer.ReturnReason;
import jp.shuno.domain.transfer.UnusableAccount;

/**
 * An account from which money of a claimant came back; the components are columns. Prints no account.
 *
 * @param holderKana as it was sent
 * @param takenOn business date on which the return came in
 */
public record ReturnedAccount(
        String claimantNo,
        String bankCode,
        String branchCode,
        AccountType accountType,
        String accountNo,
        String holderKana,
        String reasonCode,
        LocalDate takenOn) {

    /** Whether the bank sent the money back, which makes the account useless; a recall does not. */
    public boolean isUseless() {
        return reason().isByBank();
    }

    /**
     * Whether it speaks against a plan. What the bank sent back does so for good; what we asked back ourselves only
     * against plans that did not know of it.
     *
     * @param madeOn day of the plan
     */
    public boolean speaksAgainstPlanOf(LocalDate madeOn) {
        return isUseless() || !madeOn.isAfter(takenOn);
    }

    /** The account as the rules see it. */
    public UnusableAccount toUnusable() {
        return new UnusableAccount(
                new AddresseeNumber(claimantNo),
                new BankAccount(
                        new BankCode(bankCode), new BranchCode(branchCode), accountType, new AccountNumber(accountNo)),
                holderKana,
                reason());
    }

    private ReturnReason reason() {
        return ReturnReason.ofCode(reasonCode).orElseThrow();
    }

    @Override
    public String toString() {
        return "ReturnedAccount[" + claimantNo + ", reason=" + reasonCode + "]";
    }
}
