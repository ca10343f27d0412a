package jp.shuno.batch.job.worklist;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.shuno.batch.job.worklist.Matter.OfException;
import jp.shuno.batch.job.worklist.Matter.OfPlan;
import jp.shuno.batch.job.worklist.Matter.OfReceipt;
import jp.shuno.batch.job.worklist.Matter.Unknown;
import jp.shuno.batch.run.RunKey;
import jp.shuno.batch.run.StopRequest;
import jp.shuno.domain.worklist.DecisionAction;
import jp.shuno.domain.worklist.DecisionOutcome.Applies;
import jp.shuno.domain.worklist.DecisionOutcome.Refused;
import jp.shuno.domain.worklist.DecisionOutcome.Repeated;
import jp.shuno.domain.worklist.DecisionOutcome.Waits;
import jp.shuno.domain.worklist.StaffDecision;
import jp.shuno.sql.ColumnText;
import jp.shuno.sql.worklist.DecisionMapper;
import jp.shuno.sql.worklist.DecisionState;
import jp.shuno.sql.worklist.RecordedDecision;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;

/**
 * Applies the decisions that wait, the earliest decided first, each in a transaction of its own. Everything is read
 * anew for each, so that one may follow from another; what is settled no longer waits, so that a restart goes on with
 * the next.
 */
@Component
class ApplyEachDecision implements Tasklet {

    private final DecisionMapper decisions;
    private final MatterSearch search;
    private final Rulings rulings;
    private final StopRequest stopRequest;

    ApplyEachDecision(DecisionMapper decisions, MatterSearch search, Rulings rulings, StopRequest stopRequest) {
        this.decisions = decisions;
        this.search = search;
        this.rulings = rulings;
        this.stopRequest = stopRequest;
    }

    @Override
    public @Nullable RepeatStatus execute(StepContribution contribution, ChunkContext context) throws Exception {
        stopRequest.check();
        RunKey run = RunKey.of(context);
        Optional<RecordedDecision> next = decisions.selectNextReceived();
        if (next.isEmpty()) {
            refuseWhatWaitsInVain(run);
            return RepeatStatus.FINISHED;
        }
        settle(next.get(), rule(next.get(), run), run);
        return RepeatStatus.CONTINUABLE;
    }

    private Ruling rule(RecordedDecision row, RunKey run) {
        Optional<String> same = decisions.selectSameAct(row.decisionId());
        if (same.isPresent()) {
            return Ruling.of(new Repeated(same.get()));
        }
        Optional<DecisionAction> action = DecisionAction.of(row.action());
        if (action.isEmpty()) {
            return Ruling.refused("action「" + row.action() + "」はありません");
        }
        if (row.decidedBy() == null || row.decidedAt() == null) {
            return Ruling.refused("decided_by と decided_at の両方が必要です");
        }
        if (!row.decidedAt().matches("\\d{4}-\\d{2}-\\d{2}(T.*)?")) {
            return Ruling.refused("decided_at を日時(yyyy-MM-dd または yyyy-MM-ddTHH:mm)として読めません");
        }
        StaffDecision decision = new StaffDecision(
                row.decisionId(), action.get(), Objects.requireNonNullElse(row.actionValue(), ""), row.decidedBy());
        Rulings.Request request = new Rulings.Request(decision, Objects.requireNonNullElse(row.reason(), ""), run);
        return switch (search.find(row.target())) {
            case OfException matter -> rulings.onException(request, matter);
            case OfReceipt matter -> rulings.onReceipt(request, matter);
            case OfPlan matter -> rulings.onPlan(request, matter);
            case Unknown unknown -> Ruling.refused(unknown.reason());
        };
    }

    private void settle(RecordedDecision row, Ruling ruling, RunKey run) {
        switch (ruling.outcome()) {
            case Repeated repeated ->
                record(row, ruling, DecisionState.REPEATED, "決定 " + repeated.ofDecisionId() + " の再送です", run);
            case Refused refused -> {
                record(row, ruling, DecisionState.REFUSED, refused.reason(), run);
                ruling.alsoRefused().forEach(other -> record(other, DecisionState.REFUSED, refused.reason(), run));
            }
            case Waits waits -> record(row, ruling, DecisionState.WAITING, waits.note(), run);
            case Applies applies -> {
                record(row, ruling, DecisionState.APPLIED, ruling.remark(), run);
                for (RecordedDecision other : waitingOn(ruling)) {
                    boolean alike = applies.decisions().stream()
                            .anyMatch(decision -> decision.id().equals(other.decisionId()));
                    record(
                            other,
                            alike ? DecisionState.APPLIED : DecisionState.REFUSED,
                            alike ? ruling.remark() : "別の決定 " + row.decisionId() + " が反映されました",
                            run);
                }
            }
        }
    }

    private List<RecordedDecision> waitingOn(Ruling ruling) {
        return ruling.matter() == null ? List.of() : decisions.selectWaiting(ruling.matter());
    }

    /** A matter that settled itself, or that one person closed, needs no second person any more. */
    private void refuseWhatWaitsInVain(RunKey run) {
        decisions.selectWaitingOnClosed().forEach(row -> record(row, DecisionState.REFUSED, "二人目の決定の前に例外が解消しました", run));
    }

    private void record(RecordedDecision row, Ruling ruling, DecisionState state, String remark, RunKey run) {
        write(row, ruling.exceptionId(), ruling.matter(), state, remark, run);
    }

    private void record(RecordedDecision row, DecisionState state, String remark, RunKey run) {
        write(row, row.exceptionId(), row.matter(), state, remark, run);
    }

    private void write(
            RecordedDecision row,
            @Nullable String exceptionId,
            @Nullable String matter,
            DecisionState state,
            String remark,
            RunKey run) {
        decisions.settleDecision(new RecordedDecision(
                row.decisionId(),
                row.fileId(),
                row.fileName(),
                row.recordNo(),
                row.receivedOn(),
                row.round(),
                row.target(),
                row.action(),
                row.actionValue(),
                row.reason(),
                row.decidedBy(),
                row.decidedAt(),
                exceptionId,
                matter,
                state,
                run.businessDate(),
                run.round(),
                ColumnText.fitting(remark, RecordedDecision.REMARK_LENGTH)));
    }
}
