package jp.shuno.batch.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import jp.shuno.batch.run.JobHolds;
import jp.shuno.batch.run.JobId;
import jp.shuno.batch.run.LedgerLock;
import jp.shuno.batch.run.intake.ArrivedFile;
import jp.shuno.batch.run.intake.Inbox;
import jp.shuno.batch.run.intake.Kinds;
import jp.shuno.sql.Database;
import jp.shuno.sql.party.EligibilityMapper;
import jp.shuno.sql.run.DayRun;
import jp.shuno.sql.run.DayRunMapper;
import jp.shuno.sql.run.GatePlan;
import jp.shuno.sql.run.GatePlanMapper;
import jp.shuno.sql.run.GatePlanState;
import jp.shuno.sql.run.RunLock;
import jp.shuno.sql.run.RunState;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks at what of a home lies in its database, and at the inbox. */
final class LedgerCheckup {

    /** Kanji of all planes, half-width kana, and characters that old encodings fold or lose. */
    private static final String JAPANESE = "収納 ｱｲｳ 髙﨑 〜−‖ 𠮷";

    private static final Duration SKEW = Duration.ofMinutes(1);
    private static final int NAMED = 5;

    /** The framework has no question for this; its tables have the same names on every database. */
    private static final String UNKNOWN_STEPS = "SELECT COUNT(*) FROM batch_step_execution s"
            + " JOIN batch_job_execution e ON e.job_execution_id = s.job_execution_id"
            + " WHERE s.status = 'UNKNOWN' AND NOT EXISTS (SELECT 1 FROM batch_job_execution c"
            + " WHERE c.job_instance_id = e.job_instance_id AND c.status = 'COMPLETED')";

    private final Workspace workspace;
    private final JdbcClient sql;
    private final Database database;
    private final List<Diagnosis> found = new ArrayList<>();

    private LedgerCheckup(Workspace workspace, Database database) {
        this.workspace = workspace;
        this.sql = JdbcClient.create(workspace.bean(DataSource.class));
        this.database = database;
    }

    /**
     * What the database says.
     *
     * @param database which one it is
     */
    static List<Diagnosis> lookAt(Workspace workspace, Database database) {
        LedgerCheckup checkup = new LedgerCheckup(workspace, database);
        checkup.product();
        checkup.roundTrip();
        checkup.clock();
        checkup.runs();
        checkup.holds();
        checkup.gatePlans();
        checkup.eligibility();
        checkup.inbox();
        return checkup.found;
    }

    private void product() {
        DatabaseProduct product = DatabaseProduct.of(database, workspace.bean(DataSource.class));
        found.add(product.diagnosis());
    }

    private void roundTrip() {
        String back = sql.sql("SELECT CAST(? AS VARCHAR(100))" + database.fromDual())
                .param(JAPANESE)
                .query(String.class)
                .single();
        found.add(
                JAPANESE.equals(back)
                        ? Diagnosis.sound("日本語", "データベースを往復しても変わりません")
                        : Diagnosis.broken("日本語", "データベースで文字が変わります", "データベースの文字コードを UTF-8(AL32UTF8)にしてください。"));
    }

    private void clock() {
        OffsetDateTime theirs = sql.sql("SELECT CURRENT_TIMESTAMP" + database.fromDual())
                .query(OffsetDateTime.class)
                .single();
        Duration skew = Duration.between(
                        theirs.toInstant(), workspace.bean(Clock.class).instant())
                .abs();
        String text = "データベースとの差 %d 秒".formatted(skew.toSeconds());
        found.add(
                skew.compareTo(SKEW) <= 0
                        ? Diagnosis.sound("時計", text)
                        : Diagnosis.attention("時計", text, "両方の時刻同期(NTP)を確認してください。"));
    }

    private void runs() {
        Optional<RunLock> holder = workspace.bean(LedgerLock.class).holder();
        Optional<DayRun> latest = workspace.bean(DayRunMapper.class).selectLatest();
        long left = Arrays.stream(JobId.values())
                .mapToLong(job -> workspace
                        .bean(JobRepository.class)
                        .findRunningJobExecutions(job.jobName())
                        .size())
                .sum();
        if (holder.isPresent()) {
            found.add(Diagnosis.sound(
                    "実行",
                    "実行中 host=%s pid=%s"
                            .formatted(holder.get().host(), holder.get().pid())));
        } else if (left > 0
                || latest.filter(run -> run.state() != RunState.COMPLETE).isPresent()) {
            found.add(Diagnosis.attention(
                    "実行",
                    "処理日 %s が途中で終わっています(実行中のままのジョブ %d 件)"
                            .formatted(
                                    latest.map(DayRun::businessDate)
                                            .map(LocalDate::toString)
                                            .orElse("-"),
                                    left),
                    "同じ処理日の nightly を実行すると続きから再開します。"));
        } else {
            found.add(Diagnosis.sound(
                    "実行",
                    latest.map(run -> "最後の処理日 %s は完了".formatted(run.businessDate()))
                            .orElse("まだ一度も実行されていません")));
        }
        long unknown = sql.sql(UNKNOWN_STEPS).query(Long.class).single();
        if (unknown > 0) {
            found.add(Diagnosis.attention(
                    "実行", "結果が不明(UNKNOWN)のステップ %d 件".formatted(unknown), "同じ処理日の nightly を実行すると台帳の状態から再開します。"));
        }
    }

    private void holds() {
        workspace
                .bean(JobHolds.class)
                .all()
                .forEach(hold -> found.add(Diagnosis.attention(
                        "保留",
                        hold.jobId() + " は" + JobHolds.describe(hold),
                        "不要なら shuno release %s で解除してください。".formatted(hold.jobId()))));
    }

    private void gatePlans() {
        for (GatePlan plan : workspace.bean(GatePlanMapper.class).selectInState(GatePlanState.OPEN)) {
            found.add(Diagnosis.attention(
                    "送付前点検",
                    "計画 %s が %s から開いています".formatted(plan.planId(), plan.openedOn()),
                    "reports の gate.html を確認してください。"));
        }
    }

    private void eligibility() {
        found.add(Diagnosis.sound(
                "資格",
                workspace
                        .bean(EligibilityMapper.class)
                        .selectNewestSnapshot()
                        .map(day -> "抽出日 " + day)
                        .orElse("まだ届いていません")));
    }

    private void inbox() {
        Inbox inbox = workspace.bean(Inbox.class);
        Kinds kinds = workspace.bean(Kinds.class);
        List<ArrivedFile> waiting = inbox.arrived(LocalDate.MAX);
        List<String> unclaimed = waiting.stream()
                .filter(file -> !kinds.claims(file))
                .map(ArrivedFile::name)
                .toList();
        List<String> unfinished = inbox.unfinished().stream()
                .map(file -> file.getFileName().toString())
                .toList();
        if (!unclaimed.isEmpty()) {
            found.add(Diagnosis.attention("受信箱", "取り込めない種類のファイル: " + names(unclaimed), "ファイル名を確認してください(次の実行で却下されます)。"));
        }
        if (!unfinished.isEmpty()) {
            found.add(
                    Diagnosis.attention("受信箱", "書込み中または完了の印がないファイル: " + names(unfinished), "送付元の転送が終わっているか確認してください。"));
        }
        found.add(Diagnosis.sound("受信箱", "待っているファイル %d 件".formatted(waiting.size())));
    }

    private static String names(List<String> files) {
        String first = files.stream().limit(NAMED).collect(Collectors.joining(", "));
        return files.size() <= NAMED ? first : first + " ほか %d 件".formatted(files.size() - NAMED);
    }
}
