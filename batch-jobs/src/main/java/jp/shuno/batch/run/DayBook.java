package jp.shuno.batch.run;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import jp.shuno.domain.calendar.BusinessCalendar;
import jp.shuno.sql.run.DayRun;
import jp.shuno.sql.run.DayRunMapper;
import jp.shuno.sql.run.RunState;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Which runs of which days there were: opens the run that a call is for, in the order of days, and closes it. */
@Component
class DayBook {

    private static final Logger LOG = LoggerFactory.getLogger(DayBook.class);

    private final DayRunMapper dayRuns;
    private final BusinessCalendar calendar;
    private final RunRecord runRecord;
    private final JobClearance clearance;
    private final Clock clock;

    DayBook(
            DayRunMapper dayRuns,
            BusinessCalendar municipalCalendar,
            RunRecord runRecord,
            JobClearance clearance,
            Clock clock) {
        this.dayRuns = dayRuns;
        this.calendar = municipalCalendar;
        this.runRecord = runRecord;
        this.clearance = clearance;
        this.clock = clock;
    }

    /** Opens the run that this call is for, or finds the one that is open; empty where there is nothing to do. */
    Optional<RunKey> open(LocalDate businessDate) {
        List<DayRun> runs = dayRuns.selectOfDay(businessDate);
        Optional<DayRun> latest = dayRuns.selectLatest();
        boolean laterDayBegan =
                latest.isPresent() && latest.get().businessDate().isAfter(businessDate);
        if (runs.isEmpty()) {
            checkOrder(businessDate, latest.orElse(null));
            return Optional.of(insert(businessDate, 1));
        }
        DayRun last = runs.getLast();
        if (last.state() != RunState.COMPLETE) {
            return Optional.of(new RunKey(businessDate, last.round()));
        }
        boolean goesOn = !laterDayBegan && clearance.couldGoOn(new RunKey(businessDate, last.round()));
        return goesOn ? Optional.of(insert(businessDate, last.round() + 1)) : Optional.empty();
    }

    /** Whether any run of a later day has begun, so that this day, if it never ran, cannot any more. */
    boolean isPast(LocalDate businessDate) {
        return dayRuns.selectLatest()
                .filter(latest -> latest.businessDate().isAfter(businessDate))
                .isPresent();
    }

    private RunKey insert(LocalDate businessDate, int round) {
        dayRuns.insertDayRun(new DayRun(businessDate, round, RunState.RUNNING, null, LocalDateTime.now(clock), null));
        return new RunKey(businessDate, round);
    }

    /** The last run of a day that had one. */
    RunKey lastRun(LocalDate businessDate) {
        return new RunKey(
                businessDate, dayRuns.selectOfDay(businessDate).getLast().round());
    }

    /** Writes the record of a run and marks it as complete. */
    void close(RunKey key, ExitCode exitCode, String command) {
        LocalDateTime endedAt = LocalDateTime.now(clock);
        runRecord.write(key, exitCode, command, endedAt);
        dayRuns.completeDayRun(key.businessDate(), key.round(), exitCode.code(), endedAt);
        LOG.info("処理日 {} 第{}回を終了しました: {} {}", key.businessDate(), key.round(), exitCode.code(), exitCode.meaning());
    }

    /** Business days run in order, none left out; a holiday may be run but need not be. */
    private void checkOrder(LocalDate businessDate, @Nullable DayRun latest) {
        if (latest == null) {
            return;
        }
        if (latest.businessDate().isAfter(businessDate)) {
            throw OperatorMessage.DAY_PASSED.exception(businessDate, latest.businessDate());
        }
        if (latest.state() != RunState.COMPLETE) {
            throw OperatorMessage.DAY_INCOMPLETE.exception(latest.businessDate());
        }
        LocalDate next = calendar.next(latest.businessDate());
        if (next.isBefore(businessDate)) {
            throw OperatorMessage.DAY_MISSING.exception(next);
        }
    }
}
