package jp.shuno.batch.cli;

import java.util.Map;

/**
 * A row of an exported table.
 *
 * @param cells column to value, empty for none
 */
public record Row(Map<String, String> cells) {

    /** The value of a column; a column that the table lacks is a mistake of the test. */
    public String get(String column) {
        String value = cells.get(column);
        if (value == null) {
            throw new IllegalArgumentException("no column " + column + " in " + cells.keySet());
        }
        return value;
    }

    /** The value of a money or number column. */
    public long yen(String column) {
        return Long.parseLong(get(column));
    }

    /** Some values side by side, for one assertion over several columns. */
    public String says(String... columns) {
        StringBuilder text = new StringBuilder();
        for (String column : columns) {
            text.append(text.isEmpty() ? "" : " ").append(get(column));
        }
        return text.toString();
    }
}
