package jp.shuno.sql.bank;

import java.time.LocalDate;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.bank.AccountNumber;
import jp.shuno.domain.directdebit.DebitStanding;
import jp.shuno.domain.directdebit.DebitStatus;
import org.jspecify.annotations.Nullable;

/** A result with a registration that was in force on its debit date; the components are columns of both tables. */
public record AnsweredRegistration(
        int recordNo,
        LocalDate debitDate,
        String resultCode,
        String obligorNo,
        LevyType levy,
        LocalDate fromDate,
        String bankCode,
        String branchCode,
        String accountNo,
        DebitStatus debitStatus,
        @Nullable LocalDate lastResultOn,
        @Nullable LocalDate lastFailureOn,
        @Nullable String lastFailureCode,
        int consecutiveFailures,
        @Nullable LocalDate suspendedOn) {

    /** What identifies the registration. */
    public RegistrationKey registration() {
        return new RegistrationKey(obligorNo, levy, fromDate);
    }

    /** How the registration stood. */
    public DebitStanding standing() {
        return new DebitStanding(
                debitStatus, lastResultOn, lastFailureOn, lastFailureCode, consecutiveFailures, suspendedOn);
    }

    /** Whether the debit was asked from this account. */
    public boolean isOf(String bank, String branch, AccountNumber account) {
        return bankCode.equals(bank) && branchCode.equals(branch) && accountNo.equals(account.value());
    }

    @Override
    public String toString() {
        return "AnsweredRegistration[" + recordNo + ", " + registration() + "]";
    }
}
