package jp.shuno.batch.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import jp.shuno.batch.run.ExitCode;
import jp.shuno.sql.proof.Invariant;
import jp.shuno.sql.proof.ProofMapper;
import jp.shuno.sql.proof.ProofResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code verify}: proves the ledger. */
@Command(name = "verify", mixinStandardHelpOptions = true, description = "台帳の整合を証明する。すべて適合なら終了コード 0、不適合があれば 40。")
final class VerifyCommand implements Callable<Integer> {

    @Mixin
    private HomeOption options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        boolean green = true;
        try (Workspace workspace = Workspace.open(options.home(), options.overrides())) {
            ProofMapper mapper = workspace.bean(ProofMapper.class);
            for (Invariant invariant : Invariant.values()) {
                ProofResult result = invariant.prove(mapper);
                green &= result.holds();
                out.println("%s %s %s(%,d 行)%s"
                        .formatted(
                                result.holds() ? "適合  " : "不適合",
                                invariant.rule(),
                                invariant.text(),
                                result.checkedRows(),
                                result.holds() ? "" : " 例: " + result.violations()));
            }
        }
        out.println(green ? "verify: すべて適合しています。" : "verify: 不適合があります。データベースを保全し、保守担当に連絡してください。");
        return green ? ExitCode.DONE.code() : ExitCode.FAILED.code();
    }
}
