package jp.shuno.batch.job.refund;

import java.util.List;
import jp.shuno.batch.run.JobFigures;
import jp.shuno.batch.run.OperatorMessage;
import jp.shuno.batch.run.RunKey;
import jp.shuno.domain.refund.RefundState;
import jp.shuno.sql.plan.ApprovalPlan;
import jp.shuno.sql.plan.ApprovalPlanMapper;
import jp.shuno.sql.plan.PlanKind;
import jp.shuno.sql.plan.PlanState;
import jp.shuno.sql.refund.RefundMapper;
import jp.shuno.sql.refund.RefundNoticeMapper;
import jp.shuno.sql.refund.RefundNoticeRow;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;

/** as the last step, every plan that was carried out became decisions of the same yen. */
@Component
class RefundsCheck implements Tasklet {

    private final ApprovalPlanMapper plans;
    private final RefundMapper refunds;
    private final RefundNoticeMapper notices;

    RefundsCheck(ApprovalPlanMapper plans, RefundMapper refunds, RefundNoticeMapper notices) {
        this.plans = plans;
        this.refunds = refunds;
        this.notices = notices;
    }

    @Override
    public @Nullable RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        List<String> different = refunds.selectPlansThatDiffer();
        if (!different.isEmpty()) {
            throw OperatorMessage.REFUND_TOTALS_DIFFER.exception(different);
        }
        return RepeatStatus.FINISHED;
    }

    /** The notices of the run, and what still waits. */
    JobFigures figures(RunKey run) {
        List<RefundNoticeRow> told = notices.selectIssuedIn(run.businessDate(), run.round());
        long undelivered = refunds.selectInState(RefundState.DECIDED).size();
        String message = plans.selectInState(PlanKind.REFUND, PlanState.OPEN).stream()
                .findFirst()
                .map(RefundsCheck::words)
                .orElse(null);
        return new JobFigures(told.size() + undelivered, told.size(), undelivered, 0, message);
    }

    private static String words(ApprovalPlan plan) {
        return "還付計画 %s(%,d件 %,d円)が承認待ち、期限 %s"
                .formatted(plan.planId(), plan.itemCount(), plan.yen().amount(), plan.approveBy());
    }
}
