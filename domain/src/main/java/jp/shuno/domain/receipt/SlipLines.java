package jp.shuno.domain.receipt;

import java.util.Locale;
import java.util.Optional;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.assessment.NoticeKey;
import jp.shuno.domain.assessment.NoticeNumber;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.assessment.TermNumber;
import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.calendar.JapaneseEra;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.number.CheckDigit;
import jp.shuno.domain.number.Digits;

/**
 * 納入済通知書の印字行: the two printed lines of a paid slip.
 *
 * @param upper 18 digits: levy code 3, Reiwa year 2, notice number 10, term 2, check digit
 * @param lower 17 digits: premium 9, late charge 7, check digit
 */
public record SlipLines(String upper, String lower) {

    private static final int UPPER_LENGTH = 18;
    private static final int LOWER_LENGTH = 17;

    /** @throws IllegalArgumentException when a line has not its count of digits */
    public SlipLines {
        if (!Digits.are(upper, UPPER_LENGTH) || !Digits.are(lower, LOWER_LENGTH)) {
            throw new IllegalArgumentException("the slip lines have 18 and 17 digits");
        }
    }

    /** The lines as printed on the slip of a term. */
    public static SlipLines of(TermKey key, Yen premium, Yen lateCharge) {
        int reiwaYear = key.notice().assessmentFiscalYear().value() - JapaneseEra.reiwaToGregorian(0);
        String upper = key.notice().levy().slipCode()
                + String.format(Locale.ROOT, "%02d", reiwaYear)
                + key.notice().noticeNumber()
                + key.term().code();
        String lower = String.format(Locale.ROOT, "%09d%07d", premium.amount(), lateCharge.amount());
        return new SlipLines(upper + CheckDigit.modulus11Weight27(upper), lower + CheckDigit.modulus10Weight31(lower));
    }

    /** Whether both lines end in their check digits. */
    public boolean haveValidCheckDigits() {
        return CheckDigit.modulus11Weight27(Digits.body(upper)) == Digits.last(upper)
                && CheckDigit.modulus10Weight31(Digits.body(lower)) == Digits.last(lower);
    }

    /** The term that the upper line names, empty where a part is not of our making. */
    public Optional<TermKey> termKey() {
        try {
            return LevyType.ofSlipCode(upper.substring(0, 3))
                    .map(levy -> new NoticeKey(
                            levy,
                            new FiscalYear(JapaneseEra.reiwaToGregorian(Integer.parseInt(upper.substring(3, 5)))),
                            new NoticeNumber(upper.substring(5, 15))))
                    .map(notice -> new TermKey(notice, new TermNumber(Integer.parseInt(upper.substring(15, 17)))));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** 保険料額 printed on the slip. */
    public Yen premium() {
        return Yen.of(Long.parseLong(lower, 0, 9, 10));
    }

    /** 延滞金 printed on the slip. */
    public Yen lateCharge() {
        return Yen.of(Long.parseLong(lower, 9, 16, 10));
    }
}
