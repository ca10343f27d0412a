package jp.shuno.domain.refund;

import java.util.Locale;
import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.calendar.JapaneseEra;
import jp.shuno.domain.number.CheckDigit;
import jp.shuno.domain.number.Digits;
import jp.shuno.domain.number.InvalidNumberException;

/**
 * 請求番号 of a refund claim form: 12 digits: Reiwa year 2, kind 1, serial 8, check digit (modulus 10, weights 2 and 1).
 * The kind is 1 on forms of our own; on others it says nothing.
 *
 * @param value twelve digits with leading zeros
 */
public record ClaimNumber(String value) implements Comparable<ClaimNumber> {

    /** The highest serial of a year. */
    public static final int MOST_SERIAL = 99_999_999;

    private static final int LENGTH = 12;
    private static final int YEAR_END = 2;
    private static final int SERIAL_START = 3;
    private static final int SERIAL_END = 11;
    private static final int LAST_YEAR = 99;
    private static final char OWN_KIND = '1';

    /** @throws InvalidNumberException when the form or the check digit is wrong */
    public ClaimNumber {
        if (!Digits.are(value, LENGTH)) {
            throw InvalidNumberException.form("claim number", LENGTH);
        }
        if (!hasCheckDigit(value)) {
            throw InvalidNumberException.checkDigit("claim number");
        }
    }

    /** Whether a text is one: twelve digits, of which the last is the right check digit. */
    public static boolean isOne(String text) {
        return Digits.are(text, LENGTH) && hasCheckDigit(text);
    }

    private static boolean hasCheckDigit(String digits) {
        return CheckDigit.modulus10Weight21(Digits.body(digits)) == Digits.last(digits);
    }

    /**
     * A number of our own.
     *
     * @param year fiscal year of the decision
     * @param serial 1 to {@link #MOST_SERIAL}
     * @throws IllegalArgumentException when the serial or the year has no place in it
     */
    public static ClaimNumber of(FiscalYear year, int serial) {
        int reiwa = year.value() - JapaneseEra.reiwaToGregorian(0);
        if (serial < 1 || serial > MOST_SERIAL || reiwa < 1 || reiwa > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "no claim number has fiscal year %d and serial %d".formatted(year.value(), serial));
        }
        String body = String.format(Locale.ROOT, "%02d%c%08d", reiwa, OWN_KIND, serial);
        return new ClaimNumber(body + CheckDigit.modulus10Weight21(body));
    }

    /** The fiscal year that it names. */
    public FiscalYear year() {
        return new FiscalYear(JapaneseEra.reiwaToGregorian(Integer.parseInt(value.substring(0, YEAR_END))));
    }

    /** Its serial within year and kind. */
    public int serial() {
        return Integer.parseInt(value.substring(SERIAL_START, SERIAL_END));
    }

    @Override
    public int compareTo(ClaimNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
