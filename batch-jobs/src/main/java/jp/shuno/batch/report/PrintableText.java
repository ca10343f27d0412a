package jp.shuno.batch.report;

import java.util.stream.Collectors;

/**
 * Words of foreign files made fit for print. A control character, half of a surrogate pair, or a mark that turns the
 * direction of writing shows as � instead of doing something.
 */
public final class PrintableText {

    private static final String REPLACEMENT = "\uFFFD";

    private PrintableText() {}

    /** The words on one line; parts that stood on lines of their own are set apart by a slash. */
    public static String onOneLine(String words) {
        return words.lines()
                .map(PrintableText::printable)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining(" / "));
    }

    /** The words with their line breaks. */
    static String onLines(String words) {
        return words.lines().map(PrintableText::printable).collect(Collectors.joining("\n"));
    }

    private static String printable(String line) {
        if (line.codePoints().noneMatch(PrintableText::isUnfit)) {
            return line;
        }
        return line.codePoints()
                .mapToObj(c -> isUnfit(c) ? REPLACEMENT : Character.toString(c))
                .collect(Collectors.joining());
    }

    private static boolean isUnfit(int c) {
        return Character.isISOControl(c) && c != '\t'
                || Character.getType(c) == Character.SURROGATE
                || isDirectionMark(c)
                || c == 0xFFFE
                || c == 0xFFFF;
    }

    private static boolean isDirectionMark(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x200E || c == 0x200F;
    }
}
