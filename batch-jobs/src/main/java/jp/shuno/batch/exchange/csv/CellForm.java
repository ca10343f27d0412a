package jp.shuno.batch.exchange.csv;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.number.Digits;
import org.jspecify.annotations.Nullable;

/**
 * The form of one value: what staff are told to expect, and the question whether a value has it. Values that pass can
 * be parsed without failing.
 *
 * @param expectation Japanese, to stand before 「が必要です」
 * @param accepts whether a value, never empty, has the form
 */
record CellForm(String expectation, Predicate<String> accepts) {

    /** {@code yyyy-MM-dd}, a day that exists. */
    static final CellForm DATE = new CellForm("実在する日付(yyyy-MM-dd)", value -> parseDate(value) != null);

    /** {@code yyyy-MM}. */
    static final CellForm YEAR_MONTH = new CellForm("年月(yyyy-MM)", value -> parseYearMonth(value) != null);

    /** Whole yen, 0 to 999,999,999,999, digits only. */
    static final CellForm YEN =
            new CellForm("0円以上999,999,999,999円以下の金額(数字のみ)", value -> isNumberBetween(value, 0, Yen.MAX));

    /** Yen of one receipt, at most ten digits as in every payment file. */
    static final CellForm RECEIPT_YEN =
            new CellForm("0円以上9,999,999,999円以下の金額(数字のみ)", value -> isNumberBetween(value, 0, 9_999_999_999L));

    /** 税目. */
    static final CellForm LEVY = oneOf(LevyType.NHI.name(), LevyType.LTC1.name(), LevyType.LEM.name());

    /** {@code 1} for yes; no is an empty value. */
    static final CellForm FLAG = oneOf("1");

    /** Three capital letters (ISO 3166 alpha-3). */
    static final CellForm COUNTRY = new CellForm("英大文字3字の国コード", CellForm::isThreeCapitals);

    private static final int DATE_LENGTH = 10;
    private static final int YEAR_MONTH_LENGTH = 7;

    /** Any characters, at most so many: what the ledger can keep without cutting. */
    static CellForm text(int most) {
        return new CellForm(most + "文字以内の文字", value -> value.length() <= most);
    }

    /** Exactly that many ASCII digits. */
    static CellForm digits(int length) {
        return new CellForm(length + "桁の数字", value -> Digits.are(value, length));
    }

    /** One to that many ASCII digits. */
    static CellForm digitsUpTo(int length) {
        return new CellForm("1〜%d桁の数字".formatted(length), value -> value.length() <= length && Digits.areOnly(value));
    }

    /** Exactly that many ASCII digits once blanks are taken out, as a printed line is keyed with or without them. */
    static CellForm spacedDigits(int length) {
        return new CellForm("空白を除いて%d桁の数字".formatted(length), value -> Digits.are(withoutBlanks(value), length));
    }

    /** A whole number in that range, leading zeros allowed. */
    static CellForm number(int from, int to) {
        return new CellForm("%dから%dまでの数字".formatted(from, to), value -> isNumberBetween(value, from, to));
    }

    /** One of these values. */
    static CellForm oneOf(String... values) {
        List<String> allowed = List.of(values);
        return new CellForm(String.join("・", allowed) + " のいずれか", allowed::contains);
    }

    /** The day, null where the text is not the form or names no day. */
    static @Nullable LocalDate parseDate(String text) {
        if (text.length() != DATE_LENGTH || text.charAt(7) != '-' || !areDigits(text, 8, DATE_LENGTH)) {
            return null;
        }
        YearMonth month = parseYearMonth(text.substring(0, YEAR_MONTH_LENGTH));
        int day = Integer.parseInt(text, 8, DATE_LENGTH, 10);
        return month != null && month.isValidDay(day) ? month.atDay(day) : null;
    }

    /** The month, null where the text is not the form or names no month. */
    static @Nullable YearMonth parseYearMonth(String text) {
        if (text.length() != YEAR_MONTH_LENGTH
                || text.charAt(4) != '-'
                || !areDigits(text, 0, 4)
                || !areDigits(text, 5, YEAR_MONTH_LENGTH)) {
            return null;
        }
        int year = Integer.parseInt(text, 0, 4, 10);
        int month = Integer.parseInt(text, 5, YEAR_MONTH_LENGTH, 10);
        return year >= 1 && month >= 1 && month <= 12 ? YearMonth.of(year, month) : null;
    }

    /** The text without half-width and full-width blanks. */
    static String withoutBlanks(String text) {
        return text.replace(" ", "").replace("\u3000", "");
    }

    private static boolean areDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean isThreeCapitals(String value) {
        return value.length() == 3 && value.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z');
    }

    private static boolean isNumberBetween(String value, long from, long to) {
        if (value.length() > String.valueOf(to).length() || !Digits.areOnly(value)) {
            return false;
        }
        long number = Long.parseLong(value);
        return number >= from && number <= to;
    }
}
