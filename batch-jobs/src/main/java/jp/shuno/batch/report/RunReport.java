package jp.shuno.batch.report;

import java.io.IOException;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * 実行結果: {@code run.json} for the scheduler's side and {@code run.html} for the operator. The only reports with times
 * of day and durations.
 */
public final class RunReport {

    private static final int NOTHING_TO_DO = 3;
    private static final int ABNORMAL = 20;
    private static final DateTimeFormatter MILLISECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS");

    private static final Cell.Status ACCEPTED = new Cell.Status("受理", Tone.GOOD);
    private static final Cell.Status REFUSED = new Cell.Status("却下", Tone.BAD);

    private RunReport() {}

    /** A name and its value. */
    private record Entry(String name, Cell value) {}

    /** Writes both files. */
    public static void write(ReportFolder folder, RunSummary run) throws IOException {
        JsonRendering.write(folder, "run.json", document(run));
        PageRendering.write(folder, "run.html", page(run));
    }

    private static Map<String, Object> document(RunSummary run) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("business_date", run.businessDate().toString());
        document.put("round", run.round());
        document.put("exit_code", run.exitCode());
        document.put("exit_meaning", run.exitMeaning());
        document.put("next_action", run.nextAction());
        document.put("started_at", MILLISECONDS.format(run.startedAt()));
        document.put("ended_at", MILLISECONDS.format(run.endedAt()));
        document.put("duration_ms", duration(run).toMillis());
        document.put("command", run.command());
        document.put("overrides", new TreeMap<>(run.overrides()));
        document.put("version", run.version());
        document.put("open_exceptions", run.openExceptions());
        document.put("new_exceptions", run.newExceptions());
        document.put("gate", gate(run.gate()));
        document.put("jobs", run.jobs().stream().map(RunReport::job).toList());
        document.put("inputs", run.inputs().stream().map(RunReport::input).toList());
        return document;
    }

    private static Map<String, Object> job(JobLine job) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("job_id", job.jobId());
        node.put("name", job.name());
        node.put("japanese_name", job.japaneseName());
        node.put("state", job.state());
        node.put("read", job.read());
        node.put("posted", job.posted());
        node.put("excepted", job.excepted());
        node.put("duplicate", job.duplicate());
        node.put("duration_ms", job.millis());
        node.put("message", job.message());
        return node;
    }

    private static Map<String, Object> gate(GateSummary gate) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("closed", gate.closed());
        node.put("proof_holds", gate.proofHolds());
        node.put("plan_id", gate.planId());
        node.put("answers", gate.answers().stream().map(RunReport::answer).toList());
        return node;
    }

    private static Map<String, Object> answer(GateAnswerLine answer) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("staff_id", answer.staffId());
        node.put("action", answer.approved() ? "APPROVE" : "REJECT");
        node.put("decided_on", answer.decidedOn().toString());
        node.put("reason", answer.reason());
        return node;
    }

    private static Map<String, Object> input(InputLine input) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("file_name", input.fileName());
        node.put("bytes", input.bytes());
        node.put("sha256", input.sha256());
        node.put("accepted", input.accepted());
        node.put("records", input.records());
        node.put("yen", input.yen());
        return node;
    }

    private static ReportPage page(RunSummary run) {
        return new ReportPage(
                "実行結果",
                run.businessDate(),
                new ReportPage.Verdict(
                        "終了コード " + run.exitCode(), run.exitMeaning(), run.nextAction(), tone(run.exitCode())),
                List.of(
                        new ReportPage.Figure("実行回", run.round() + "回目"),
                        new ReportPage.Figure("所要時間", JapaneseDates.duration(duration(run))),
                        ReportPage.Figure.records("入力ファイル", run.inputs().size()),
                        ReportPage.Figure.records("新規の例外", run.newExceptions()),
                        ReportPage.Figure.records("未処理の例外", run.openExceptions())),
                List.of(
                        new ReportPage.Table(jobs(run.jobs())),
                        new ReportPage.Table(inputs(run.inputs())),
                        new ReportPage.Table(call(run))));
    }

    private static Tone tone(int exitCode) {
        if (exitCode >= ABNORMAL) {
            return Tone.BAD;
        }
        return exitCode <= NOTHING_TO_DO ? Tone.GOOD : Tone.ATTENTION;
    }

    private static ReportTable<JobLine> jobs(List<JobLine> jobs) {
        return ReportTable.plain(
                "ジョブ %,d件".formatted(jobs.size()),
                List.of(
                        Column.<JobLine>of(
                                        "ジョブ",
                                        Column.Kind.WORDS,
                                        job -> Cell.lines(
                                                Cell.text(job.jobId() + " " + job.japaneseName()),
                                                Cell.remark(job.name())))
                                .wide(22),
                        Column.of("状態", Column.Kind.STATUS, job -> state(job.state())),
                        Column.<JobLine>count("読込", JobLine::read).under("件数"),
                        Column.<JobLine>count("処理", JobLine::posted).under("件数"),
                        Column.<JobLine>count("例外", JobLine::excepted).under("件数"),
                        Column.<JobLine>count("重複", JobLine::duplicate).under("件数"),
                        Column.of(
                                "所要時間",
                                Column.Kind.NUMBER,
                                job -> Cell.text(JapaneseDates.duration(Duration.ofMillis(job.millis())))),
                        Column.<JobLine>text("連絡事項", JobLine::message).wide(32)),
                jobs);
    }

    /** A state in a word; one that is not known here shows as it is. */
    private static Cell state(String state) {
        return switch (state) {
            case "COMPLETE", "COMPLETED" -> new Cell.Status("完了", Tone.GOOD);
            case "RUNNING" -> new Cell.Status("実行中", Tone.ATTENTION);
            case "STOPPED" -> new Cell.Status("停止", Tone.ATTENTION);
            case "LEFT_OUT" -> new Cell.Status("見送り", Tone.ATTENTION);
            case "FAILED" -> new Cell.Status("失敗", Tone.BAD);
            default -> new Cell.Status(state, Tone.PLAIN);
        };
    }

    private static ReportTable<InputLine> inputs(List<InputLine> inputs) {
        return ReportTable.plain(
                        "入力ファイル %,d件".formatted(inputs.size()),
                        List.<Column<InputLine>>of(
                                Column.<InputLine>code("ファイル名", InputLine::fileName)
                                        .wide(24),
                                Column.either("受付", InputLine::accepted, ACCEPTED, REFUSED),
                                Column.count("件数", InputLine::records),
                                Column.yen("金額(円)", InputLine::yen),
                                Column.count("バイト数", InputLine::bytes),
                                Column.<InputLine>code("SHA-256", InputLine::sha256)
                                        .wide(42)),
                        inputs)
                .withTotals();
    }

    private static ReportTable<Entry> call(RunSummary run) {
        List<Entry> entries = new ArrayList<>(List.of(
                new Entry("コマンド", Cell.code(run.command())),
                new Entry("開始", Cell.text(JapaneseDates.moment(run.startedAt()))),
                new Entry("終了", Cell.text(JapaneseDates.moment(run.endedAt()))),
                new Entry("プログラムの版", Cell.code(run.version())),
                new Entry("送付前点検", gateCell(run.gate()))));
        run.gate()
                .answers()
                .forEach(answer -> entries.add(new Entry("送付前点検への回答", Cell.text(GateReport.words(answer)))));
        new TreeMap<>(run.overrides())
                .forEach((key, value) -> entries.add(new Entry("設定の一時変更", Cell.code(key + " = " + value))));
        if (run.overrides().isEmpty()) {
            entries.add(new Entry("設定の一時変更", Cell.text("なし")));
        }
        return ReportTable.plain(
                "実行の記録",
                List.of(
                        Column.<Entry>text("項目", Entry::name).wide(20),
                        Column.of("内容", Column.Kind.CODE, Entry::value)),
                entries);
    }

    private static Cell gateCell(GateSummary gate) {
        if (!gate.proofHolds()) {
            return Cell.text("閉(台帳の証明が不適合)");
        }
        String plan = gate.planId() == null ? "" : "、計画 " + gate.planId();
        return Cell.text((gate.closed() ? "閉" : "開") + plan);
    }

    private static Duration duration(RunSummary run) {
        return Duration.between(run.startedAt(), run.endedAt());
    }
}
