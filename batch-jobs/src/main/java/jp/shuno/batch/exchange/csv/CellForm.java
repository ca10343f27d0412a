package jp.shuno.batch.exchange.csv;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Predicate;
import jp.shuno.batch.exchange.CompactDates;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.number.Digits;
import jp.shuno.domain.receipt.StoreBarcode;
import org.jspecify.annotations.Nullable;

/**
 * The form of one value: what staff are told to expect, and the question whether a value has it. Values that pass can
 * be parsed without failing.
 *
 * @param expectation Japanese, to stand before 「が必要です」
 * @param accepts whether a value, never empty, has the form
 */
record CellForm(String expectation, Predicate<String> accepts) {

    /** What stands before a barcode. */
    static final String BARCODE_PREFIX = "EAN";

    /** 請求番号: 12 digits, check digit not looked at. */
    static final CellForm CLAIM_NO = digits(12);

    /** {@code yyyy-MM-dd}, a day that exists. */
    static final CellForm DATE = new CellForm("実在する日付(yyyy-MM-dd)", value -> parseDate(value) != null);

    /** {@code HH:MM}, a time that exists. */
    static final CellForm TIME = new CellForm("実在する時刻(HH:MM)", value -> parseTime(value) != null);

    /** {@code yyyyMMdd}, a day that exists. */
    static final CellForm COMPACT_DATE =
            new CellForm("実在する日付(yyyyMMdd)", value -> Digits.are(value, 8) && CompactDates.date(value) != null);

    /** {@code yyyyMMdd}, or zeros for none. */
    static final CellForm COMPACT_DATE_OR_ZERO = new CellForm(
            "実在する日付(yyyyMMdd)または 0",
            value -> isZero(value) || COMPACT_DATE.accepts().test(value));

    /** {@code HHmm}. */
    static final CellForm COMPACT_TIME =
            new CellForm("実在する時刻(HHmm)", value -> Digits.are(value, 4) && CompactDates.time(value) != null);

    /** {@code yyyyMMddHHmmss}. */
    static final CellForm COMPACT_DATE_TIME = new CellForm(
            "実在する日時(yyyyMMddHHmmss)",
            value -> Digits.are(value, 14)
                    && CompactDates.date(value.substring(0, 8)) != null
                    && CompactDates.timeToTheSecond(value.substring(8)) != null);

    /** {@code EAN} and the digits of a store barcode. */
    static final CellForm PREFIXED_BARCODE = new CellForm(
            "EAN と44桁の数字",
            value -> value.startsWith(BARCODE_PREFIX)
                    && Digits.are(value.substring(BARCODE_PREFIX.length()), StoreBarcode.LENGTH));

    /** {@code yyyy-MM-ddTHH:mm} with or without seconds, a moment that exists. */
    static final CellForm DATE_TIME =
            new CellForm("実在する日時(yyyy-MM-ddTHH:mm:ss)", value -> parseDateTime(value) != null);

    /** A SHA-256: 64 hexadecimal digits. */
    static final CellForm SHA256 = new CellForm("64桁の16進数(SHA-256)", CellForm::isSha256);

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

    private static final int TIME_LENGTH = 5;
    private static final int DATE_LENGTH = 10;
    private static final int SHA256_LENGTH = 64;
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

    /** So many ASCII digits, at least and at most. */
    static CellForm digitsBetween(int least, int most) {
        return new CellForm(
                "%d〜%d桁の数字".formatted(least, most),
                value -> value.length() >= least && value.length() <= most && Digits.areOnly(value));
    }

    /** ASCII letters, digits and hyphens, at most so many. */
    static CellForm code(int most) {
        return new CellForm(most + "文字以内の英数字・ハイフン", value -> value.length() <= most && isCode(value));
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

    /** Whether the digits say that there is nothing. */
    static boolean isZero(String text) {
        return !text.isEmpty() && text.chars().allMatch(digit -> digit == '0');
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

    /** The moment, null where the text is not the form or names none. */
    static @Nullable LocalDateTime parseDateTime(String text) {
        if (text.length() <= DATE_LENGTH || parseDate(text.substring(0, DATE_LENGTH)) == null) {
            return null;
        }
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeParseException noMoment) {
            return null;
        }
    }

    private static boolean isSha256(String value) {
        return value.length() == SHA256_LENGTH
                && value.chars().allMatch(digit -> Character.digit(digit, 16) >= 0 && digit < 128);
    }

    /** The time, null where the text is not {@code HH:MM} or names no time. */
    static @Nullable LocalTime parseTime(String text) {
        return text.length() == TIME_LENGTH
                        && text.charAt(2) == ':'
                        && areDigits(text, 0, 2)
                        && areDigits(text, 3, TIME_LENGTH)
                ? CompactDates.time(text.substring(0, 2) + text.substring(3))
                : null;
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

    private static boolean isCode(String value) {
        return value.chars()
                .allMatch(letter -> letter >= '0' && letter <= '9'
                        || letter >= 'A' && letter <= 'Z'
                        || letter >= 'a' && letter <= 'z'
                        || letter == '-');
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
