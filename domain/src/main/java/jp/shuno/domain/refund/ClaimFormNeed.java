package jp.shuno.domain.refund;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** R-097 還付請求書の要否: whether a claim form goes out with the notice. */
public sealed interface ClaimFormNeed {

    /** The refund goes to the debit account, nobody has to claim it. */
    record NotNeeded() implements ClaimFormNeed {}

    /**
     * A form goes out.
     *
     * @param reasons why the debit account is not taken, one or more
     */
    record Needed(Set<WayObstacle> reasons) implements ClaimFormNeed {

        /** @throws IllegalArgumentException when there is no reason */
        public Needed {
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a claim form is enclosed for a reason");
            }
            reasons = Set.copyOf(reasons);
        }
    }

    /**
     * Whether a form is needed.
     *
     * @param debit the registered account, null for none
     * @param obligorAlive whether the obligor is alive
     * @param on business date
     */
    static ClaimFormNeed of(@Nullable DebitAccount debit, boolean obligorAlive, LocalDate on) {
        Set<WayObstacle> obstacles = withConsent(debit, obligorAlive, on);
        return obstacles.isEmpty() ? new NotNeeded() : new Needed(obstacles);
    }

    /** What keeps a refund from the debit account where nobody has chosen it. */
    static Set<WayObstacle> withConsent(@Nullable DebitAccount debit, boolean obligorAlive, LocalDate on) {
        Set<WayObstacle> obstacles = chosen(debit, obligorAlive, on);
        if (debit != null && !debit.refundConsent()) {
            obstacles.add(WayObstacle.NO_CONSENT);
        }
        return obstacles;
    }

    /** What keeps a refund from the debit account where a claimant has chosen it, which is a consent of its own. */
    static Set<WayObstacle> chosen(@Nullable DebitAccount debit, boolean obligorAlive, LocalDate on) {
        return debit == null ? EnumSet.of(WayObstacle.NO_DEBIT_ACCOUNT) : debit.obstacles(obligorAlive, on);
    }
}
