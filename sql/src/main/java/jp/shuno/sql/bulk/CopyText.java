package jp.shuno.sql.bulk;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/**
 * A COPY in its text format: values separated by tabs, one row on a line, {@code \N} for null. Sent block by block, so
 * that the server stores what came while the next block is made.
 */
final class CopyText implements AutoCloseable {

    private static final int BLOCK = 1 << 16;

    private final CopyIn copy;
    private byte[] block = new byte[BLOCK + (BLOCK >> 2)];
    private int length;
    private boolean inRow;

    /**
     * @param copy just begun
     */
    CopyText(CopyIn copy) {
        this.copy = copy;
    }

    /** The next value of the row. */
    void value(@Nullable Object value) {
        if (inRow) {
            put('\t');
        }
        inRow = true;
        if (value == null) {
            put('\\');
            put('N');
        } else {
            text(value.toString());
        }
    }

    /** The row is complete. */
    void endRow() throws SQLException {
        put('\n');
        inRow = false;
        if (length >= BLOCK) {
            flush();
        }
    }

    /** Sends what is left; gives how many rows the server stored. */
    long end() throws SQLException {
        flush();
        return copy.endCopy();
    }

    /** Breaks off what was not ended; otherwise the connection would take nothing but rows, not even a rollback. */
    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }

    private void flush() throws SQLException {
        copy.writeToCopy(block, 0, length);
        length = 0;
    }

    private void text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character >= 0x80) {
                bytes(escaped(text.substring(i)).getBytes(StandardCharsets.UTF_8));
                return;
            }
            escapedOrPlain(character);
        }
    }

    private void escapedOrPlain(char character) {
        char letter = letterOf(character);
        if (letter != 0) {
            put('\\');
            put(letter);
        } else {
            put(character);
        }
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = letterOf(text.charAt(i));
            if (letter != 0) {
                escaped.append('\\').append(letter);
            } else {
                escaped.append(text.charAt(i));
            }
        }
        return escaped.toString();
    }

    /** What stands behind the backslash for a character that would end a value or a row, 0 for any other. */
    private static char letterOf(char character) {
        return switch (character) {
            case '\\' -> '\\';
            case '\t' -> 't';
            case '\n' -> 'n';
            case '\r' -> 'r';
            default -> 0;
        };
    }

    private void bytes(byte[] bytes) {
        for (byte each : bytes) {
            put(each);
        }
    }

    private void put(int value) {
        if (length == block.length) {
            block = Arrays.copyOf(block, 2 * block.length);
        }
        block[length++] = (byte) value;
    }
}
