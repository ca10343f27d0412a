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
 * where it stopped, takes in what was delivered since, or does nothing.
 */
@Component
public class BusinessDay {

    private final Home home;
    private final LedgerLock lock;
    private final JobLauncher launcher;
    private final FileMover mover;
    private final DayBook book;
    private final DayOutcome outcome;
    private final TransactionTemplate transaction;

    BusinessDay(
            Settings settings,
            LedgerLock lock,
            JobLauncher launcher,
            FileMover mover,
            DayBook book,
            DayOutcome outcome,
            PlatformTransactionManager transactionManager) {
        this.home = settings.homeFolder();
        this.lock = lock;
        this.launcher = launcher;
        this.mover = mover;
        this.book = book;
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
     * @throws OperatorException with 40, 41 or 42 where it did not come to its end
     */
    public Result run(LocalDate businessDate, String command) {
        home.checkWritable();
        try (LedgerLock.Held held = lock.acquire(command)) {
            if (held.wasAbandoned()) {
                launcher.recoverDead();
            }
            mover.moveSettled();
            Optional<RunKey> key = book.open(businessDate);
            if (key.isEmpty()) {
                return new Result(book.lastRun(businessDate), ExitCode.NOTHING_TO_DO);
            }
            for (JobId job : JobId.values()) {
                launcher.run(job, key.get());
            }
            return close(key.get(), command);
        }
    }

    /**
     * Runs one job of a day that is open; the day is opened by its first job and closed by its last.
     *
     * @throws OperatorException with 40, 41 or 42 where it did not come to its end
     */
    public Result runJob(JobId job, LocalDate businessDate, String command) {
        home.checkWritable();
        try (LedgerLock.Held held = lock.acquire(command)) {
            if (held.wasAbandoned()) {
                launcher.recoverDead();
            }
            mover.moveSettled();
            Optional<RunKey> key = beginFor(job, businessDate);
            if (key.isEmpty()) {
                return new Result(book.lastRun(businessDate), ExitCode.NOTHING_TO_DO);
            }
            boolean done = launcher.run(job, key.get());
            if (done && job == JobId.CLOSE_DAY) {
                return close(key.get(), command);
            }
            return new Result(key.get(), done ? outcome.of(key.get()) : ExitCode.NOTHING_TO_DO);
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
            key.ifPresent(run -> checkEarlierJobs(job, run));
            return key;
        }));
    }

    /** A job works on what the jobs before it left; run alone it must not overtake them. */
    private void checkEarlierJobs(JobId job, RunKey key) {
        for (JobId earlier : JobId.values()) {
            if (earlier == job) {
                return;
            }
            if (!launcher.isComplete(earlier, key)) {
                throw new OperatorException(
                        ExitCode.REFUSED,
                        "%s の前に %s %s が完了していません".formatted(job.number(), earlier.number(), earlier.japanese()),
                        "shuno run %s --business-date %s を先に実行してください。".formatted(earlier.number(), key.businessDate()));
            }
        }
    }

    /** Marks what a dead process left running as failed; gives the number of executions. */
    public int recover(String command) {
        try (LedgerLock.Held held = lock.acquire(command)) {
            mover.moveSettled();
            return launcher.recoverDead();
        }
    }
}
