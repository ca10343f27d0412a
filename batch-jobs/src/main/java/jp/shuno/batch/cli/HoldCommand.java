package jp.shuno.batch.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import jp.shuno.batch.run.ExitCode;
import jp.shuno.batch.run.JobHolds;
import jp.shuno.batch.run.JobId;
import jp.shuno.sql.run.JobHold;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hold}: keeps a job from running. */
@Command(
        name = "hold",
        mixinStandardHelpOptions = true,
        description = {"ジョブを保留する。run は 42 で断り、nightly はそのジョブとそれを必要とするジョブを見送って 30 で終わる。", "release で解除する。"})
final class HoldCommand implements Callable<Integer> {

    @Parameters(paramLabel = "JOB", description = "ジョブ番号または名前(shuno jobs で一覧)")
    private String job;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "保留の理由")
    private String reason;

    @Mixin
    private HomeOption options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        JobId id = RunCommand.job(job);
        try (Workspace workspace = Workspace.open(options.home(), options.overrides())) {
            Optional<JobHold> before = workspace.bean(JobHolds.class).hold(id, reason);
            spec.commandLine()
                    .getOut()
                    .println(before.map(hold -> "hold: %s は%s".formatted(id.number(), JobHolds.describe(hold)))
                            .orElse("hold: %s %s を保留しました: %s".formatted(id.number(), id.japanese(), reason.strip())));
            return before.isPresent() ? ExitCode.NOTHING_TO_DO.code() : ExitCode.DONE.code();
        }
    }
}
