package jp.shuno.batch.exchange.csv;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Objects;
import jp.shuno.batch.exchange.CompactDates;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * One data row whose values all have the form of their columns. Empty values are null.
 *
 * @param recordNo the data row, from 1
 * @param values by the ordinal of the column
 */
record CsvRow(int recordNo, @Nullable String[] values) {

    /** The row of the file, header row included, from 1; findings name it. */
    int rowNo() {
        return recordNo + 1;
    }

    /** The value, null where empty or where the column is missing. */
    @Nullable
    String text(CsvColumn column) {
        return values[column.ordinal()];
    }

    /** The value of a column in which every row has one. */
    String required(CsvColumn column) {
        return Objects.requireNonNull(text(column), column.columnName());
    }

    /** The day, null where empty. */
    @Nullable
    LocalDate date(CsvColumn column) {
        String text = text(column);
        return text == null ? null : CellForm.parseDate(text);
    }

    /** The day of a column in which every row has one. */
    LocalDate requiredDate(CsvColumn column) {
        return Objects.requireNonNull(CellForm.parseDate(required(column)), column.columnName());
    }

    /** The day of eight digits, null where empty or zeros. */
    @Nullable
    LocalDate compactDate(CsvColumn column) {
        String text = text(column);
        return text == null || CellForm.isZero(text) ? null : CompactDates.date(text);
    }

    /** The day of eight digits in a column in which every row has one. */
    LocalDate requiredCompactDate(CsvColumn column) {
        return Objects.requireNonNull(CompactDates.date(required(column)), column.columnName());
    }

    /** The moment of a column in which every row has one. */
    LocalDateTime requiredDateTime(CsvColumn column) {
        return Objects.requireNonNull(CellForm.parseDateTime(required(column)), column.columnName());
    }

    /** The month of a column in which every row has one. */
    YearMonth requiredMonth(CsvColumn column) {
        return Objects.requireNonNull(CellForm.parseYearMonth(required(column)), column.columnName());
    }

    /** The fiscal year of a column in which every row has one. */
    FiscalYear requiredFiscalYear(CsvColumn column) {
        return new FiscalYear(requiredNumber(column));
    }

    /** The levy of a column in which every row has one. */
    LevyType requiredLevy(CsvColumn column) {
        return LevyType.valueOf(required(column));
    }

    /** The amount of a column in which every row has one. */
    Yen requiredYen(CsvColumn column) {
        return Yen.of(Long.parseLong(required(column)));
    }

    /** The amount, zero where empty. */
    Yen yenOrZero(CsvColumn column) {
        return Objects.requireNonNullElse(yen(column), Yen.ZERO);
    }

    /** The amount, null where empty. */
    @Nullable
    Yen yen(CsvColumn column) {
        String text = text(column);
        return text == null ? null : Yen.of(Long.parseLong(text));
    }

    /** The whole number of a column in which every row has one. */
    int requiredNumber(CsvColumn column) {
        return Integer.parseInt(required(column));
    }

    /** Whether the flag is set. */
    boolean flag(CsvColumn column) {
        return text(column) != null;
    }
}
