package jp.shuno.domain.ledger;

import jp.shuno.domain.money.Yen;

/**
 * R-008 月期別調定の残高: what is assessed on a term, what came in, and what follows from both. Received is gross: yen
 * that became overpaid stay in it, and neither refund nor appropriation lowers it.
 *
 * @param assessed 調定額
 * @param received 収入額, gross
 * @param provisional 仮消込額, a memo beside the ledger
 * @param plannedAppropriation 被充当予定額, a memo beside the ledger
 * @param appropriatedIn appropriated to this term
 * @param refunded 還付済額
 * @param appropriatedOut appropriated from this term's overpayment to others
 */
public record TermBalance(
        Yen assessed,
        Yen received,
        Yen provisional,
        Yen plannedAppropriation,
        Yen appropriatedIn,
        Yen refunded,
        Yen appropriatedOut) {

    /** A term on which only receipts have acted so far. */
    public static TermBalance of(Yen assessed, Yen received, Yen provisional) {
        return new TermBalance(assessed, received, provisional, Yen.ZERO, Yen.ZERO, Yen.ZERO, Yen.ZERO);
    }

    /** The same term assessed anew. */
    public TermBalance withAssessed(Yen newlyAssessed) {
        return new TermBalance(
                newlyAssessed, received, provisional, plannedAppropriation, appropriatedIn, refunded, appropriatedOut);
    }

    /** The same term after its receipts are settled anew. */
    public TermBalance withReceived(Yen newlyReceived) {
        return new TermBalance(
                assessed, newlyReceived, provisional, plannedAppropriation, appropriatedIn, refunded, appropriatedOut);
    }

    /** 未納額 of the ledger of record: {@code max(0, assessed − net)}. */
    public Yen unpaid() {
        return Yen.of(Math.max(0, assessed.amount() - net()));
    }

    /** 過誤納額 still with the municipality: {@code max(0, net − assessed)}. Never positive together with unpaid. */
    public Yen overpaid() {
        return Yen.of(Math.max(0, net() - assessed.amount()));
    }

    /** Unpaid less the memo amounts, for choosing whom to remind; zero where the memos cover it. */
    public Yen effectiveUnpaid() {
        return unpaid().minusOrZero(provisional).minusOrZero(plannedAppropriation);
    }

    private long net() {
        return received.amount() + appropriatedIn.amount() - refunded.amount() - appropriatedOut.amount();
    }
}
