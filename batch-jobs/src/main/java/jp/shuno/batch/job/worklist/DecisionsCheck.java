package jp.shuno.batch.job.worklist;

import java.util.EnumMap;
import java.util.Map;
import jp.shuno.batch.run.JobFigures;
import jp.shuno.batch.run.OperatorMessage;
import jp.shuno.batch.run.RunKey;
import jp.shuno.sql.worklist.DecisionMapper;
import jp.shuno.sql.worklist.DecisionState;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;

/** As the last step, no decision is left that nobody looked at. */
@Component
class DecisionsCheck implements Tasklet {

    private final DecisionMapper decisions;

    DecisionsCheck(DecisionMapper decisions) {
        this.decisions = decisions;
    }

    @Override
    public @Nullable RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        long left = decisions.countReceived();
        if (left > 0) {
            throw OperatorMessage.DECISIONS_LEFT.exception(left);
        }
        return RepeatStatus.FINISHED;
    }

    /** What the job did in a run. */
    JobFigures figures(RunKey run) {
        Map<DecisionState, Long> rows = new EnumMap<>(DecisionState.class);
        decisions
                .countByState(run.businessDate(), run.round())
                .forEach(count -> rows.put(count.state(), count.records()));
        long read = rows.values().stream().mapToLong(Long::longValue).sum();
        long refused = rows.getOrDefault(DecisionState.REFUSED, 0L);
        long repeated = rows.getOrDefault(DecisionState.REPEATED, 0L);
        long waiting = rows.getOrDefault(DecisionState.WAITING, 0L);
        return new JobFigures(
                read, read - refused - repeated, refused, repeated, waiting == 0 ? null : "二人目の決定待ち " + waiting + " 件");
    }
}
