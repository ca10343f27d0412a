package jp.shuno.batch.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import jp.shuno.batch.bench.Bench;
import jp.shuno.batch.bench.BenchException;
import jp.shuno.batch.bench.BenchFiles;
import jp.shuno.batch.bench.BenchLogin;
import jp.shuno.batch.bench.BenchPlan;
import jp.shuno.batch.bench.BenchWard;
import jp.shuno.batch.bench.Program;
import jp.shuno.batch.run.ExitCode;
import jp.shuno.batch.run.OperatorException;
import jp.shuno.batch.run.OperatorMessage;
import jp.shuno.batch.run.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bench}: measures the program against what a database can do at best. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = {
            "性能測定: 架空の区を PostgreSQL に作り、COPY、手書きの SQL(下限)、収納取込、消込、nightly を交互に繰り返し測る。",
            "サーバーに shuno_bench_ward と shuno_bench_work を作り、終わると消す。ほかのデータベースには触れない。",
            "結果は DIR の bench.json と bench.html。説明は docs/performance.md。"
        })
final class BenchCommand implements Callable<Integer> {

    private static final String HEAP = "[1-9][0-9]*[mg]";

    @Option(
            names = "--receipts",
            paramLabel = "N[,N]",
            split = ",",
            description = "収納の件数(200 の倍数。期別はその 3 倍)。複数なら件数による伸びも示す(既定: ${DEFAULT-VALUE})")
    private List<Integer> receipts = List.of(250_000);

    @Option(names = "--rounds", paramLabel = "R", description = "繰り返す回数(既定: ${DEFAULT-VALUE})")
    private int rounds = 5;

    @Option(names = "--partitions", paramLabel = "P[,P]", split = ",", description = "消込の区画数(既定: ${DEFAULT-VALUE})")
    private List<Integer> partitions = List.of(1, 2);

    @Option(names = "--heap", paramLabel = "SIZE", description = "測られる側の最大ヒープ(既定: ${DEFAULT-VALUE})")
    private String heap = "512m";

    @Option(names = "--seed", paramLabel = "S", description = "種(既定: ${DEFAULT-VALUE})")
    private long seed = 1;

    @Option(names = "--out", paramLabel = "DIR", description = "結果と作業ファイルのフォルダー(既定: ./shuno-bench)")
    private Path out = Path.of("shuno-bench");

    @Option(
            names = "--database",
            paramLabel = "URL",
            description = {
                "サーバー上の任意のデータベース(既定: 環境変数 SHUNO_DATABASE_URL)。",
                "利用者とパスワードは SHUNO_DATABASE_USERNAME と SHUNO_DATABASE_PASSWORD"
            })
    private @Nullable String database;

    @Option(names = "--prepare", description = "区を読み込み、JOB-20 を実行できるホームを作って終わる(測らず、データベースを残す)")
    private boolean prepare;

    @Option(names = "--inbox", paramLabel = "DIR", description = "区のファイルだけを処理日ごとのフォルダーに書き出して終わる(組込みデータベースで試すとき)")
    private @Nullable Path inbox;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        checkOptions();
        PrintWriter console = spec.commandLine().getOut();
        if (inbox != null) {
            BenchFiles.writeInbox(new BenchWard(receipts.getFirst(), seed), inbox);
            console.println("bench: %s に %,d 件の区を書き出しました。".formatted(inbox, receipts.getFirst()));
            return ExitCode.DONE.code();
        }
        try {
            Bench bench = new Bench(plan(), program(), line -> {
                console.println("bench: " + line);
                console.flush();
            });
            if (prepare) {
                console.println("bench: 準備ができました。ホーム: " + bench.prepare());
            } else {
                bench.run(console::println);
            }
            return ExitCode.DONE.code();
        } catch (BenchException failure) {
            throw explained(failure);
        }
    }

    private void checkOptions() {
        for (int each : receipts) {
            if (each < BenchWard.BLOCK || each % BenchWard.BLOCK != 0) {
                throw wrong("--receipts は %d の倍数です: %d".formatted(BenchWard.BLOCK, each));
            }
        }
        if (rounds < 1) {
            throw wrong("--rounds は 1 以上です: " + rounds);
        }
        if (partitions.stream().anyMatch(each -> each < 1 || each > Settings.Batch.MOST_PARTITIONS)) {
            throw wrong("--partitions は 1 から %d までです: %s".formatted(Settings.Batch.MOST_PARTITIONS, partitions));
        }
        if (isTwice(receipts) || isTwice(partitions)) {
            throw wrong("--receipts と --partitions に同じ値を二度は指定できません: %s、%s".formatted(receipts, partitions));
        }
        if (!heap.matches(HEAP)) {
            throw wrong("--heap は 512m、1g のように指定してください: " + heap);
        }
    }

    private static boolean isTwice(List<Integer> numbers) {
        return Set.copyOf(numbers).size() < numbers.size();
    }

    private BenchPlan plan() {
        return new BenchPlan(
                receipts,
                rounds,
                seed,
                heap,
                partitions,
                new BenchLogin(
                        database == null ? environment("SHUNO_DATABASE_URL") : database,
                        environment("SHUNO_DATABASE_USERNAME"),
                        environment("SHUNO_DATABASE_PASSWORD")),
                out.toAbsolutePath().normalize(),
                new Shuno.Version().getVersion()[0]);
    }

    private static Program program() {
        return Program.itself(
                ManagementFactory.getRuntimeMXBean().getInputArguments(),
                System.getProperty("java.class.path"),
                Shuno.class);
    }

    private static String environment(String name) {
        return System.getenv().getOrDefault(name, "");
    }

    private static OperatorException wrong(String japanese) {
        return OperatorMessage.BENCH_CALL_WRONG.exception(japanese);
    }

    private static OperatorException explained(BenchException failure) {
        return failure.isWrongCall()
                ? OperatorMessage.BENCH_CALL_WRONG.exception(failure.getMessage())
                : OperatorMessage.BENCH_FAILED.causedBy(failure, failure.getMessage());
    }
}
