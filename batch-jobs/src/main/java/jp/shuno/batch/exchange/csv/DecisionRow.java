package jp.shuno.batch.exchange.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 処分決定の1行: what one member of staff decided. A row without action is no decision.
 *
 * @param recordNo the data row, from 1
 * @param target exception, receipt or plan; where the column is empty, the subject: file name and record number
 * @param action in capitals, null where the row is no decision
 * @param value how
 * @param reason why
 * @param decidedBy 職員番号
 * @param decidedAt {@code yyyy-MM-dd} or {@code yyyy-MM-ddTHH:mm:ss}, whatever a spreadsheet made of it; as written
 *     where it is no time
 */
public record DecisionRow(
        int recordNo,
        @Nullable String target,
        @Nullable String action,
        @Nullable String value,
        @Nullable String reason,
        @Nullable String decidedBy,
        @Nullable String decidedAt) {

    private static final Pattern MOMENT = Pattern.compile(
            "([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})(?:[T ]+([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?)?");
    private static final DateTimeFormatter WITH_SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    static DecisionRow of(CsvRow row) {
        String id = stripped(row.text(DecisionColumn.EXCEPTION_ID));
        String action = stripped(row.text(DecisionColumn.ACTION));
        String decidedAt = stripped(row.text(DecisionColumn.DECIDED_AT));
        return new DecisionRow(
                row.recordNo(),
                id == null ? stripped(row.text(DecisionColumn.SUBJECT)) : id,
                action == null ? null : action.toUpperCase(Locale.ROOT),
                stripped(row.text(DecisionColumn.VALUE)),
                stripped(row.text(DecisionColumn.REASON)),
                stripped(row.text(DecisionColumn.DECIDED_BY)),
                decidedAt == null ? null : inOneForm(decidedAt));
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null ? null : text.strip();
    }

    private static String inOneForm(String written) {
        Matcher parts = MOMENT.matcher(written);
        if (!parts.matches()) {
            return written;
        }
        try {
            LocalDate day = LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3));
            if (parts.group(4) == null) {
                return day.toString();
            }
            int second = parts.group(6) == null ? 0 : number(parts, 6);
            return day + "T" + WITH_SECONDS.format(LocalTime.of(number(parts, 4), number(parts, 5), second));
        } catch (DateTimeException impossible) {
            return written;
        }
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
