package jp.shuno.batch.exchange.csv;

import java.io.IOException;

/** The bytes of a CSV are no text of its charset, or text that no CSV may hold. Becomes a finding. */
final class UnreadableTextException extends IOException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int byteOffset;

    /**
     * @param line the line in the file, from 1
     * @param byteOffset the byte in the line, from 1
     * @param text a Japanese sentence for staff
     */
    UnreadableTextException(int line, int byteOffset, String text) {
        super(text);
        this.line = line;
        this.byteOffset = byteOffset;
    }

    /** The line in the file, from 1. */
    int line() {
        return line;
    }

    /** The byte in the line, from 1. */
    int byteOffset() {
        return byteOffset;
    }

    /** The sentence for staff. */
    String text() {
        return String.valueOf(getMessage());
    }
}
