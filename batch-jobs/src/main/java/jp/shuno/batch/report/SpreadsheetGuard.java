package jp.shuno.batch.report;

/**
 * Keeps a spreadsheet from taking words of a foreign file for a formula. A cell that begins like a formula gets an
 * apostrophe in front, which makes it text. Only words pass here; numbers are written as numbers, so that a negative
 * sum stays one.
 */
final class SpreadsheetGuard {

    private static final String STARTS_OF_FORMULAS = "=+-@\t\r\n＝＋－＠−";
    private static final char APOSTROPHE = '\'';

    private SpreadsheetGuard() {}

    /** The words, harmless. */
    static String guarded(String words) {
        return startsLikeFormula(words) ? APOSTROPHE + words : words;
    }

    /** Blanks in front do not help: some programs drop them. */
    private static boolean startsLikeFormula(String words) {
        if (words.isEmpty()) {
            return false;
        }
        String inner = words.stripLeading();
        return STARTS_OF_FORMULAS.indexOf(words.charAt(0)) >= 0
                || !inner.isEmpty() && STARTS_OF_FORMULAS.indexOf(inner.charAt(0)) >= 0;
    }
}
