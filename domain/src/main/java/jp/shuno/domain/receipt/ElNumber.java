package jp.shuno.domain.receipt;

import java.util.Optional;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.number.Digits;

/**
 * eL番号: the number of a slip that carries the eL-QR, 34 digits: biller number 5, payment number 20 (案件特定キー),
 * confirmation number 6, payment category 3. The division is not confirmed by a published layout; it stands here and
 * nowhere else.
 *
 * @param value 34 digits
 */
public record ElNumber(String value) {

    /** Digits of the number. */
    public static final int LENGTH = 34;

    private static final int BILLER_END = 5;
    private static final int PAYMENT_NUMBER_END = BILLER_END + CustomerNumber.LENGTH;
    private static final int CONFIRMATION_END = PAYMENT_NUMBER_END + 6;

    /** @throws IllegalArgumentException when it is not 34 digits */
    public ElNumber {
        if (!Digits.are(value, LENGTH)) {
            throw new IllegalArgumentException("an eL number has 34 digits");
        }
    }

    /**
     * The number of a slip of this project.
     *
     * @param billerNumber 収納機関番号, five digits
     * @param key the term to be paid
     * @param confirmationNumber 確認番号, six digits
     * @param category 納付区分, three digits
     */
    public static ElNumber of(String billerNumber, TermKey key, String confirmationNumber, String category) {
        return new ElNumber(billerNumber + CustomerNumber.of(key).value() + confirmationNumber + category);
    }

    /** 収納機関番号: five digits. */
    public String billerNumber() {
        return value.substring(0, BILLER_END);
    }

    /** 納付番号: our own key of twenty digits, the same as a customer number of a direct debit. */
    public CustomerNumber paymentNumber() {
        return new CustomerNumber(value.substring(BILLER_END, PAYMENT_NUMBER_END));
    }

    /** 確認番号: six digits; no part of the key. */
    public String confirmationNumber() {
        return value.substring(PAYMENT_NUMBER_END, CONFIRMATION_END);
    }

    /** 納付区分: three digits; no part of the key. */
    public String category() {
        return value.substring(CONFIRMATION_END);
    }

    /** Whether the payment number ends in its check digit; the eL number has none of its own. */
    public boolean hasValidCheckDigit() {
        return paymentNumber().hasValidCheckDigit();
    }

    /** The term that the payment number names, empty where a part is not of our making. */
    public Optional<TermKey> termKey() {
        return paymentNumber().termKey();
    }
}
