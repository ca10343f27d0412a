package jp.shuno.domain.overpayment;

import java.time.LocalDate;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.money.Yen;

/**
 * 充当: yen of one overpayment for one item of one term.
 *
 * @param lot the overpayment
 * @param target the term that receives them, which may be the lot's own where its late charge is unpaid
 * @param bucket 本料, 督促手数料 or 延滞金
 * @param amount yen, more than zero
 * @param fitDate 充当適状日
 */
public record PlannedAppropriation(OverpaymentLot lot, TermKey target, Bucket bucket, Yen amount, LocalDate fitDate) {

    /**
     * @throws IllegalArgumentException when nothing would move, when it would not move to what is owed on a term, or
     *     when it would be effective before there was an overpayment
     */
    public PlannedAppropriation {
        boolean owed = switch (bucket) {
            case TERM_PRINCIPAL, DEMAND_FEE, LATE_CHARGE -> true;
            case RECEIPT,
                    SUSPENSE,
                    OVERPAID,
                    APPROPRIATION,
                    REFUND_PAYABLE,
                    REFUND_PAID,
                    SUSPENSE_REFUND_PAID,
                    MISCELLANEOUS_REVENUE,
                    INTEREST_EXPENSE -> false;
        };
        if (!owed || amount.isZero() || fitDate.isBefore(lot.aroseOn())) {
            throw new IllegalArgumentException("%s yen cannot be appropriated to %s with effect from %s"
                    .formatted(amount.amount(), bucket, fitDate));
        }
    }
}
