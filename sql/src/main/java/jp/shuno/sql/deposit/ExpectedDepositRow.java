package jp.shuno.sql.deposit;

import java.time.LocalDate;
import jp.shuno.domain.deposit.ExpectedDeposit;
import jp.shuno.domain.deposit.Sender;
import org.jspecify.annotations.Nullable;

/** A row of {@code expected_deposit} with what the register says of its file. */
public record ExpectedDepositRow(
        String fileId,
        String fileName,
        String kind,
        @Nullable String profile,
        LocalDate revenueDate,
        long records,
        long yen,
        long agentFee,
        @Nullable String depositId,
        @Nullable LocalDate tiedOn) {

    /** The money as the rules see it. */
    public ExpectedDeposit toExpected() {
        return new ExpectedDeposit(fileId, fileName, new Sender(kind, profile), revenueDate, yen, agentFee);
    }
}
