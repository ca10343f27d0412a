package jp.shuno.batch.exchange.fixedlength;

import java.util.Arrays;

/**
 * Builds the bytes of one record. Fields that are not set stay zeros (N) or spaces.
 *
 * @param <F> the enum of the fields
 */
public final class RecordBuilder<F extends Enum<F> & Field> {

    private final Layout<F> layout;
    private final byte[] bytes;

    /** An empty record of that layout. */
    public RecordBuilder(Layout<F> layout) {
        this.layout = layout;
        this.bytes = new byte[layout.length()];
        for (F field : layout.fields()) {
            int from = layout.offset(field);
            Arrays.fill(bytes, from, from + layout.length(field), (byte) (field.type() == FieldType.N ? '0' : ' '));
        }
    }

    /**
     * Sets a number, filled with zeros on the left.
     *
     * @throws IllegalArgumentException when it is negative or has more digits than the field
     */
    public RecordBuilder<F> number(F field, long value) {
        if (value < 0) {
            throw new IllegalArgumentException(field.identifier() + " must not be negative");
        }
        long rest = value;
        for (int i = layout.offset(field) + layout.length(field) - 1; i >= layout.offset(field); i--) {
            bytes[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        if (rest != 0) {
            throw tooLong(field);
        }
        return this;
    }

    /**
     * Sets digits, filled with zeros on the left.
     *
     * @throws IllegalArgumentException when there are other characters or more digits than the field has
     */
    public RecordBuilder<F> digits(F field, String digits) {
        int at = layout.offset(field) + layout.length(field) - digits.length();
        if (at < layout.offset(field)) {
            throw tooLong(field);
        }
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                throw new IllegalArgumentException(field.identifier() + " must be digits");
            }
            bytes[at + i] = (byte) digits.charAt(i);
        }
        return this;
    }

    /**
     * Sets text, filled with spaces on the right. Nothing is cut off or replaced.
     *
     * @throws IllegalArgumentException when a character is not in JIS X 0201 or there are more than the field has bytes
     */
    public RecordBuilder<F> text(F field, String text) {
        if (text.length() > layout.length(field)) {
            throw tooLong(field);
        }
        for (int i = 0; i < text.length(); i++) {
            bytes[layout.offset(field) + i] = JisX0201.encode(text.charAt(i));
        }
        return this;
    }

    /** The record. */
    public byte[] toBytes() {
        return bytes.clone();
    }

    private IllegalArgumentException tooLong(F field) {
        return new IllegalArgumentException(
                field.identifier() + " does not fit into " + layout.length(field) + " bytes");
    }
}
