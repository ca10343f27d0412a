package jp.shuno.batch.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import jp.shuno.batch.run.ExitCode;
import jp.shuno.batch.run.MasterData;
import jp.shuno.batch.run.OperatorException;
import jp.shuno.batch.sample.Identity;
import jp.shuno.batch.sample.SampleRequest;
import jp.shuno.batch.sample.SampleWard;
import jp.shuno.domain.calendar.BusinessCalendar;
import jp.shuno.domain.calendar.Holiday;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code sample}: writes an invented ward. */
@Command(
        name = "sample",
        mixinStandardHelpOptions = true,
        description = {
            "架空の区のファイルを処理日ごとのフォルダーに書き出す(同じ種なら同じ内容)。",
            "却下されるはずのファイルは expected.json に記す。DIR の中身を inbox に置いて使う。"
        })
final class SampleCommand implements Callable<Integer> {

    @Option(names = "--addressees", required = true, paramLabel = "N", description = "宛名の数")
    private int addressees;

    @Option(names = "--seed", required = true, paramLabel = "S", description = "種")
    private long seed;

    @Option(names = "--from", required = true, paramLabel = "yyyy-MM-dd", description = "最初の処理日")
    private LocalDate from;

    @Option(names = "--days", required = true, paramLabel = "K", description = "処理日(営業日)の数")
    private int days;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "書き出すフォルダー")
    private Path out;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        write(out, addressees, seed, from, days);
        spec.commandLine().getOut().println("sample: %s に %d 日分を書き出しました。".formatted(out, days));
        return ExitCode.DONE.code();
    }

    static void write(Path out, int addressees, long seed, LocalDate from, int days) {
        if (addressees < 1 || days < 1) {
            throw new OperatorException(ExitCode.WRONG_CALL, "--addressees と --days は 1 以上です", "値を確認してください。");
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
            throw new OperatorException(
                    ExitCode.FAILED,
                    "サンプルを書き出せません: %s(%s)".formatted(out, unwritable.getMessage()),
                    "フォルダーの権限と空き容量を確認してください。",
                    unwritable);
        }
    }
}
