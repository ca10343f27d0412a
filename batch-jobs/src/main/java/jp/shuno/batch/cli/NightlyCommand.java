package jp.shuno.batch.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import jp.shuno.batch.run.BusinessDay;
import jp.shuno.batch.run.CatchUp;
import jp.shuno.batch.run.ExitCode;
import jp.shuno.batch.run.OperatorMessage;
import jp.shuno.batch.run.StopRequest;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code nightly}: runs a business day, or several in their order. */
@Command(
        name = "nightly",
        mixinStandardHelpOptions = true,
        description = {
            "処理日の全ジョブを順に実行し、日次締めを行う。",
            "途中で終わっていれば続きから再開し、完了済みで新しいファイルも保留の解除もなければ何もしない(終了コード 3)。",
            "--from と --to を指定すると営業日を順に実行し、20 以上で終わった処理日で止まる。"
        })
final class NightlyCommand implements Callable<Integer> {

    @Mixin
    private HomeOption options;

    @ArgGroup(multiplicity = "1")
    private DayOrSpanOption days;

    @Mixin
    private ProgressOption progress;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        DayOrSpanOption.Span span = days.span();
        if (span != null && span.to().isBefore(span.from())) {
            throw OperatorMessage.SPAN_REVERSED.exception(span.to(), span.from());
        }
        try (Workspace workspace = Workspace.openForRun(options.home(), options.overrides())) {
            GracefulStop.watch(workspace.bean(StopRequest.class));
            return span == null
                    ? one(workspace, Objects.requireNonNull(days.businessDate()))
                            .code()
                    : several(workspace, span).code();
        }
    }

    private ExitCode one(Workspace workspace, LocalDate businessDate) {
        BusinessDay.Result result =
                workspace.bean(BusinessDay.class).run(businessDate, "nightly --business-date " + businessDate);
        tell(result);
        return result.exitCode();
    }

    private ExitCode several(Workspace workspace, DayOrSpanOption.Span span) {
        ExitCode worst = workspace
                .bean(CatchUp.class)
                .run(span.from(), span.to(), "nightly --from %s --to %s".formatted(span.from(), span.to()), this::tell);
        PrintWriter out = spec.commandLine().getOut();
        out.println("nightly %s から %s: [%d %s] %s"
                .formatted(span.from(), span.to(), worst.code(), worst.meaning(), worst.nextAction()));
        return worst;
    }

    private void tell(BusinessDay.Result result) {
        ExitCode exitCode = result.exitCode();
        PrintWriter out = spec.commandLine().getOut();
        out.println("nightly %s 第%d回: [%d %s] %s 帳票: %s"
                .formatted(
                        result.key().businessDate(),
                        result.key().round(),
                        exitCode.code(),
                        exitCode.meaning(),
                        exitCode.nextAction(),
                        options.home().reports(result.key().businessDate())));
        out.flush();
    }
}
