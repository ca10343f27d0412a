package jp.shuno.domain.deposit;

import java.time.LocalDate;
import jp.shuno.domain.calendar.BusinessCalendar;

/** R-401 未照合の入金: deposits that pay for no file we know of. */
public final class UntiedDeposit {

    private UntiedDeposit() {}

    /**
     * Whether staff must look at a deposit that is still tied to nothing.
     *
     * @param accountDate 勘定日 of the deposit
     * @param businessDate today
     * @param untiedDepositDays bank business days that must have gone by, {@code rules.untied-deposit-days}
     */
    public static boolean isOverdue(
            LocalDate accountDate, LocalDate businessDate, BusinessCalendar bank, int untiedDepositDays) {
        return !businessDate.isBefore(bank.plusBusinessDays(accountDate, untiedDepositDays));
    }
}
