package jp.shuno.batch.exchange.fixedlength;

import java.nio.charset.StandardCharsets;

/**
 * The fields of one record, cut as bytes and decoded when asked for.
 *
 * @param <F> the enum of the fields
 */
public final class CutRecord<F extends Enum<F> & Field> {

    private final Layout<F> layout;
    private final byte[] bytes;

    CutRecord(Layout<F> layout, byte[] bytes) {
        this.layout = layout;
        this.bytes = bytes;
    }

    /** All digits of an N field, leading zeros kept. */
    public String digits(F field) {
        return new String(bytes, layout.offset(field), layout.length(field), StandardCharsets.ISO_8859_1);
    }

    /** The value of an N field of at most 18 digits. */
    public long number(F field) {
        long value = 0;
        int from = layout.offset(field);
        for (int i = from; i < from + layout.length(field); i++) {
            value = value * 10 + (bytes[i] - '0');
        }
        return value;
    }

    /** The first character of a field. */
    public char character(F field) {
        return JisX0201.decode(bytes, layout.offset(field), 1).charAt(0);
    }

    /** The text of a C field without the spaces that fill it on the right. */
    public String text(F field) {
        int from = layout.offset(field);
        int to = from + layout.length(field);
        while (to > from && bytes[to - 1] == ' ') {
            to--;
        }
        return JisX0201.decode(bytes, from, to - from);
    }

    /** Whether an N field is all zeros. */
    public boolean isZeros(F field) {
        int from = layout.offset(field);
        for (int i = from; i < from + layout.length(field); i++) {
            if (bytes[i] != '0') {
                return false;
            }
        }
        return true;
    }
}
