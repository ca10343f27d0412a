package jp.shuno.batch.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import jp.shuno.batch.run.ExitCode;
import jp.shuno.batch.run.Export;
import jp.shuno.batch.run.OperatorMessage;
import jp.shuno.domain.assessment.LevyType;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code export}: the current state as CSV. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "現在の状態を CSV(UTF-8、CRLF、キー順)に書き出す: terms、receipts、postings、refunds、exceptions。")
final class ExportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "KIND", description = "terms|receipts|postings|refunds|exceptions")
    private Export.Kind kind;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "書き出すファイル")
    private Path out;

    @Option(names = "--levy", paramLabel = "NHI|LTC1|LEM", description = "税目を限る")
    private @Nullable LevyType levy;

    @Option(names = "--addressee", paramLabel = "N", description = "納付義務者の宛名番号を限る")
    private @Nullable String addressee;

    @Mixin
    private HomeOption options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Workspace workspace = Workspace.open(options.home(), options.overrides())) {
            long rows = workspace.bean(Export.class).write(kind, out, levy, addressee);
            spec.commandLine().getOut().println("export %s: %,d 行を %s に書き出しました。".formatted(kind, rows, out));
            return ExitCode.DONE.code();
        } catch (IOException | UncheckedIOException unwritable) {
            throw OperatorMessage.EXPORT_UNWRITABLE.causedBy(unwritable, out, unwritable.getMessage());
        }
    }
}
