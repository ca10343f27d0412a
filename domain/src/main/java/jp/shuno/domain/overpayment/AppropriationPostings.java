package jp.shuno.domain.overpayment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.ledger.Posting;

/**
 * R-095 An appropriation moves through a clearing bucket: out of the overpayment of one term, into what is owed on the
 * other, both with the receipt whose yen they are. So each posting names one term, and the sum of the bucket is zero
 * after every appropriation.
 */
public final class AppropriationPostings {

    private static final String APPROPRIATED = "R-090";
    private static final String UNDONE = "R-027";

    private AppropriationPostings() {}

    /**
     * The postings by which planned appropriations become actual, two for each, in the same order.
     *
     * @param appropriations what becomes actual
     * @param postingsSoFar how many postings each receipt has, by receipt
     * @param postedOn business date
     * @throws IllegalArgumentException when the postings of a receipt are not given
     */
    public static List<Posting> actual(
            List<PlannedAppropriation> appropriations, Map<String, Integer> postingsSoFar, LocalDate postedOn) {
        Map<String, Integer> ordinals = new HashMap<>(postingsSoFar);
        List<Posting> postings = new ArrayList<>();
        for (PlannedAppropriation each : appropriations) {
            String receiptId = each.lot().receiptId();
            Integer ordinal = ordinals.get(receiptId);
            if (ordinal == null) {
                throw new IllegalArgumentException("the postings of receipt %s are not known".formatted(receiptId));
            }
            postings.add(Posting.of(
                    ordinal,
                    postedOn,
                    APPROPRIATED,
                    Bucket.OVERPAID,
                    Bucket.APPROPRIATION,
                    each.amount(),
                    receiptId,
                    each.lot().term()));
            postings.add(Posting.of(
                    ordinal + 1,
                    postedOn,
                    APPROPRIATED,
                    Bucket.APPROPRIATION,
                    each.bucket(),
                    each.amount(),
                    receiptId,
                    each.target()));
            ordinals.put(receiptId, ordinal + 2);
        }
        return postings;
    }

    /**
     * The postings that undo one appropriation, the newer first.
     *
     * @param out the posting out of the overpayment
     * @param in the posting that followed it
     * @param postingsSoFar how many postings the receipt has
     * @param postedOn business date
     * @throws IllegalArgumentException when the two are not one appropriation
     */
    public static List<Posting> undo(Posting out, Posting in, int postingsSoFar, LocalDate postedOn) {
        boolean isOne = out.reverses() == null
                && in.reverses() == null
                && out.from() == Bucket.OVERPAID
                && out.to() == Bucket.APPROPRIATION
                && in.from() == Bucket.APPROPRIATION
                && out.receiptId().equals(in.receiptId())
                && out.amount().equals(in.amount())
                && out.ordinal() + 1 == in.ordinal();
        if (!isOne) {
            throw new IllegalArgumentException(
                    "postings %s and %s are not one appropriation".formatted(out.id(), in.id()));
        }
        return List.of(in.reversal(postingsSoFar, postedOn, UNDONE), out.reversal(postingsSoFar + 1, postedOn, UNDONE));
    }
}
