package jp.shuno.batch.sample;

/** Makes right things wrong in one place. */
final class Wrong {

    private Wrong() {}

    /** The digits with another last digit, so that a check digit no longer fits. */
    static String lastDigit(String digits) {
        int last = digits.charAt(digits.length() - 1) - '0';
        return digits.substring(0, digits.length() - 1) + (last + 1) % 10;
    }
}
