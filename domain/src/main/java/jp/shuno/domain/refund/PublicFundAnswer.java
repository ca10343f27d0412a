package jp.shuno.domain.refund;

import java.util.EnumSet;
import java.util.Set;

/** 公金受取口座の回答: what came of the inquiry for one claim. */
public sealed interface PublicFundAnswer {

    /** 回答待ち. */
    record Pending() implements PublicFundAnswer {}

    /**
     * 1 登録あり.
     *
     * @param account the account
     * @param match how its holder compares with the claimant
     */
    record Registered(RefundAccount account, HolderMatch match) implements PublicFundAnswer {}

    /** 2 登録なし. */
    record NotRegistered() implements PublicFundAnswer {}

    /** 3 エラー. */
    record Failed() implements PublicFundAnswer {}

    /** 4 利用不可. */
    record Unavailable() implements PublicFundAnswer {}

    /** What keeps a refund from the public fund account. */
    default Set<WayObstacle> obstacles() {
        return switch (this) {
            case Pending pending -> EnumSet.of(WayObstacle.ANSWER_PENDING);
            case NotRegistered none -> EnumSet.of(WayObstacle.NOT_REGISTERED);
            case Failed failed -> EnumSet.of(WayObstacle.INQUIRY_FAILED);
            case Unavailable unavailable -> EnumSet.of(WayObstacle.INQUIRY_UNAVAILABLE);
            case Registered registered -> obstacles(registered.account(), registered.match());
        };
    }

    /** What keeps a refund from an account whose holder was compared with the claimant. */
    static Set<WayObstacle> obstacles(RefundAccount account, HolderMatch match) {
        Set<WayObstacle> found = EnumSet.noneOf(WayObstacle.class);
        found.addAll(account.obstacles());
        switch (match) {
            case MATCH -> {}
            case UNDECIDED -> found.add(WayObstacle.HOLDER_UNDECIDED);
            case MISMATCH -> found.add(WayObstacle.HOLDER_MISMATCH);
        }
        return found;
    }
}
