package jp.shuno.domain.receipt;

import java.util.Locale;
import java.util.Optional;
import jp.shuno.domain.assessment.TermKey;
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

    private static final int LOWER_LENGTH = 17;

    /** @throws IllegalArgumentException when a line has not its count of digits */
    public SlipLines {
        if (!Digits.are(upper, SlipUpperLine.LENGTH) || !Digits.are(lower, LOWER_LENGTH)) {
            throw new IllegalArgumentException("the slip lines have 18 and 17 digits");
        }
    }

    /** The lines as printed on the slip of a term. */
    public static SlipLines of(TermKey key, Yen premium, Yen lateCharge) {
        String lower = String.format(Locale.ROOT, "%09d%07d", premium.amount(), lateCharge.amount());
        return new SlipLines(SlipUpperLine.of(key).value(), lower + CheckDigit.modulus10Weight31(lower));
    }

    /** Whether both lines end in their check digits. */
    public boolean haveValidCheckDigits() {
        return new SlipUpperLine(upper).hasValidCheckDigit()
                && CheckDigit.modulus10Weight31(Digits.body(lower)) == Digits.last(lower);
    }

    /** The term that the upper line names, empty where a part is not of our making. */
    public Optional<TermKey> termKey() {
        return new SlipUpperLine(upper).termKey();
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
