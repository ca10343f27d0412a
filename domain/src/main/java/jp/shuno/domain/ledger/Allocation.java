package jp.shuno.domain.ledger;

import java.util.Collection;
import jp.shuno.domain.money.Yen;

/**
 * Where the yen of one receipt lie within its term.
 *
 * @param principal 本料
 * @param demandFee 督促手数料
 * @param lateCharge 延滞金
 * @param overpaid 過誤納
 */
public record Allocation(Yen principal, Yen demandFee, Yen lateCharge, Yen overpaid) {

    /** Nothing allocated. */
    public static final Allocation NONE = new Allocation(Yen.ZERO, Yen.ZERO, Yen.ZERO, Yen.ZERO);

    /** The allocation that a receipt's postings, reversals included, add up to. */
    public static Allocation of(Collection<Posting> postings) {
        return new Allocation(
                balance(postings, Bucket.TERM_PRINCIPAL),
                balance(postings, Bucket.DEMAND_FEE),
                balance(postings, Bucket.LATE_CHARGE),
                balance(postings, Bucket.OVERPAID));
    }

    /** The same with another late charge. */
    public Allocation withLateCharge(Yen other) {
        return new Allocation(principal, demandFee, other, overpaid);
    }

    /** This and the other together. */
    public Allocation plus(Allocation other) {
        return new Allocation(
                principal.plus(other.principal),
                demandFee.plus(other.demandFee),
                lateCharge.plus(other.lateCharge),
                overpaid.plus(other.overpaid));
    }

    /**
     * What is left open once another is paid; its overpaid yen pay nothing.
     *
     * @throws IllegalArgumentException when more would be paid than is open
     */
    public Allocation less(Allocation paid) {
        return new Allocation(
                principal.minus(paid.principal),
                demandFee.minus(paid.demandFee),
                lateCharge.minus(paid.lateCharge),
                overpaid);
    }

    /** All of it. */
    public Yen total() {
        return principal.plus(demandFee).plus(lateCharge).plus(overpaid);
    }

    /** The part in one bucket, zero for a bucket outside the term. */
    public Yen in(Bucket bucket) {
        return switch (bucket) {
            case TERM_PRINCIPAL -> principal;
            case DEMAND_FEE -> demandFee;
            case LATE_CHARGE -> lateCharge;
            case OVERPAID -> overpaid;
            case RECEIPT,
                    SUSPENSE,
                    APPROPRIATION,
                    REFUND_PAYABLE,
                    REFUND_PAID,
                    SUSPENSE_REFUND_PAID,
                    MISCELLANEOUS_REVENUE,
                    INTEREST_EXPENSE -> Yen.ZERO;
        };
    }

    private static Yen balance(Collection<Posting> postings, Bucket bucket) {
        long sum = 0;
        for (Posting posting : postings) {
            if (posting.to() == bucket) {
                sum += posting.amount().amount();
            }
            if (posting.from() == bucket) {
                sum -= posting.amount().amount();
            }
        }
        return Yen.of(sum);
    }
}
