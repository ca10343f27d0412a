package jp.shuno.domain.reconciliation;

import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.money.Yen;

/**
 * A term as reconciliation needs it.
 *
 * @param due what receipts can be applied to
 * @param provisional 仮消込額 recorded so far
 * @param provisionalLateCharge part of it that the slips state as late charge
 * @param locked whether the term was written off and takes no money any more (R-025 E12)
 */
public record LedgerTerm(TermDue due, Yen provisional, Yen provisionalLateCharge, boolean locked) {

    /** The term's key. */
    public TermKey key() {
        return due.key();
    }
}
