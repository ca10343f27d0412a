package jp.shuno.sql.bulk;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.Collection;
import java.util.List;

/**
 * One prepared statement, all rows as one batch: Oracle's driver sends a batch as arrays, one for each column, in one
 * round trip.
 */
final class BatchedStatements implements BulkStatements {

    @Override
    public <R> long write(Connection connection, BulkStatement<R> what, Collection<? extends R> rows)
            throws SQLException {
        List<BulkColumn<R>> columns = what.columns();
        try (PreparedStatement statement = connection.prepareStatement(what.statement())) {
            for (R row : rows) {
                bind(statement, columns, row);
                statement.addBatch();
            }
            long written = 0;
            for (int count : statement.executeBatch()) {
                written += count == Statement.SUCCESS_NO_INFO ? 1 : count;
            }
            return written;
        }
    }

    /** Oracle gathers statistics in its own window, H2 while it works. */
    @Override
    public void refreshStatistics(Connection connection, List<String> tables) {}

    private static <R> void bind(PreparedStatement statement, List<BulkColumn<R>> columns, R row) throws SQLException {
        for (int i = 0; i < columns.size(); i++) {
            BulkColumn<R> column = columns.get(i);
            Object value = column.of(row);
            if (value == null) {
                statement.setNull(i + 1, jdbcType(column.type()));
            } else {
                statement.setObject(i + 1, value);
            }
        }
    }

    private static int jdbcType(BulkColumn.Type type) {
        return switch (type) {
            case TEXT -> Types.VARCHAR;
            case NUMBER -> Types.NUMERIC;
            case DATE -> Types.DATE;
        };
    }
}
