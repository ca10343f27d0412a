package jp.shuno.domain.reconciliation;

import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.ledger.Allocation;
import jp.shuno.domain.money.Yen;

/**
 * What receipts can be applied to on one term.
 *
 * @param key the term
 * @param principal 本料調定額 less what appropriation already covers
 * @param demandFee 督促手数料調定額
 * @param lateCharge 確定延滞金
 */
public record TermDue(TermKey key, Yen principal, Yen demandFee, Yen lateCharge) {

    /** All of it, as something still open. */
    public Allocation open() {
        return new Allocation(principal, demandFee, lateCharge, Yen.ZERO);
    }
}
