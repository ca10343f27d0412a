package jp.shuno.sql.bulk;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a bulk statement, and what fills it.
 *
 * @param name column
 * @param type what its values are
 * @param value the value of a row: a {@code String}, a {@code Long} or a {@code LocalDate} as the type says, null for
 *     none
 * @param <R> row
 */
public record BulkColumn<R>(String name, Type type, Function<? super R, ? extends @Nullable Object> value) {

    /** What the values of a column are. */
    public enum Type {
        /** Text. */
        TEXT,
        /** A whole number. */
        NUMBER,
        /** A day. */
        DATE
    }

    /** A column of text. */
    public static <R> BulkColumn<R> text(String name, Function<? super R, @Nullable String> value) {
        return new BulkColumn<>(name, Type.TEXT, value);
    }

    /** A column of flags, Y or N. */
    public static <R> BulkColumn<R> flag(String name, Function<? super R, Boolean> value) {
        return new BulkColumn<>(name, Type.TEXT, row -> value.apply(row) ? "Y" : "N");
    }

    /** A column of whole numbers. */
    public static <R> BulkColumn<R> number(String name, Function<? super R, @Nullable Long> value) {
        return new BulkColumn<>(name, Type.NUMBER, value);
    }

    /** A column of days. */
    public static <R> BulkColumn<R> date(String name, Function<? super R, @Nullable LocalDate> value) {
        return new BulkColumn<>(name, Type.DATE, value);
    }

    /** The value of a row. An empty text is null on every database, because Oracle cannot tell the two apart. */
    @Nullable
    Object of(R row) {
        Object found = value.apply(row);
        return "".equals(found) ? null : found;
    }
}
