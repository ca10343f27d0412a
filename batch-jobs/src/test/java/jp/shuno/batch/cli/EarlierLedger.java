package jp.shuno.batch.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import jp.shuno.sql.database.Catalog;
import jp.shuno.sql.database.TestDatabase;
import org.flywaydb.core.Flyway;

/** What an earlier program left in its database: the CSV files of a folder of {@code upgrade}. */
final class EarlierLedger {

    private static final Path FOLDERS = Path.of("src/test/resources/upgrade");
    private static final List<String> SEQUENCES =
            List.of("batch_step_execution_seq", "batch_job_execution_seq", "batch_job_instance_seq");
    private static final int BEYOND_ALL_IDS = 1000;
    private static final Set<Integer> NUMBERS =
            Set.of(Types.NUMERIC, Types.DECIMAL, Types.BIGINT, Types.INTEGER, Types.SMALLINT);
    private static final Set<Integer> TIMES = Set.of(Types.DATE, Types.TIMESTAMP);
    private static final int LENGTH_OF_A_DATE = 10;

    private final Map<String, Table> tables = new TreeMap<>();

    private EarlierLedger() {}

    /** The ledger of a folder. */
    static EarlierLedger read(String folder) {
        EarlierLedger ledger = new EarlierLedger();
        try (Stream<Path> files = Files.list(FOLDERS.resolve(folder))) {
            files.forEach(
                    file -> ledger.tables.put(file.getFileName().toString().replace(".csv", ""), Table.read(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return ledger;
    }

    /** Its tables. */
    Map<String, Table> tables() {
        return tables;
    }

    /** Makes the tables of a version in an empty place. */
    static void makeTables(DataSource place, String version) {
        Flyway.configure()
                .dataSource(place)
                .locations(TestDatabase.chosen().product().migrations())
                .target(version)
                .load()
                .migrate();
    }

    /** Fills the tables; what the migrations themselves put there makes room. */
    void load(DataSource place) throws SQLException {
        List<String> order = Catalog.of(place).tablesParentsFirst().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(tables::containsKey)
                .toList();
        try (Connection connection = place.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : order.reversed()) {
                statement.execute("DELETE FROM " + table);
            }
            for (String table : order) {
                insert(connection, table, tables.get(table));
            }
            for (String sequence : SEQUENCES) {
                statement.execute("ALTER SEQUENCE " + sequence + " RESTART "
                        + (TestDatabase.chosen() == TestDatabase.ORACLE ? "START " : "") + "WITH " + BEYOND_ALL_IDS);
            }
        }
    }

    private static void insert(Connection connection, String table, Table rows) throws SQLException {
        List<Integer> types = types(connection, table, rows.columns());
        String sql = "INSERT INTO " + table + " (" + String.join(", ", rows.columns()) + ") VALUES ("
                + String.join(", ", types.stream().map(type -> "?").toList()) + ")";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (Row row : rows.rows()) {
                for (int column = 0; column < types.size(); column++) {
                    bind(
                            insert,
                            column + 1,
                            types.get(column),
                            row.get(rows.columns().get(column)));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void bind(PreparedStatement insert, int index, int type, String text) throws SQLException {
        if (text.isEmpty()) {
            insert.setNull(index, type);
        } else if (NUMBERS.contains(type)) {
            insert.setBigDecimal(index, new BigDecimal(text));
        } else if (TIMES.contains(type) && text.length() == LENGTH_OF_A_DATE) {
            insert.setObject(index, LocalDate.parse(text));
        } else if (TIMES.contains(type)) {
            insert.setTimestamp(index, Timestamp.valueOf(text));
        } else {
            insert.setString(index, text);
        }
    }

    private static List<Integer> types(Connection connection, String table, List<String> columns) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet none = statement.executeQuery(
                        "SELECT " + String.join(", ", columns) + " FROM " + table + " WHERE 1 = 0")) {
            ResultSetMetaData meta = none.getMetaData();
            List<Integer> types = new ArrayList<>();
            for (int column = 1; column <= meta.getColumnCount(); column++) {
                types.add(meta.getColumnType(column));
            }
            return types;
        }
    }

    /** The rows of a table that was read, each as one text, without order. */
    static List<String> rows(Table table) {
        return table.rows().stream()
                .map(row -> String.join(
                        "|",
                        table.columns().stream()
                                .map(column -> plain(row.get(column)))
                                .toList()))
                .sorted()
                .toList();
    }

    /** The same of the database: those columns as they are stored now. */
    static List<String> rows(DataSource place, String table, List<String> columns) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = place.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT " + String.join(", ", columns) + " FROM " + table)) {
            while (found.next()) {
                List<String> cells = new ArrayList<>();
                for (int column = 1; column <= columns.size(); column++) {
                    String text = found.getString(column);
                    cells.add(plain(text == null ? "" : text));
                }
                rows.add(String.join("|", cells));
            }
        }
        return rows.stream().sorted().toList();
    }

    /** Databases differ in the zeros behind a time. */
    private static String plain(String text) {
        String plain = text.matches("\\d{4}-\\d{2}-\\d{2} .*\\.\\d+") ? text.replaceFirst("\\.?0+$", "") : text;
        return plain.replaceFirst("^(\\d{4}-\\d{2}-\\d{2}) 00:00:00$", "$1");
    }
}
