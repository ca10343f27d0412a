package jp.shuno.sql.deposit;

import java.time.LocalDate;
import jp.shuno.domain.deposit.Deposit;
import jp.shuno.domain.money.Yen;
import org.jspecify.annotations.Nullable;

/** A row of {@code deposit} with what the register says of its file. Does not print the remitter. */
public record DepositRow(
        String depositId,
        String fileId,
        String fileName,
        String fileDigest,
        int recordNo,
        LocalDate receivedOn,
        String bankCode,
        LocalDate accountDate,
        @Nullable LocalDate valueDate,
        Yen amount,
        Yen otherInstrument,
        String inquiryNo,
        String remitterCode,
        @Nullable String remitterName,
        @Nullable String originBank,
        @Nullable String originBranch,
        @Nullable String ediInfo,
        boolean cancels,
        DepositState state,
        @Nullable LocalDate settledOn,
        Yen agentFee,
        @Nullable String counterpartId) {

    /** The deposit as the rules see it. */
    public Deposit toDeposit() {
        return new Deposit(
                depositId,
                accountDate,
                amount,
                remitterCode,
                remitterName == null ? "" : remitterName,
                inquiryNo,
                cancels);
    }

    @Override
    public String toString() {
        return "DepositRow[depositId=" + depositId + ", accountDate=" + accountDate + ", amount=" + amount.amount()
                + ", state=" + state + "]";
    }
}
