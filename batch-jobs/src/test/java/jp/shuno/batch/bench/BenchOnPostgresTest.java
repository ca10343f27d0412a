package jp.shuno.batch.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jp.shuno.batch.cli.TestHome;
import jp.shuno.sql.database.LedgerPlace;
import jp.shuno.sql.database.OnPostgres;
import jp.shuno.sql.database.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Floor and program come to the same ledger, and the benchmark leaves alone what it did not make. The names of its
 * databases are fixed, so that one test at a time works on a server, and none where somebody else's benchmark is.
 */
@OnPostgres
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BenchOnPostgresTest {

    /** Known to those tests only. */
    private static final long TURN = 0x62656e6368L;

    private static final List<String> DATABASES = List.of(BenchServer.WARD, BenchServer.WORK);

    @TempDir
    private Path folder;

    private String url;
    private Connection server;
    private boolean ours;

    @BeforeAll
    void waitForTheServer(@TempDir Path unused) throws SQLException {
        url = TestDatabase.POSTGRESQL.emptyLedger(unused).url().replaceAll("[?&]currentSchema=\\w+", "");
        server = DriverManager.getConnection(url);
        assumeThat(one("SELECT (rolsuper OR rolcreatedb AND pg_has_role(oid, 'pg_checkpoint', 'USAGE'))::text"
                        + " FROM pg_roles WHERE rolname = current_user"))
                .as("the user of the test server may create databases and checkpoint, or is a superuser")
                .isEqualTo("true");
        one("SELECT pg_advisory_lock(" + TURN + ")::text");
        assertThat(databasesOfTheBenchmark())
                .as("a benchmark runs on the test server, or was broken off there: end it, and drop its databases")
                .isEmpty();
        ours = true;
    }

    @AfterEach
    void removeDatabases() throws SQLException {
        for (String database : ours ? DATABASES : List.<String>of()) {
            execute(server, "DROP DATABASE IF EXISTS " + database + " WITH (FORCE)");
        }
    }

    @AfterAll
    void letTheNextOneIn() throws SQLException {
        server.close();
    }

    private BenchLogin login() {
        return new BenchLogin(url, "", "");
    }

    private String one(String query) throws SQLException {
        return column(query).getFirst();
    }

    private List<String> column(String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = server.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(String.valueOf(rows.getString(1)));
            }
        }
        return values;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> databasesOfTheBenchmark() throws SQLException {
        return column("SELECT datname FROM pg_database WHERE datname IN ('" + String.join("', '", DATABASES) + "')");
    }

    /** The program as it is built here, started in the shortest time: nobody looks at what it takes. */
    private static Program program() {
        List<String> java = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC");
        return new Program(
                java,
                List.of("-cp", System.getProperty("java.class.path"), TestHome.class.getPackageName() + ".Shuno"));
    }

    @Test
    void floorAndProgramReachTheSameLedger() throws Exception {
        Path out = folder.resolve("out");
        List<String> said = Collections.synchronizedList(new ArrayList<>());
        BenchPlan plan = new BenchPlan(
                List.of(BenchWard.BLOCK), 1, 1, "256m", List.of(2), login(), out, "the version of a test");

        new Bench(plan, program(), said::add).run(said::add);

        assertThat(said).contains("下限とプログラムの台帳: すべての回で一致");
        JsonNode json = JsonMapper.shared().readTree(Files.readString(out.resolve("bench.json")));
        assertThat(json.path("samples")
                        .valueStream()
                        .map(sample -> sample.path("part").asString()))
                .containsExactly("copy", "floor", "receive", "reconcile-2", "nightly");
        assertThat(json.path("samples").valueStream())
                .allSatisfy(sample ->
                        assertThat(sample.path("milliseconds").asLong()).isPositive())
                .filteredOn(sample -> sample.path("part").asString().matches("receive|reconcile-2|nightly"))
                .allSatisfy(sample -> {
                    assertThat(sample.path("peak_kilobytes").asLong()).isGreaterThan(10_000);
                    assertThat(sample.path("milliseconds_with_start").asLong())
                            .isGreaterThan(sample.path("milliseconds").asLong());
                });
        assertThat(json.path("sizes").path(0).path("ledger").valueStream().map(JsonNode::asString))
                .anySatisfy(line -> assertThat(line).startsWith("term_assessment 600 rows"))
                .anySatisfy(line -> assertThat(line).startsWith("receipt POSTED resolved Y 197 records"))
                .anySatisfy(line -> assertThat(line).startsWith("receipt SUSPENSE resolved N 3 records"))
                .anySatisfy(line -> assertThat(line).startsWith("posting R-033 RECEIPT to OVERPAID 2 postings"))
                .anySatisfy(line -> assertThat(line).startsWith("exception E01 1 items"))
                .anySatisfy(line -> assertThat(line).startsWith("exception E02 2 items"));
        assertThat(json.path("database").path("server_version").asString()).isNotEmpty();
        assertThat(out.resolve("bench.html")).isNotEmptyFile();
        assertThat(out.resolve(BenchSite.WORK)).doesNotExist();
        assertThat(databasesOfTheBenchmark()).isEmpty();
    }

    @Test
    void aDatabaseOfTheSameNameThatIsNotItsOwnIsRefused() throws SQLException {
        execute(server, "CREATE DATABASE " + BenchServer.WARD);

        TestHome.Outcome outcome = TestHome.command(
                "bench",
                "--database",
                url,
                "--receipts",
                "200",
                "--out",
                folder.resolve("refused").toString());

        assertThat(outcome.exitCode()).isEqualTo(50);
        assertThat(outcome.onlyComplaint()).contains(BenchServer.WARD);
        assertThat(databasesOfTheBenchmark()).containsExactly(BenchServer.WARD);
    }

    @Test
    void oneYenOnOneTermIsAnotherLedger() throws Exception {
        LedgerPlace place = TestDatabase.POSTGRESQL.emptyLedger(folder);
        place.migrate();
        try (Connection connection = place.connect()) {
            new BenchLoader(connection).load(new BenchWard(BenchWard.BLOCK, 1));
            BenchLedger before = BenchLedger.read(connection);
            assertThat(BenchLedger.read(connection)).isEqualTo(before);

            execute(connection, moved("+ 1", BenchHousehold.noticeOf(3).value()));
            execute(connection, moved("- 1", BenchHousehold.noticeOf(4).value()));

            assertThat(BenchLedger.read(connection))
                    .as("the sums over all terms are the same, the terms are not")
                    .isNotEqualTo(before);
        }
    }

    private static String moved(String yen, String notice) {
        return "UPDATE term_assessment SET principal_unpaid = principal_unpaid " + yen + " WHERE term = 2"
                + " AND notice_no = '" + notice + "'";
    }
}
