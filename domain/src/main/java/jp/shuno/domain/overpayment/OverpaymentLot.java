package jp.shuno.domain.overpayment;

import java.time.LocalDate;
import java.util.Comparator;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.ledger.ContentId;
import jp.shuno.domain.money.Yen;

/**
 * 過誤納情報: the yen of one receipt that are too much on one term for one reason. Each keeps its own
 * payment date, since refund interest starts from it.
 *
 * @param id made from receipt, term and kind, so that the same slice has the same name every night
 * @param term the term on which it is too much
 * @param receiptId the receipt whose yen they are
 * @param kind 過納・誤納の別
 * @param place when it was paid, and the order among payments of that day
 * @param aroseOn R-092: the payment date of what is erroneous, the decision date of the decrease for what is
 *     overassessed
 * @param amount yen, more than zero: all that was ever too much and did not return to the term's dues
 * @param appropriated part of it that was appropriated
 * @param refundDecided part of it whose refund was decided
 */
public record OverpaymentLot(
        String id,
        TermKey term,
        String receiptId,
        OverpaymentKind kind,
        PaymentPlace place,
        LocalDate aroseOn,
        Yen amount,
        Yen appropriated,
        Yen refundDecided) {

    /** Oldest payment first; of one receipt by term, then the erroneous yen first. */
    public static final Comparator<OverpaymentLot> SOURCE_ORDER = Comparator.comparing(OverpaymentLot::place)
            .thenComparing(OverpaymentLot::receiptId)
            .thenComparing(OverpaymentLot::term)
            .thenComparing(OverpaymentLot::kind);

    private static final int ID_DIGITS = 19;

    /**
     * @throws IllegalArgumentException when there is nothing too much, when more left than was there, or when it arose
     *     before it was paid
     */
    public OverpaymentLot {
        if (amount.isZero() || appropriated.plus(refundDecided).exceeds(amount)) {
            throw new IllegalArgumentException("an overpayment of %s has %s appropriated and %s to be refunded"
                    .formatted(amount, appropriated, refundDecided));
        }
        if (aroseOn.isBefore(place.paidOn())) {
            throw new IllegalArgumentException(
                    "an overpayment paid on %s cannot have arisen on %s".formatted(place.paidOn(), aroseOn));
        }
    }

    /** The name of that slice. */
    static String id(String receiptId, TermKey term, OverpaymentKind kind) {
        return ContentId.of('L', ID_DIGITS, receiptId, term.toString(), kind.name());
    }

    /** what is neither appropriated nor about to be refunded and still lies on the term. */
    public Yen remaining() {
        return amount.minus(appropriated).minus(refundDecided);
    }
}
