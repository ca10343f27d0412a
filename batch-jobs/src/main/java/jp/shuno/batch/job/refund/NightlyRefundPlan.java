package jp.shuno.batch.job.refund;

import java.io.IOException;
import java.util.List;
import jp.shuno.batch.report.RefundPlanReport;
import jp.shuno.batch.report.ReportFolder;
import jp.shuno.batch.run.OperatorMessage;
import jp.shuno.batch.run.RunKey;
import jp.shuno.batch.run.Settings;
import jp.shuno.sql.plan.ApprovalPlan;
import jp.shuno.sql.plan.ApprovalPlanMapper;
import jp.shuno.sql.plan.PlanKind;
import jp.shuno.sql.plan.PlanState;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;

/**
 * Makes the plan of the night or keeps the one that waits, and lists it for whoever approves it. Where no approval is
 * asked for it is carried out at once, in the name of whoever answers for that.
 */
@Component
class NightlyRefundPlan implements Tasklet {

    private final RefundPlanMaker maker;
    private final RefundPlanApproval approval;
    private final ApprovalPlanMapper plans;
    private final Settings settings;

    NightlyRefundPlan(RefundPlanMaker maker, RefundPlanApproval approval, ApprovalPlanMapper plans, Settings settings) {
        this.maker = maker;
        this.approval = approval;
        this.plans = plans;
        this.settings = settings;
    }

    @Override
    public @Nullable RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
        RunKey run = RunKey.of(context);
        maker.make(run);
        List<ApprovalPlan> waiting = plans.selectInState(PlanKind.REFUND, PlanState.OPEN);
        list(waiting, run);
        if (settings.approval().refund() == Settings.Approval.Need.AUTO) {
            for (ApprovalPlan plan : waiting) {
                String refusal = approval.apply(
                        plan.planId(), true, List.of(settings.approval().autoApprover()), "", run);
                if (!refusal.isEmpty()) {
                    throw OperatorMessage.PLAN_NOT_CARRIED_OUT.exception(plan.planId(), refusal);
                }
            }
        }
        return RepeatStatus.FINISHED;
    }

    private void list(List<ApprovalPlan> waiting, RunKey run) throws IOException {
        ReportFolder folder = new ReportFolder(settings.homeFolder().reports(run.businessDate()));
        RefundPlanReport.Plan plan = waiting.stream()
                .findFirst()
                .map(each -> new RefundPlanReport.Plan(
                        each.planId(), each.madeOn(), each.approveBy(), maker.linesOf(each.planId())))
                .orElse(null);
        RefundPlanReport.write(folder, run.businessDate(), plan);
    }
}
