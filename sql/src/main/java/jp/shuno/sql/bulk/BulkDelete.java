package jp.shuno.sql.bulk;

import java.util.List;

/**
 * Rows of one table that go.
 *
 * @param table table
 * @param keys the columns that name a row, never null; an index begins with the first of them, and the rows of one
 *     write lie close together in it
 * @param <R> row
 */
public record BulkDelete<R>(String table, List<BulkColumn<R>> keys) implements BulkStatement<R> {

    /** Keeps its own copy of the columns. */
    public BulkDelete {
        keys = List.copyOf(keys);
    }

    /** The keys. */
    @Override
    public List<BulkColumn<R>> columns() {
        return keys;
    }

    @Override
    public String statement() {
        return "DELETE FROM %s WHERE %s".formatted(table, BulkUpdate.equations(keys, " AND "));
    }
}
