package jp.shuno.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import jp.shuno.batch.cli.TestHome.Outcome;
import jp.shuno.sql.database.Catalog;
import jp.shuno.sql.database.OnEmbeddedDatabase;
import jp.shuno.sql.database.OnEveryDatabase;
import jp.shuno.sql.database.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the commands do with a schema that is not the one of this program. */
@OnEveryDatabase
class SchemaStatesTest {

    private static final String HISTORY = "\"flyway_schema_history\"";
    private static final long NOBODY = 999_999_999L;
    private static final String DAY = "2026-06-15";

    /** Every command that opens the ledger of a home, with a call of it. */
    private static final Map<String, List<String>> CALLS = Map.ofEntries(
            Map.entry("init", List.of()),
            Map.entry("nightly", List.of("--business-date", DAY)),
            Map.entry("run", List.of("JOB-10", "--business-date", DAY)),
            Map.entry("recover", List.of()),
            Map.entry("status", List.of()),
            Map.entry("verify", List.of()),
            Map.entry("export", List.of("terms", "--out", "never.csv")),
            Map.entry("explain", List.of("--addressee", TestWard.person(1))),
            Map.entry("approve", List.of("G0123456789ABCDE", "--by", "S001")),
            Map.entry("reject", List.of("G0123456789ABCDE", "--by", "S001", "--reason", "x")),
            Map.entry("reissue", List.of("refund-transfer_20261202.txt", "--by", "S001", "--reason", "x")),
            Map.entry("stop", List.of()),
            Map.entry("hold", List.of("JOB-30", "--reason", "x")),
            Map.entry("release", List.of("JOB-30")));

    /** Commands that bring an earlier schema up to date. */
    private static final Set<String> UPGRADING = Set.of("init", "nightly", "run", "recover");

    /** Why the others open no ledger. */
    private static final Map<String, String> WITHOUT_LEDGER = Map.of(
            "jobs", "lists what the program knows",
            "inspect", "reads files only",
            "read-forms", "reads scans only",
            "calculate", "reads cases and master data only",
            "sample", "writes files only",
            "demo", "makes a home of its own",
            "bench", "makes databases of its own",
            "doctor", "tells how the schema stands, whatever it is like");

    @TempDir
    static Path folder;

    private static TestHome home;
    private static DataSource place;

    @BeforeAll
    static void aHomeThatIsUpToDate() {
        home = TestHome.init(folder.resolve("home"));
        place = place(home);
    }

    private static DataSource place(TestHome of) {
        return SchemaMigration.connections(Workspace.properties(of.home(), Map.of()));
    }

    private static TestHome earlier(String name) throws SQLException {
        TestHome made = TestHome.build(folder.resolve(name));
        EarlierLedger.makeTables(place(made), "2");
        EarlierLedger.read("v2").load(place(made));
        return made;
    }

    private static int sql(DataSource where, String text, Object... values) {
        return JdbcClient.create(where).sql(text).params(List.of(values)).update();
    }

    private static Outcome give(TestHome to, String command) {
        return to.shuno(command, CALLS.get(command).toArray(String[]::new));
    }

    private static void assertRefused(TestHome of, Set<String> commands, String number, String... words) {
        for (String command : commands) {
            Outcome outcome = give(of, command);
            assertThat(outcome.exitCode()).as(command + outcome.err()).isEqualTo(50);
            assertThat(outcome.onlyComplaint())
                    .as(command)
                    .startsWith(number + " ")
                    .contains(words);
        }
    }

    private static void assertDoctor(TestHome of, int exitCode, String... words) {
        Outcome outcome = of.shuno("doctor", "--on", DAY);
        assertThat(outcome.exitCode()).as(outcome.out()).isEqualTo(exitCode);
        assertThat(outcome.out().lines().filter(line -> line.contains(" スキーマ: ")))
                .singleElement()
                .satisfies(line -> assertThat(line).contains(words).contains("→"));
    }

