package jp.shuno.batch.report;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table.
 *
 * @param title its header
 * @param group header over several columns, empty for none
 * @param kind how a page sets it
 * @param widthPercent share of the width of the page, 0 where the content decides
 * @param summed whether sums of it mean something
 * @param cell what stands in the column of a row
 */
record Column<R>(String title, String group, Kind kind, int widthPercent, boolean summed, Function<R, Cell> cell) {

    /** How a page sets a column. */
    enum Kind {
        /** Left, wraps between words. */
        WORDS("words"),
        /** Left, wraps anywhere. */
        CODE("code"),
        /** Right, never wraps. */
        NUMBER("number"),
        /** Left, never wraps. */
        DAY("day"),
        /** Centre, never wraps. */
        STATUS("status"),
        /** Space to write on. */
        BLANK("blank");

        private final String cssClass;

        Kind(String cssClass) {
            this.cssClass = cssClass;
        }

        /** Class in the style sheet. */
        String cssClass() {
            return cssClass;
        }
    }

    static <R> Column<R> text(String title, Function<R, @Nullable String> value) {
        return of(title, Kind.WORDS, row -> Cell.text(value.apply(row)));
    }

    static <R> Column<R> code(String title, Function<R, @Nullable String> value) {
        return of(title, Kind.CODE, row -> Cell.code(value.apply(row)));
    }

    /** Yen with a sum. */
    static <R> Column<R> yen(String title, Function<R, @Nullable Long> value) {
        return new Column<>(title, "", Kind.NUMBER, 0, true, row -> Cell.money(value.apply(row)));
    }

    /** A number with a sum. */
    static <R> Column<R> count(String title, ToLongFunction<R> value) {
        return new Column<>(title, "", Kind.NUMBER, 0, true, row -> Cell.count(value.applyAsLong(row)));
    }

    /** A number that only identifies or measures: no sum. */
    static <R> Column<R> number(String title, Function<R, @Nullable Long> value) {
        return of(title, Kind.NUMBER, row -> Cell.count(value.apply(row)));
    }

    static <R> Column<R> day(String title, Function<R, @Nullable LocalDate> value) {
        return of(title, Kind.DAY, row -> Cell.day(value.apply(row)));
    }

    /** One of two states, each in a word. */
    static <R> Column<R> either(String title, Predicate<R> state, Cell.Status yes, Cell.Status no) {
        return of(title, Kind.STATUS, row -> state.test(row) ? yes : no);
    }

    /** Several values one under the other; a CSV joins them. */
    static <R> Column<R> list(String title, Function<R, List<String>> values) {
        return of(
                title,
                Kind.CODE,
                row -> new Cell.Lines(values.apply(row).stream().map(Cell::code).toList()));
    }

    /** Empty in every row, for people to fill in. */
    static <R> Column<R> blank(String title) {
        return of(title, Kind.BLANK, row -> Cell.EMPTY);
    }

    /** Any cell. */
    static <R> Column<R> of(String title, Kind kind, Function<R, Cell> cell) {
        return new Column<>(title, "", kind, 0, false, cell);
    }

    /** The same under a common header. */
    Column<R> under(String header) {
        return new Column<>(title, header, kind, widthPercent, summed, cell);
    }

    /** The same with its share of the page. */
    Column<R> wide(int percent) {
        return new Column<>(title, group, kind, percent, summed, cell);
    }
}
