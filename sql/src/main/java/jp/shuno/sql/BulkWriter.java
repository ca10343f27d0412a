package jp.shuno.sql;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
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

    /**
     * @param session a Spring-managed session of executor type BATCH
     */
    public BulkWriter(SqlSession session) {
        this.session = session;
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
        for (int row = 0; row < counts.length; row++) {
            if (counts[row] == 0) {
                throw new RowCountException(mapper.getSimpleName(), row, counts.length);
            }
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
