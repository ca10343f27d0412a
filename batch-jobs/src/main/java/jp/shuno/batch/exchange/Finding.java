package jp.shuno.batch.exchange;

/**
 * 指摘: one thing that is not as it should be in a file.
 *
 * @param severity whether the file can still be used
 * @param recordNo the physical record of a fixed-length file or the row of a CSV, header included, from 1; 0 = the
 *     whole file
 * @param byteOffset the byte within that record, from 1; 0 = none
 * @param field identifier of the field or name of the column, empty where none is meant
 * @param rule the rule that was broken, {@code R-024}
 * @param text a Japanese sentence for staff: what was expected, what was found. Account numbers, My Numbers and names
 *     never stand in it
 */
public record Finding(Severity severity, int recordNo, int byteOffset, String field, String rule, String text) {

    /** A finding that makes the file unusable. */
    public static Finding refuse(int recordNo, int byteOffset, String field, String rule, String text) {
        return new Finding(Severity.REFUSE, recordNo, byteOffset, field, rule, text);
    }

    /** A finding that is only reported. */
    public static Finding notice(int recordNo, int byteOffset, String field, String rule, String text) {
        return new Finding(Severity.NOTICE, recordNo, byteOffset, field, rule, text);
    }

    /** Whether it makes the file unusable. */
    public boolean isRefusal() {
        return severity == Severity.REFUSE;
    }

    /** The same finding with other words. */
    Finding withText(String other) {
        return new Finding(severity, recordNo, byteOffset, field, rule, other);
    }
}
