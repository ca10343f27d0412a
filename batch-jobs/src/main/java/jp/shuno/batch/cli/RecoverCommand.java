package jp.shuno.batch.cli;

import java.util.concurrent.Callable;
import jp.shuno.batch.run.BusinessDay;
import jp.shuno.batch.run.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code recover}: marks what a dead process left running as failed. */
@Command(
        name = "recover",
        mixinStandardHelpOptions = true,
        description = {"異常終了したプロセスが実行中のまま残したジョブを失敗として記録する。", "nightly は自動で行うため、通常は不要。動作中の実行には働かない(終了コード 42)。"})
final class RecoverCommand implements Callable<Integer> {

    @Mixin
    private HomeOption options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Workspace workspace = Workspace.openForRun(options.home(), options.overrides())) {
            int recovered = workspace.bean(BusinessDay.class).recover("recover");
            spec.commandLine()
                    .getOut()
                    .println(
                            recovered == 0
                                    ? "recover: 回復する実行はありません。"
                                    : "recover: %d 件を失敗として記録しました。nightly で続きから再開します。".formatted(recovered));
            return recovered == 0 ? ExitCode.NOTHING_TO_DO.code() : ExitCode.DONE.code();
        }
    }
}
