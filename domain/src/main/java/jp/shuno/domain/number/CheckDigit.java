package jp.shuno.domain.number;

/**
 * 検査数字: the check digits that slips, barcodes and files carry. Each method takes the body without its check digit,
 * ASCII digits only, and gives the digit 0 to 9 that must follow (My Number, notice, addressee, claim, customer number)
 * or precede it (corporate number).
 */
public final class CheckDigit {

    private CheckDigit() {}

    /** Modulus 10, weights 2 and 1 from the right, digits of each product added: notice and claim numbers. */
    public static int modulus10Weight21(CharSequence body) {
        int sum = 0;
        for (int fromRight = 0; fromRight < body.length(); fromRight++) {
            int product = digit(body, body.length() - 1 - fromRight) * (fromRight % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return (10 - sum % 10) % 10;
    }

    /** Modulus 10, weights 3 and 1 from the right: store barcode, customer number, lower slip line. */
    public static int modulus10Weight31(CharSequence body) {
        int sum = 0;
        for (int fromRight = 0; fromRight < body.length(); fromRight++) {
            sum += digit(body, body.length() - 1 - fromRight) * (fromRight % 2 == 0 ? 3 : 1);
        }
        return (10 - sum % 10) % 10;
    }

    /**
     * Modulus 11, weights 2 to 7 from the right; a result of 10 gives 0 and 11 gives 1: addressee number, upper slip
     * line.
     */
    public static int modulus11Weight27(CharSequence body) {
        int sum = 0;
        for (int fromRight = 0; fromRight < body.length(); fromRight++) {
            sum += digit(body, body.length() - 1 - fromRight) * (fromRight % 6 + 2);
        }
        int result = 11 - sum % 11;
        return result == 10 ? 0 : result == 11 ? 1 : result;
    }

    /** the twelfth digit of a My Number over its first eleven (平成26年総務省令第85号5条). */
    public static int myNumber(CharSequence body) {
        int sum = 0;
        for (int fromRight = 1; fromRight <= body.length(); fromRight++) {
            int weight = fromRight <= 6 ? fromRight + 1 : fromRight - 5;
            sum += digit(body, body.length() - fromRight) * weight;
        }
        int remainder = sum % 11;
        return remainder <= 1 ? 0 : 11 - remainder;
    }

    /** The first digit of a corporate number over the twelve that follow, 1 to 9 (平成26年財務省令第70号2条). */
    public static int corporateNumber(CharSequence base) {
        int sum = 0;
        for (int fromRight = 1; fromRight <= base.length(); fromRight++) {
            sum += digit(base, base.length() - fromRight) * (fromRight % 2 == 1 ? 1 : 2);
        }
        return 9 - sum % 9;
    }

    private static int digit(CharSequence text, int index) {
        char character = text.charAt(index);
        if (character < '0' || character > '9') {
            throw new IllegalArgumentException("not a digit at position " + (index + 1));
        }
        return character - '0';
    }
}
