package jp.shuno.sql.bulk;

import java.util.List;
import java.util.stream.Collectors;

/**
 * New rows of one table.
 *
 * @param table table
 * @param columns every column that is filled; the others stay at their default
 * @param <R> row
 */
public record BulkInsert<R>(String table, List<BulkColumn<R>> columns) implements BulkStatement<R> {

    /** Keeps its own copy of the columns. */
    public BulkInsert {
        columns = List.copyOf(columns);
    }

    @Override
    public String statement() {
        return "INSERT INTO %s (%s) VALUES (%s)"
                .formatted(table, names(), columns.stream().map(column -> "?").collect(Collectors.joining(", ")));
    }

    String names() {
        return columns.stream().map(BulkColumn::name).collect(Collectors.joining(", "));
    }
}
