package jp.shuno.batch.report;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import jp.shuno.batch.exchange.csv.CsvTableWriter;

/**
 * A table as a file for spreadsheets: UTF-8 with byte order mark, data as data (ISO dates, bare numbers), every word
 * harmless ({@link SpreadsheetGuard}). Headings and sums are left to the reader.
 */
final class CsvRendering {

    private static final String BETWEEN_LINES = "; ";

    private CsvRendering() {}

    /** Writes the table, with its header even where it has no rows. */
    static void write(ReportFolder folder, String fileName, ReportTable<?> table) throws IOException {
        folder.write(fileName, out -> {
            List<String> header = table.columns().stream().map(Column::title).toList();
            try (CsvTableWriter csv = new CsvTableWriter(out, header, true)) {
                writeRows(csv, table);
            }
        });
    }

    private static <R> void writeRows(CsvTableWriter csv, ReportTable<R> table) throws IOException {
        for (R row : table.rows()) {
            csv.row(table.columns().stream()
                    .map(column -> value(column.cell().apply(row)))
                    .toList());
        }
    }

    /** A cell as data. */
    static String value(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> words(text.value());
            case Cell.Code code -> words(code.value());
            case Cell.Remark remark -> words(remark.value());
            case Cell.Status status -> words(status.word());
            case Cell.Money money -> Long.toString(money.yen());
            case Cell.Count count -> Long.toString(count.value());
            case Cell.Day day -> day.date().toString();
            case Cell.Lines lines ->
                words(lines.cells().stream().map(CsvRendering::value).collect(Collectors.joining(BETWEEN_LINES)));
            case Cell.Empty empty -> "";
        };
    }

    private static String words(String value) {
        return SpreadsheetGuard.guarded(PrintableText.onOneLine(value));
    }
}
