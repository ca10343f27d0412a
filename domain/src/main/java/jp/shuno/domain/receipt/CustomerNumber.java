package jp.shuno.domain.receipt;

import java.util.Optional;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.assessment.NoticeKey;
import jp.shuno.domain.assessment.NoticeNumber;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.assessment.TermNumber;
import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.number.CheckDigit;
import jp.shuno.domain.number.Digits;
import org.jspecify.annotations.Nullable;

/**
 * 顧客番号: the 20-digit key of a direct debit: levy 2, assessment fiscal year 4, term 2, notice number 10, sub number
 * 1, check digit 1.
 *
 * @param value twenty digits
 */
public record CustomerNumber(String value) {

    /** Digits of the number. */
    public static final int LENGTH = 20;

    /** @throws IllegalArgumentException when it is not twenty digits */
    public CustomerNumber {
        if (!Digits.are(value, LENGTH)) {
            throw new IllegalArgumentException("a customer number has 20 digits");
        }
    }

    /** The number of a term, sub number 0. */
    public static CustomerNumber of(TermKey key) {
        String body = key.notice().levy().code()
                + key.notice().assessmentFiscalYear().value()
                + key.term().code()
                + key.notice().noticeNumber()
                + "0";
        return new CustomerNumber(body + CheckDigit.modulus10Weight31(body));
    }

    /** Whether the last digit is the check digit of the others. */
    public boolean hasValidCheckDigit() {
        return CheckDigit.modulus10Weight31(Digits.body(value)) == Digits.last(value);
    }

    /** The term that it names, empty where a part is not of our making. The sub number is no part of the key. */
    public Optional<TermKey> termKey() {
        try {
            return LevyType.ofCode(value.substring(0, 2))
                    .map(levy -> new NoticeKey(
                            levy,
                            new FiscalYear(Integer.parseInt(value.substring(2, 6))),
                            new NoticeNumber(value.substring(8, 18))))
                    .map(notice -> new TermKey(notice, new TermNumber(Integer.parseInt(value.substring(6, 8)))));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** why the number cannot be believed, null where nothing is wrong; the check digit is verified first. */
    public @Nullable CodeDefect defect() {
        if (!hasValidCheckDigit()) {
            return CodeDefect.CHECK_DIGIT;
        }
        return termKey().isEmpty() ? CodeDefect.CODE_FORMAT : null;
    }
}
