package jp.shuno.domain.reconciliation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.shuno.domain.latecharge.PrincipalPayment;
import jp.shuno.domain.ledger.Allocation;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.ledger.CompletionCode;
import jp.shuno.domain.ledger.Posting;
import jp.shuno.domain.ledger.TermBalance;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.reconciliation.TermMoney.Holding;
import jp.shuno.domain.reconciliation.TermMoney.Part;
import org.jspecify.annotations.Nullable;

/**
 * Applies all receipts of a term in the order in which they were paid and posts the difference to what
 * the ledger already holds.
 *
 * <p>The result depends only on what is due and on the set of receipts, never on the order in which files arrived
 * the earliest payments fill the term, the latest are overpaid. A decrease therefore turns the newest payment
 * into an overpayment first, and an increase takes back the yen that were last to leave. The late charge
 * follows from the same receipts: it is fixed as of the last day on which principal was paid.
 *
 * <p>Yen that were appropriated from the term or whose refund was decided are gone: a receipt takes part with what is
 * left of it, so that a later increase may find the term unpaid. Nothing that was used is reversed, and what comes
 * after the first use stands at the end ({@link TermUse}).
 */
public final class TermSettlement {

    /** Why a term is settled anew; it decides how a changed allocation is written. */
    public enum Cause {
        /**
         * Receipts came or went: a receipt whose place changes is reversed whole and posted anew, unless yen
         * of the term were used; then yen move within the term.
         */
        RECEIPTS,
        /** The assessment changed: yen move between principal and overpaid within the term. */
        CORRECTION
    }

    private static final List<Bucket> TARGETS =
            List.of(Bucket.TERM_PRINCIPAL, Bucket.DEMAND_FEE, Bucket.LATE_CHARGE, Bucket.OVERPAID);

    private final TermDue due;
    private final TermMoney money;
    private final LocalDate postedOn;
    private final Cause cause;
    private final List<Posting> postings = new ArrayList<>();
    private Allocation open;
    private Yen demandFeeKept = Yen.ZERO;
    private Yen lateChargeKept = Yen.ZERO;
    private Yen lateChargeAssessed = Yen.ZERO;
    private @Nullable LocalDate lateChargeFixedOn;
    private Yen lateChargeOverpaid = Yen.ZERO;
    private final List<PrincipalPayment> principalPaid = new ArrayList<>();
    private @Nullable LocalDate principalUpTo;
    private @Nullable LocalDate paidUpTo;
    private @Nullable LocalDate completed;
    private final Set<String> cameWhenPaid = new HashSet<>();

    private TermSettlement(TermDue due, TermMoney money, LocalDate postedOn, Cause cause) {
        this.due = due;
        this.money = money;
        this.postedOn = postedOn;
        this.cause = cause;
        this.open = due.open();
    }

    /**
     * Settles a term to which nothing was appropriated.
     *
     * @param due what receipts can be applied to
     * @param receipts all live final receipts of the term, in any order, each with its postings so far
     * @param postedOn business date
     * @param cause why the term is settled anew
     * @throws IllegalArgumentException when something was appropriated to it, or when its row and its postings do not
     *     agree on what left it
     * @throws jp.shuno.domain.latecharge.MissingRateException when a late charge needs the rates of a year that the
     *     table lacks
     */
    public static Settlement settle(TermDue due, List<PostedReceipt> receipts, LocalDate postedOn, Cause cause) {
        return settle(due, receipts, List.of(), postedOn, cause);
    }

    /**
     * Settles one term.
     *
     * @param due what receipts can be applied to
     * @param receipts all live final receipts of the term, in any order, each with its postings so far
     * @param appropriated all that was appropriated to the term and not undone, in any order
     * @param postedOn business date
     * @param cause why the term is settled anew
     * @throws IllegalArgumentException when the term's row, its postings and the appropriations do not agree on what
     *     came to it and what left it
     * @throws jp.shuno.domain.latecharge.MissingRateException when a late charge needs the rates of a year that the
     *     table lacks
     */
    public static Settlement settle(
            TermDue due,
            List<PostedReceipt> receipts,
            List<AppropriatedMoney> appropriated,
            LocalDate postedOn,
            Cause cause) {
        TermMoney money = new TermMoney(due, receipts, appropriated, postedOn);
        return new TermSettlement(due, money, postedOn, cause).settle(receipts);
    }

