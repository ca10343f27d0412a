package jp.shuno.batch.exchange;

import java.util.List;

/**
 * One record of a file as staff see it, sound or not.
 *
 * @param recordNo the physical record of a fixed-length file or the row of a CSV, header included, from 1: the number
 *     that findings give
 * @param type {@code header}, {@code data}, {@code trailer}, {@code end}, or {@code unknown} where its beginning does
 *     not say
 * @param fields in the order of the record; none where the record cannot be cut into fields
 */
public record ListedRecord(int recordNo, String type, List<ListedField> fields) {

    /** A data record. */
    public static final String DATA = "data";

    /** A record with the totals of a file. */
    public static final String TRAILER = "trailer";

    /** A record of no known kind. */
    public static final String UNKNOWN = "unknown";

    /** Keeps its own copy of the fields. */
    public ListedRecord {
        fields = List.copyOf(fields);
    }
}
