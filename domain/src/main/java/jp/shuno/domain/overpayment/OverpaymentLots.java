package jp.shuno.domain.overpayment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.shuno.domain.latecharge.LateChargeBasis;
import jp.shuno.domain.latecharge.LateChargePolicy;
import jp.shuno.domain.ledger.Allocation;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.ledger.Posting;
import jp.shuno.domain.ledger.TermBalance;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.reconciliation.PostedReceipt;
import jp.shuno.domain.reconciliation.Settlement;
import jp.shuno.domain.reconciliation.TermDue;
import jp.shuno.domain.reconciliation.TermSettlement;
import jp.shuno.domain.reconciliation.TermSettlement.Cause;
import jp.shuno.domain.reconciliation.TermUse;

/**
 * 過誤納の区分: which yen of which receipt are too much on a term, and why.
 *
 * <p>How many yen of a receipt are too much is what the ledger says: those in OVERPAID and those that left it. Why they
 * are is not said by the rule number of a posting, because a late file is posted by the assessment of the day on which
 * it arrives. It follows from what was due on the payment date: the term is settled once more with the assessment in
 * force on that day and the receipts paid until then. What finds no place there is erroneous; what is too much besides
 * was due when paid, and a decrease made it excess.
 */
public final class OverpaymentLots {

    private final OverpaidTerm term;
    private final LateChargePolicy policy;
    private final Map<String, List<Posting>> postings = new HashMap<>();
    private final Set<String> latecomers;

    private OverpaymentLots(OverpaidTerm term, LateChargePolicy policy) {
        this.term = term;
        this.policy = policy;
        for (PostedReceipt receipt : term.money()) {
            postings.put(
                    receipt.id(),
                    receipt.postings().stream()
                            .filter(posting -> term.key().equals(posting.term()))
                            .toList());
        }
        this.latecomers = latecomers();
    }

    /**
     * The overpayments of one term, in the order of their payments.
     *
     * @param policy how late charge is due, for what a late payment owed besides principal
     * @throws IllegalArgumentException when what remains of them is not the balance's overpaid amount
     * @throws jp.shuno.domain.latecharge.MissingRateException when a late charge needs the rates of a year that the
     *     table lacks
     */
    public static List<OverpaymentLot> of(OverpaidTerm term, LateChargePolicy policy) {
        OverpaymentLots rules = new OverpaymentLots(term, policy);
        List<OverpaymentLot> lots = new ArrayList<>();
        term.money().forEach(receipt -> lots.addAll(rules.lotsOf(receipt)));
        lots.sort(OverpaymentLot.SOURCE_ORDER);
        Yen remaining = Yen.total(lots.stream().map(OverpaymentLot::remaining).toList());
        if (!remaining.equals(term.standing().overpaid())) {
            throw new IllegalArgumentException("the overpayments of %s add up to %s yen, its balance says %s"
                    .formatted(
                            term.key(),
                            remaining.amount(),
                            term.standing().overpaid().amount()));
        }
        return List.copyOf(lots);
    }

    private List<OverpaymentLot> lotsOf(PostedReceipt receipt) {
        Yen appropriated = left(receipt, Bucket.APPROPRIATION, LocalDate.MAX);
        Yen refundDecided = left(receipt, Bucket.REFUND_PAYABLE, LocalDate.MAX);
        Yen overpaid =
                Allocation.of(postings(receipt)).overpaid().plus(appropriated).plus(refundDecided);
        if (overpaid.isZero()) {
            return List.of();
        }
        LocalDate paidOn = receipt.paymentDate();
        Optional<LocalDate> decrease = term.history().lastDecreaseAfter(paidOn);
        Yen erroneous = decrease.isEmpty() || latecomers.contains(receipt.id())
                ? overpaid
                : neverDue(receipt).min(overpaid);
        Yen overassessed = overpaid.minus(erroneous);
        List<OverpaymentLot> lots = new ArrayList<>();
        if (!erroneous.isZero()) {
            lots.add(lot(
                    receipt,
                    OverpaymentKind.ERRONEOUS,
                    paidOn,
                    erroneous,
                    appropriated.min(erroneous),
                    refundDecided.min(erroneous.minusOrZero(appropriated))));
        }
        if (!overassessed.isZero()) {
            Yen appropriatedHere = appropriated.minusOrZero(erroneous);
            lots.add(lot(
                    receipt,
                    OverpaymentKind.OVERASSESSED,
                    decrease.orElseThrow(),
                    overassessed,
                    appropriatedHere,
                    appropriated.plus(refundDecided).minusOrZero(erroneous).minus(appropriatedHere)));
        }
        return lots;
    }

