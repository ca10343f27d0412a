package jp.shuno.batch.job.worklist;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.shuno.batch.cli.Table;
import jp.shuno.batch.exchange.csv.CsvTableWriter;

/** 処分決定: what staff send. */
final class DecisionFile {

    /** Header of a file that staff write themselves. */
    static final String HEADER = "exception_id,action,value,reason,decided_by,decided_at,subject\r\n";

    private final StringBuilder rows = new StringBuilder(HEADER);

    /** A decision about an exception, a receipt or a plan. */
    DecisionFile about(String target, String action, String value, String staff, String decidedAt) {
        rows.append(String.join(",", target, action, value, "確認済み", staff, decidedAt, ""))
                .append("\r\n");
        return this;
    }

    /** A decision about a record of a file. */
    DecisionFile ofRecord(String fileName, int recordNo, String action, String value, String staff, String at) {
        String subject = fileName + "#" + recordNo;
        rows.append(String.join(",", "", action, value, "確認済み", staff, at, subject))
                .append("\r\n");
        return this;
    }

    String text() {
        return rows.toString();
    }

    /** The list of exceptions as a spreadsheet saves it, with one row filled in. */
    static byte[] saved(Table exceptions, String exceptionId, Map<String, String> answer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvTableWriter csv = new CsvTableWriter(bytes, exceptions.columns(), true)) {
            for (var row : exceptions.rows()) {
                List<String> cells = new ArrayList<>();
                for (String column : exceptions.columns()) {
                    boolean answered = row.get("exception_id").equals(exceptionId) && answer.containsKey(column);
                    cells.add(answered ? answer.get(column) : row.get(column));
                }
                csv.row(cells);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
