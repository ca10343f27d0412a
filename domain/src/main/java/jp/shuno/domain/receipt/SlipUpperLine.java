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
import jp.shuno.domain.number.CheckDigit;
import jp.shuno.domain.number.Digits;

/**
 * 納入済通知書の上段: the printed line that names the term: levy code 3, Reiwa year 2, notice number 10, term 2, check
 * digit.
 *
 * @param value 18 digits
 */
public record SlipUpperLine(String value) {

    /** Digits of the line. */
    public static final int LENGTH = 18;

    /** @throws IllegalArgumentException when it is not 18 digits */
    public SlipUpperLine {
        if (!Digits.are(value, LENGTH)) {
            throw new IllegalArgumentException("the upper line of a slip has 18 digits");
        }
    }

    /** The line as printed on the slip of a term. */
    public static SlipUpperLine of(TermKey key) {
        int reiwaYear = key.notice().assessmentFiscalYear().value() - JapaneseEra.reiwaToGregorian(0);
        String body = key.notice().levy().slipCode()
                + String.format(Locale.ROOT, "%02d", reiwaYear)
                + key.notice().noticeNumber()
                + key.term().code();
        return new SlipUpperLine(body + CheckDigit.modulus11Weight27(body));
    }

    /** Whether the last digit is the check digit of the others. */
    public boolean hasValidCheckDigit() {
        return CheckDigit.modulus11Weight27(Digits.body(value)) == Digits.last(value);
    }

    /** The term that the line names, empty where a part is not of our making. */
    public Optional<TermKey> termKey() {
        try {
            return LevyType.ofSlipCode(value.substring(0, 3))
                    .map(levy -> new NoticeKey(
                            levy,
                            new FiscalYear(JapaneseEra.reiwaToGregorian(Integer.parseInt(value.substring(3, 5)))),
                            new NoticeNumber(value.substring(5, 15))))
                    .map(notice -> new TermKey(notice, new TermNumber(Integer.parseInt(value.substring(15, 17)))));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
