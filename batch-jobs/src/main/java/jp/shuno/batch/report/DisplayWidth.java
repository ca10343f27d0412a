package jp.shuno.batch.report;

import java.util.ArrayList;
import java.util.List;

/** 表示幅: how many columns of a terminal a text takes, a full-width character two and a half-width kana one. */
public final class DisplayWidth {

    private DisplayWidth() {}

    /** The columns of a text on one line. */
    public static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    /** The text with blanks behind it up to that width; as it is where it is wider. */
    public static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    /** The text with blanks before it up to that width; as it is where it is wider. */
    public static String rightAligned(String text, int width) {
        return " ".repeat(Math.max(0, width - of(text))) + text;
    }

    /**
     * The text cut into lines of at most that width. A run of letters and digits is kept whole where it fits on a line,
     * and no line begins with a closing mark.
     *
     * @param width at least 2
     */
    public static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(text)) {
            if (!line.isEmpty() && of(line.toString()) + of(piece.stripTrailing()) > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            append(line, line.isEmpty() ? piece.stripLeading() : piece, width, lines);
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    /** Cuts a piece that is wider than a whole line. */
    private static void append(StringBuilder line, String piece, int width, List<String> lines) {
        for (int i = 0; i < piece.length(); i += Character.charCount(piece.codePointAt(i))) {
            String character = Character.toString(piece.codePointAt(i));
            if (!line.isEmpty() && !character.isBlank() && of(line.toString()) + of(character) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(character);
        }
    }

    /** What a line may be broken between: single full-width characters, and words with the blank behind them. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int previous = -1;
        for (int character : text.codePoints().toArray()) {
            if (previous >= 0 && isBreak(previous, character)) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(character);
            previous = character;
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static boolean isBreak(int before, int after) {
        if ("、。」)】・:".indexOf(after) >= 0 || "「(【".indexOf(before) >= 0 || after == ' ') {
            return false;
        }
        return before == ' ' || of(before) == 2 || of(after) == 2;
    }

    private static int of(int character) {
        if (Character.getType(character) == Character.NON_SPACING_MARK) {
            return 0;
        }
        boolean wide = character >= 0x1100 && character <= 0x115F
                || character >= 0x2E80 && character <= 0xA4CF
                || character >= 0xAC00 && character <= 0xD7A3
                || character >= 0xF900 && character <= 0xFAFF
                || character >= 0xFE30 && character <= 0xFE6F
                || character >= 0xFF00 && character <= 0xFF60
                || character >= 0xFFE0 && character <= 0xFFE6
                || character >= 0x1F300;
        return wide ? 2 : 1;
    }
}
