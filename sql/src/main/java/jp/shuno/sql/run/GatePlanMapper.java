package jp.shuno.sql.run;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;

/** 送付前点検の計画: tables {@code gate_plan}, {@code gate_plan_item} and {@code gate_answer}. */
public interface GatePlanMapper {

    /** Adds a plan. */
    int insertPlan(GatePlan plan);

    /** Adds a missing file to a plan. */
    int insertItem(GatePlanItem item);

    /** Adds what a member of staff said. */
    int insertAnswer(GateAnswer answer);

    /** Changes what became of a plan. */
    int updateState(@Param("planId") String planId, @Param("state") GatePlanState state);

    /** A plan. */
    Optional<GatePlan> selectPlan(@Param("planId") String planId);

    /** Plans in one state, oldest first. */
    List<GatePlan> selectInState(@Param("state") GatePlanState state);

    /** What a plan misses, in its order. */
    List<GatePlanItem> selectItems(@Param("planId") String planId);

    /** What staff said to a plan, in the order of days. */
    List<GateAnswer> selectAnswers(@Param("planId") String planId);
}
