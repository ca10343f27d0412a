package jp.shuno.domain.overpayment;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import jp.shuno.domain.reconciliation.PostedReceipt;
import org.jspecify.annotations.Nullable;

/**
 * The place of a payment among all others, also among those of other terms.
 *
 * @param paidOn 領収日; for appropriated money the day from which the appropriation is effective
 * @param paidAt null where missing
 * @param receivedOn business date on which the record came
 * @param fileName file that brought it
 * @param recordNo record within the file
 */
public record PaymentPlace(
        LocalDate paidOn, @Nullable LocalTime paidAt, LocalDate receivedOn, String fileName, int recordNo)
        implements Comparable<PaymentPlace> {

    private static final Comparator<PaymentPlace> ORDER = Comparator.comparing(PaymentPlace::paidOn)
            .thenComparing(PaymentPlace::paidAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(PaymentPlace::receivedOn)
            .thenComparing(PaymentPlace::fileName)
            .thenComparing(PaymentPlace::recordNo);

    /** The place of a receipt. */
    public static PaymentPlace of(PostedReceipt receipt) {
        return new PaymentPlace(
                receipt.paymentDate(),
                receipt.paymentTime(),
                receipt.receivedOn(),
                receipt.fileName(),
                receipt.recordNo());
    }

    @Override
    public int compareTo(PaymentPlace other) {
        return ORDER.compare(this, other);
    }
}
