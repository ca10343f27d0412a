package jp.shuno.batch.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.shuno.batch.run.ExitCode;
import jp.shuno.batch.run.JobHolds;
import jp.shuno.batch.run.JobId;
import jp.shuno.batch.run.LedgerLock;
import jp.shuno.batch.run.intake.Inbox;
import jp.shuno.sql.party.EligibilityMapper;
import jp.shuno.sql.run.DayRun;
import jp.shuno.sql.run.DayRunMapper;
import jp.shuno.sql.run.GatePlanItem;
import jp.shuno.sql.run.GatePlanMapper;
import jp.shuno.sql.run.GatePlanState;
import jp.shuno.sql.run.JobRun;
import jp.shuno.sql.run.JobRunMapper;
import jp.shuno.sql.run.RunLock;
import jp.shuno.sql.worklist.ExceptionItemMapper;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code status}: what ran, what is running, what waits. Works while a run is under way. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "実行済み・実行中のジョブ、待っているファイル、未処理の例外を表示する(実行中でも使える)。")
final class StatusCommand implements Runnable {

    private static final int NAMED = 5;

    @Mixin
    private HomeOption options;

    @Option(names = "--business-date", paramLabel = "yyyy-MM-dd", description = "処理日(既定: 最後に実行した処理日)")
    private @Nullable LocalDate businessDate;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        try (Workspace workspace = Workspace.open(options.home(), options.overrides())) {
            printHolder(out, workspace);
            List<DayRun> runs = runs(workspace);
            if (runs.isEmpty()) {
                out.println(businessDate == null ? "まだ一度も実行されていません。" : "処理日 " + businessDate + " は実行されていません。");
            }
            runs.forEach(run -> printRun(out, workspace, run));
            printWaiting(
                    out,
                    workspace,
                    runs.isEmpty() ? businessDate : runs.getLast().businessDate());
        }
    }

    private List<DayRun> runs(Workspace workspace) {
        DayRunMapper mapper = workspace.bean(DayRunMapper.class);
        return Optional.ofNullable(businessDate)
                .or(() -> mapper.selectLatest().map(DayRun::businessDate))
                .map(mapper::selectOfDay)
                .orElse(List.of());
    }

    private static void printHolder(PrintWriter out, Workspace workspace) {
        Optional<RunLock> holder = workspace.bean(LedgerLock.class).holder();
        out.println(holder.map(lock -> "実行中: host=%s pid=%s since=%s heartbeat=%s command=%s"
                        .formatted(lock.host(), lock.pid(), lock.acquiredAt(), lock.heartbeatAt(), lock.commandText()))
                .orElse("実行中の処理はありません。"));
        holder.filter(RunLock::isAskedToStop)
                .ifPresent(
                        lock -> out.println("停止要求中: %s、%s".formatted(lock.stopRequestedAt(), lock.stopRequestedBy())));
    }

    private static void printRun(PrintWriter out, Workspace workspace, DayRun run) {
        String end = run.exitCode() == null
                ? "未完了"
                : "完了 [%d %s]"
                        .formatted(run.exitCode(), ExitCode.of(run.exitCode()).meaning());
        String ended = run.endedAt() == null ? "" : "、終了 " + run.endedAt();
        out.println("処理日 %s 第%d回: %s(開始 %s%s)".formatted(run.businessDate(), run.round(), end, run.startedAt(), ended));
        List<JobRun> jobs = workspace.bean(JobRunMapper.class).selectOfRun(run.businessDate(), run.round());
        for (JobId job : JobId.values()) {
            out.println("  "
                    + jobs.stream()
                            .filter(each -> each.jobId().equals(job.number()))
                            .findFirst()
                            .map(each -> line(job, each))
                            .orElse("%-7s %s: 未実行".formatted(job.number(), job.japanese())));
        }
    }

    private static String line(JobId job, JobRun run) {
        String state = switch (run.state()) {
            case COMPLETE -> "完了";
            case FAILED -> "失敗";
            case LEFT_OUT -> "見送り";
            case RUNNING -> "実行中または中断";
        };
        return "%-7s %s: %s 読込 %,d 処理 %,d 例外 %,d 重複 %,d%s"
                .formatted(
                        job.number(),
                        job.japanese(),
                        state,
                        run.readCount(),
                        run.postedCount(),
                        run.exceptedCount(),
                        run.duplicateCount(),
                        run.message() == null ? "" : "(" + run.message() + ")");
    }

    private static void printWaiting(PrintWriter out, Workspace workspace, @Nullable LocalDate day) {
        LocalDate until = day == null ? LocalDate.MAX : day;
        out.println("受信箱で待っているファイル: %d 件"
                .formatted(workspace.bean(Inbox.class).arrived(until).size()));
        workspace
                .bean(JobHolds.class)
                .all()
                .forEach(hold -> out.println("保留中のジョブ %s: %s".formatted(hold.jobId(), JobHolds.describe(hold))));
        GatePlanMapper plans = workspace.bean(GatePlanMapper.class);
        plans.selectInState(GatePlanState.OPEN)
                .forEach(plan -> out.println("送付前点検の計画 %s: 承認待ち(%s から)、未着 %s"
                        .formatted(plan.planId(), plan.openedOn(), missing(plans.selectItems(plan.planId())))));
        workspace
                .bean(EligibilityMapper.class)
                .selectNewestSnapshot()
                .ifPresent(snapshot -> out.println("資格の抽出日: " + snapshot));
        workspace
                .bean(ExceptionItemMapper.class)
                .countOpenByKind()
                .forEach(kind -> out.println("未処理の例外 %s %s: %,d 件 %,d 円"
                        .formatted(kind.kind(), kind.kind().title(), kind.records(), kind.yen())));
    }

    private static String missing(List<GatePlanItem> items) {
        return items.stream()
                .limit(NAMED)
                .map(item -> item.kind()
                        + (item.bankCode() == null ? "" : " 銀行 " + item.bankCode())
                        + (item.profile() == null ? "" : " " + item.profile())
                        + " " + item.expectedOn())
                .collect(Collectors.joining("、", "", items.size() > NAMED ? " ほか" : ""));
    }
}
