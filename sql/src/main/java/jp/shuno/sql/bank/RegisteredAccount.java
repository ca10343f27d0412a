package jp.shuno.sql.bank;

import java.time.LocalDate;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.bank.AccountType;
import jp.shuno.domain.directdebit.DebitStanding;
import jp.shuno.domain.directdebit.DebitStatus;
import org.jspecify.annotations.Nullable;

/** A registered debit account with what the bank answered last; the components are columns of the table. */
public record RegisteredAccount(
        String obligorNo,
        LevyType levy,
        LocalDate fromDate,
        @Nullable LocalDate toDate,
        String bankCode,
        String branchCode,
        AccountType accountType,
        String accountNo,
        String holderKana,
        boolean refundConsent,
        DebitStatus debitStatus,
        @Nullable LocalDate lastResultOn,
        @Nullable LocalDate lastFailureOn,
        @Nullable String lastFailureCode,
        int consecutiveFailures,
        @Nullable LocalDate suspendedOn) {

    /** How the registration stands. */
    public DebitStanding standing() {
        return new DebitStanding(
                debitStatus, lastResultOn, lastFailureOn, lastFailureCode, consecutiveFailures, suspendedOn);
    }

    /** Whether it is in force on that day. */
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(fromDate) && (toDate == null || !day.isAfter(toDate));
    }

    @Override
    public String toString() {
        return "RegisteredAccount[" + obligorNo + ", " + levy + ", " + fromDate + "]";
    }
}