    private OverpaymentLot lot(
            PostedReceipt receipt,
            OverpaymentKind kind,
            LocalDate aroseOn,
            Yen amount,
            Yen appropriated,
            Yen refundDecided) {
        return new OverpaymentLot(
                OverpaymentLot.id(receipt.id(), term.key(), kind),
                term.key(),
                receipt.id(),
                kind,
                PaymentPlace.of(receipt),
                aroseOn,
                amount,
                appropriated,
                refundDecided);
    }

    /** what of a receipt found nothing due by the assessment in force on its payment date. */
    private Yen neverDue(PostedReceipt receipt) {
        LocalDate paidOn = receipt.paymentDate();
        TermRevision inForce = term.history().inForceOn(paidOn);
        TermDue due = new TermDue(
                term.key(),
                TermBalance.of(inForce.principal(), Yen.ZERO, Yen.ZERO),
                term.demandFee(),
                LateChargeBasis.of(
                        policy,
                        term.key().notice(),
                        term.attributableFiscalYear(),
                        inForce.dueDate(),
                        inForce.principal()));
        List<PostedReceipt> until = term.money().stream()
                .filter(each -> PostedReceipt.PAYMENT_ORDER.compare(each, receipt) <= 0)
                .filter(each -> !latecomers.contains(each.id()))
                .map(each -> asOf(each, paidOn))
                .filter(each -> !each.amount().isZero())
                .toList();
        Settlement then = TermSettlement.settle(due, until, paidOn, Cause.RECEIPTS);
        return Allocation.of(then.postings().stream()
                        .filter(posting -> posting.receiptId().equals(receipt.id()))
                        .toList())
                .overpaid();
    }

    /** A receipt as if new, without the yen that had gone from the term by a day. */
    private PostedReceipt asOf(PostedReceipt receipt, LocalDate day) {
        Yen gone = left(receipt, Bucket.APPROPRIATION, day).plus(left(receipt, Bucket.REFUND_PAYABLE, day));
        return new PostedReceipt(
                receipt.id(),
                receipt.paymentDate(),
                receipt.paymentTime(),
                receipt.receivedOn(),
                receipt.fileName(),
                receipt.recordNo(),
                receipt.revenueDate(),
                receipt.amount().minusOrZero(gone),
                receipt.statedLateCharge(),
                List.of());
    }

    /**
     * once yen of the term were appropriated or refunded the places stay. A receipt that stands behind one that
     * was paid after it is the erroneous one.
     */
    private Set<String> latecomers() {
        TermUse use =
                TermUse.of(postings.values().stream().flatMap(List::stream).toList());
        if (!use.stands()) {
            return Set.of();
        }
        Set<String> late = new HashSet<>();
        PostedReceipt lastPaid = null;
        for (PostedReceipt receipt : inPlaceOrder(use)) {
            if (lastPaid != null && PostedReceipt.PAYMENT_ORDER.compare(lastPaid, receipt) > 0) {
                late.add(receipt.id());
            } else {
                lastPaid = receipt;
            }
        }
        return late;
    }

    private List<PostedReceipt> inPlaceOrder(TermUse use) {
        return term.money().stream()
                .sorted(Comparator.comparing((PostedReceipt receipt) ->
                                use.rank(TermUse.arrival(postings(receipt)).orElse(LocalDate.MIN)))
                        .thenComparing(PostedReceipt.PAYMENT_ORDER))
                .toList();
    }

    private Yen left(PostedReceipt receipt, Bucket to, LocalDate until) {
        return Yen.total(Posting.standing(postings(receipt)).stream()
                .filter(posting -> posting.from() == Bucket.OVERPAID && posting.to() == to)
                .filter(posting -> !posting.postedOn().isAfter(until))
                .map(Posting::amount)
                .toList());
    }

    private List<Posting> postings(PostedReceipt receipt) {
        return postings.getOrDefault(receipt.id(), List.of());
    }
}
