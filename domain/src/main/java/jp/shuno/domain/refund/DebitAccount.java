package jp.shuno.domain.refund;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import jp.shuno.domain.directdebit.DebitStanding;
import jp.shuno.domain.directdebit.DebitStatus;
import org.jspecify.annotations.Nullable;

/**
 * 口座振替口座 of an obligor, as far as a refund may go there. Its holder may be another than the obligor.
 *
 * @param account the account
 * @param from first day of the registration
 * @param to last day, null while it lasts
 * @param refundConsent whether the obligor agreed that refunds go there
 * @param standing how it stands after what the bank answered
 */
public record DebitAccount(
        RefundAccount account, LocalDate from, @Nullable LocalDate to, boolean refundConsent, DebitStanding standing) {

    private static final String NO_ACCOUNT = "2";
    private static final String STOPPED_BY_DEPOSITOR = "3";
    private static final String NO_MANDATE = "4";

    /**
     * R-097 What keeps a refund from going there: the registration is not in force, the latest debit failed for a
     * reason that lies in the account, the account is known to be closed, or the obligor has died. A missing consent
     * is not looked at here.
     */
    Set<WayObstacle> obstacles(boolean obligorAlive, LocalDate on) {
        Set<WayObstacle> found = EnumSet.noneOf(WayObstacle.class);
        boolean inForce = !on.isBefore(from) && (to == null || !on.isAfter(to));
        if (!inForce || standing.status() != DebitStatus.ACTIVE) {
            found.add(WayObstacle.DEBIT_NOT_ACTIVE);
        }
        LocalDate lastFailure = standing.lastFailureOn();
        String code = standing.lastFailureCode();
        boolean latestFailed = lastFailure != null && lastFailure.equals(standing.lastResultOn());
        if (latestFailed && code != null) {
            switch (code) {
                case NO_ACCOUNT -> found.add(WayObstacle.DEBIT_NO_ACCOUNT);
                case STOPPED_BY_DEPOSITOR -> found.add(WayObstacle.DEBIT_STOPPED_BY_DEPOSITOR);
                case NO_MANDATE -> found.add(WayObstacle.DEBIT_NO_MANDATE);
                default -> {
                    // Any other failure, want of money above all, says nothing against paying in.
                }
            }
        }
        if (!obligorAlive) {
            found.add(WayObstacle.OBLIGOR_DEAD);
        }
        found.addAll(account.obstacles());
        return found;
    }
}
