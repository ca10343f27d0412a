package jp.shuno.sql.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** 承認を要する計画: table {@code approval_plan}. */
public interface ApprovalPlanMapper {

    /** Adds a plan. */
    int insertPlan(ApprovalPlan plan);

    /** A plan. */
    Optional<ApprovalPlan> selectPlan(@Param("planId") String planId);

    /** Plans of a kind in one state, oldest first. */
    List<ApprovalPlan> selectInState(@Param("kind") PlanKind kind, @Param("state") PlanState state);

    /** Plans of a kind made in one run. */
    List<ApprovalPlan> selectMadeIn(
            @Param("kind") PlanKind kind, @Param("madeOn") LocalDate madeOn, @Param("madeRound") int madeRound);

    /** Plans of any kind that a run made and for whose approval it waited at its end. */
    long countWaitingOfRun(@Param("madeOn") LocalDate madeOn, @Param("madeRound") int madeRound);

    /** What became of a plan. Changes nothing where that is settled already, and returns how many rows it changed. */
    int settlePlan(
            @Param("planId") String planId,
            @Param("state") PlanState state,
            @Param("settledOn") LocalDate settledOn,
            @Param("settledRound") int settledRound,
            @Param("settledBy") @Nullable String settledBy,
            @Param("reason") @Nullable String reason);

    /** Plans that speak of overpayments or refunds of a person, oldest first. */
    List<ApprovalPlan> selectOfObligor(@Param("obligorNo") String obligorNo);
}
