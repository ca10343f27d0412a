package jp.shuno.domain.refund;

import java.util.Set;

/**
 * 請求書に記入された口座.
 *
 * @param account the account
 * @param match how its holder compares with the claimant
 * @param delegated 委任: whether the claimant has empowered the holder to receive the money
 */
public record ClaimedAccount(RefundAccount account, HolderMatch match, boolean delegated) {

    /** What keeps a refund from it. With a delegation the holder may be another. */
    Set<WayObstacle> obstacles() {
        return PublicFundAnswer.obstacles(account, delegated ? HolderMatch.MATCH : match);
    }
}
