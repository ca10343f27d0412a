package jp.shuno.batch.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * An exported or reported table, read back.
 *
 * @param columns its header
 * @param rows its rows in file order
 */
public record Table(List<String> columns, List<Row> rows) {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /** Reads a CSV file in UTF-8, with or without byte order mark. */
    public static Table read(Path file) {
        try (CSVParser parser = CSVParser.parse(Files.readString(file).replace("\uFEFF", ""), FORMAT)) {
            List<String> columns = parser.getHeaderNames();
            return new Table(
                    columns, parser.stream().map(record -> row(columns, record)).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Row row(List<String> columns, CSVRecord record) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int column = 0; column < columns.size(); column++) {
            cells.put(columns.get(column), record.get(column));
        }
        return new Row(cells);
    }

    /** The rows in which a column has that value. */
    public Table where(String column, Object value) {
        return new Table(
                columns,
                rows.stream()
                        .filter(row -> row.get(column).equals(String.valueOf(value)))
                        .toList());
    }

    /** The only row. */
    public Row only() {
        if (rows.size() != 1) {
            throw new AssertionError("expected one row, found " + rows.size() + ": " + rows);
        }
        return rows.getFirst();
    }

    /** Some columns of every row, in order. */
    public List<String> say(String... wanted) {
        return rows.stream().map(row -> row.says(wanted)).toList();
    }

    /** The sum of a money column. */
    public long sum(String column) {
        return rows.stream().mapToLong(row -> row.yen(column)).sum();
    }

    /** Number of rows. */
    public int size() {
        return rows.size();
    }

    /** The rows. */
    public Stream<Row> stream() {
        return rows.stream();
    }
}
