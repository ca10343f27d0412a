package jp.shuno.batch.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in one cell of a table, free of how a spreadsheet or a page shows it. */
sealed interface Cell {

    /** Nothing to say. */
    Cell EMPTY = new Empty();

    /** Words for people; may be long. */
    record Text(String value) implements Cell {}

    /** A number or name that is copied, not read: identifiers, file names, digests. */
    record Code(String value) implements Cell {}

    /** Yen, negative where money went back. */
    record Money(long yen) implements Cell {}

    /** How many, with the word that counts them on pages ({@code 件}), which may be empty. */
    record Count(long value, String counter) implements Cell {}

    /** A day. */
    record Day(LocalDate date) implements Cell {}

    /** A state in a word. Colour only repeats what the word says. */
    record Status(String word, Tone tone) implements Cell {}

    /** A small remark to the line above it. */
    record Remark(String value) implements Cell {}

    /** Several, one under the other. */
    record Lines(List<Cell> cells) implements Cell {}

    /** Nothing, or space to write on. */
    record Empty() implements Cell {}

    /** Words, or nothing. */
    static Cell text(@Nullable String value) {
        return value == null || value.isEmpty() ? EMPTY : new Text(value);
    }

    /** A code, or nothing. */
    static Cell code(@Nullable String value) {
        return value == null || value.isEmpty() ? EMPTY : new Code(value);
    }

    /** Yen, or nothing. */
    static Cell money(@Nullable Long yen) {
        return yen == null ? EMPTY : new Money(yen);
    }

    /** A bare number, or nothing. */
    static Cell count(@Nullable Long value) {
        return value == null ? EMPTY : new Count(value, "");
    }

    /** A day, or nothing. */
    static Cell day(@Nullable LocalDate date) {
        return date == null ? EMPTY : new Day(date);
    }

    /** A remark, or nothing. */
    static Cell remark(@Nullable String value) {
        return value == null || value.isEmpty() ? EMPTY : new Remark(value);
    }

    /** Those that say something, one under the other. */
    static Cell lines(Cell... cells) {
        return new Lines(
                List.of(cells).stream().filter(cell -> !cell.equals(EMPTY)).toList());
    }
}
