package jp.shuno.batch.bench;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Collections;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One ward on the server, with what its parts need: the payments as the file that arrives, and the same receipts as
 * COPY text, taken from what JOB-20 stored.
 */
final class BenchSite {

    /** Folder of the working files; nobody else's, since it is emptied. */
    static final String WORK = "shuno-bench-work";

    private static final String DAY = BenchWard.BUSINESS_DATE.toString();

    private final BenchPlan plan;
    private final BenchWard ward;
    private final BenchServer server;
    private final Program program;
    private final Consumer<String> say;
    private final Path work;
    private int calls;

    BenchSite(BenchPlan plan, BenchWard ward, BenchServer server, Program program, Consumer<String> say) {
        this.plan = plan;
        this.ward = ward;
        this.server = server;
        this.program = program;
        this.say = say;
        this.work = plan.out().resolve(WORK);
    }

    /** Loads the ward, has the program prove it, and writes the file of the day. */
    void load() throws IOException, SQLException, BenchException {
        deleteTree(work);
        Files.createDirectories(work.resolve("logs"));
        say.accept("区の作成: 収納 %,d 件、期別 %,d 件".formatted(ward.receipts(), ward.terms()));
        server.create(BenchServer.WARD);
        call(BenchServer.WARD, "init");
        Files.move(home(), pristine());
        try (Connection connection = server.connect(BenchServer.WARD)) {
            new BenchLoader(connection).load(ward);
        }
        server.settle(BenchServer.WARD);
        BenchFiles.writePayments(ward, payments());
        server.restore();
        openHome();
        say.accept("読み込んだ台帳の証明(verify)");
        call(BenchServer.WORK, "verify");
    }

    /** Leaves a home whose inbox holds the day, ready for JOB-20. */
    void openForReceiving() throws IOException, SQLException, BenchException {
        openDay();
        call(BenchServer.WORK, "run", "JOB-10", "--business-date", DAY);
        call(BenchServer.WORK, "run", "JOB-15", "--business-date", DAY);
        server.settle(BenchServer.WORK);
    }

    /** Takes from the program the receipts that it makes of the file. */
    void saveReceipts() throws IOException, SQLException, BenchException {
        say.accept("COPY に使う収納を JOB-20 の結果から書き出し");
        openForReceiving();
        receive();
        try (Connection connection = server.connect(BenchServer.WORK)) {
            BenchLoader loader = new BenchLoader(connection);
            loader.save("receipt", receipts());
            loader.save("waiting_receipt", waiting());
            loader.save("(SELECT * FROM received_file WHERE kind = 'cvs')", file());
        }
    }

    /** A restored ward with the file in the inbox of a fresh home. */
    void openDay() throws IOException, SQLException, BenchException {
        server.restore();
        openHome();
        Files.copy(payments(), home().resolve("inbox").resolve(BenchFiles.PAYMENTS));
    }

    /** A restored ward that knows the file but none of its receipts. */
    void openForCopying() throws SQLException, BenchException, IOException {
        server.restore();
        try (Connection connection = server.connect(BenchServer.WORK)) {
            new BenchLoader(connection).fill("received_file", file());
        }
    }

    /** COPY of the receipts. */
    Taken copy() throws SQLException, IOException {
        try (Connection connection = server.connect(BenchServer.WORK)) {
            long start = System.nanoTime();
            new BenchLoader(connection).fill("receipt", receipts());
            return Taken.byDatabase(System.nanoTime() - start);
        }
    }

    /** The floor. */
    Taken floor() throws SQLException, IOException {
        try (Connection connection = server.connect(BenchServer.WORK)) {
            new BenchLoader(connection).fill("waiting_receipt", waiting());
        }
        server.settle(BenchServer.WORK);
        try (Connection connection = server.connect(BenchServer.WORK)) {
            long start = System.nanoTime();
            BenchFloor.run(connection);
            return Taken.byDatabase(System.nanoTime() - start);
        }
    }

