package jp.shuno.batch.cli;

import java.util.concurrent.Callable;
import jp.shuno.domain.worklist.DecisionAction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code approve}: a decision on a plan; it only writes a line of decisions, which JOB-15 applies. */
@Command(name = "approve", mixinStandardHelpOptions = true, description = "計画を承認する(受信箱に処分決定を1行書く。次の日次処理が反映する)。")
final class ApproveCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PLAN-ID", description = "計画番号")
    private String planId;

    @Option(names = "--by", required = true, paramLabel = "STAFF-ID", description = "決定した職員の番号")
    private String staff;

    @Option(names = "--reason", paramLabel = "TEXT", description = "承認の理由(省略可)")
    private @Nullable String reason;

    @Mixin
    private HomeOption options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return DecisionLineInInbox.write(
                options,
                new DecisionLineInInbox.Line(planId, DecisionAction.APPROVE, staff, reason == null ? "" : reason),
                spec);
    }
}
