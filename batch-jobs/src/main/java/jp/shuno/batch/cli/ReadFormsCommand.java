package jp.shuno.batch.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import jp.shuno.batch.run.ExitCode;
import jp.shuno.batch.run.Home;
import jp.shuno.batch.run.OperatorMessage;
import jp.shuno.batch.run.Progress;
import jp.shuno.ocr.engine.EngineMissingException;
import jp.shuno.ocr.engine.Worker;
import jp.shuno.ocr.reading.Document;
import jp.shuno.ocr.reading.FormReader;
import jp.shuno.ocr.reading.KnownForms;
import jp.shuno.ocr.reading.PageReading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code read-forms}: reads a folder of scans, without a home. */
@Command(
        name = "read-forms",
        mixinStandardHelpOptions = true,
        description = {
            "納入済通知書と過誤納金還付請求書の画像(PNG、JPEG、TIFF、PDF)を読み、1項目1行の CSV に書き出す。ホームは使わない。",
            "突合ファイルは読み取った値の裏付けにだけ使い、値を補うことはない。確認の要る項目が一つでもあれば終了コード 10。",
            "結果には個人番号が含まれる。所有者だけが読めるファイルに書き、ホームの中には書かない。"
        })
final class ReadFormsCommand implements Callable<Integer> {

    /** What lies beside scans and is none. */
    private static final Set<String> NO_SCANS = Set.of("csv", "json", "jsonl", "txt", "md");

    @Parameters(paramLabel = "DIR", description = "画像のフォルダー(下のフォルダーは読まない)")
    private Path folder;

    @Option(names = "--out", required = true, paramLabel = "RESULTS.csv", description = "結果を書き出すファイル")
    private Path out;

    @Option(names = "--ledger-notices", paramLabel = "F", description = "通知書の突合ファイル(CSV)")
    private @Nullable Path notices;

    @Option(names = "--ledger-claims", paramLabel = "F", description = "還付請求書の突合ファイル(CSV)")
    private @Nullable Path claims;

    @Option(names = "--banks", paramLabel = "F", description = "金融機関と支店の一覧(CSV)")
    private @Nullable Path banks;

    @Option(names = "--workers", paramLabel = "N", description = "同時に読むプロセスの数(既定: 処理装置の数)")
    private int workers = Runtime.getRuntime().availableProcessors();

    @Mixin
    private ProgressOption progressOption;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        refuseHome();
        try (FormReader reader =
                FormReader.start(new FormReader.Settings(Math.max(1, workers), Worker.Limits.USUAL, false))) {
            return read(reader).code();
        } catch (EngineMissingException missing) {
            throw OperatorMessage.FORMS_ENGINE_MISSING.causedBy(missing, missing.missing());
        } catch (IOException failure) {
            throw OperatorMessage.FORMS_FILES_FAILED.causedBy(failure, folder, failure.getMessage());
        } catch (UncheckedIOException failure) {
            throw OperatorMessage.FORMS_FILES_FAILED.causedBy(
                    failure, folder, failure.getCause().getMessage());
        }
    }

    private void refuseHome() {
        for (Path above = out.toAbsolutePath().normalize().getParent(); above != null; above = above.getParent()) {
            if (Files.exists(new Home(above).configuration())) {
                throw OperatorMessage.FORMS_RESULT_IN_HOME.exception(out);
            }
        }
    }

    private ExitCode read(FormReader reader) throws IOException {
        KnownForms ledger = KnownFormFiles.read(notices, claims, banks);
        List<Path> scans = scans();
        Progress progress = ProgressChoice.progress();
        try (FormResults results = new FormResults(out)) {
            progress.start("帳票の読取", scans.size());
            reader.readAll(scans, ledger, document -> {
                results.add(document);
                tellUnusable(document);
                progress.advance(1);
            });
            progress.finish();
            results.finish();
            spec.commandLine()
                    .getOut()
                    .println("read-forms: %,d ファイル %,d ページ(読取不能 %,d)、%,d 項目を %s に書き出しました(うち要確認 %,d)。"
                            .formatted(
                                    scans.size(),
                                    results.pages(),
                                    results.unusable(),
                                    results.fields(),
                                    out,
                                    results.reviews()));
            return results.reviews() + results.unusable() > 0 ? ExitCode.DONE_WITH_EXCEPTIONS : ExitCode.DONE;
        }
    }

    private List<Path> scans() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> {
                        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
                        return !name.startsWith(".") && !NO_SCANS.contains(name.substring(name.lastIndexOf('.') + 1));
                    })
                    .sorted()
                    .toList();
        }
    }

    private void tellUnusable(Document document) {
        PrintWriter err = spec.commandLine().getErr();
        for (PageReading page : document.pages()) {
            page.reason()
                    .ifPresent(reason ->
                            err.println("%s %d ページ: %s".formatted(document.name(), page.page(), reason.japanese())));
        }
        err.flush();
    }
}
