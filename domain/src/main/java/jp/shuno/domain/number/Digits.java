package jp.shuno.domain.number;

/** Questions about strings of ASCII digits. */
public final class Digits {

    private Digits() {}

    /** Whether the text is exactly that many ASCII digits; full-width digits are not. */
    public static boolean are(String text, int length) {
        return text.length() == length && areOnly(text);
    }

    /** Whether the text is one or more ASCII digits and nothing else. */
    public static boolean areOnly(String text) {
        if (text.isEmpty()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** The last digit of the text. */
    public static int last(String text) {
        return text.charAt(text.length() - 1) - '0';
    }

    /** The text without its last digit. */
    public static String body(String text) {
        return text.substring(0, text.length() - 1);
    }
}
