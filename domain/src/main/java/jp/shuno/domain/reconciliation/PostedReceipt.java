package jp.shuno.domain.reconciliation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.ledger.Posting;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * Final money on a term: a receipt together with the postings that it has so far.
 *
 * @param id receipt
 * @param paymentDate 領収日
 * @param paymentTime null where missing
 * @param receivedOn business date on which the record came
 * @param fileName file that brought it
 * @param recordNo record within the file
 * @param revenueDate 収入日, null where the record states none
 * @param amount yen
 * @param statedLateCharge late charge on the slip, zero for none
 * @param postings all its postings, reversals included, in order; empty for a receipt that is new today
 */
public record PostedReceipt(
        String id,
        LocalDate paymentDate,
        @Nullable LocalTime paymentTime,
        LocalDate receivedOn,
        String fileName,
        int recordNo,
        @Nullable LocalDate revenueDate,
        Yen amount,
        Yen statedLateCharge,
        List<Posting> postings) {

    /**
     * the order in which receipts of a term were paid: payment date, payment time with missing last, business
     * date received, file name, record number.
     */
    public static final Comparator<PostedReceipt> PAYMENT_ORDER = Comparator.comparing(PostedReceipt::paymentDate)
            .thenComparing(PostedReceipt::paymentTime, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(PostedReceipt::receivedOn)
            .thenComparing(PostedReceipt::fileName)
            .thenComparing(PostedReceipt::recordNo);

    /** A receipt as final money with the postings that it has so far. */
    public static PostedReceipt of(Receipt receipt, List<Posting> postings) {
        return new PostedReceipt(
                receipt.id(),
                receipt.paymentDate(),
                receipt.paymentTime(),
                receipt.receivedOn(),
                receipt.fileName(),
                receipt.recordNo(),
                receipt.revenueDate(),
                receipt.amount(),
                receipt.statedLateCharge(),
                postings);
    }

    /**
     * what undoes all its postings that still stand, newest first.
     *
     * @param postedOn business date
     * @param rule number of the rule by which they are undone
     */
    public List<Posting> reversals(LocalDate postedOn, String rule) {
        List<Posting> reversals = new ArrayList<>();
        for (Posting posting : Posting.standing(postings).reversed()) {
            reversals.add(posting.reversal(postings.size() + reversals.size(), postedOn, rule));
        }
        return reversals;
    }

    /** The same receipt with further postings. */
    public PostedReceipt with(List<Posting> further) {
        return new PostedReceipt(
                id,
                paymentDate,
                paymentTime,
                receivedOn,
                fileName,
                recordNo,
                revenueDate,
                amount,
                statedLateCharge,
                Stream.concat(postings.stream(), further.stream()).toList());
    }

    /** What of it lies in suspense now. */
    public Yen inSuspense() {
        long sum = 0;
        for (Posting posting : postings) {
            if (posting.to() == Bucket.SUSPENSE) {
                sum += posting.amount().amount();
            } else if (posting.from() == Bucket.SUSPENSE) {
                sum -= posting.amount().amount();
            }
        }
        return Yen.of(sum);
    }
}