    private static Map<String, List<String>> content(DataSource of) throws SQLException {
        Map<String, List<String>> content = new TreeMap<>();
        List<String> tables = Catalog.of(of).tablesParentsFirst();
        try (Connection connection = of.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : tables) {
                List<String> rows = new ArrayList<>();
                try (ResultSet found = statement.executeQuery("SELECT * FROM \"" + table + "\"")) {
                    int columns = found.getMetaData().getColumnCount();
                    while (found.next()) {
                        StringBuilder row = new StringBuilder();
                        for (int column = 1; column <= columns; column++) {
                            row.append(found.getString(column)).append('|');
                        }
                        rows.add(row.toString());
                    }
                }
                content.put(table, rows.stream().sorted().toList());
            }
        }
        return content;
    }

    @Test
    void everyCommandEitherHasACallHereOrAReason() {
        Set<String> told = new TreeSet<>(CALLS.keySet());
        told.addAll(WITHOUT_LEDGER.keySet());
        assertThat(Shuno.commandLine().getSubcommands().keySet()).containsExactlyInAnyOrderElementsOf(told);
    }

    @Test
    void aNewerSchemaIsRefusedByEveryCommandAndStaysAsItIs() throws SQLException {
        sql(
                place,
                "INSERT INTO " + HISTORY + " (\"installed_rank\", \"version\", \"description\", \"type\", \"script\","
                        + " \"checksum\", \"installed_by\", \"execution_time\", \"success\")"
                        + " VALUES (999, '999', 'later', 'SQL', 'V999__later.sql', 1, 'later', 1, ?)",
                true);
        try {
            Map<String, List<String>> before = content(place);
            assertRefused(home, CALLS.keySet(), "SHN1203E", "版 999", "新しい版のプログラム", "控え");
            assertDoctor(home, 50, "異常", "版 999");
            assertThat(content(place)).isEqualTo(before);
        } finally {
            sql(place, "DELETE FROM " + HISTORY + " WHERE \"version\" = '999'");
        }
        assertThat(home.shuno("status").exitCode()).isZero();
    }

    @Test
    void aMigrationThatBrokeOffIsNeverGoneOnWith() {
        sql(place, "UPDATE " + HISTORY + " SET \"success\" = ? WHERE \"version\" = '8'", false);
        try {
            assertRefused(home, Set.of("init", "nightly", "status"), "SHN1204E", "版 8", "控え");
            assertDoctor(home, 50, "異常", "版 8");
        } finally {
            sql(place, "UPDATE " + HISTORY + " SET \"success\" = ? WHERE \"version\" = '8'", true);
        }
    }

    @Test
    void aMigrationWithAnotherContentIsNoticed() {
        sql(place, "UPDATE " + HISTORY + " SET \"checksum\" = \"checksum\" + 1 WHERE \"version\" = '3'");
        try {
            assertRefused(home, Set.of("init", "nightly", "status"), "SHN1205E", "版 3");
            assertDoctor(home, 50, "異常", "版 3");
        } finally {
            sql(place, "UPDATE " + HISTORY + " SET \"checksum\" = \"checksum\" - 1 WHERE \"version\" = '3'");
        }
    }

    @Test
    void aLedgerWithoutHistoryIsNotTakenForAnEmptyDatabase() {
        sql(place, "CREATE TABLE kept_history AS SELECT * FROM " + HISTORY);
        sql(place, "DELETE FROM " + HISTORY);
        try {
            assertRefused(home, Set.of("init", "nightly", "status"), "SHN1207E", "履歴");
            assertDoctor(home, 50, "異常", "履歴");
        } finally {
            sql(place, "INSERT INTO " + HISTORY + " SELECT * FROM kept_history");
            sql(place, "DROP TABLE kept_history");
        }
    }

    @Test
    void tablesOfSomebodyElseAreLeftAlone() {
        TestHome other = TestHome.build(folder.resolve("foreign"));
        sql(place(other), "CREATE TABLE payroll (staff_no VARCHAR(10))");
        assertRefused(other, CALLS.keySet(), "SHN1206E", "表 ");
        assertThat(Catalog.of(place(other)).tablesParentsFirst())
                .singleElement()
                .asString()
                .isEqualToIgnoringCase("payroll");
        assertDoctor(other, 50, "異常");
    }

    @Test
    void onlyInitFillsAnEmptyDatabase() {
        TestHome lost = TestHome.build(folder.resolve("empty"));
        Set<String> others = new TreeSet<>(CALLS.keySet());
        others.remove("init");
        assertRefused(lost, others, "SHN1201E", "init");
        assertThat(lost.home().data().resolve("shuno.mv.db")).doesNotExist();
        assertThat(give(lost, "init").exitCode()).isZero();
        assertThat(give(lost, "status").exitCode()).isZero();
    }

    @Test
    void anEarlierSchemaIsExplainedToThoseWhoOnlyRead() throws SQLException {
        TestHome earlier = earlier("earlier");
        Set<String> reading = new TreeSet<>(CALLS.keySet());
        reading.removeAll(UPGRADING);
        Map<String, List<String>> before = content(place(earlier));
        assertRefused(earlier, reading, "SHN1202E", "版 2", "init", "nightly");
        assertDoctor(earlier, 10, "注意", "版 2");
        assertThat(content(place(earlier))).isEqualTo(before);
    }

    @Test
    void anUpgradeWaitsForARunThatIsAliveAndLeavesADeadOneToTheNextRun() throws Exception {
        TestHome earlier = earlier("running");
        String lock = "UPDATE run_lock SET held = 'Y', host = ?, pid = ?, command_text = 'nightly of last year',"
                + " acquired_at = ?, heartbeat_at = ?";
        String host = InetAddress.getLocalHost().getHostName();
        LocalDateTime now = LocalDateTime.now(ZoneId.of("Asia/Tokyo"));
        sql(place(earlier), lock, host, ProcessHandle.current().pid(), now, now);
        Map<String, List<String>> before = content(place(earlier));
        for (String command : UPGRADING) {
            Outcome refused = give(earlier, command);
            assertThat(refused.exitCode()).as(command + refused.err()).isEqualTo(42);
            assertThat(refused.onlyComplaint())
                    .contains(host, "pid=" + ProcessHandle.current().pid(), "since=", "nightly of last year");
        }
        assertThat(content(place(earlier))).isEqualTo(before);

        sql(place(earlier), lock, host, NOBODY, now, now);
        assertThat(give(earlier, "init").exitCode()).isZero();
        assertThat(JdbcClient.create(place(earlier))
                        .sql("SELECT COUNT(*) FROM run_lock WHERE held = 'Y' AND pid = ?")
                        .param(NOBODY)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void theEmbeddedDatabaseIsCopiedBeforeItIsUpgradedAndOnlyTheLastCopyStays() throws Exception {
        TestHome earlier = earlier("copied");
        Path copies = earlier.home().beforeUpgrade();
        Files.createDirectories(copies);
        Files.writeString(copies.resolve("shuno-V1.zip"), "older");

        assertThat(give(earlier, "init").exitCode()).isZero();

        boolean embedded = TestDatabase.chosen() == TestDatabase.H2;
        assertThat(earlier.names("data/before-upgrade")).containsExactly(embedded ? "shuno-V2.zip" : "shuno-V1.zip");
    }

    @Test
    @OnEmbeddedDatabase("only the embedded database is copied by the program")
    void noUpgradeBeginsWhereTheCopyCannotBeWritten() throws Exception {
        TestHome earlier = earlier("uncopied");
        Files.writeString(earlier.home().beforeUpgrade(), "in the way");
        Map<String, List<String>> before = content(place(earlier));
        Outcome outcome = give(earlier, "init");
        assertThat(outcome.exitCode()).isEqualTo(40);
        assertThat(outcome.onlyComplaint()).startsWith("SHN3017E ");
        Map<String, List<String>> after = content(place(earlier));
        before.remove("RUN_LOCK");
        after.remove("RUN_LOCK");
        assertThat(after).isEqualTo(before);
    }
}
