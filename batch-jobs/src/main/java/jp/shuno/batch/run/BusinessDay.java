package jp.shuno.batch.run;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.shuno.batch.run.intake.FileMover;
import jp.shuno.batch.run.intake.Inbox;
import jp.shuno.domain.calendar.BusinessCalendar;
import jp.shuno.sql.file.ReceivedFileMapper;
import jp.shuno.sql.run.DayCertificateMapper;
import jp.shuno.sql.run.DayRun;
import jp.shuno.sql.run.DayRunMapper;
import jp.shuno.sql.run.RunState;
import jp.shuno.sql.worklist.ExceptionItemMapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 日次処理: all jobs of a business day in order, then the close of the day. Called again for the same day it resumes
 * where it stopped, takes in what was delivered since, or does nothing.
 */
@Component
public class BusinessDay {

    private static final Logger LOG = LoggerFactory.getLogger(BusinessDay.class);

    private final Home home;
    private final LedgerLock lock;
    private final JobLauncher launcher;
    private final Inbox inbox;
    private final FileMover mover;
    private final DayRunMapper dayRuns;
    private final ReceivedFileMapper files;
    private final ExceptionItemMapper exceptions;
    private final DayCertificateMapper certificates;
    private final RunRecord runRecord;
    private final BusinessCalendar calendar;
    private final TransactionTemplate transaction;
    private final Clock clock;

    BusinessDay(
            Settings settings,
            LedgerLock lock,
            JobLauncher launcher,
            Inbox inbox,
            FileMover mover,
            Records records,
            RunRecord runRecord,
            BusinessCalendar municipalCalendar,
            PlatformTransactionManager transactionManager,
            Clock clock) {
        this.home = settings.homeFolder();
        this.lock = lock;
        this.launcher = launcher;
        this.inbox = inbox;
        this.mover = mover;
        this.dayRuns = records.dayRuns();
        this.files = records.files();
        this.exceptions = records.exceptions();
        this.certificates = records.certificates();
        this.runRecord = runRecord;
        this.calendar = municipalCalendar;
        this.transaction = new TransactionTemplate(transactionManager);
        this.clock = clock;
    }

    /**
     * The tables in which the course of days is recorded.
     *
     * @param dayRuns runs
     * @param files register of files
     * @param exceptions matters for staff
     * @param certificates proofs of days
     */
    @Component
    record Records(
            DayRunMapper dayRuns,
            ReceivedFileMapper files,
            ExceptionItemMapper exceptions,
            DayCertificateMapper certificates) {}

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
            Optional<RunKey> key = begin(businessDate);
            if (key.isEmpty()) {
                return new Result(lastRun(businessDate), ExitCode.NOTHING_TO_DO);
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
                return new Result(lastRun(businessDate), ExitCode.NOTHING_TO_DO);
            }
            boolean done = launcher.run(job, key.get());
            if (done && job == JobId.CLOSE_DAY) {
                return close(key.get(), command);
            }
            return new Result(key.get(), done ? outcome(key.get()) : ExitCode.NOTHING_TO_DO);
        }
    }

    private Result close(RunKey key, String command) {
        ExitCode exitCode = outcome(key);
        LocalDateTime endedAt = LocalDateTime.now(clock);
        runRecord.write(key, exitCode, command, endedAt);
        dayRuns.completeDayRun(key.businessDate(), key.round(), exitCode.code(), endedAt);
        LOG.info("処理日 {} 第{}回を終了しました: {} {}", key.businessDate(), key.round(), exitCode.code(), exitCode.meaning());
        return new Result(key, exitCode);
    }

    /** Opens the day for one job, or leaves it as it was where the job's turn has not come. */
    private Optional<RunKey> beginFor(JobId job, LocalDate businessDate) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Optional<RunKey> key = begin(businessDate);
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

    /** Opens the run that this call is for, or finds the one that is open; empty where there is nothing to do. */
    private Optional<RunKey> begin(LocalDate businessDate) {
        List<DayRun> runs = dayRuns.selectOfDay(businessDate);
        Optional<DayRun> latest = dayRuns.selectLatest();
        boolean laterDayBegan =
                latest.isPresent() && latest.get().businessDate().isAfter(businessDate);
        if (runs.isEmpty()) {
            checkOrder(businessDate, latest.orElse(null));
            return Optional.of(open(businessDate, 1));
        }
        DayRun last = runs.getLast();
        if (last.state() != RunState.COMPLETE) {
            return Optional.of(new RunKey(businessDate, last.round()));
        }
        if (laterDayBegan || inbox.arrived(businessDate).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(open(businessDate, last.round() + 1));
    }

    private RunKey open(LocalDate businessDate, int round) {
        dayRuns.insertDayRun(new DayRun(businessDate, round, RunState.RUNNING, null, LocalDateTime.now(clock), null));
        return new RunKey(businessDate, round);
    }

    private RunKey lastRun(LocalDate businessDate) {
        return new RunKey(
                businessDate, dayRuns.selectOfDay(businessDate).getLast().round());
    }

    /** Business days run in order, none left out; a holiday may be run but need not be. */
    private void checkOrder(LocalDate businessDate, @Nullable DayRun latest) {
        if (latest == null) {
            return;
        }
        if (latest.businessDate().isAfter(businessDate)) {
            throw new OperatorException(
                    ExitCode.REFUSED,
                    "処理日 %s は実行されておらず、後の処理日 %s が開始済みです".formatted(businessDate, latest.businessDate()),
                    "次の営業日以降の処理日を指定してください。");
        }
        if (latest.state() != RunState.COMPLETE) {
            throw new OperatorException(
                    ExitCode.REFUSED,
                    "処理日 %s が完了していません".formatted(latest.businessDate()),
                    "先に shuno nightly --business-date %s を実行してください。".formatted(latest.businessDate()));
        }
        LocalDate next = calendar.next(latest.businessDate());
        if (next.isBefore(businessDate)) {
            throw new OperatorException(
                    ExitCode.REFUSED,
                    "処理日 %s が実行されていません".formatted(next),
                    "先に shuno nightly --business-date %s を実行してください。".formatted(next));
        }
    }

    /** The code that follows from what this run wrote, however often it was interrupted on the way. */
    private ExitCode outcome(RunKey key) {
        ExitCode exitCode = ExitCode.DONE;
        if (exceptions.countOpened(key.businessDate(), key.round()) > 0) {
            exitCode = exitCode.and(ExitCode.DONE_WITH_EXCEPTIONS);
        }
        if (files.countRefused(key.businessDate(), key.round()) > 0) {
            exitCode = exitCode.and(ExitCode.FILE_REFUSED);
        }
        if (certificates.countRed(key.businessDate(), key.round()) > 0) {
            exitCode = exitCode.and(ExitCode.GATE_CLOSED);
        }
        return exitCode;
    }
}