    private Settlement settle(List<PostedReceipt> receipts) {
        List<Part> charges = money.charges();
        demandFeeKept = appropriatedTo(Bucket.DEMAND_FEE, charges).min(open.demandFee());
        open = open.less(new Allocation(Yen.ZERO, demandFeeKept, Yen.ZERO, Yen.ZERO));
        money.payments().forEach(payment -> apply(payment, charges));
        charges.forEach(this::applyCharge);
        Allocation applied = Allocation.NONE;
        for (Holding holding : money.holdings()) {
            applied = applied.plus(holding.target());
            post(holding);
        }
        LocalDate lastPayment = null;
        LocalDate lastRevenue = null;
        for (PostedReceipt receipt : receipts) {
            lastPayment = later(lastPayment, receipt.paymentDate());
            lastRevenue = later(lastRevenue, receipt.revenueDate());
        }
        return new Settlement(
                due.key(),
                List.copyOf(postings),
                applied,
                due.standing().withReceived(received(applied)),
                lateChargeAssessed,
                lateChargeFixedOn,
                lateChargeOverpaid,
                CompletionCode.of(open.principal(), open.demandFee(), open.lateCharge()),
                completed,
                lastPayment,
                lastRevenue);
    }

    /**
     * all that ever was principal or overpaid on the term and was not appropriated to its principal. Yen that
     * had been appropriated to its demand fee or late charge and became too much there count as received from then on.
     */
    private Yen received(Allocation applied) {
        TermBalance row = due.standing();
        return applied.principal()
                .plus(applied.overpaid())
                .plus(row.appropriatedOut())
                .plus(row.refunded())
                .minus(row.appropriatedIn());
    }

    private static Yen appropriatedTo(Bucket bucket, List<Part> charges) {
        return Yen.total(charges.stream()
                .filter(part -> part.appropriatedTo() == bucket)
                .map(Part::left)
                .toList());
    }

    /** A receipt pays all that is owed in the order of R-030; what was appropriated to principal pays nothing else. */
    private void apply(Part payment, List<Part> charges) {
        boolean isReceipt = payment.appropriatedTo() == null;
        if (isReceipt && open.total().isZero()) {
            cameWhenPaid.add(payment.paid().id());
        }
        Yen principal = payment.left().min(open.principal());
        Allocation share = isReceipt
                ? ApplicationOrder.apply(payment.left(), open, payment.paid().statedLateCharge())
                : new Allocation(principal, Yen.ZERO, Yen.ZERO, payment.left().minus(principal));
        if (!open.principal().isZero() && share.principal().equals(open.principal())) {
            fixLateCharge(payment, share.principal());
            lateChargeKept = appropriatedTo(Bucket.LATE_CHARGE, charges).min(lateChargeAssessed);
            open = open.withLateCharge(lateChargeAssessed.minus(lateChargeKept));
            if (isReceipt && due.lateCharge().fixOnPayment()) {
                share = ApplicationOrder.apply(payment.left(), open, Yen.ZERO);
            }
        }
        open = open.less(share);
        settled(payment, share);
    }

    /**
     * What was appropriated to demand fee or late charge stays there before any receipt. What is too much there is
     * principal where that is open again, otherwise overpaid.
     */
    private void applyCharge(Part charge) {
        boolean isFee = charge.appropriatedTo() == Bucket.DEMAND_FEE;
        Yen stays = charge.left().min(isFee ? demandFeeKept : lateChargeKept);
        if (isFee) {
            demandFeeKept = demandFeeKept.minus(stays);
        } else {
            lateChargeKept = lateChargeKept.minus(stays);
        }
        Yen principal = charge.left().minus(stays).min(open.principal());
        if (!principal.isZero() && principal.equals(open.principal())) {
            fixLateCharge(charge, principal);
            open = open.withLateCharge(lateChargeAssessed);
        }
        Yen rest = charge.left().minus(stays).minus(principal);
        Yen lateCharge = isFee ? Yen.ZERO : rest.min(open.lateCharge());
        open = open.less(new Allocation(principal, Yen.ZERO, lateCharge, Yen.ZERO));
        settled(
                charge,
                new Allocation(
                        principal,
                        isFee ? stays : Yen.ZERO,
                        isFee ? Yen.ZERO : stays.plus(lateCharge),
                        rest.minus(lateCharge)));
    }

    /** R-009, I5: the day on which all that was needed had been paid. */
    private void settled(Part part, Allocation share) {
        part.put(share);
        if (!share.principal().isZero()) {
            principalPaid.add(new PrincipalPayment(part.paid().paymentDate(), share.principal()));
            principalUpTo = later(principalUpTo, part.paid().paymentDate());
        }
        if (!share.total().equals(share.overpaid())) {
            paidUpTo = later(paidUpTo, part.paid().paymentDate());
        }
        if (completed == null && isComplete()) {
            completed = paidUpTo;
        }
    }

