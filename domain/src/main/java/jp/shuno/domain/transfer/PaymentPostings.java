package jp.shuno.domain.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.ledger.Posting;
import jp.shuno.domain.money.Yen;

/**
 * R-150 On the transfer date what was owed to the payee is paid: refund and interest leave 還付未済, each yen with the
 * receipt with which it came there. R-153 What came back is owed again: each of these postings is undone.
 */
public final class PaymentPostings {

    private static final String PAID = "R-150";
    private static final String RETURNED = "R-153";

    private final TermKey term;
    private final LocalDate postedOn;
    private final Map<String, Integer> ordinals;
    private final List<Paid> paid = new ArrayList<>();

    private PaymentPostings(TermKey term, Map<String, Integer> postingsSoFar, LocalDate postedOn) {
        this.term = term;
        this.postedOn = postedOn;
        this.ordinals = new HashMap<>(postingsSoFar);
    }

    /**
     * A part of a refund that was paid.
     *
     * @param part refund or interest
     * @param posting by which it left 還付未済
     */
    public record Paid(PaymentPart part, Posting posting) {}

    /**
     * The postings by which a refund is paid.
     *
     * @param term the term whose overpayment is refunded
     * @param refund yen of each receipt that are refunded, without interest
     * @param interest 還付加算金 of the refund
     * @param openInterest interest of the term that was booked with each receipt and is not paid yet
     * @param postingsSoFar how many postings each of these receipts has
     * @param postedOn business date
     * @throws IllegalArgumentException when less interest is booked than is to be paid, or the postings of a receipt
     *     are not given
     */
    public static List<Paid> of(
            TermKey term,
            Map<String, Yen> refund,
            Yen interest,
            Map<String, Yen> openInterest,
            Map<String, Integer> postingsSoFar,
            LocalDate postedOn) {
        PaymentPostings postings = new PaymentPostings(term, postingsSoFar, postedOn);
        new TreeMap<>(refund).forEach((receiptId, yen) -> postings.pay(PaymentPart.REFUND, receiptId, yen));
        postings.payInterest(interest, refund, openInterest);
        return List.copyOf(postings.paid);
    }

    /** Its own receipts come first: another refund of the term may wait with interest of its own. */
    private void payInterest(Yen interest, Map<String, Yen> refund, Map<String, Yen> openInterest) {
        Yen left = interest;
        List<String> receipts = new ArrayList<>(new TreeMap<>(openInterest).keySet());
        receipts.sort((one, other) -> Boolean.compare(refund.containsKey(other), refund.containsKey(one)));
        for (String receiptId : receipts) {
            Yen here = openInterest.get(receiptId).min(left);
            pay(PaymentPart.INTEREST, receiptId, here);
            left = left.minus(here);
        }
        if (!left.isZero()) {
            throw new IllegalArgumentException(
                    "%s yen of interest on %s were never booked".formatted(left.amount(), term));
        }
    }

    private void pay(PaymentPart part, String receiptId, Yen yen) {
        if (yen.isZero()) {
            return;
        }
        Integer ordinal = ordinals.get(receiptId);
        if (ordinal == null) {
            throw new IllegalArgumentException("the postings of receipt %s are not known".formatted(receiptId));
        }
        ordinals.put(receiptId, ordinal + 1);
        paid.add(new Paid(
                part,
                Posting.of(ordinal, postedOn, PAID, Bucket.REFUND_PAYABLE, Bucket.REFUND_PAID, yen, receiptId, term)));
    }

    /**
     * The postings by which a payment that came back is undone.
     *
     * @param payment postings of the payment, none of them undone yet
     * @param postingsSoFar how many postings each of their receipts has
     * @param postedOn business date
     */
    public static List<Posting> undone(List<Posting> payment, Map<String, Integer> postingsSoFar, LocalDate postedOn) {
        Map<String, Integer> ordinals = new HashMap<>(postingsSoFar);
        return payment.stream()
                .map(posting ->
                        posting.reversal(ordinals.merge(posting.receiptId(), 1, Integer::sum) - 1, postedOn, RETURNED))
                .toList();
    }
}
