package jp.shuno.batch.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shuno.batch.run.BusinessDay;
import jp.shuno.batch.run.ExitCode;
import jp.shuno.batch.run.Home;
import jp.shuno.batch.run.HomeBuilder;
import jp.shuno.batch.run.OperatorMessage;
import jp.shuno.batch.run.StopRequest;
import jp.shuno.sql.assessment.LedgerTotals;
import jp.shuno.sql.assessment.TermAssessmentMapper;
import jp.shuno.sql.file.FileState;
import jp.shuno.sql.file.ReceivedFile;
import jp.shuno.sql.file.ReceivedFileMapper;
import jp.shuno.sql.party.AddresseeMapper;
import jp.shuno.sql.proof.Invariant;
import jp.shuno.sql.proof.ProofMapper;
import jp.shuno.sql.worklist.ExceptionItemMapper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** {@code demo}: a throw-away home, an invented ward, several business days, and where to look. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {"使い捨てのホームで架空の区を数日分処理し、結果の見どころを表示する。", "却下されるはずのファイルだけが却下されたなら終了コード 0 または 10。"})
final class DemoCommand implements Callable<Integer> {

    /** By this file a folder is known as one that an earlier demo made and this one may replace. */
    private static final String MARKER = ".shuno-demo";

    /** The invented account that pays refunds; a real home names its own. */
    private static final String PAYING_ACCOUNT = """

            profiles:
              refund-transfer:
                default: {remitter-code: "1429990001", remitter-name: ﾐﾅﾄﾉｼ, bank-code: "0997", branch-code: "001",
                          account-type: "1", account-number: "9000001"}
            """;

    @Option(names = "--home", paramLabel = "DIR", description = "使い捨てのホーム(既定: ./shuno-demo。前回のデモなら作り直す)")
    private Path folder = Path.of("shuno-demo");

    @Option(names = "--addressees", paramLabel = "N", description = "宛名の数(既定: ${DEFAULT-VALUE})")
    private int addressees = 5000;

    @Option(names = "--seed", paramLabel = "S", description = "種(既定: ${DEFAULT-VALUE})")
    private long seed = 1;

    @Option(names = "--from", paramLabel = "yyyy-MM-dd", description = "最初の処理日(既定: ${DEFAULT-VALUE})")
    private LocalDate from = LocalDate.of(2026, 6, 26);

    @Option(names = "--days", paramLabel = "K", description = "処理日の数(既定: ${DEFAULT-VALUE})")
    private int days = 12;

