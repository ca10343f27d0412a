package jp.shuno.domain.receipt;

import java.time.LocalDate;
import java.util.Optional;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.number.Digits;
import org.jspecify.annotations.Nullable;

/**
 * 納付キー: by what a card or app agent names a slip: barcode, eL number or upper line of the slip, told apart by their
 * length. Any other length is kept as sent, so that the money is not lost with it.
 *
 * @param value digits as sent
 */
public record PaymentKey(String value) {

    /** @throws IllegalArgumentException when it is no digits */
    public PaymentKey {
        if (!Digits.areOnly(value)) {
            throw new IllegalArgumentException("a payment key has digits only");
        }
    }

    /**
     * Why the key cannot be trusted, null where nothing is wrong (R-021: check digits before anything else).
     *
     * @param makerCode 収納代行会社コード that a barcode must carry, empty = not checked
     * @param billerNumber 収納機関番号 that an eL number must carry, empty = not checked
     */
    public @Nullable CodeDefect defect(String makerCode, String billerNumber) {
        return switch (value.length()) {
            case StoreBarcode.LENGTH -> new StoreBarcode(value).defect(makerCode);
            case ElNumber.LENGTH -> defect(new ElNumber(value), billerNumber);
            case SlipUpperLine.LENGTH -> defect(new SlipUpperLine(value));
            default -> CodeDefect.CODE_FORMAT;
        };
    }

    /** The term that the key names, empty where it names none. */
    public Optional<TermKey> termKey() {
        return switch (value.length()) {
            case StoreBarcode.LENGTH -> new StoreBarcode(value).termKey();
            case ElNumber.LENGTH -> new ElNumber(value).paymentNumber().termKey();
            case SlipUpperLine.LENGTH -> new SlipUpperLine(value).termKey();
            default -> Optional.empty();
        };
    }

    /** The last day on which the slip may be paid, empty for none or where the key does not say it. */
    public Optional<LocalDate> deadline() {
        return StoreBarcode.in(value).flatMap(StoreBarcode::deadline);
    }

    private static @Nullable CodeDefect defect(ElNumber number, String billerNumber) {
        if (!number.paymentNumber().hasValidCheckDigit()) {
            return CodeDefect.CHECK_DIGIT;
        }
        if (!billerNumber.isBlank() && !number.billerNumber().equals(billerNumber)) {
            return CodeDefect.FOREIGN_CODE;
        }
        return number.paymentNumber().termKey().isEmpty() ? CodeDefect.CODE_FORMAT : null;
    }

    private static @Nullable CodeDefect defect(SlipUpperLine line) {
        if (!line.hasValidCheckDigit()) {
            return CodeDefect.CHECK_DIGIT;
        }
        return line.termKey().isEmpty() ? CodeDefect.CODE_FORMAT : null;
    }
}
