package jp.shuno.sql;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import jp.shuno.sql.bulk.BulkDelete;
import jp.shuno.sql.bulk.BulkInsert;
import jp.shuno.sql.bulk.BulkStatement;
import jp.shuno.sql.bulk.BulkStatements;
import jp.shuno.sql.bulk.BulkUpdate;
import org.apache.ibatis.exceptions.PersistenceException;
import org.apache.ibatis.executor.BatchResult;
import org.apache.ibatis.session.SqlSession;

/**
 * Writes many rows with one statement in one JDBC batch, inside the caller's transaction.
 *
 * <p>Reads and single writes go through ordinary mappers; MyBatis cannot mix both kinds of session in one transaction,
 * so this class holds a session factory of its own on the same data source.
 */
public final class BulkWriter {

    private final SqlSession session;
    private final BulkStatements statements;

    /**
     * @param session a Spring-managed session of executor type BATCH
     */
    public BulkWriter(SqlSession session) {
        this.session = session;
        this.statements =
                Database.ofId(session.getConfiguration().getDatabaseId()).bulkStatements();
    }

    /**
     * Adds rows in the way that is fastest on the database.
     *
     * @throws RowCountException when not all were added
     */
    public <R> void insert(BulkInsert<R> into, Collection<? extends R> rows) {
        writeAll(into, rows);
    }

    /**
     * Changes rows that exist in the way that is fastest on the database.
     *
     * @throws RowCountException when one of them does not exist
     */
    public <R> void update(BulkUpdate<R> of, Collection<? extends R> rows) {
        writeAll(of, rows);
    }

    /**
     * Takes rows away in the way that is fastest on the database.
     *
     * @throws RowCountException when one of them does not exist
     */
    public <R> void delete(BulkDelete<R> from, Collection<? extends R> rows) {
        writeAll(from, rows);
    }

    /** Lets the database look at tables that were just filled, where it does not do so by itself at once. */
    public void refreshStatistics(List<String> tables) {
        try {
            statements.refreshStatistics(session.getConnection(), tables);
        } catch (SQLException failure) {
            throw new PersistenceException("statistics of " + tables, failure);
        }
    }

    private <R> void writeAll(BulkStatement<R> what, Collection<? extends R> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try {
            long written = statements.write(session.getConnection(), what, rows);
            if (written != rows.size()) {
                throw new RowCountException(what.table(), written, rows.size());
            }
        } catch (SQLException failure) {
            throw new PersistenceException("writing " + rows.size() + " rows of " + what.table(), failure);
        }
    }

    /**
     * Runs a mapper method once per row and checks that every row was written.
     *
     * @param mapper mapper interface
     * @param rows what to write, in the order of writing
     * @param statement mapper method that writes one row
     * @throws RowCountException when a row was not written
     */
    public <M, R> void write(Class<M> mapper, Collection<? extends R> rows, BiConsumer<M, R> statement) {
        int[] counts = run(mapper, rows, statement);
        long written = Arrays.stream(counts).filter(count -> count != 0).count();
        if (written != rows.size()) {
            throw new RowCountException(mapper.getSimpleName(), written, rows.size());
        }
    }

    /**
     * Runs a mapper method once per row and tells how many database rows each touched; a driver that does not know
     * gives a negative number.
     */
    public <M, R> int[] run(Class<M> mapper, Collection<? extends R> rows, BiConsumer<M, R> statement) {
        if (rows.isEmpty()) {
            return new int[0];
        }
        M batched = session.getMapper(mapper);
        rows.forEach(row -> statement.accept(batched, row));
        List<BatchResult> results = session.flushStatements();
        int[] counts = results.stream()
                .flatMapToInt(result -> Arrays.stream(result.getUpdateCounts()))
                .toArray();
        if (counts.length != rows.size()) {
            throw new RowCountException(mapper.getSimpleName(), counts.length, rows.size());
        }
        return counts;
    }
}
