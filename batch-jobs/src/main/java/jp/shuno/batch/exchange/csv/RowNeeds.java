package jp.shuno.batch.exchange.csv;

import java.util.List;
import jp.shuno.batch.exchange.Finding;
import jp.shuno.batch.exchange.Findings;

/**
 * Which values a row of a certain kind owes, where the columns alone cannot say because rows of several kinds share
 * them.
 */
final class RowNeeds {

    private RowNeeds() {}

    /**
     * Whether every one of these columns has a value; each that has none is a finding that refuses the file.
     *
     * @param rowName what the row is, Japanese, to stand before 「では」
     */
    static boolean areFilled(CsvRow row, String rowName, List<? extends CsvColumn> needed, Findings findings) {
        boolean filled = true;
        for (CsvColumn column : needed) {
            if (row.text(column) == null) {
                filled = false;
                String text = "%sの「%s」が空です。%sが必要です。"
                        .formatted(rowName, column.columnName(), column.form().expectation());
                findings.add(Finding.refuse(row.rowNo(), 0, column.columnName(), "R-024", text));
            }
        }
        return filled;
    }
}
