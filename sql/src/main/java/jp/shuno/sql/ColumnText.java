package jp.shuno.sql;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Free text cut to what a column holds on every database. An Oracle column of {@code VARCHAR2(n CHAR)} holds n
 * characters, but never more than 4000 bytes unless the database was made for more; up to 1000 characters always fit.
 */
public final class ColumnText {

    private static final int BYTES = 4000;
    private static final int REASON_LENGTH = 400;

    private ColumnText() {}

    /**
     * What a person gave as a reason, as the columns of such reasons hold it: without blanks around it, at most 400
     * characters.
     *
     * @param text any text
     * @return null where it says nothing
     */
    public static @Nullable String reason(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? null : fitting(stripped, REASON_LENGTH);
    }

    /**
     * The text, or as many whole characters of its beginning as fit.
     *
     * @param text any text
     * @param characters declared length of the column
     */
    public static String fitting(String text, int characters) {
        int bytes = 0;
        int end = 0;
        for (int count = 0; count < characters && end < text.length(); count++) {
            int character = text.codePointAt(end);
            bytes += Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > BYTES) {
                return text.substring(0, end);
            }
            end += Character.charCount(character);
        }
        return text.substring(0, end);
    }
}
