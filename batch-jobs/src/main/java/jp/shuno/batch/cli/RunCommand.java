package jp.shuno.batch.cli;

import java.util.concurrent.Callable;
import jp.shuno.batch.run.BusinessDay;
import jp.shuno.batch.run.ExitCode;
import jp.shuno.batch.run.JobId;
import jp.shuno.batch.run.OperatorException;
import jp.shuno.batch.run.OperatorMessage;
import jp.shuno.batch.run.StopRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code run}: runs one job of a business day. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = {"処理日の一つのジョブだけを実行する。前のジョブが完了していなければ実行しない。", "JOB-120 の完了で処理日も完了する。"})
final class RunCommand implements Callable<Integer> {

    @Parameters(paramLabel = "JOB", description = "ジョブ番号または名前(shuno jobs で一覧)")
    private String job;

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
        JobId id = job(job);
        try (Workspace workspace = Workspace.openForRun(options.home(), options.overrides())) {
            GracefulStop.watch(workspace.bean(StopRequest.class));
            BusinessDay.Result result = workspace
                    .bean(BusinessDay.class)
                    .runJob(id, businessDate.value(), "run %s --business-date %s".formatted(job, businessDate.value()));
            ExitCode exitCode = result.exitCode();
            spec.commandLine()
                    .getOut()
                    .println("%s %s %s 第%d回: [%d %s] %s"
                            .formatted(
                                    id.number(),
                                    id.japanese(),
                                    result.key().businessDate(),
                                    result.key().round(),
                                    exitCode.code(),
                                    exitCode.meaning(),
                                    exitCode.nextAction()));
            return exitCode.code();
        }
    }

    /**
     * The job of a number or name.
     *
     * @throws OperatorException with 50 where there is none
     */
    static JobId job(String numberOrName) {
        return JobId.of(numberOrName).orElseThrow(() -> OperatorMessage.JOB_UNKNOWN.exception(numberOrName));
    }
}
