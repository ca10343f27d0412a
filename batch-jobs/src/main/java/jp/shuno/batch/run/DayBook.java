package jp.shuno.batch.run;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import jp.shuno.batch.run.intake.Inbox;
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
    private final Inbox inbox;
    private final BusinessCalendar calendar;
    private final RunRecord runRecord;
    private final Clock clock;

    DayBook(DayRunMapper dayRuns, Inbox inbox, BusinessCalendar municipalCalendar, RunRecord runRecord, Clock clock) {
        this.dayRuns = dayRuns;
        this.inbox = inbox;
        this.calendar = municipalCalendar;
        this.runRecord = runRecord;
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
        if (laterDayBegan || inbox.arrived(businessDate).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(insert(businessDate, last.round() + 1));
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
}
