package jp.shuno.batch.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import jp.shuno.batch.run.ExitCode;
import jp.shuno.batch.run.Home;
import jp.shuno.batch.run.MasterData;
import jp.shuno.batch.run.OperatorMessage;
import jp.shuno.batch.sample.AnswerRequest;
import jp.shuno.batch.sample.Identity;
import jp.shuno.batch.sample.SampleAnswers;
import jp.shuno.batch.sample.SampleRequest;
import jp.shuno.batch.sample.SampleWard;
import jp.shuno.domain.calendar.BusinessCalendar;
import jp.shuno.domain.calendar.Holiday;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code sample}: writes an invented ward, or what its staff answer to a day. */
@Command(
        name = "sample",
        mixinStandardHelpOptions = true,
        description = {
            "架空の区のファイルを処理日ごとのフォルダーに書き出す(同じ種なら同じ内容)。",
            "却下されるはずのファイルは expected.json に記す。DIR の中身を inbox に置いて使う。",
            "--answer では、処理日の帳票を職員として読み、その回答(処分決定・承認)を翌営業日の inbox に書く。"
        })
final class SampleCommand implements Callable<Integer> {

    @Option(names = "--seed", required = true, paramLabel = "S", description = "種")
    private long seed;

    @ArgGroup(multiplicity = "1")
    private Wanted wanted;

    @Spec
    private CommandSpec spec;

    /** Either a ward or answers. */
    static final class Wanted {

        @ArgGroup(exclusive = false)
        private @Nullable WardOptions ward;

        @ArgGroup(exclusive = false)
        private @Nullable AnswerOptions answer;
    }

    /** A ward. */
    static final class WardOptions {

        @Option(names = "--addressees", required = true, paramLabel = "N", description = "宛名の数")
        private int addressees;

        @Option(names = "--from", required = true, paramLabel = "yyyy-MM-dd", description = "最初の処理日")
        private LocalDate from;

        @Option(names = "--days", required = true, paramLabel = "K", description = "処理日(営業日)の数")
        private int days;

        @Option(names = "--out", required = true, paramLabel = "DIR", description = "書き出すフォルダー")
        private Path out;
    }

    /** Answers to a day. */
    static final class AnswerOptions {

        @Option(names = "--answer", required = true, paramLabel = "HOME", description = "回答するホーム")
        private Path home;

        @Option(names = "--business-date", required = true, paramLabel = "yyyy-MM-dd", description = "回答する処理日")
        private LocalDate businessDate;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (wanted.answer != null) {
            printed(out, answer(wanted.answer.home, wanted.answer.businessDate, seed));
        } else if (wanted.ward != null) {
            WardOptions ward = wanted.ward;
            write(ward.out, ward.addressees, seed, ward.from, ward.days);
            out.println("sample: %s に %d 日分を書き出しました。".formatted(ward.out, ward.days));
        }
        return ExitCode.DONE.code();
    }

    private static void printed(PrintWriter out, List<SampleAnswers.Written> written) {
        if (written.isEmpty()) {
            out.println("sample: 回答するものがありません。");
        }
        written.forEach(file -> out.println("sample: %s(%s %d 行)".formatted(file.file(), file.note(), file.rows())));
    }

    /** Writes what staff answer to a day. */
    static List<SampleAnswers.Written> answer(Path folder, LocalDate businessDate, long seed) {
        Home home = new Home(folder);
        if (!Files.isDirectory(home.reports(businessDate))) {
            throw OperatorMessage.REPORTS_MISSING.exception(home.reports(businessDate));
        }
        BusinessCalendar municipal = BusinessCalendar.municipal(MasterData.bundledHolidays());
        try {
            return SampleAnswers.write(new AnswerRequest(home.root(), businessDate, seed, municipal));
        } catch (IOException unusable) {
            throw OperatorMessage.SAMPLE_UNWRITABLE.causedBy(unusable, folder, unusable.getMessage());
        }
    }

    static void write(Path out, int addressees, long seed, LocalDate from, int days) {
        if (addressees < 1 || days < 1) {
            throw OperatorMessage.SAMPLE_TOO_SMALL.exception();
        }
        List<Holiday> holidays = MasterData.bundledHolidays();
        try {
            SampleWard.write(new SampleRequest(
                    out,
                    addressees,
                    seed,
                    from,
                    days,
                    Identity.standard(),
                    BusinessCalendar.municipal(holidays),
                    BusinessCalendar.bank(holidays)));
        } catch (IOException unwritable) {
            throw OperatorMessage.SAMPLE_UNWRITABLE.causedBy(unwritable, out, unwritable.getMessage());
        }
    }
}
