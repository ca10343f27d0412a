package jp.shuno.batch.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import jp.shuno.batch.run.ExitCode;
import jp.shuno.batch.run.Home;
import jp.shuno.batch.run.HomeBuilder;
import jp.shuno.batch.run.OperatorMessage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code init}: makes a home. */
@Command(name = "init", mixinStandardHelpOptions = true, description = "ホームを作成する(フォルダー、注釈付きの設定、休日・率の台帳、鍵、組込みデータベース)。")
final class InitCommand implements Callable<Integer> {

    @Mixin
    private HomeOption options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Home home = options.home();
        boolean existed = home.isInitialised();
        try {
            HomeBuilder.build(home);
        } catch (IOException unwritable) {
            throw OperatorMessage.HOME_NOT_MADE.causedBy(unwritable, home.root(), unwritable.getMessage());
        }
        boolean migrated;
        try (Workspace workspace = Workspace.openNew(home)) {
            migrated = workspace.isMigrated();
        }
        String outcome = existed ? migrated ? "ホームのスキーマを更新しました: " : "ホームは作成済みです: " : "ホームを作成しました: ";
        spec.commandLine().getOut().println(outcome + home.root());
        return existed && !migrated ? ExitCode.NOTHING_TO_DO.code() : ExitCode.DONE.code();
    }
}
