package jp.shuno.batch.exchange.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.shuno.batch.exchange.Finding;
import jp.shuno.batch.exchange.Findings;
import jp.shuno.batch.exchange.ListedField;
import jp.shuno.domain.number.Digits;
import jp.shuno.domain.refund.ClaimNumber;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Finds the agreed columns in the header row and their values in the data rows; judges the form of each value. */
final class RowDecoder {

    private static final String RULE = "R-024";
    private static final int ABSENT = -1;
    private static final int SHOWN_LENGTH = 11;
    private static final int MY_NUMBER_DIGITS = 12;

    private final List<? extends CsvColumn> columns;
    private final boolean personal;
    private final Findings findings;
    private final int[] places;
    private int width;

    RowDecoder(List<? extends CsvColumn> columns, boolean personal, Findings findings) {
        this.columns = columns;
        this.personal = personal;
        this.findings = findings;
        this.places = new int[columns.size()];
    }

    /** Learns the places of the columns; false when no row can be read because one is missing or there twice. */
    boolean takeHeader(List<String> names) {
        width = names.size();
        if (names.stream().noneMatch(this::known)) {
            String text = "1行目に項目名がありません。先頭の項目は「%s」などです。";
            findings.add(Finding.refuse(
                    1, 0, "", RULE, text.formatted(columns.getFirst().columnName())));
            return false;
        }
        boolean unique = checkNames(names);
        boolean complete = true;
        for (CsvColumn column : columns) {
            int place = names.indexOf(column.columnName());
            places[column.ordinal()] = place;
            if (place == ABSENT && column.presence() != Presence.NOTHING) {
                complete = false;
                findings.add(Finding.refuse(
                        1, 0, column.columnName(), RULE, "必須の項目「%s」がありません。".formatted(column.columnName())));
            }
        }
        return unique && complete;
    }

    /**
     * The values of a data row.
     *
     * @param recordNo the data row, from 1
     * @return null when a finding was made
     */
    @Nullable
    CsvRow decode(CSVRecord row, int recordNo) {
        int rowNo = Math.toIntExact(row.getRecordNumber());
        if (row.size() != width) {
            findings.add(Finding.refuse(rowNo, 0, "", RULE, "項目数が%dです。項目行と同じ%dが必要です。".formatted(row.size(), width)));
            return null;
        }
        @Nullable String[] values = new @Nullable String[places.length];
        boolean sound = true;
        for (CsvColumn column : columns) {
            int place = places[column.ordinal()];
            String value = place == ABSENT || row.get(place).isBlank() ? null : row.get(place);
            values[column.ordinal()] = value;
            sound &= check(rowNo, column, value);
        }
        return sound ? new CsvRow(recordNo, values) : null;
    }

    /** The agreed columns of a data row as they stand; none where the row has another count of values. */
    List<ListedField> list(CSVRecord row) {
        if (row.size() != width) {
            return List.of();
        }
        List<ListedField> fields = new ArrayList<>();
        for (CsvColumn column : columns) {
            int place = places[column.ordinal()];
            if (place != ABSENT) {
                fields.add(listed(column, row.get(place)));
            }
        }
        return fields;
    }

    /** Twelve digits in a table of persons could be a My Number in the wrong column. */
    private ListedField listed(CsvColumn column, String value) {
        ListedField field = ListedField.of(column.columnName(), column.columnName(), value);
        boolean suspect = personal && Digits.are(value.strip(), MY_NUMBER_DIGITS) && !isClaimNumber(column, value);
        return suspect ? field.asMyNumber() : field;
    }

    /** Whether the value stands where a claim number belongs and has the check digit of one. */
    private static boolean isClaimNumber(CsvColumn column, String value) {
        return column.form() == CellForm.CLAIM_NO && ClaimNumber.isOne(value);
    }

    private boolean checkNames(List<String> names) {
        Set<String> seen = new HashSet<>();
        boolean unique = true;
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (!seen.add(name)) {
                unique = false;
                findings.add(
                        Finding.refuse(1, 0, known(name) ? name : "", RULE, "%d列目の項目名は前の列と重複しています。".formatted(i + 1)));
            } else if (!known(name)) {
                findings.add(Finding.notice(1, 0, "#" + (i + 1), RULE, "%d列目は取り決めにない項目です。読み飛ばします。".formatted(i + 1)));
            }
        }
        return unique;
    }

    private boolean known(String name) {
        return columns.stream().anyMatch(column -> column.columnName().equals(name));
    }

    private boolean check(int rowNo, CsvColumn column, @Nullable String value) {
        String problem = value == null ? missing(column) : malformed(column, value);
        if (problem == null) {
            return true;
        }
        findings.add(Finding.refuse(rowNo, 0, column.columnName(), RULE, problem));
        return false;
    }

    private static @Nullable String missing(CsvColumn column) {
        return column.presence() == Presence.VALUE
                ? "「%s」が空です。%sが必要です。"
                        .formatted(column.columnName(), column.form().expectation())
                : null;
    }

    private @Nullable String malformed(CsvColumn column, String value) {
        if (hasControl(value)) {
            return "「%s」に制御文字があります。".formatted(column.columnName());
        }
        if (column.form().accepts().test(value)) {
            return null;
        }
        return "「%s」には%sが必要です。%s。".formatted(column.columnName(), column.form().expectation(), describe(value));
    }

    /** Shows a date or a number, never twelve digits: they could be a My Number in the wrong column. */
    private String describe(String value) {
        if (!personal && value.length() <= SHOWN_LENGTH && value.chars().allMatch(RowDecoder::isHarmless)) {
            return "値は「" + value + "」です";
        }
        boolean digitsOnly = value.chars().allMatch(c -> c >= '0' && c <= '9');
        return "値は%d文字で、%s".formatted(value.length(), digitsOnly ? "数字だけです" : "数字以外の文字があります");
    }

    /** Digits and what stands between them in dates and amounts: no letter of a name can pass. */
    private static boolean isHarmless(int character) {
        return character >= '+' && character <= ':';
    }

    private static boolean hasControl(String value) {
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            if (Character.isISOControl(character) && character != '\r' && character != '\n') {
                return true;
            }
        }
        return false;
    }
}
