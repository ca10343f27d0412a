package jp.shuno.sql.plan;

import java.time.LocalDate;
import jp.shuno.domain.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * 計画: items that are approved together or not at all.
 *
 * @param planId made from kind, day and items
 * @param kind what it is about
 * @param madeOn business date on which it was made; the expenditure decision date of what it fixes
 * @param madeRound round of that day
 * @param approveBy last day on which it can be approved
 * @param itemCount number of its items
 * @param yen sum of what they pay
 * @param state what became of it
 * @param settledOn business date on which its state became final, null while it is open
 * @param settledRound round of that day
 * @param settledBy 職員番号 of whoever approved or rejected it, null where nobody did
 * @param reason why it was rejected, null for none
 */
public record ApprovalPlan(
        String planId,
        PlanKind kind,
        LocalDate madeOn,
        int madeRound,
        LocalDate approveBy,
        int itemCount,
        Yen yen,
        PlanState state,
        @Nullable LocalDate settledOn,
        @Nullable Integer settledRound,
        @Nullable String settledBy,
        @Nullable String reason) {

    /** A plan that waits for its approval. */
    public static ApprovalPlan open(
            String planId,
            PlanKind kind,
            LocalDate madeOn,
            int madeRound,
            LocalDate approveBy,
            int itemCount,
            Yen yen) {
        return new ApprovalPlan(
                planId, kind, madeOn, madeRound, approveBy, itemCount, yen, PlanState.OPEN, null, null, null, null);
    }
}
