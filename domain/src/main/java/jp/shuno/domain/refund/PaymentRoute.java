package jp.shuno.domain.refund;

import java.util.List;
import java.util.Set;

/** 還付先の決定: to which account a refund goes, and why not to the others. */
public sealed interface PaymentRoute {

    /** The ways that were passed over, in the order in which they were tried. */
    List<PassedOver> passedOver();

    /**
     * A way that was not taken.
     *
     * @param way where its account comes from
     * @param obstacles why, one or more, each with what the bank would have answered
     */
    record PassedOver(AccountSource way, Set<WayObstacle> obstacles) {

        /** @throws IllegalArgumentException when nothing speaks against it */
        public PassedOver {
            if (obstacles.isEmpty()) {
                throw new IllegalArgumentException("a way is passed over for a reason: " + way);
            }
            obstacles = Set.copyOf(obstacles);
        }
    }

    /**
     * The refund goes there.
     *
     * @param way where the account comes from
     * @param account the account
     */
    record ToAccount(AccountSource way, RefundAccount account, List<PassedOver> passedOver) implements PaymentRoute {}

    /** The answer to the inquiry decides; nothing is paid before. */
    record AwaitAnswer(List<PassedOver> passedOver) implements PaymentRoute {}

    /** No account can be paid to: the claim form goes out, or the claimant is asked to correct it. */
    record AskClaimant(List<PassedOver> passedOver) implements PaymentRoute {}
}
