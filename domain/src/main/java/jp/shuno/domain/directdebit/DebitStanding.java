package jp.shuno.domain.directdebit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a registered account stands.
 *
 * @param status whether debits are asked from it
 * @param lastResultOn debit date of the latest result, null before the first
 * @param lastFailureOn debit date of the latest result that collected nothing, null for none
 * @param lastFailureCode 口振不能理由: its result code, null for none
 * @param consecutiveFailures debit dates without collection since the last that was collected
 * @param suspendedOn business date on which it was suspended, null while it is not
 */
public record DebitStanding(
        DebitStatus status,
        @Nullable LocalDate lastResultOn,
        @Nullable LocalDate lastFailureOn,
        @Nullable String lastFailureCode,
        int consecutiveFailures,
        @Nullable LocalDate suspendedOn) {

    private static final String COLLECTED = "0";
    private static final String INSUFFICIENT_FUNDS = "1";
    private static final String NO_ACCOUNT = "2";
    private static final String STOPPED_BY_DEPOSITOR = "3";
    private static final String NO_MANDATE = "4";

    /** An account from which nothing was asked yet. */
    public static final DebitStanding NEW = new DebitStanding(DebitStatus.ACTIVE, null, null, null, 0, null);

    /**
     * The standing after a result. A result of an earlier debit date than the latest known one changes nothing; several
     * failures of one debit date count once, and none where another debit of that date was collected.
     *
     * @param debitDate 口座振替日
     * @param resultCode 振替結果コード, one character
     * @param maxConsecutiveFailures debit dates in a row without funds after which the account is suspended, from 1
     * @param businessDate day on which the result is taken in
     */
    public DebitStanding after(
            LocalDate debitDate, String resultCode, int maxConsecutiveFailures, LocalDate businessDate) {
        if (lastResultOn != null && debitDate.isBefore(lastResultOn)) {
            return this;
        }
        if (resultCode.equals(COLLECTED)) {
            return new DebitStanding(status, debitDate, lastFailureOn, lastFailureCode, 0, suspendedOn);
        }
        int failures = debitDate.equals(lastResultOn) ? consecutiveFailures : consecutiveFailures + 1;
        boolean suspends = suspends(resultCode, failures, maxConsecutiveFailures);
        return new DebitStanding(
                suspends ? DebitStatus.SUSPENDED : status,
                debitDate,
                debitDate,
                resultCode,
                failures,
                suspends && suspendedOn == null ? businessDate : suspendedOn);
    }

    private static boolean suspends(String resultCode, int failures, int maxConsecutiveFailures) {
        return switch (resultCode) {
            case NO_ACCOUNT, STOPPED_BY_DEPOSITOR, NO_MANDATE -> true;
            case INSUFFICIENT_FUNDS -> failures >= maxConsecutiveFailures;
            default -> false;
        };
    }
}
