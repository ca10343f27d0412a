package jp.shuno.batch.exchange.csv;

import org.jspecify.annotations.Nullable;

/**
 * Watches the bytes of a CSV before they are decoded: control characters, lone carriage returns, stray quotation marks
 * and rows without end. All of these are single bytes in UTF-8 and in Windows-31J alike and never part of a longer
 * character.
 */
final class RowScanner {

    /** The most bytes that one row may have; a forgotten quotation mark would else swallow the file. */
    static final int MAX_ROW_BYTES = 100_000;

    private static final byte CR = '\r';
    private static final byte LF = '\n';
    private static final byte QUOTE = '"';
    private static final byte COMMA = ',';
    private static final byte DELETE = 0x7F;

    private int line = 1;
    private int lineBytes;
    private int rowBytes;
    private byte last = LF;
    private boolean quoted;

    /** The line of the next byte, from 1. */
    int line() {
        return line;
    }

    /** The bytes of that line so far. */
    int lineBytes() {
        return lineBytes;
    }

    /** Whether the last byte ended a line; also true before the first byte. */
    boolean isAtLineEnd() {
        return last == LF;
    }

    /** Takes one byte; gives a Japanese sentence when no CSV may hold it there, and has then not moved. */
    @Nullable
    String accept(byte value) {
        String problem = problem(value);
        if (problem != null) {
            return problem;
        }
        if (value == QUOTE) {
            quoted = !quoted;
        }
        lineBytes++;
        rowBytes++;
        if (value == LF) {
            line++;
            lineBytes = 0;
            rowBytes = quoted ? rowBytes : 0;
        }
        last = value;
        return null;
    }

    private @Nullable String problem(byte value) {
        if (last == CR && value != LF) {
            return "改行が CR だけです。CRLF または LF で改行してください。";
        }
        if (value == 0) {
            return "NUL 文字(00)があります。UTF-16 で保存されていないか、ファイルが壊れていないか確認してください。";
        }
        boolean control = value >= 0 && value < ' ' || value == DELETE;
        if (control && value != CR && value != LF) {
            return "制御文字(%02X)があります。".formatted(value);
        }
        if (value == QUOTE && !quoted && last != COMMA && last != LF && last != QUOTE) {
            return "項目の途中に引用符があります。引用符を含む項目は全体を引用符で囲んでください。";
        }
        if (rowBytes >= MAX_ROW_BYTES) {
            return "1行が%,dバイトを超えています。引用符の閉じ忘れがないか確認してください。".formatted(MAX_ROW_BYTES);
        }
        return null;
    }
}
