package jp.shuno.sql.bulk;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/**
 * PostgreSQL: COPY for new rows, which spares the server plan and answer of a statement for each, and one UPDATE or
 * DELETE joined with arrays, one for each column, for others. A batch of single updates costs the server three times as
 * much.
 */
final class PostgresStatements implements BulkStatements {

    @Override
    public <R> long write(Connection connection, BulkStatement<R> what, Collection<? extends R> rows)
            throws SQLException {
        return switch (what) {
            case BulkInsert<R> into -> copied(connection, into, rows);
            case BulkUpdate<R> of -> joined(connection, updateStatement(of), of, rows);
            case BulkDelete<R> from -> joined(connection, deleteStatement(from), from, rows);
        };
    }

    private static <R> long copied(Connection connection, BulkInsert<R> into, Collection<? extends R> rows)
            throws SQLException {
        try (CopyText copy = new CopyText(connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("COPY %s (%s) FROM STDIN".formatted(into.table(), into.names())))) {
            for (R row : rows) {
                for (BulkColumn<R> column : into.columns()) {
                    copy.value(column.of(row));
                }
                copy.endRow();
            }
            return copy.end();
        }
    }

    /**
     * ANALYZE, because autovacuum looks at a table a minute after it was filled at the earliest, and until then the
     * server plans for the few rows of before.
     */
    @Override
    public void refreshStatistics(Connection connection, List<String> tables) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("ANALYZE " + String.join(", ", tables));
        }
    }

    private static <R> long joined(
            Connection connection, String sql, BulkStatement<R> what, Collection<? extends R> rows)
            throws SQLException {
        List<BulkColumn<R>> columns = what.columns();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < columns.size(); i++) {
                statement.setArray(i + 1, connection.createArrayOf(type(columns.get(i)), values(columns.get(i), rows)));
            }
            return statement.executeUpdate();
        }
    }

    private static <R> String updateStatement(BulkUpdate<R> of) {
        return "%s UPDATE %s AS t SET %s FROM d WHERE %s"
                .formatted(
                        arrays(of.columns()),
                        of.table(),
                        of.values().stream()
                                .map(column -> "%1$s = d.%1$s".formatted(column.name()))
                                .collect(Collectors.joining(", ")),
                        joined(of.keys()));
    }

    private static <R> String deleteStatement(BulkDelete<R> from) {
        return "%s DELETE FROM %s AS t USING d WHERE %s"
                .formatted(arrays(from.keys()), from.table(), joined(from.keys()));
    }

    /** The rows as a table, one array for each column. */
    private static <R> String arrays(List<BulkColumn<R>> columns) {
        return "WITH d AS MATERIALIZED (SELECT * FROM unnest(%s) AS u(%s))"
                .formatted(
                        columns.stream().map(column -> "?").collect(Collectors.joining(", ")),
                        columns.stream().map(BulkColumn::name).collect(Collectors.joining(", ")));
    }

    /**
     * Joined within the range of the first key: without that range the planner, which knows nothing of the arrays,
     * would read the whole table for every write.
     */
    private static <R> String joined(List<BulkColumn<R>> keys) {
        return "t.%1$s >= (SELECT MIN(d.%1$s) FROM d) AND t.%1$s <= (SELECT MAX(d.%1$s) FROM d) AND %2$s"
                .formatted(
                        keys.getFirst().name(),
                        keys.stream()
                                .map(column -> "t.%1$s = d.%1$s".formatted(column.name()))
                                .collect(Collectors.joining(" AND ")));
    }

    private static String type(BulkColumn<?> column) {
        return switch (column.type()) {
            case TEXT -> "text";
            case NUMBER -> "int8";
            case DATE -> "date";
        };
    }

    private static <R> Object[] values(BulkColumn<R> column, Collection<? extends R> rows) {
        return switch (column.type()) {
            case TEXT -> rows.stream().map(column::of).toArray(String[]::new);
            case NUMBER -> rows.stream().map(column::of).toArray(Long[]::new);
            case DATE ->
                rows.stream()
                        .map(column::of)
                        .map(day -> day == null ? null : day.toString())
                        .toArray(String[]::new);
        };
    }
}
