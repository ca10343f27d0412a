package jp.shuno.domain.reconciliation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.ledger.Posting;
import org.jspecify.annotations.Nullable;

/**
 * whether yen of a term were used, that is appropriated from it, appropriated to it or decided to be refunded.
 * From then on the places of its money stay as they are: what comes to the term on a later day stands at the end,
 * whatever day it was paid on, because the yen of those who came before it may be gone.
 *
 * @param firstDay business date of the first use that stands, null while nothing was used
 */
public record TermUse(@Nullable LocalDate firstDay) {

    private static final TermUse NONE = new TermUse(null);

    /**
     * What the postings of a term tell. Interest is no use, since it moves none of the term's yen.
     *
     * @param onTerm all postings that name the term, reversals included
     */
    public static TermUse of(Collection<Posting> onTerm) {
        if (onTerm.stream().noneMatch(TermUse::isUse)) {
            return NONE;
        }
        return Posting.standing(onTerm).stream()
                .filter(TermUse::isUse)
                .map(Posting::postedOn)
                .min(Comparator.naturalOrder())
                .map(TermUse::new)
                .orElse(NONE);
    }

    /** The day on which the money of a receipt came to a term, empty where none of it stands there. */
    public static Optional<LocalDate> arrival(Collection<Posting> ofReceiptOnTerm) {
        return Posting.standing(ofReceiptOnTerm).stream()
                .filter(posting -> posting.from() == Bucket.RECEIPT || posting.from() == Bucket.APPROPRIATION)
                .map(Posting::postedOn)
                .min(Comparator.naturalOrder());
    }

    /** Whether a posting takes yen out of the overpayment of its term for good. */
    static boolean takesAway(Posting posting) {
        return posting.from() == Bucket.OVERPAID
                && (posting.to() == Bucket.APPROPRIATION || posting.to() == Bucket.REFUND_PAYABLE);
    }

    private static boolean isUse(Posting posting) {
        return posting.from() == Bucket.APPROPRIATION || takesAway(posting);
    }

    /** Whether yen of the term were used. */
    public boolean stands() {
        return firstDay != null;
    }

    /**
     * Sorts what came after the first use behind everything else, by the day on which it came. Money with the same
     * rank follows the order of payments.
     *
     * @param arrivedOn business date on which the money came to the term
     */
    public LocalDate rank(LocalDate arrivedOn) {
        return firstDay != null && arrivedOn.isAfter(firstDay) ? arrivedOn : LocalDate.MIN;
    }
}
