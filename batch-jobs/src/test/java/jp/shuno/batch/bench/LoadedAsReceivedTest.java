package jp.shuno.batch.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jp.shuno.batch.cli.TestHome;
import jp.shuno.sql.database.OnEmbeddedDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The benchmark loads exactly what JOB-10 makes of the same ward's files; else it would measure something else. */
@OnEmbeddedDatabase("the same rows on every database, read here as this one gives them")
class LoadedAsReceivedTest {

    private static final BenchWard WARD = new BenchWard(BenchWard.BLOCK, 11);

    /** Names of files, which differ. */
    private static final Set<String> OF_FILES = Set.of("FILE_ID");

    /** What the database fills in where nothing was given. */
    private static final Set<String> UNSAID = Set.of("null", "0");

    @TempDir
    private static Path folder;

    private static TestHome home;

    @BeforeAll
    static void receive() throws IOException {
        home = TestHome.init(folder.resolve("home"));
        BenchFiles.writeInbox(WARD, home.home().inbox());
        TestHome.Outcome outcome = home.shuno("run", "JOB-10", "--business-date", "2026-06-25");
        assertThat(outcome.exitCode()).as(outcome.toString()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"addressee", "staged_assessment", "annual_assessment", "term_assessment", "assessment_history"})
    void eachTableHoldsTheSameRows(String table) throws SQLException {
        BenchTables.Filled filled = filled(table);
        List<String> columns = columns(filled);
        List<List<String>> loaded = new ArrayList<>();
        filled.rows()
                .accept(line -> loaded.add(
                        withoutFiles(columns, Arrays.asList(line.toString().split("\t")))));

        assertThat(received(table, columns)).containsExactlyInAnyOrderElementsOf(loaded);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"addressee", "staged_assessment", "annual_assessment", "term_assessment", "assessment_history"})
    void noColumnIsLeftOutThatJob10Fills(String table) throws SQLException {
        List<String> columns = columns(filled(table));
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
            ResultSetMetaData described = rows.getMetaData();
            while (rows.next()) {
                for (int column = 1; column <= described.getColumnCount(); column++) {
                    String name = described.getColumnName(column);
                    if (!columns.contains(name)) {
                        assertThat(text(rows, column)).as(name).isIn(UNSAID);
                    }
                }
            }
        }
    }

    @Test
    void theWholeDayOfTheWardIsProved() {
        TestHome.Outcome first = home.nightly(LocalDate.of(2026, 6, 25));
        TestHome.Outcome second = home.nightly(BenchWard.BUSINESS_DATE);

        assertThat(first.exitCode()).as(first.toString()).isZero();
        assertThat(second.exitCode()).as(second.toString()).isEqualTo(10);
        assertThat(home.shuno("verify").exitCode()).isZero();
    }

    private static BenchTables.Filled filled(String table) {
        for (BenchTables.Filled filled : BenchTables.of(WARD)) {
            if (filled.table().equals(table)) {
                return filled;
            }
        }
        throw new AssertionError("not filled: " + table);
    }

    private static List<String> columns(BenchTables.Filled filled) {
        return Arrays.stream(filled.columns().toUpperCase(Locale.ROOT).split(", *"))
                .toList();
    }

    private static List<String> withoutFiles(List<String> columns, List<String> cells) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!OF_FILES.contains(columns.get(i))) {
                kept.add(cells.get(i));
            }
        }
        return kept;
    }

    private static List<List<String>> received(String table, List<String> columns) throws SQLException {
        List<List<String>> received = new ArrayList<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT " + String.join(", ", columns) + " FROM " + table)) {
            while (rows.next()) {
                List<String> cells = new ArrayList<>();
                for (int column = 1; column <= columns.size(); column++) {
                    cells.add(text(rows, column));
                }
                received.add(withoutFiles(columns, cells));
            }
        }
        return received;
    }

    private static String text(ResultSet rows, int column) throws SQLException {
        return switch (rows.getObject(column)) {
            case null -> "null";
            case java.sql.Timestamp day -> day.toLocalDateTime().toLocalDate().toString();
            case BigDecimal number -> number.toPlainString();
            case Object other -> other.toString();
        };
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:h2:file:" + home.home().data().resolve("shuno") + ";MODE=Oracle;IFEXISTS=TRUE", "shuno", "");
    }
}
