package jp.shuno.batch.run;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import jp.shuno.batch.run.intake.FileMover;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 日次処理: all jobs of a business day in order, then the close of the day. Called again for the same day it resumes
 * where it stopped, takes in what was delivered since, runs what was held back and may leave now, or does nothing.
 */
@Component
public class BusinessDay {

    private final Home home;
    private final LedgerLock lock;
    private final JobLauncher launcher;
    private final FileMover mover;
    private final DayBook book;
    private final DayJobs jobs;
    private final DayOutcome outcome;
    private final TransactionTemplate transaction;

    BusinessDay(
            Settings settings,
            LedgerLock lock,
            JobLauncher launcher,
            FileMover mover,
            DayBook book,
            DayJobs jobs,
            DayOutcome outcome,
            PlatformTransactionManager transactionManager) {
        this.home = settings.homeFolder();
        this.lock = lock;
        this.launcher = launcher;
        this.mover = mover;
        this.book = book;
        this.jobs = jobs;
        this.outcome = outcome;
        this.transaction = new TransactionTemplate(transactionManager);
    }

    /**
     * What a call for a day came to.
     *
     * @param key the run, for a day that was complete its last one
     * @param exitCode how it ended
     */
    public record Result(RunKey key, ExitCode exitCode) {}

    /**
     * Runs a business day.
     *
     * @param businessDate 処理日
     * @param command what was called, for whoever meets the lock
     * @throws OperatorException with 40, 41, 42 or 50 where it did not come to its end
     */
    public Result run(LocalDate businessDate, String command) {
        try (LedgerLock.Held held = begin(command)) {
            return runDay(businessDate, command);
        }
    }

    /** Takes the lock for one day or several, after a look at what every day needs. */
    LedgerLock.Held begin(String command) {
        ExpectedFiles.of(home);
        home.checkWritable();
        LedgerLock.Held held = lock.acquire(command);
        try {
            if (held.wasAbandoned()) {
                launcher.recoverDead();
            }
            mover.moveSettled();
            return held;
        } catch (RuntimeException failure) {
            held.close();
            throw failure;
        }
    }

    /** Runs a business day under the lock that the caller holds. */
    Result runDay(LocalDate businessDate, String command) {
        jobs.checkStop("処理日 " + businessDate + " の前");
        Optional<RunKey> key = book.open(businessDate);
        if (key.isEmpty()) {
            return new Result(book.lastRun(businessDate), ExitCode.NOTHING_TO_DO);
        }
        jobs.runAll(key.get());
        return close(key.get(), command);
    }

    /**
     * Runs one job of a day that is open; the day is opened by its first job and closed by its last.
     *
     * @throws OperatorException with 40, 41, 42 or 50 where it did not come to its end; 42 for a held job
     */
    public Result runJob(JobId job, LocalDate businessDate, String command) {
        jobs.checkNotHeld(job);
        try (LedgerLock.Held held = begin(command)) {
            Optional<RunKey> key = beginFor(job, businessDate);
            if (key.isEmpty()) {
                return new Result(book.lastRun(businessDate), ExitCode.NOTHING_TO_DO);
            }
            return switch (jobs.runOne(job, key.get())) {
                case TO_THE_GATE -> new Result(key.get(), ExitCode.GATE_CLOSED);
                case TO_NOTHING -> new Result(key.get(), ExitCode.NOTHING_TO_DO);
                case TO_ITS_END ->
                    job == JobId.CLOSE_DAY ? close(key.get(), command) : new Result(key.get(), outcome.of(key.get()));
            };
        }
    }

    private Result close(RunKey key, String command) {
        ExitCode exitCode = outcome.of(key);
        book.close(key, exitCode, command);
        return new Result(key, exitCode);
    }

    /** Opens the day for one job, or leaves it as it was where the job's turn has not come. */
    private Optional<RunKey> beginFor(JobId job, LocalDate businessDate) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Optional<RunKey> key = book.open(businessDate);
            key.ifPresent(run -> jobs.checkEarlierJobs(job, run));
            return key;
        }));
    }

    /** Marks what a dead process left running as failed; gives the number of executions. */
    public int recover(String command) {
        try (LedgerLock.Held held = lock.acquire(command)) {
            mover.moveSettled();
            return launcher.recoverDead();
        }
    }
}