    /**
     * fixes the late charge as of the last day on which principal was paid, whether or not what completes it was
     * paid last.
     */
    private void fixLateCharge(Part completing, Yen itsPrincipal) {
        LocalDate lastDay = completing.paid().paymentDate();
        if (principalUpTo != null && principalUpTo.isAfter(lastDay)) {
            lastDay = principalUpTo;
        }
        Yen charge = due.lateCharge().fixedOn(lastDay, () -> {
            List<PrincipalPayment> payments = new ArrayList<>(principalPaid);
            payments.add(new PrincipalPayment(completing.paid().paymentDate(), itsPrincipal));
            return payments;
        });
        if (!charge.isZero()) {
            lateChargeAssessed = charge;
            lateChargeFixedOn = lastDay;
        }
    }

    private boolean isComplete() {
        boolean lateChargeSettled = (open.lateCharge().isZero() && lateChargeKept.isZero())
                || !due.lateCharge().completionRequiresLateCharge();
        return !due.principal().isZero()
                && open.principal().isZero()
                && open.demandFee().isZero()
                && demandFeeKept.isZero()
                && lateChargeSettled;
    }

    private void post(Holding holding) {
        int before = postings.size();
        PostedReceipt receipt = holding.receipt();
        Allocation current = holding.current();
        Allocation target = holding.target();
        if (!current.equals(target)) {
            int ordinal = receipt.postings().size();
            if (current.total().isZero()) {
                postAll(receipt, target, ordinal);
            } else if (cause == Cause.CORRECTION || money.placesStay()) {
                moveWithinTerm(receipt, current, target, ordinal);
            } else {
                List<Posting> reversals = receipt.reversals(postedOn, "R-033");
                postings.addAll(reversals);
                postAll(receipt, target, ordinal + reversals.size());
            }
        }
        if (!target.overpaid().isZero() && !holding.onTerm().isEmpty()) {
            long moved =
                    formerLateCharge(holding.onTerm()) + formerLateCharge(postings.subList(before, postings.size()));
            lateChargeOverpaid = lateChargeOverpaid.plus(target.overpaid().min(Yen.of(Math.max(0, moved))));
        }
    }

    /** Yen that went from late charge to overpaid, less those that went back. */
    private static long formerLateCharge(List<Posting> some) {
        long yen = 0;
        for (Posting posting : some) {
            if (posting.from() == Bucket.LATE_CHARGE && posting.to() == Bucket.OVERPAID) {
                yen += posting.amount().amount();
            } else if (posting.from() == Bucket.OVERPAID && posting.to() == Bucket.LATE_CHARGE) {
                yen -= posting.amount().amount();
            }
        }
        return yen;
    }

    private void postAll(PostedReceipt receipt, Allocation target, int firstOrdinal) {
        boolean alreadyPaid = cameWhenPaid.contains(receipt.id());
        int ordinal = firstOrdinal;
        for (Bucket bucket : TARGETS) {
            Yen part = target.in(bucket);
            if (!part.isZero()) {
                postings.add(Posting.of(
                        ordinal++,
                        postedOn,
                        rule(bucket, alreadyPaid),
                        Bucket.RECEIPT,
                        bucket,
                        part,
                        receipt.id(),
                        due.key()));
            }
        }
    }

    private static String rule(Bucket bucket, boolean alreadyPaid) {
        if (bucket != Bucket.OVERPAID) {
            return "R-030";
        }
        return alreadyPaid ? "R-033" : "R-032";
    }

    private void moveWithinTerm(PostedReceipt receipt, Allocation current, Allocation target, int firstOrdinal) {
        int ordinal = firstOrdinal;
        long[] difference = new long[TARGETS.size()];
        for (int i = 0; i < difference.length; i++) {
            Bucket bucket = TARGETS.get(i);
            difference[i] = target.in(bucket).amount() - current.in(bucket).amount();
        }
        for (int from = 0; from < difference.length; from++) {
            for (int to = 0; to < difference.length && difference[from] < 0; to++) {
                long moved = Math.min(-difference[from], difference[to]);
                if (moved > 0) {
                    postings.add(Posting.of(
                            ordinal++,
                            postedOn,
                            cause == Cause.CORRECTION ? "R-007" : "R-033",
                            TARGETS.get(from),
                            TARGETS.get(to),
                            Yen.of(moved),
                            receipt.id(),
                            due.key()));
                    difference[from] += moved;
                    difference[to] -= moved;
                }
            }
        }
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
