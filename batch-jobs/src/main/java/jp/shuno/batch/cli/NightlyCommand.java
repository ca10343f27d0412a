package jp.shuno.batch.cli;

import java.util.concurrent.Callable;
import jp.shuno.batch.run.BusinessDay;
import jp.shuno.batch.run.ExitCode;
import jp.shuno.batch.run.StopRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code nightly}: runs a business day. */
@Command(
        name = "nightly",
        mixinStandardHelpOptions = true,
        description = {"処理日の全ジョブを順に実行し、日次締めを行う。", "途中で終わっていれば続きから再開し、完了済みで新しいファイルがなければ何もしない(終了コード 3)。"})
final class NightlyCommand implements Callable<Integer> {

    @Mixin
    private HomeOption options;

    @Mixin
    private BusinessDateOption businessDate;

    @Mixin
    private ProgressOption progress;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Workspace workspace = Workspace.openForRun(options.home(), options.overrides())) {
            GracefulStop.watch(workspace.bean(StopRequest.class));
            BusinessDay.Result result = workspace
                    .bean(BusinessDay.class)
                    .run(businessDate.value(), "nightly --business-date " + businessDate.value());
            ExitCode exitCode = result.exitCode();
            spec.commandLine()
                    .getOut()
                    .println("nightly %s 第%d回: [%d %s] %s 帳票: %s"
                            .formatted(
                                    result.key().businessDate(),
                                    result.key().round(),
                                    exitCode.code(),
                                    exitCode.meaning(),
                                    exitCode.nextAction(),
                                    options.home().reports(businessDate.value())));
            return exitCode.code();
        }
    }
}
