package jp.shuno.batch.exchange.fixedlength;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import jp.shuno.batch.exchange.Finding;
import jp.shuno.batch.exchange.ListedField;

/**
 * レコード・レイアウト: the fields of one record kind with their summed offsets. Decoder and encoder both walk it.
 *
 * @param <F> the enum of the fields
 */
public final class Layout<F extends Enum<F> & Field> {

    private static final String RULE = "R-024";
    private static final boolean[][] ALLOWED = allowed();

    private final List<F> fields;
    private final int[] offsets;
    private final int[] lengths;
    private final int length;

    private Layout(List<F> fields, int length, ToIntFunction<F> lengthOf) {
        this.fields = fields;
        this.length = length;
        this.offsets = new int[fields.size()];
        this.lengths = new int[fields.size()];
        int sum = 0;
        for (F field : fields) {
            offsets[field.ordinal()] = sum;
            lengths[field.ordinal()] = lengthOf.applyAsInt(field);
            sum += lengthOf.applyAsInt(field);
        }
        if (sum != length) {
            throw new IllegalStateException("the fields add up to " + sum + " bytes, not " + length);
        }
    }

    /**
     * The layout of a record.
     *
     * @param type all constants of this enum, in their order
     * @param length bytes of the record
     * @throws IllegalStateException when the fields do not add up to that length
     */
    public static <F extends Enum<F> & Field> Layout<F> of(Class<F> type, int length) {
        return of(type, length, Field::length);
    }

    /**
     * The layout of a variant of a record: the same fields in the same order, some of another length.
     *
     * @param type all constants of this enum, in their order
     * @param length bytes of the record
     * @param lengthOf bytes of a field in this variant
     * @throws IllegalStateException when the fields do not add up to that length
     */
    public static <F extends Enum<F> & Field> Layout<F> of(Class<F> type, int length, ToIntFunction<F> lengthOf) {
        return new Layout<>(List.of(type.getEnumConstants()), length, lengthOf);
    }

    /** The fields in the order of the record. */
    public List<F> fields() {
        return fields;
    }

    /** Bytes of the record. */
    public int length() {
        return length;
    }

    /** Bytes of the field. */
    public int length(F field) {
        return lengths[field.ordinal()];
    }

    /** The first byte of the field within the record, from 1, as documents count. */
    public int position(F field) {
        return offsets[field.ordinal()] + 1;
    }

    /**
     * What keeps the record from being decoded, and dummies that are not blank. Each field is named once, at its first
     * wrong byte.
     */
    public List<Finding> examine(FramedRecord record) {
        if (record.length() != length) {
            return List.of(wrongLength(record));
        }
        List<Finding> found = List.of();
        for (F field : fields) {
            int wrong = firstWrongByte(record.bytes(), field);
            if (wrong >= 0) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(wrongByte(record, field, wrong));
            }
        }
        return found;
    }

    /** The fields of a record in which {@link #examine} found nothing that refuses it. */
    public CutRecord<F> cut(FramedRecord record) {
        return new CutRecord<>(this, record.bytes());
    }

    /** Every field as it stands in the record, by identifier, padding included. Not masked. */
    public Map<String, String> values(FramedRecord record) {
        Map<String, String> values = new LinkedHashMap<>();
        for (F field : fields) {
            values.put(field.identifier(), JisX0201.decode(record.bytes(), offset(field), length(field)));
        }
        return values;
    }

    /** Every field of a record of the right length as staff see it; a byte that is no character shows as {@code ?}. */
    List<ListedField> list(FramedRecord record) {
        return fields.stream()
                .map(field -> ListedField.of(
                        field.identifier(),
                        field.japanese(),
                        JisX0201.readable(record.bytes(), offset(field), field.length())
                                .stripTrailing()))
                .toList();
    }

    /** A finding at that field that makes the file unusable. */
    public Finding refuse(int recordNo, F field, String rule, String text) {
        return Finding.refuse(recordNo, position(field), field.identifier(), rule, text);
    }

    /** A finding at that field that is only reported. */
    public Finding notice(int recordNo, F field, String rule, String text) {
        return Finding.notice(recordNo, position(field), field.identifier(), rule, text);
    }

    int offset(F field) {
        return offsets[field.ordinal()];
    }

    private int firstWrongByte(byte[] bytes, F field) {
        int from = offset(field);
        int to = from + length(field);
        boolean[] allowed = ALLOWED[field.type().ordinal()];
        for (int i = from; i < to; i++) {
            if (!allowed[bytes[i] & 0xFF]) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isAllowed(byte value, FieldType type) {
        return switch (type) {
            case N -> value >= '0' && value <= '9';
            case C -> JisX0201.isCharacter(value);
            case DUMMY -> value == ' ';
        };
    }

    /** For each type whether a byte may stand in it, so that each byte costs one look. */
    private static boolean[][] allowed() {
        boolean[][] allowed = new boolean[FieldType.values().length][256];
        for (FieldType type : FieldType.values()) {
            for (int value = 0; value < 256; value++) {
                allowed[type.ordinal()][value] = isAllowed((byte) value, type);
            }
        }
        return allowed;
    }

    private Finding wrongLength(FramedRecord record) {
        String text = "レコード長が%,dバイトです。%dバイトが必要です。".formatted(record.length(), length);
        if (record.length() > length && record.length() % length == 0) {
            text += "区切りの改行がないレコードが混在しています。";
        }
        return Finding.refuse(record.recordNo(), 0, "", RULE, text + utf8Hint(record));
    }

    private Finding wrongByte(FramedRecord record, F field, int at) {
        byte value = record.bytes()[at];
        if (field.type() == FieldType.DUMMY && JisX0201.isCharacter(value)) {
            return Finding.notice(
                    record.recordNo(),
                    at + 1,
                    field.identifier(),
                    RULE,
                    "%sに文字があります。空白のはずの項目です。".formatted(field.japanese()));
        }
        String expected = field.type() == FieldType.N ? "数字" : "半角の文字(JIS X 0201)";
        return Finding.refuse(
                record.recordNo(),
                at + 1,
                field.identifier(),
                RULE,
                "%s(%d〜%dバイト目)には%sが必要です。%dバイト目に%sがあります。%s"
                        .formatted(
                                field.japanese(),
                                position(field),
                                offset(field) + length(field),
                                expected,
                                at + 1,
                                JisX0201.describe(value),
                                utf8Hint(record)));
    }

    private static String utf8Hint(FramedRecord record) {
        return JisX0201.looksLikeUtf8(record.bytes()) ? "UTF-8 で保存されたようです。JIS(シフト JIS)で送り直してもらってください。" : "";
    }
}
