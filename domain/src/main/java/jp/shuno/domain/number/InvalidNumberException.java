package jp.shuno.domain.number;

/** A number has the wrong form or a wrong check digit. The text never repeats the number. */
public final class InvalidNumberException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String what;
    private final boolean checkDigit;

    private InvalidNumberException(String what, boolean checkDigit, String text) {
        super(text);
        this.what = what;
        this.checkDigit = checkDigit;
    }

    /** The number has not the expected count of digits. */
    public static InvalidNumberException form(String what, int digits) {
        return new InvalidNumberException(what, false, what + " must be " + digits + " digits");
    }

    /** The number's check digit is wrong. */
    public static InvalidNumberException checkDigit(String what) {
        return new InvalidNumberException(what, true, "check digit of " + what + " is wrong");
    }

    /** The kind of number, a word of the glossary. */
    public String what() {
        return what;
    }

    /** Whether the form was right and only the check digit is wrong. */
    public boolean isCheckDigit() {
        return checkDigit;
    }
}
