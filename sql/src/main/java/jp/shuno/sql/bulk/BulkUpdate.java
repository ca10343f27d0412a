package jp.shuno.sql.bulk;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * New values in rows of one table that exist.
 *
 * @param table table
 * @param keys the columns that name a row, never null; an index begins with the first of them, and the rows of one
 *     write, each named once, lie close together in it
 * @param values the columns that change
 * @param <R> row
 */
public record BulkUpdate<R>(String table, List<BulkColumn<R>> keys, List<BulkColumn<R>> values)
        implements BulkStatement<R> {

    /** Keeps its own copies of the columns. */
    public BulkUpdate {
        keys = List.copyOf(keys);
        values = List.copyOf(values);
    }

    @Override
    public String statement() {
        return "UPDATE %s SET %s WHERE %s".formatted(table, equations(values, ", "), equations(keys, " AND "));
    }

    /** The values, then the keys. */
    @Override
    public List<BulkColumn<R>> columns() {
        return Stream.concat(values.stream(), keys.stream()).toList();
    }

    static <R> String equations(List<BulkColumn<R>> columns, String separator) {
        return columns.stream().map(column -> column.name() + " = ?").collect(Collectors.joining(separator));
    }
}
