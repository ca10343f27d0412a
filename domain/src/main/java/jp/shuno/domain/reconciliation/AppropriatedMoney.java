package jp.shuno.domain.reconciliation;

import java.time.LocalDate;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.ledger.Bucket;

/**
 * Money that an actual appropriation brought to a term. It takes part like a receipt that was paid on the day
 * from which the appropriation is effective.
 *
 * @param term the term to which it was appropriated
 * @param bucket what it was appropriated to: 本料, 督促手数料 or 延滞金
 * @param appropriatedOn business date of the appropriation
 * @param money the receipt whose yen they are, with the fit date as payment date, the appropriated yen as amount, and
 *     all postings of the receipt on whatever term
 */
public record AppropriatedMoney(TermKey term, Bucket bucket, LocalDate appropriatedOn, PostedReceipt money) {

    /** @throws IllegalArgumentException when it was appropriated to nothing that is owed on a term */
    public AppropriatedMoney {
        if (bucket != Bucket.TERM_PRINCIPAL && bucket != Bucket.DEMAND_FEE && bucket != Bucket.LATE_CHARGE) {
            throw new IllegalArgumentException("nothing is appropriated to " + bucket);
        }
    }
}
