package jp.shuno.domain.reconciliation;

import jp.shuno.domain.ledger.Allocation;
import jp.shuno.domain.money.Yen;

/** R-030 本料優先: a receipt for a term goes to principal, then demand fee, then late charge; the rest is overpaid. */
public final class ApplicationOrder {

    private ApplicationOrder() {}

    /**
     * Divides a receipt over what is still open on its term. A late charge stated on the slip is met first, as far as
     * such a late charge is assessed; whatever finds no target then follows the usual order.
     *
     * @param amount the receipt
     * @param open what is unpaid on the term; its overpaid part is ignored
     * @param statedLateCharge late charge that the slip states, zero for none
     */
    public static Allocation apply(Yen amount, Allocation open, Yen statedLateCharge) {
        Yen statedPart = amount.min(statedLateCharge).min(open.lateCharge());
        Yen rest = amount.minus(statedPart);
        Yen principal = rest.min(open.principal());
        rest = rest.minus(principal);
        Yen demandFee = rest.min(open.demandFee());
        rest = rest.minus(demandFee);
        Yen lateCharge = rest.min(open.lateCharge().minus(statedPart));
        return new Allocation(principal, demandFee, statedPart.plus(lateCharge), rest.minus(lateCharge));
    }
}
