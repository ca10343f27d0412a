package jp.shuno.batch.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.shuno.batch.report.DisplayWidth;
import jp.shuno.batch.run.ExitCode;
import jp.shuno.batch.run.Home;
import jp.shuno.batch.run.MasterData;
import jp.shuno.batch.run.OperatorMessage;
import jp.shuno.batch.run.RuleSettings;
import jp.shuno.batch.run.trial.ImpossibleCaseException;
import jp.shuno.batch.run.trial.TrialResult;
import jp.shuno.batch.run.trial.TrialRun;
import jp.shuno.batch.run.trial.Trials;
import jp.shuno.domain.calendar.BusinessCalendar;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;
import tools.jackson.databind.ObjectMapper;

/** {@code calculate}: trial calculations, from a file of cases or of one case given by options. */
@Command(
        name = "calculate",
        mixinStandardHelpOptions = true,
        description = {
            "試算をする。台帳は読み書きしない。ホームがなければ付属の休日・率で計算する。",
            "--in と --out で1行1件の JSON をまとめて計算する。計算できない行があれば error を返して続け、終了コード 10。",
            "1件だけなら項目をオプションで与える。例: calculate kana --text ガクブチ --max-bytes 4"
        })
final class CalculateCommand implements Callable<Integer> {

    private static final int WIDTH = 96;

    @Parameters(
            paramLabel = "KIND",
            description = "late-charge|refund-interest|due-dates|kana|account-match|check-digit|yucho")
    private String kind;

    @Option(names = "--in", paramLabel = "CASES.jsonl", description = "1行1件の JSON(UTF-8)")
    private @Nullable Path in;

    @Option(names = "--out", paramLabel = "RESULTS.jsonl", description = "結果を書き出すファイル(1行1件の JSON)")
    private @Nullable Path out;

    @Option(names = "--json", description = "1件の試算の結果も JSON で出力する")
    private boolean json;

    @Mixin
    private HomeOption options;

    @Spec
    private CommandSpec spec;

    @Unmatched
    private List<String> fields = new ArrayList<>();

    @Override
    public Integer call() {
        TrialRun run = new TrialRun(trials(), kind);
        if (in == null && out == null) {
            return single(run).code();
        }
        if (in == null || out == null || !fields.isEmpty()) {
            throw OperatorMessage.TRIAL_FILES_INCOMPLETE.exception();
        }
        return many(run, in, out).code();
    }

    private Trials trials() {
        Optional<Home> home = options.homeIfAny();
        RuleSettings rules = ConfigurationFile.settings(home.orElse(null), options.overrides())
                .rules();
        return new Trials(
                BusinessCalendar.municipal(home.map(MasterData::holidaysOf).orElseGet(MasterData::bundledHolidays)),
                rules.lateChargeTerms(),
                home.map(MasterData::lateChargeRatesOf).orElseGet(MasterData::bundledLateChargeRates),
                rules.refundInterestPolicy(),
                home.map(MasterData::refundInterestRatesOf).orElseGet(MasterData::bundledRefundInterestRates));
    }

    private ExitCode many(TrialRun run, Path cases, Path results) {
        Path part = results.resolveSibling(results.getFileName() + ".part");
        TrialRun.Counts counts;
        try (BufferedInputStream source = new BufferedInputStream(Files.newInputStream(cases))) {
            try (Writer target = Files.newBufferedWriter(part)) {
                counts = run.run(source, target);
            }
            Files.move(part, results, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw OperatorMessage.TRIAL_FILES_FAILED.causedBy(failure, failure.getMessage());
        }
        spec.commandLine()
                .getOut()
                .println("calculate %s: %,d 件を計算し %s に書き出しました(うち計算できないもの %,d 件)。"
                        .formatted(kind, counts.cases(), results, counts.impossible()));
        return counts.impossible() > 0 ? ExitCode.DONE_WITH_EXCEPTIONS : ExitCode.DONE;
    }

    private ExitCode single(TrialRun run) {
        TrialRun.Answer answer = run.single(fields());
        PrintWriter console = spec.commandLine().getOut();
        ImpossibleCaseException error = answer.error();
        if (error != null && isWrongCall(error)) {
            throw OperatorMessage.TRIAL_FIELD_WRONG.exception(error.getMessage());
        }
        if (json) {
            console.println(answer.json());
        } else if (error != null) {
            console.println("計算できません(%s): %s".formatted(error.code(), error.getMessage()));
        } else if (answer.result() != null) {
            print(console, answer.result());
        }
        console.flush();
        return error == null ? ExitCode.DONE : ExitCode.DONE_WITH_EXCEPTIONS;
    }

    /** What was mistyped on the command line; a value that makes no sense is a matter of the case. */
    private static boolean isWrongCall(ImpossibleCaseException error) {
        return error.code() == ImpossibleCaseException.Code.MISSING
                || error.code() == ImpossibleCaseException.Code.UNKNOWN_FIELD;
    }

    /** {@code --max-bytes 4} and {@code --max-bytes=4} as the field {@code max_bytes}. */
    private Map<String, String> fields() {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            String option = fields.get(i);
            int equals = option.indexOf('=');
            boolean named = option.startsWith("--") && option.length() > 2;
            if (!named || equals < 0 && i + 1 == fields.size()) {
                throw OperatorMessage.TRIAL_FIELD_INCOMPLETE.exception(option);
            }
            String name = equals < 0 ? option.substring(2) : option.substring(2, equals);
            values.put(name.replace('-', '_'), equals < 0 ? fields.get(++i) : option.substring(equals + 1));
        }
        return values;
    }

    private static void print(PrintWriter console, TrialResult result) {
        ObjectMapper mapper = new ObjectMapper();
        result.figures()
                .forEach((name, value) -> console.println("%s: %s"
                        .formatted(name, value instanceof String text ? text : mapper.writeValueAsString(value))));
        int number = 0;
        for (String step : result.steps()) {
            number++;
            List<String> lines = DisplayWidth.wrapped(step, WIDTH);
            console.println("%3d. %s".formatted(number, lines.getFirst()));
            lines.stream().skip(1).forEach(line -> console.println("     " + line));
        }
        console.println("規則: " + String.join("、", result.rules()));
    }
}