    @Mixin
    private ProgressOption progress;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Home home = freshHome();
        Path sample = home.root().resolve("sample");
        SampleCommand.write(sample, addressees, seed, from, days);
        Set<String> expected = expectedRefusals(sample.resolve("expected.json"));
        ExitCode worst = ExitCode.DONE;
        try (Workspace workspace = Workspace.openNew(home)) {
            GracefulStop.watch(workspace.bean(StopRequest.class));
            for (LocalDate day : days(sample)) {
                deliver(sample.resolve(day.toString()), home.inbox().resolve(day.toString()));
                ExitCode exitCode = runDay(out, workspace, day, expected);
                worst = worst.and(exitCode);
                if (!day.equals(lastDay())) {
                    answer(out, home, day);
                }
            }
            out.flush();
            worst = worst.and(summary(out, workspace, home));
        }
        return worst.code();
    }

    /** What the invented staff, residents and banks answer to the day; the next day brings it into effect. */
    private void answer(PrintWriter out, Home home, LocalDate day) {
        String answers = SampleCommand.answer(home.root(), day, seed).stream()
                .map(answer -> "%s %d 行".formatted(answer.note(), answer.rows()))
                .collect(Collectors.joining("、"));
        if (!answers.isEmpty()) {
            out.println("            回答: " + answers);
        }
    }

    private Home freshHome() throws IOException {
        Home home = new Home(folder);
        if (Files.exists(home.root())) {
            if (!Files.exists(home.root().resolve(MARKER))) {
                throw OperatorMessage.NOT_A_DEMO.exception(home.root());
            }
            deleteTree(home.root());
        }
        HomeBuilder.build(home);
        Files.writeString(home.configuration(), PAYING_ACCOUNT, StandardOpenOption.APPEND);
        Files.createFile(home.root().resolve(MARKER));
        return home;
    }

    private static ExitCode runDay(PrintWriter out, Workspace workspace, LocalDate day, Set<String> expected) {
        long start = System.nanoTime();
        BusinessDay.Result result = workspace.bean(BusinessDay.class).run(day, "demo");
        List<ReceivedFile> files = workspace.bean(ReceivedFileMapper.class).selectOfDay(day);
        List<String> refused = files.stream()
                .filter(file -> file.state() == FileState.REFUSED)
                .map(ReceivedFile::fileName)
                .toList();
        boolean asMeant = refused.stream().allMatch(name -> expected.contains(day + "/" + name));
        long records = files.stream()
                .filter(file -> file.state() == FileState.ACCEPTED)
                .mapToLong(ReceivedFile::storedRecords)
                .sum();
        out.println("%s  終了コード %2d  ファイル %2d(却下 %d%s)  レコード %,8d  %5.1f 秒"
                .formatted(
                        day,
                        result.exitCode().code(),
                        files.size(),
                        refused.size(),
                        asMeant ? "、すべて予定どおり" : "、予定外あり",
                        records,
                        Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0));
        out.flush();
        return result.exitCode() == ExitCode.FILE_REFUSED && asMeant
                ? ExitCode.DONE_WITH_EXCEPTIONS
                : result.exitCode();
    }

    private ExitCode summary(PrintWriter out, Workspace workspace, Home home) {
        LedgerTotals ledger = workspace.bean(TermAssessmentMapper.class).selectTotals();
        ProofMapper proof = workspace.bean(ProofMapper.class);
        List<Invariant> red = Stream.of(Invariant.values())
                .filter(invariant -> !invariant.prove(proof).holds())
                .toList();
        out.println();
        out.println("宛名 %,d 人、期別 %,d 件、調定額 %,d 円、収入額 %,d 円、仮消込額 %,d 円、未納額 %,d 円、過誤納額 %,d 円"
                .formatted(
                        workspace.bean(AddresseeMapper.class).countAddressees(),
                        ledger.terms(),
                        ledger.assessed(),
                        ledger.received(),
                        ledger.provisional(),
                        ledger.unpaid(),
                        ledger.overpaid()));
        out.println("台帳の証明: " + (red.isEmpty() ? "すべて適合" : "不適合 " + red));
        workspace
                .bean(ExceptionItemMapper.class)
                .countOpenByKind()
                .forEach(kind -> out.println("例外 %s %s: %,d 件 %,d 円"
                        .formatted(kind.kind(), kind.kind().title(), kind.records(), kind.yen())));
        out.println();
        out.println("見どころ:");
        out.println("  例外一覧     " + home.reports(lastDay()).resolve("exceptions.html"));
        out.println("  日次締め証明 " + home.reports(lastDay()).resolve("day-close.html"));
        out.println("  却下の理由   " + home.root().resolve("quarantine"));
        out.println("  続けて試す   scripts/shuno status --home " + home.root());
        out.flush();
        return red.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }

    private LocalDate lastDay() {
        return days(new Home(folder).root().resolve("sample")).getLast();
    }

    private static List<LocalDate> days(Path sample) {
        try (Stream<Path> entries = Files.list(sample)) {
            return entries.filter(Files::isDirectory)
                    .map(entry -> LocalDate.parse(entry.getFileName().toString()))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw OperatorMessage.SAMPLE_UNREADABLE.causedBy(unreadable, sample);
        }
    }

    private static void deliver(Path source, Path inbox) throws IOException {
        Files.createDirectories(inbox);
        List<Path> files;
        try (Stream<Path> entries = Files.list(source)) {
            files = new ArrayList<>(entries.toList());
        }
        for (Path file : files) {
            Files.copy(file, inbox.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** What the sample says is meant to be refused, as {@code day/file}. */
    private static Set<String> expectedRefusals(Path file) {
        Set<String> expected = new HashSet<>();
        JsonNode root = new ObjectMapper().readTree(file.toFile());
        for (JsonNode refused : root.path("refused")) {
            expected.add(refused.path("business_date").asString() + "/"
                    + refused.path("file").asString());
        }
        return expected;
    }

    private static void deleteTree(Path root) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, java.io.IOException failure) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
