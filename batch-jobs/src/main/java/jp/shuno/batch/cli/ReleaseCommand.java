package jp.shuno.batch.cli;

import java.util.concurrent.Callable;
import jp.shuno.batch.run.ExitCode;
import jp.shuno.batch.run.JobHolds;
import jp.shuno.batch.run.JobId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code release}: lets a held job run again. */
@Command(
        name = "release",
        mixinStandardHelpOptions = true,
        description = "ジョブの保留を解除する。見送った分は、次の処理日が始まる前なら同じ処理日の nightly で、その後なら次の処理日に実行する。")
final class ReleaseCommand implements Callable<Integer> {

    @Parameters(paramLabel = "JOB", description = "ジョブ番号または名前(shuno jobs で一覧)")
    private String job;

    @Mixin
    private HomeOption options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        JobId id = RunCommand.job(job);
        try (Workspace workspace = Workspace.open(options.home(), options.overrides())) {
            boolean released = workspace.bean(JobHolds.class).release(id);
            spec.commandLine()
                    .getOut()
                    .println((released ? "release: %s %s の保留を解除しました。" : "release: %s %s は保留されていません。")
                            .formatted(id.number(), id.japanese()));
            return released ? ExitCode.DONE.code() : ExitCode.NOTHING_TO_DO.code();
        }
    }
}
