package jp.shuno.batch.job.refund;

import java.util.List;
import jp.shuno.batch.run.PlanApproval;
import jp.shuno.batch.run.RunKey;
import jp.shuno.domain.refund.ExpenditureDecision;
import jp.shuno.domain.refund.OpenOverpayment;
import jp.shuno.domain.refund.RefundPlanLine;
import jp.shuno.sql.ColumnText;
import jp.shuno.sql.plan.ApprovalPlan;
import jp.shuno.sql.plan.ApprovalPlanMapper;
import jp.shuno.sql.plan.PlanKind;
import jp.shuno.sql.plan.PlanState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 還付計画の承認: carries out exactly the plan that was approved. Where the ledger has moved underneath, it is refused, and
 * the night makes another.
 */
@Component
class RefundPlanApproval implements PlanApproval {

    private static final int APPROVERS = 1;
    private static final String APPLIED = "";

    private final ApprovalPlanMapper plans;
    private final RefundPlanMaker maker;
    private final RefundPlanDesk desk;
    private final OpenOverpayments overpayments;
    private final RefundDecision decision;

    RefundPlanApproval(
            ApprovalPlanMapper plans,
            RefundPlanMaker maker,
            RefundPlanDesk desk,
            OpenOverpayments overpayments,
            RefundDecision decision) {
        this.plans = plans;
        this.maker = maker;
        this.desk = desk;
        this.overpayments = overpayments;
        this.decision = decision;
    }

    @Override
    public boolean owns(String planId) {
        return plans.selectPlan(planId)
                .filter(plan -> plan.kind() == PlanKind.REFUND)
                .isPresent();
    }

    @Override
    public int approversNeeded() {
        return APPROVERS;
    }

    @Override
    public String apply(String planId, boolean approved, List<String> staff, String reason, RunKey run) {
        ApprovalPlan plan = plans.selectPlan(planId).orElseThrow();
        if (plan.state() != PlanState.OPEN) {
            return "還付計画 %s は%sです".formatted(planId, plan.state().japanese());
        }
        String approver = staff.getLast();
        if (!approved) {
            settle(plan, PlanState.REJECTED, run, approver, reason);
            return APPLIED;
        }
        if (new ExpenditureDecision(plan.madeOn(), plan.approveBy()).hasLapsed(run.businessDate())) {
            settle(plan, PlanState.LAPSED, run, null, "");
            return "還付計画 %s は承認期限 %s を過ぎて失効しました。今夜の計画を承認してください".formatted(planId, plan.approveBy());
        }
        List<RefundPlanLine> lines = maker.linesOf(planId);
        List<OpenOverpayment> asPlanned = overpayments.asPlanned();
        OpenOverpayments.Anew anew = overpayments.anew(lines, plan.madeOn());
        boolean stands = anew.agreesWith(asPlanned, lines)
                && desk.lines(asPlanned, plan.madeOn()).equals(lines);
        if (!stands) {
            settle(plan, PlanState.WITHDRAWN, run, null, "");
            return "還付計画 %s の作成後に台帳が変わったため、承認を反映しません。今夜の計画を承認してください".formatted(planId);
        }
        decision.carryOut(plan, lines, anew, approver, run);
        settle(plan, PlanState.APPROVED, run, approver, reason);
        return APPLIED;
    }

    private void settle(ApprovalPlan plan, PlanState state, RunKey run, @Nullable String by, String reason) {
        plans.settlePlan(plan.planId(), state, run.businessDate(), run.round(), by, ColumnText.reason(reason));
    }
}
