package jp.shuno.batch.run;

import java.util.List;
import jp.shuno.sql.ColumnText;
import jp.shuno.sql.run.GateAnswer;
import jp.shuno.sql.run.GateAnswer.Answer;
import jp.shuno.sql.run.GatePlan;
import jp.shuno.sql.run.GatePlanMapper;
import jp.shuno.sql.run.GatePlanState;
import org.springframework.stereotype.Component;

/**
 * 送付前点検の承認: two different people let outputs leave although files are missing. A rejection is noted and leaves the
 * gate closed.
 */
@Component
class GateApproval implements PlanApproval {

    private static final int APPROVERS = 2;
    private static final String APPLIED = "";

    private final GatePlanMapper plans;

    GateApproval(GatePlanMapper plans) {
        this.plans = plans;
    }

    @Override
    public boolean owns(String planId) {
        return plans.selectPlan(planId).isPresent();
    }

    @Override
    public int approversNeeded() {
        return APPROVERS;
    }

    @Override
    public String apply(String planId, boolean approved, List<String> staff, String reason, RunKey run) {
        GatePlan plan = plans.selectPlan(planId).orElse(null);
        if (plan == null) {
            return "送付前点検の計画がありません: " + planId;
        }
        if (plan.state() == GatePlanState.WITHDRAWN) {
            return "計画 %s は取り下げられています(未着のファイルが変わりました)".formatted(planId);
        }
        if (plan.state() == GatePlanState.OVERRIDDEN) {
            return "計画 %s は承認済みです".formatted(planId);
        }
        List<String> people = staff.stream().distinct().toList();
        if (approved && people.size() < APPROVERS) {
            return "計画 %s の承認には異なる %d 人が必要です".formatted(planId, APPROVERS);
        }
        Answer answer = approved ? Answer.APPROVE : Answer.REJECT;
        List<GateAnswer> before = plans.selectAnswers(planId);
        people.stream()
                .map(person -> new GateAnswer(
                        planId, person, answer, run.businessDate(), run.round(), ColumnText.reason(reason)))
                .filter(said -> before.stream().noneMatch(earlier -> isSame(earlier, said)))
                .forEach(plans::insertAnswer);
        if (approved) {
            plans.updateState(planId, GatePlanState.OVERRIDDEN);
        }
        return APPLIED;
    }

    /** A person who rejects twice in one run says one thing. */
    private static boolean isSame(GateAnswer one, GateAnswer other) {
        return one.staffId().equals(other.staffId())
                && one.answer() == other.answer()
                && one.decidedOn().equals(other.decidedOn())
                && one.round() == other.round();
    }
}
