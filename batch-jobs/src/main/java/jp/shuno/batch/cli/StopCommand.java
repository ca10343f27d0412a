package jp.shuno.batch.cli;

import java.util.Optional;
import jp.shuno.batch.run.LedgerLock;
import jp.shuno.sql.run.RunLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code stop}: asks the run that is alive to stop. */
@Command(
        name = "stop",
        mixinStandardHelpOptions = true,
        description = {"実行中の処理に、次の安全な時点で停止するよう求める(求められた処理は終了コード 41 で終わり、同じコマンドで再開できる)。", "実行中の処理がなければ何もしない。"})
final class StopCommand implements Runnable {

    @Mixin
    private HomeOption options;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        try (Workspace workspace = Workspace.open(options.home(), options.overrides())) {
            Optional<RunLock> asked = workspace.bean(LedgerLock.class).askToStop();
            spec.commandLine()
                    .getOut()
                    .println(asked.map(running -> "stop: 停止を求めました: host=%s pid=%s since=%s command=%s"
                                    .formatted(
                                            running.host(), running.pid(), running.acquiredAt(), running.commandText()))
                            .orElse("stop: 実行中の処理はありません。"));
        }
    }
}
