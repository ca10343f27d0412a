package jp.shuno.batch.run;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import jp.shuno.batch.report.InputLine;
import jp.shuno.batch.report.JobLine;
import jp.shuno.batch.report.ReportFolder;
import jp.shuno.batch.report.RunReport;
import jp.shuno.batch.report.RunSummary;
import jp.shuno.sql.file.FileState;
import jp.shuno.sql.file.ReceivedFileMapper;
import jp.shuno.sql.run.DayRun;
import jp.shuno.sql.run.DayRunMapper;
import jp.shuno.sql.run.JobRun;
import jp.shuno.sql.run.JobRunMapper;
import jp.shuno.sql.worklist.ExceptionItemMapper;
import jp.shuno.sql.worklist.KindCount;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Writes {@code run.json} and {@code run.html}, the only reports with times and durations, when a run has ended. */
@Component
class RunRecord {

    private static final Logger LOG = LoggerFactory.getLogger(RunRecord.class);

    private final Home home;
    private final Overrides overrides;
    private final DayRunMapper dayRuns;
    private final JobRunMapper jobRuns;
    private final ReceivedFileMapper files;
    private final ExceptionItemMapper exceptions;
    private final GatePages gate;

    RunRecord(
            Settings settings,
            Overrides overrides,
            DayRunMapper dayRuns,
            JobRunMapper jobRuns,
            ReceivedFileMapper files,
            ExceptionItemMapper exceptions,
            GatePages gate) {
        this.home = settings.homeFolder();
        this.overrides = overrides;
        this.dayRuns = dayRuns;
        this.jobRuns = jobRuns;
        this.files = files;
        this.exceptions = exceptions;
        this.gate = gate;
    }

    /** Writes both files of a run that has ended; a failure to write is logged and changes no exit code. */
    void write(RunKey key, ExitCode exitCode, String command, LocalDateTime endedAt) {
        try {
            RunReport.write(
                    new ReportFolder(home.reports(key.businessDate())), summary(key, exitCode, command, endedAt));
        } catch (IOException unwritable) {
            LOG.warn("run.json と run.html を書けません: {}", unwritable.getMessage());
        }
    }

    private RunSummary summary(RunKey key, ExitCode exitCode, String command, LocalDateTime endedAt) {
        DayRun run = dayRuns.selectOfDay(key.businessDate()).stream()
                .filter(each -> each.round() == key.round())
                .findFirst()
                .orElseThrow();
        long open = exceptions.countOpenByKind().stream()
                .mapToLong(KindCount::records)
                .sum();
        return new RunSummary(
                key.businessDate(),
                key.round(),
                exitCode.code(),
                exitCode.meaning(),
                exitCode.nextAction(),
                run.startedAt(),
                endedAt,
                command,
                overrides.values(),
                version(),
                jobRuns.selectOfRun(key.businessDate(), key.round()).stream()
                        .map(RunRecord::jobLine)
                        .toList(),
                inputs(key),
                open,
                exceptions.countOpened(key.businessDate(), key.round()),
                gate.ofRun(key));
    }

    private List<InputLine> inputs(RunKey key) {
        return files.selectOfDay(key.businessDate()).stream()
                .filter(file -> file.round() == key.round())
                .map(file -> new InputLine(
                        file.fileName(),
                        file.byteCount(),
                        file.sha256(),
                        file.state() == FileState.ACCEPTED,
                        file.countedRecords(),
                        file.countedYen()))
                .toList();
    }

    private static JobLine jobLine(JobRun run) {
        JobId job = JobId.of(run.jobId()).orElseThrow();
        LocalDateTime end = Objects.requireNonNullElse(run.endedAt(), run.startedAt());
        return new JobLine(
                run.jobId(),
                job.jobName(),
                job.japanese(),
                run.state().name(),
                run.readCount(),
                run.postedCount(),
                run.exceptedCount(),
                run.duplicateCount(),
                Duration.between(run.startedAt(), end).toMillis(),
                run.message());
    }

    private static String version() {
        return Objects.requireNonNullElse(RunRecord.class.getPackage().getImplementationVersion(), "development");
    }
}
