package jp.shuno.domain.reconciliation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.shuno.domain.latecharge.PrincipalPayment;
import jp.shuno.domain.ledger.Allocation;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.ledger.CompletionCode;
import jp.shuno.domain.ledger.Posting;
import jp.shuno.domain.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * Applies all receipts of a term in the order in which they were paid and posts the difference to what
 * the ledger already holds.
 *
 * <p>The result depends only on what is due and on the set of receipts, never on the order in which files arrived
 * the earliest payments fill the term, the latest are overpaid. A decrease therefore turns the newest payment
 * into an overpayment first, and an increase takes back the yen that were last to leave. The late charge
 * follows from the same receipts: the one that completes the principal fixes it as of its payment date.
 */
public final class TermSettlement {

    /** Why a term is settled anew; it decides how a changed allocation is written. */
    public enum Cause {
        /** Receipts came: a receipt whose place changes is reversed whole and posted anew. */
        RECEIPTS,
        /** The assessment changed: yen move between principal and overpaid within the term. */
        CORRECTION
    }

    private static final List<Bucket> TARGETS =
            List.of(Bucket.TERM_PRINCIPAL, Bucket.DEMAND_FEE, Bucket.LATE_CHARGE, Bucket.OVERPAID);

    private final TermDue due;
    private final LocalDate postedOn;
    private final Cause cause;
    private final List<Posting> postings = new ArrayList<>();
    private Yen lateChargeAssessed = Yen.ZERO;
    private @Nullable LocalDate lateChargeFixedOn;
    private Yen lateChargeOverpaid = Yen.ZERO;

    private TermSettlement(TermDue due, LocalDate postedOn, Cause cause) {
        this.due = due;
        this.postedOn = postedOn;
        this.cause = cause;
    }

    /**
     * Settles one term.
     *
     * @param due what receipts can be applied to
     * @param receipts all live final receipts of the term, in any order, each with its postings so far
     * @param postedOn business date
     * @param cause why the term is settled anew
     * @throws jp.shuno.domain.latecharge.MissingRateException when a late charge needs the rates of a year that the
     *     table lacks
     */
    public static Settlement settle(TermDue due, List<PostedReceipt> receipts, LocalDate postedOn, Cause cause) {
        return new TermSettlement(due, postedOn, cause)
                .settle(receipts.stream().sorted(PostedReceipt.PAYMENT_ORDER).toList());
    }

    private Settlement settle(List<PostedReceipt> inPaymentOrder) {
        Allocation open = due.open();
        Allocation applied = Allocation.NONE;
        LocalDate completed = null;
        LocalDate lastPayment = null;
        LocalDate lastRevenue = null;
        for (PostedReceipt receipt : inPaymentOrder) {
            boolean alreadyPaid = open.total().isZero();
            Allocation share = ApplicationOrder.apply(receipt.amount(), open, receipt.statedLateCharge());
            if (!open.principal().isZero() && share.principal().equals(open.principal())) {
                fixLateCharge(receipt, share.principal(), inPaymentOrder);
                open = open.withLateCharge(lateChargeAssessed);
                if (due.lateCharge().fixOnPayment()) {
                    share = ApplicationOrder.apply(receipt.amount(), open, Yen.ZERO);
                }
            }
            post(receipt, share, alreadyPaid);
            open = remaining(open, share);
            applied = applied.plus(share);
            if (completed == null && isComplete(open)) {
                completed = receipt.paymentDate();
            }
            lastPayment = later(lastPayment, receipt.paymentDate());
            lastRevenue = later(lastRevenue, receipt.revenueDate());
        }
        return new Settlement(
                due.key(),
                List.copyOf(postings),
                applied,
                due.standing().withReceived(applied.principal().plus(applied.overpaid())),
                lateChargeAssessed,
                lateChargeFixedOn,
                lateChargeOverpaid,
                CompletionCode.of(open.principal(), open.demandFee(), open.lateCharge()),
                completed,
                lastPayment,
                lastRevenue);
    }

    /**
     * fixes the late charge as of the payment that completes the principal. Every receipt before it went to
     * principal whole, because principal was still open after it.
     */
    private void fixLateCharge(PostedReceipt completing, Yen itsPrincipal, List<PostedReceipt> inPaymentOrder) {
        Yen charge = due.lateCharge().fixedOn(completing.paymentDate(), () -> {
            List<PrincipalPayment> payments = new ArrayList<>();
            for (PostedReceipt earlier : inPaymentOrder) {
                if (earlier == completing) {
                    break;
                }
                payments.add(new PrincipalPayment(earlier.paymentDate(), earlier.amount()));
            }
            payments.add(new PrincipalPayment(completing.paymentDate(), itsPrincipal));
            return payments;
        });
        if (!charge.isZero()) {
            lateChargeAssessed = charge;
            lateChargeFixedOn = completing.paymentDate();
        }
    }

    private boolean isComplete(Allocation open) {
        boolean lateChargeSettled =
                open.lateCharge().isZero() || !due.lateCharge().completionRequiresLateCharge();
        return !due.principal().isZero()
                && open.principal().isZero()
                && open.demandFee().isZero()
                && lateChargeSettled;
    }

    private void post(PostedReceipt receipt, Allocation target, boolean alreadyPaid) {
        int before = postings.size();
        Allocation current = Allocation.of(receipt.postings());
        if (!current.equals(target)) {
            int ordinal = receipt.postings().size();
            if (current.total().isZero()) {
                postAll(receipt, target, ordinal, alreadyPaid);
            } else if (cause == Cause.CORRECTION) {
                moveWithinTerm(receipt, current, target, ordinal);
            } else {
                List<Posting> reversals = receipt.reversals(postedOn, "R-033");
                postings.addAll(reversals);
                postAll(receipt, target, ordinal + reversals.size(), alreadyPaid);
            }
        }
        if (!target.overpaid().isZero() && !receipt.postings().isEmpty()) {
            long moved =
                    formerLateCharge(receipt.postings()) + formerLateCharge(postings.subList(before, postings.size()));
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

    private void postAll(PostedReceipt receipt, Allocation target, int firstOrdinal, boolean alreadyPaid) {
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
                            "R-007",
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

    private static Allocation remaining(Allocation open, Allocation share) {
        return new Allocation(
                open.principal().minus(share.principal()),
                open.demandFee().minus(share.demandFee()),
                open.lateCharge().minus(share.lateCharge()),
                Yen.ZERO);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
