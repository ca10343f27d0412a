package jp.shuno.batch.run;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.shuno.sql.ColumnText;
import jp.shuno.sql.HiddenSecrets;
import jp.shuno.sql.run.JobRun;
import jp.shuno.sql.run.JobRunMapper;
import jp.shuno.sql.run.RunState;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;

/**
 * Runs one job of a run to its end, exactly once: a complete one is left alone, a failed one is restarted, one that a
 * dead process left running is recovered first. The caller holds the run lock, so that nothing found running is alive.
 */
@Component
public class JobLauncher {

    private static final Logger LOG = LoggerFactory.getLogger(JobLauncher.class);

    private static final int MESSAGE_LENGTH = 1000;

    private final Map<JobId, NightlyJob> jobs;
    private final JobOperator operator;
    private final JobRepository repository;
    private final JobRunMapper jobRuns;
    private final Clock clock;

    JobLauncher(
            List<NightlyJob> jobs, JobOperator operator, JobRepository repository, JobRunMapper jobRuns, Clock clock) {
        this.jobs = jobs.stream().collect(Collectors.toMap(NightlyJob::id, Function.identity()));
        this.operator = operator;
        this.repository = repository;
        this.jobRuns = jobRuns;
        this.clock = clock;
    }

    /**
     * Runs a job of a run.
     *
     * @return whether there was anything to do
     * @throws OperatorException with code 40 where the job failed, 41 where it was stopped, 50 where a table under
     *     {@code master/} lacks a year
     */
    public boolean run(JobId id, RunKey key) {
        NightlyJob nightly = Objects.requireNonNull(jobs.get(id));
        JobRun before = before(id, key).orElse(null);
        if (before != null && before.state() == RunState.COMPLETE) {
            return false;
        }
        LocalDateTime startedAt = LocalDateTime.now(clock);
        begin(id, key, before, startedAt);
        JobExecution execution = launch(nightly, key);
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            throw ended(id, key, execution, startedAt);
        }
        JobFigures figures = nightly.figures().apply(key);
        record(id, key, RunState.COMPLETE, figures, startedAt, LocalDateTime.now(clock));
        LOG.info(
                "{} {} 終了: 読込 {} 件、処理 {} 件、例外 {} 件、重複 {} 件、{} 秒",
                id.number(),
                id.japanese(),
                figures.read(),
                figures.posted(),
                figures.excepted(),
                figures.duplicate(),
                Duration.between(startedAt, LocalDateTime.now(clock)).toMillis() / 1000.0);
        return true;
    }

    /**
     * Notes that a run leaves a job out.
     *
     * @return whether it does; false where the job is complete already
     */
    boolean leaveOut(JobId id, RunKey key, String why) {
        JobRun before = before(id, key).orElse(null);
        if (before != null && before.state() == RunState.COMPLETE) {
            return false;
        }
        LocalDateTime now = LocalDateTime.now(clock);
        JobRun leftOut = row(id, key, RunState.LEFT_OUT, new JobFigures(0, 0, 0, 0, why), now, now);
        if (before == null) {
            jobRuns.insertJobRun(leftOut);
        } else {
            jobRuns.updateJobRun(leftOut);
        }
        LOG.warn("{} {} を見送りました: {}", id.number(), id.japanese(), why);
        return true;
    }

    /** Whether a run has left a job out. */
    boolean isLeftOut(JobId id, RunKey key) {
        return before(id, key).filter(run -> run.state() == RunState.LEFT_OUT).isPresent();
    }

    /** Whether a job of a run has come to its end. */
    boolean isComplete(JobId id, RunKey key) {
        return before(id, key).filter(run -> run.state() == RunState.COMPLETE).isPresent();
    }

    private Optional<JobRun> before(JobId id, RunKey key) {
        return jobRuns.selectOfRun(key.businessDate(), key.round()).stream()
                .filter(run -> run.jobId().equals(id.number()))
                .findFirst();
    }

    /** Marks executions that a dead process left running as failed; gives their number. */
    public int recoverDead() {
        int recovered = 0;
        for (NightlyJob nightly : jobs.values()) {
            for (JobExecution dead :
                    repository.findRunningJobExecutions(nightly.id().jobName())) {
                operator.recover(dead);
                LOG.warn("{} の実行 {} を異常終了として回復しました。", nightly.id().number(), dead.getId());
                recovered++;
            }
        }
        return recovered;
    }

    private JobExecution launch(NightlyJob nightly, RunKey key) {
        JobExecution last = repository.getLastJobExecution(nightly.id().jobName(), key.toParameters());
        if (last == null) {
            removeInstanceWithoutExecution(nightly.id(), key);
        } else if (last.getStatus() == BatchStatus.COMPLETED) {
            return last;
        } else {
            if (last.isRunning()) {
                operator.recover(last);
                LOG.warn("{} は前回途中で終わっています。続きから再開します。", nightly.id().number());
            }
            settleSteps(last.getJobInstance());
        }
        try {
            LOG.info(
                    "{} {} 開始: 処理日 {} 第{}回",
                    nightly.id().number(),
                    nightly.id().japanese(),
                    key.businessDate(),
                    key.round());
            return operator.start(nightly.job(), key.toParameters());
        } catch (org.springframework.batch.core.job.JobExecutionException refused) {
            throw OperatorMessage.JOB_NOT_STARTED.causedBy(refused, nightly.id().number(), refused.getMessage());
        }
    }

    /**
     * A connection that is lost while a chunk commits leaves a step of which the framework cannot tell whether it was
     * committed, or one that still counts as running in an execution that has ended; it restarts neither. Ours may be:
     * the rows of a chunk and the state that they leave commit together, and a restarted step asks that state what is
     * left to do.
     */
    private void settleSteps(JobInstance instance) {
        for (JobExecution execution : repository.getJobExecutions(instance)) {
            for (StepExecution step : execution.getStepExecutions()) {
                if (isUnsettled(step.getStatus())) {
                    step.setStatus(BatchStatus.FAILED);
                    step.setExitStatus(ExitStatus.FAILED);
                    repository.update(step);
                    LOG.warn("{} の結果が不明でしたが、台帳の状態から再開します。", step.getStepName());
                }
            }
            if (isUnsettled(execution.getStatus())) {
                execution.setStatus(BatchStatus.FAILED);
                execution.setExitStatus(ExitStatus.FAILED);
                repository.update(execution);
            }
        }
    }

    private static boolean isUnsettled(BatchStatus status) {
        return status == BatchStatus.UNKNOWN || status.isRunning();
    }

    /** The framework commits an instance before its first execution; a crash between both would refuse every start. */
    private void removeInstanceWithoutExecution(JobId id, RunKey key) {
        JobInstance instance = repository.getJobInstance(id.jobName(), key.toParameters());
        if (instance != null) {
            repository.deleteJobInstance(instance);
        }
    }

    private OperatorException ended(JobId id, RunKey key, JobExecution execution, LocalDateTime startedAt) {
        Throwable cause = causeOf(execution);
        boolean stopped = execution.getStatus() == BatchStatus.STOPPED;
        String what = stopped ? "停止要求により中断しました" : describe(cause);
        record(id, key, RunState.FAILED, new JobFigures(0, 0, 0, 0, what), startedAt, LocalDateTime.now(clock));
        if (cause instanceof OperatorException known) {
            return known;
        }
        OperatorMessage message = stopped ? OperatorMessage.JOB_STOPPED : OperatorMessage.JOB_FAILED;
        return cause == null
                ? message.exception(id.number(), id.japanese(), what)
                : message.causedBy(cause, id.number(), id.japanese(), what);
    }

    private static @Nullable Throwable causeOf(JobExecution execution) {
        return execution.getAllFailureExceptions().stream()
                .sorted(Comparator.comparing(JobLauncher::saysNothing))
                .map(JobLauncher::operatorCause)
                .findFirst()
                .orElse(null);
    }

    /** What the framework says of a step when one of its parts failed; the part itself says why. */
    private static boolean saysNothing(Throwable failure) {
        return failure instanceof org.springframework.batch.core.job.JobExecutionException
                && failure.getCause() == null;
    }

    /** What the operator can act on may lie below what the framework wrapped round it. */
    private static Throwable operatorCause(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof OperatorException) {
                return each;
            }
            Optional<OperatorException> missing = MissingMasterData.explained(each);
            if (missing.isPresent()) {
                return missing.get();
            }
        }
        return failure;
    }

    /** A database's own text may repeat the values of a row, so only its codes are shown. */
    private static String describe(@Nullable Throwable cause) {
        if (cause == null) {
            return "原因不明の異常です";
        }
        Throwable root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        if (root instanceof SQLException sql) {
            return sql.getSQLState() == null
                    ? "データベースとの接続が失われました"
                    : "データベースの異常 SQLSTATE=" + sql.getSQLState() + " code=" + sql.getErrorCode();
        }
        String text = HiddenSecrets.in(root.getClass().getSimpleName() + ": " + root.getMessage());
        return text.lines().findFirst().orElse(text);
    }

    private void begin(JobId id, RunKey key, @Nullable JobRun before, LocalDateTime startedAt) {
        if (before == null) {
            jobRuns.insertJobRun(row(id, key, RunState.RUNNING, JobFigures.NONE, startedAt, null));
        } else {
            jobRuns.updateJobRun(row(id, key, RunState.RUNNING, JobFigures.NONE, before.startedAt(), null));
        }
    }

    private void record(
            JobId id, RunKey key, RunState state, JobFigures figures, LocalDateTime start, LocalDateTime end) {
        try {
            jobRuns.updateJobRun(row(id, key, state, figures, start, end));
        } catch (RuntimeException unreachable) {
            if (state == RunState.COMPLETE) {
                throw unreachable;
            }
            LOG.warn("ジョブの状態を記録できません: {}", unreachable.getMessage());
        }
    }

    private static JobRun row(
            JobId id,
            RunKey key,
            RunState state,
            JobFigures figures,
            LocalDateTime startedAt,
            @Nullable LocalDateTime endedAt) {
        String message = figures.message();
        return new JobRun(
                key.businessDate(),
                key.round(),
                id.number(),
                state,
                figures.read(),
                figures.posted(),
                figures.excepted(),
                figures.duplicate(),
                message == null ? null : ColumnText.fitting(message, MESSAGE_LENGTH),
                startedAt,
                endedAt);
    }
}
