package jp.shuno.batch.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shuno.batch.exchange.FileCheck;
import jp.shuno.batch.exchange.InboundFormat;
import jp.shuno.batch.exchange.ListedField;
import jp.shuno.batch.run.ExitCode;
import jp.shuno.batch.run.Home;
import jp.shuno.batch.run.LedgerLock;
import jp.shuno.batch.run.OperatorMessage;
import jp.shuno.batch.run.intake.FileFormats;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code inspect}: shows files of one kind field by field, with every finding; takes nothing in. */
@Command(
        name = "inspect",
        mixinStandardHelpOptions = true,
        description = {
            "ファイルを項目ごとに分解し、指摘をすべて表示する。台帳は読み書きしない。ホームがなければ既定の設定で読む。",
            "受け入れられないファイルがあれば終了コード 20。重複や依頼との照合など、台帳との突合せはしない。"
        })
final class InspectCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(InspectCommand.class);
    private static final Pattern DAY_IN_NAME = Pattern.compile("(?<![0-9])(20[0-9]{6})(?![0-9])");
    private static final DateTimeFormatter COMPACT = DateTimeFormatter.BASIC_ISO_DATE;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "ファイル(圧縮されていないもの)")
    private List<Path> files;

    @Option(
            names = "--kind",
            required = true,
            paramLabel = "KIND",
            description = "種類(ファイル名の先頭の名前): cvs、dd-result、counter など")
    private String kind;

    @Option(names = "--profile", paramLabel = "P", description = "取決めの名前(既定: default)")
    private @Nullable String profile;

    @Option(
            names = "--business-date",
            paramLabel = "yyyy-MM-dd",
            description = "到着日。年のない日付の年を決める(既定: ファイル名にある日付、なければファイルの更新日)")
    private @Nullable LocalDate arrival;

    @Option(names = "--json", description = "1ファイルを1行の JSON で出力する")
    private boolean json;

    @ArgGroup(exclusive = false)
    private @Nullable Unmasking unmasking;

    @Mixin
    private HomeOption options;

    @Spec
    private CommandSpec spec;

    /** Both or neither: what is shown in full leaves a trace with its reason. */
    private static final class Unmasking {
        @Option(names = "--unmask", required = true, description = "口座番号・個人番号を隠さずに表示する。利用者と理由を記録する")
        private boolean unmask;

        @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "隠さずに表示する理由")
        private String reason;
    }

    @Override
    public Integer call() {
        Optional<Home> home = options.homeIfAny();
        FileFormats formats = new FileFormats(ConfigurationFile.settings(home.orElse(null), options.overrides()));
        if (!formats.kinds().contains(kind)) {
            throw OperatorMessage.KIND_NOT_INSPECTABLE.exception(kind, String.join("、", formats.kinds()));
        }
        Function<ListedField, String> shown = unmasking == null ? ListedField::masked : unmasked(home, unmasking);
        FileView view = json
                ? new FileViewAsJson(spec.commandLine().getOut(), shown)
                : new FileViewAsText(spec.commandLine().getOut(), shown);
        ExitCode worst = ExitCode.DONE;
        for (Path file : files) {
            worst = worst.and(inspect(file, formats, view));
        }
        return worst.code();
    }

    private Function<ListedField, String> unmasked(Optional<Home> home, Unmasking wish) {
        if (wish.reason.isBlank()) {
            throw OperatorMessage.UNMASKING_WITHOUT_REASON.exception();
        }
        home.ifPresent(HomeLog::open);
        LOG.warn(
                "inspect --unmask 利用者 {} 理由 {} 種類 {} ファイル {}",
                System.getProperty("user.name"),
                wish.reason.replaceAll("\\s+", " "),
                kind,
                files);
        return ListedField::value;
    }

    private ExitCode inspect(Path file, FileFormats formats, FileView view) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new IOException("ファイルがありません");
            }
            InboundFormat<?, ?> format = formats.of(kind, file.getFileName().toString(), profile, arrivalOf(file))
                    .orElseThrow();
            FileCheck<?> check = format.check(file);
            view.begin(file.toString(), check);
            format.list(file, view.records());
            view.end();
            return check.isUsable() ? ExitCode.DONE : ExitCode.FILE_REFUSED;
        } catch (IOException unreadable) {
            PrintWriter err = spec.commandLine().getErr();
            Shuno.report(err, OperatorMessage.FILE_UNREADABLE.causedBy(unreadable, file, unreadable.getMessage()));
            return ExitCode.FAILED;
        }
    }

    private LocalDate arrivalOf(Path file) throws IOException {
        if (arrival != null) {
            return arrival;
        }
        Matcher day = DAY_IN_NAME.matcher(file.getFileName().toString());
        while (day.find()) {
            try {
                return LocalDate.parse(day.group(1), COMPACT);
            } catch (DateTimeException noDay) {
                // The next eight digits may be one.
            }
        }
        return LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), LedgerLock.zone());
    }
}
