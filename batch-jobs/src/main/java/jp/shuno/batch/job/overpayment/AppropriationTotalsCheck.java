package jp.shuno.batch.job.overpayment;

import java.util.List;
import java.util.stream.Stream;
import jp.shuno.batch.run.JobFigures;
import jp.shuno.batch.run.OperatorMessage;
import jp.shuno.batch.run.RunKey;
import jp.shuno.sql.overpayment.AppropriationMapper;
import jp.shuno.sql.overpayment.OverpaymentMapper;
import jp.shuno.sql.overpayment.OverpaymentTotals;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;

/**
 * as the last step, the overpayments of every term are what the ledger says is overpaid on it, none gives more
 * than is left of it, and every term is told what is planned for it and no more than it lacks.
 */
@Component
class AppropriationTotalsCheck implements Tasklet {

    private final OverpaymentMapper overpayments;
    private final AppropriationMapper appropriations;

    AppropriationTotalsCheck(OverpaymentMapper overpayments, AppropriationMapper appropriations) {
        this.overpayments = overpayments;
        this.appropriations = appropriations;
    }

    @Override
    public @Nullable RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        List<String> different = Stream.of(
                        overpayments.violateRemainders(),
                        appropriations.violateSources(),
                        appropriations.violateTargets())
                .flatMap(List::stream)
                .toList();
        if (!different.isEmpty()) {
            throw OperatorMessage.APPROPRIATION_TOTALS_DIFFER.exception(different);
        }
        return RepeatStatus.FINISHED;
    }

    /** The overpayments of which something is left, and what of it is planned for arrears. */
    JobFigures figures(RunKey run) {
        OverpaymentTotals totals = overpayments.selectTotals();
        return new JobFigures(
                totals.overpayments(),
                totals.overpayments(),
                0,
                0,
                totals.overpayments() == 0
                        ? null
                        : "過誤納 %d 件 %s 円、うち充当予定 %d 件 %s 円"
                                .formatted(
                                        totals.overpayments(),
                                        totals.remaining().separated(),
                                        totals.planned(),
                                        totals.plannedYen().separated()));
    }
}
