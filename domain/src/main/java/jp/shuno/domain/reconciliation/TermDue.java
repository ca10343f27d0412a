package jp.shuno.domain.reconciliation;

import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.latecharge.LateChargeBasis;
import jp.shuno.domain.ledger.Allocation;
import jp.shuno.domain.ledger.TermBalance;
import jp.shuno.domain.money.Yen;

/**
 * What receipts and appropriations can be applied to on one term.
 *
 * @param key the term
 * @param standing 本料 as it stands, with what is assessed now
 * @param demandFee 督促手数料調定額
 * @param lateCharge what the late charge is fixed by once the principal is paid
 */
public record TermDue(TermKey key, TermBalance standing, Yen demandFee, LateChargeBasis lateCharge) {

    /** Principal that receipts and appropriations can pay. */
    public Yen principal() {
        return standing.assessed();
    }

    /** All of it, as something still open; late charge is not assessed while principal is open. */
    public Allocation open() {
        return new Allocation(principal(), demandFee, Yen.ZERO, Yen.ZERO);
    }
}
