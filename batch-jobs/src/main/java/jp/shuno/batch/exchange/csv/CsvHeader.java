package jp.shuno.batch.exchange.csv;

import java.util.List;

/**
 * 項目行: the first row of a CSV.
 *
 * @param columns the column names in the order of the file, unknown ones included
 */
public record CsvHeader(List<String> columns) {

    /** Keeps its own copy. */
    public CsvHeader {
        columns = List.copyOf(columns);
    }
}
