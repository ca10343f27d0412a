package jp.shuno.domain.reconciliation;

import java.time.LocalDate;
import jp.shuno.domain.calendar.BusinessCalendar;

/** R-026 確報未着: flash data that waits too long for its confirmed record. */
public final class StaleFlash {

    private StaleFlash() {}

    /**
     * Whether a live flash is to be listed.
     *
     * @param receivedOn business date of the flash
     * @param businessDate today
     * @param staleFlashDays bank business days that may pass, {@code rules.stale-flash-days}
     */
    public static boolean isStale(
            LocalDate receivedOn, LocalDate businessDate, BusinessCalendar bank, int staleFlashDays) {
        return businessDate.isAfter(bank.plusBusinessDays(receivedOn, staleFlashDays));
    }

    /**
     * Whether a live flash still keeps its term from being reminded.
     *
     * @param maxFlashHoldDays calendar days, {@code rules.max-flash-hold-days}
     */
    public static boolean holdsDunning(LocalDate receivedOn, LocalDate businessDate, int maxFlashHoldDays) {
        return !businessDate.isAfter(receivedOn.plusDays(maxFlashHoldDays));
    }
}