    /** JOB-20. */
    Taken receive() throws IOException, SQLException, BenchException {
        ProgramRun run = call(BenchServer.WORK, "run", "JOB-20", "--business-date", DAY);
        return new Taken(ownMillis("SELECT started_at, ended_at FROM job_run WHERE job_id = 'JOB-20'"), run);
    }

    /** JOB-30. */
    Taken reconcile(int partitions) throws IOException, SQLException, BenchException {
        server.settle(BenchServer.WORK);
        ProgramRun run =
                call(BenchServer.WORK, "run", "JOB-30", "--business-date", DAY, "--set", partitions(partitions));
        return new Taken(ownMillis("SELECT started_at, ended_at FROM job_run WHERE job_id = 'JOB-30'"), run);
    }

    /** The whole day, reconciled with the most of the partitions that are measured. */
    Taken nightly() throws IOException, SQLException, BenchException {
        int most = Collections.max(plan.partitions());
        ProgramRun run = call(BenchServer.WORK, "nightly", "--business-date", DAY, "--set", partitions(most));
        return new Taken(ownMillis("SELECT started_at, ended_at FROM day_run"), run);
    }

    /** Where the yen are now. */
    BenchLedger ledger() throws SQLException {
        try (Connection connection = server.connect(BenchServer.WORK)) {
            return BenchLedger.read(connection);
        }
    }

    /** Bytes of the file that arrives. */
    long paymentBytes() throws IOException {
        return Files.size(payments());
    }

    /** The home that the program works on. */
    Path home() {
        return work.resolve("home");
    }

    /**
     * What a part took.
     *
     * @param ownMillis the work itself
     * @param run the process around it, null for the database alone
     */
    record Taken(long ownMillis, @Nullable ProgramRun run) {

        private static Taken byDatabase(long nanos) {
            return new Taken(nanos / 1_000_000, null);
        }

        long wallMillis() {
            return run == null ? ownMillis : run.wallNanos() / 1_000_000;
        }

        long peakKilobytes() {
            return run == null ? 0 : run.peakKilobytes();
        }
    }

    private static String partitions(int number) {
        return "batch.partitions=" + number;
    }

    private ProgramRun call(String database, String... arguments) throws IOException, BenchException {
        calls++;
        Path log = work.resolve("logs").resolve("%04d-%s.log".formatted(calls, arguments[0]));
        BenchLogin login = new BenchLogin(
                server.url(database), server.login().username(), server.login().password());
        String[] withHome = Stream.concat(Arrays.stream(arguments), Stream.of("--home", home().toString()))
                .toArray(String[]::new);
        return program.run(plan.heap(), login, log, withHome);
    }

    /**
     * From the first to the last entry of one run.
     *
     * @throws BenchException when it was not exactly one, or has not ended: its time would be somebody else's
     */
    private long ownMillis(String query) throws SQLException, BenchException {
        try (Connection connection = server.connect(BenchServer.WORK);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT COUNT(t.ended_at),"
                        + " ROUND(1000 * EXTRACT(EPOCH FROM MAX(t.ended_at) - MIN(t.started_at))) FROM (" + query
                        + ") t")) {
            result.next();
            if (result.getInt(1) != 1) {
                throw BenchException.failed("実行の記録が 1 件ではありません: " + query);
            }
            return result.getLong(2);
        }
    }

    private void openHome() throws IOException {
        deleteTree(home());
        try (Stream<Path> all = Files.walk(pristine())) {
            for (Path source : all.toList()) {
                Files.copy(source, home().resolve(pristine().relativize(source).toString()));
            }
        }
    }

    private Path pristine() {
        return work.resolve("home-as-made");
    }

    private Path payments() {
        return work.resolve(BenchFiles.PAYMENTS);
    }

    private Path receipts() {
        return work.resolve("receipt.copy");
    }

    private Path waiting() {
        return work.resolve("waiting_receipt.copy");
    }

    private Path file() {
        return work.resolve("received_file.copy");
    }

    static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
