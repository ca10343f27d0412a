package jp.shuno.batch.quarter;

/** The check digits once more, in the plainest way: {@code true} where the last digit is right. */
final class PlainDigits {

    private PlainDigits() {}

    static boolean isBarcode(String digits) {
        return weighted(digits, 3, 1) % 10 == 0;
    }

    static boolean isCustomerNumber(String digits) {
        return weighted(digits, 3, 1) % 10 == 0;
    }

    /** Upper lines have 18 digits, lower ones 17. */
    static boolean isSlipLine(String digits) {
        return digits.length() == 18 ? isAddresseeNumber(digits) : weighted(digits, 3, 1) % 10 == 0;
    }

    static boolean isAddresseeNumber(String digits) {
        int sum = 0;
        int weight = 2;
        for (int i = digits.length() - 2; i >= 0; i--) {
            sum += (digits.charAt(i) - '0') * weight;
            weight = weight == 7 ? 2 : weight + 1;
        }
        int wanted = 11 - sum % 11;
        int last = digits.charAt(digits.length() - 1) - '0';
        return wanted == 10 ? last == 0 : wanted == 11 ? last == 1 : last == wanted;
    }

    static boolean isNoticeNumber(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int product = (digits.charAt(digits.length() - 1 - i) - '0') * (i % 2 == 1 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return sum % 10 == 0;
    }

    /** The last digit counts once, the one before it with the first weight, and so on in turn. */
    private static int weighted(String digits, int first, int second) {
        int sum = digits.charAt(digits.length() - 1) - '0';
        for (int i = 1; i < digits.length(); i++) {
            sum += (digits.charAt(digits.length() - 1 - i) - '0') * (i % 2 == 1 ? first : second);
        }
        return sum;
    }
}
