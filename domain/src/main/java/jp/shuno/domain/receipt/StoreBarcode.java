package jp.shuno.domain.receipt;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.assessment.NoticeKey;
import jp.shuno.domain.assessment.NoticeNumber;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.assessment.TermNumber;
import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.number.CheckDigit;
import jp.shuno.domain.number.Digits;
import org.jspecify.annotations.Nullable;

/**
 * コンビニバーコード: the GS1-128 symbol on a slip, 44 digits including the application identifier 91 and the check
 * digit. Any 44 digits can be one; whether it is ours and sound is asked, because a store may send a damaged one.
 *
 * @param value 44 digits
 */
public record StoreBarcode(String value) {

    /** Digits of the symbol. */
    public static final int LENGTH = 44;

    private static final String GS1_IDENTIFIER = "91";
    private static final String NO_DEADLINE = "999999";
    private static final int CENTURY = 2000;
    private static final String PREMIUM = "001";
    private static final String LATE_CHARGE_ONLY = "003";

    /** @throws IllegalArgumentException when it is not 44 digits */
    public StoreBarcode {
        if (!Digits.are(value, LENGTH)) {
            throw new IllegalArgumentException("a store barcode has 44 digits");
        }
    }

    /**
     * The barcode of a slip of this project.
     *
     * @param makerCode six digits, the first 9
     * @param key the term to be paid
     * @param reissue 再発行区分, 0 to 9
     * @param deadline last day on which a store takes it, null for none
     * @param amount 1 to 999,999 yen
     */
    public static StoreBarcode of(
            String makerCode, TermKey key, int reissue, @Nullable LocalDate deadline, Yen amount) {
        return of(makerCode, PREMIUM, key, reissue, deadline, amount);
    }

    /** The barcode of a slip for late charge only, which stores take without a last day. */
    public static StoreBarcode forLateCharge(String makerCode, TermKey key, Yen amount) {
        return of(makerCode, LATE_CHARGE_ONLY, key, 0, null, amount);
    }

    private static StoreBarcode of(
            String makerCode, String slipType, TermKey key, int reissue, @Nullable LocalDate deadline, Yen amount) {
        String limit = deadline == null
                ? NO_DEADLINE
                : String.format(
                        Locale.ROOT,
                        "%02d%02d%02d",
                        deadline.getYear() % 100,
                        deadline.getMonthValue(),
                        deadline.getDayOfMonth());
        String body = "91" + makerCode + slipType
                + key.notice().assessmentFiscalYear().value()
                + key.notice().levy().code()
                + key.notice().noticeNumber()
                + key.term().code()
                + reissue + limit + "0" + String.format(Locale.ROOT, "%06d", amount.amount());
        return new StoreBarcode(body + CheckDigit.modulus10Weight31(body));
    }

    /** The barcode that a payment code is, empty where the code is of another make. */
    public static Optional<StoreBarcode> in(String code) {
        return Digits.are(code, LENGTH) ? Optional.of(new StoreBarcode(code)) : Optional.empty();
    }

    /**
     * Why the code cannot be trusted, null where nothing is wrong (R-021: the check digit before anything else).
     *
     * @param expectedMaker 収納代行会社コード of the agent, empty = not checked
     */
    public @Nullable CodeDefect defect(String expectedMaker) {
        if (!hasValidCheckDigit()) {
            return CodeDefect.CHECK_DIGIT;
        }
        CodeDefect defect = defectOfPostalCode(expectedMaker);
        return defect == null && !hasPossibleDeadline() ? CodeDefect.CODE_FORMAT : defect;
    }

    /**
     * Why the code of a postal record cannot be trusted, null where nothing is wrong. The post office overwrites the
     * deadline, so neither it nor the check digit says anything.
     *
     * @param expectedMaker 収納代行会社コード of the agent, empty = not checked
     */
    public @Nullable CodeDefect defectOfPostalCode(String expectedMaker) {
        if (!applicationIdentifier().equals(GS1_IDENTIFIER)
                || !expectedMaker.isBlank() && !makerCode().equals(expectedMaker)) {
            return CodeDefect.FOREIGN_CODE;
        }
        return termKey().isEmpty() ? CodeDefect.CODE_FORMAT : null;
    }

    /** Whether the check digit over the first 43 digits, application identifier included, is right. */
    public boolean hasValidCheckDigit() {
        return CheckDigit.modulus10Weight31(value.substring(0, LENGTH - 1)) == Digits.last(value);
    }

    /** アプリケーション識別子, 91 on every slip of a store. */
    public String applicationIdentifier() {
        return value.substring(0, 2);
    }

    /** 収納代行会社コード: six digits, the first 9. */
    public String makerCode() {
        return value.substring(2, 8);
    }

    /** 自由使用欄: 21 digits, our payment key. */
    public String freeUse() {
        return value.substring(8, 29);
    }

    /** 印紙フラグ: one digit, 0 on public money. */
    public String stampFlag() {
        return value.substring(36, 37);
    }

    /** 支払金額 as printed on the slip. */
    public Yen amount() {
        return Yen.of(Long.parseLong(value, 37, 43, 10));
    }

    /** 延滞金 that the slip states: all of it on a slip for late charge only (slip type 003), none on any other. */
    public Yen statedLateCharge() {
        return value.substring(8, 11).equals(LATE_CHARGE_ONLY) ? amount() : Yen.ZERO;
    }

    /** 支払期限: the last day on which a store takes the slip, empty for none or where the digits name no day. */
    public Optional<LocalDate> deadline() {
        String digits = value.substring(30, 36);
        if (digits.equals(NO_DEADLINE)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    CENTURY + Integer.parseInt(digits, 0, 2, 10),
                    Integer.parseInt(digits, 2, 4, 10),
                    Integer.parseInt(digits, 4, 6, 10)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** Whether the deadline digits name a day or say that there is none. */
    public boolean hasPossibleDeadline() {
        return value.substring(30, 36).equals(NO_DEADLINE) || deadline().isPresent();
    }

    /**
     * The term that the free-use field names: slip type 3, assessment fiscal year 4, levy 2, notice number 10, term 2.
     * Empty where a part is not of our making.
     */
    public Optional<TermKey> termKey() {
        String key = freeUse();
        try {
            return LevyType.ofCode(key.substring(7, 9))
                    .map(levy -> new NoticeKey(
                            levy,
                            new FiscalYear(Integer.parseInt(key.substring(3, 7))),
                            new NoticeNumber(key.substring(9, 19))))
                    .map(notice -> new TermKey(notice, new TermNumber(Integer.parseInt(key.substring(19)))));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
