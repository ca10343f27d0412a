package jp.shuno.domain.reconciliation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.ledger.Allocation;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.ledger.Posting;
import jp.shuno.domain.ledger.TermBalance;
import jp.shuno.domain.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * All yen on one term in the order in which they fill it, without those that were appropriated from it or refunded.
 *
 * <p>Yen of one receipt cannot be told apart by their postings. They leave in the order in which they would become
 * overpaid: the last place first, and what had been appropriated to demand fee or late charge after all others.
 */
final class TermMoney {

    /** Yen that came to the term at once and have one place. */
    static final class Part {
        private final PostedReceipt paid;
        private final @Nullable Bucket appropriatedTo;
        private final LocalDate arrivedOn;
        private Yen left;
        private Allocation share = Allocation.NONE;

        private Part(PostedReceipt paid, @Nullable Bucket appropriatedTo, LocalDate arrivedOn) {
            this.paid = paid;
            this.appropriatedTo = appropriatedTo;
            this.arrivedOn = arrivedOn;
            this.left = paid.amount();
        }

        PostedReceipt paid() {
            return paid;
        }

        /** What it was appropriated to, null for a receipt. */
        @Nullable
        Bucket appropriatedTo() {
            return appropriatedTo;
        }

        /** What of it is still on the term. */
        Yen left() {
            return left;
        }

        void put(Allocation here) {
            share = here;
        }

        private boolean isCharge() {
            return appropriatedTo == Bucket.DEMAND_FEE || appropriatedTo == Bucket.LATE_CHARGE;
        }
    }

    /** The parts of one receipt, with the postings by which it stands on the term. */
    static final class Holding {
        private final PostedReceipt receipt;
        private final List<Posting> onTerm;
        private final Allocation current;
        private final List<Part> parts = new ArrayList<>();
        private Yen used = Yen.ZERO;

        private Holding(PostedReceipt receipt, TermKey term) {
            this.receipt = receipt;
            this.onTerm = receipt.postings().stream()
                    .filter(posting -> term.equals(posting.term()))
                    .toList();
            this.current = Allocation.of(onTerm);
        }

        PostedReceipt receipt() {
            return receipt;
        }

        /** All its postings that name the term. */
        List<Posting> onTerm() {
            return onTerm;
        }

        /** Where its yen lie now. */
        Allocation current() {
            return current;
        }

        /** Where they belong. */
        Allocation target() {
            Allocation all = Allocation.NONE;
            for (Part part : parts) {
                all = all.plus(part.share);
            }
            return all;
        }

        /** Takes from its parts, which stand in their order, what the uses took. */
        private void takeUses() {
            long charges = 0;
            long others = 0;
            for (Posting posting : Posting.standing(onTerm)) {
                long yen = posting.amount().amount();
                if (posting.to() == Bucket.OVERPAID) {
                    if (posting.from() == Bucket.LATE_CHARGE || posting.from() == Bucket.DEMAND_FEE) {
                        charges += yen;
                    } else {
                        others += yen;
                    }
                } else if (posting.from() == Bucket.OVERPAID) {
                    long ofOthers = backToCharges(posting) ? 0 : Math.min(others, yen);
                    others -= ofOthers;
                    charges -= yen - ofOthers;
                    if (TermUse.takesAway(posting)) {
                        takeUse(posting, ofOthers);
                    }
                }
            }
        }

        private static boolean backToCharges(Posting posting) {
            return posting.to() == Bucket.LATE_CHARGE || posting.to() == Bucket.DEMAND_FEE;
        }

        private void takeUse(Posting use, long ofOthers) {
            Predicate<Part> wasThere = part -> part.appropriatedTo == null || part.arrivedOn.isBefore(use.postedOn());
            used = used.plus(use.amount());
            long missing = take(ofOthers, wasThere.and(part -> !part.isCharge()))
                    + take(use.amount().amount() - ofOthers, wasThere.and(Part::isCharge));
            if (take(missing, part -> true) > 0) {
                throw new IllegalArgumentException(
                        "more yen of receipt %s left a term than had come to it".formatted(receipt.id()));
            }
        }

        private long take(long yen, Predicate<Part> from) {
            long missing = yen;
            for (Part part : parts.reversed()) {
                if (missing > 0 && from.test(part)) {
                    long taken = Math.min(missing, part.left.amount());
                    part.left = Yen.of(part.left.amount() - taken);
                    missing -= taken;
                }
            }
            return missing;
        }

        private void check(TermKey term) {
            Yen left = Yen.total(parts.stream().map(Part::left).toList());
            boolean isNew = current.total().isZero() && used.isZero();
            if (!isNew && !left.equals(current.total())) {
                throw new IllegalArgumentException("%s yen of receipt %s belong on %s, its postings say %s"
                        .formatted(
                                left.amount(),
                                receipt.id(),
                                term,
                                current.total().amount()));
            }
        }
    }

    private final Map<String, Holding> holdings = new HashMap<>();
    private final List<Part> inOrder = new ArrayList<>();
    private final TermUse use;

    /**
     * The money of a term.
     *
     * @param due the term
     * @param receipts all live final receipts that stand on it, in any order
     * @param appropriated all actual appropriations to it, in any order
     * @param today day on which new receipts come to the term
     * @throws IllegalArgumentException when the term's row and its money do not agree on what was appropriated or
     *     refunded
     */
    TermMoney(TermDue due, List<PostedReceipt> receipts, List<AppropriatedMoney> appropriated, LocalDate today) {
        TermKey term = due.key();
        receipts.forEach(receipt -> hold(receipt, term));
        appropriated.forEach(each -> hold(each.money(), term));
        use = TermUse.of(holdings.values().stream()
                .flatMap(holding -> holding.onTerm.stream())
                .toList());
        for (PostedReceipt receipt : receipts) {
            inOrder.add(new Part(receipt, null, use.stands() ? arrival(receipt, today) : today));
        }
        for (AppropriatedMoney each : appropriated) {
            inOrder.add(new Part(each.money(), each.bucket(), each.appropriatedOn()));
        }
        inOrder.sort(Comparator.comparing((Part part) -> use.rank(part.arrivedOn))
                .thenComparing(Part::paid, PostedReceipt.PAYMENT_ORDER));
        inOrder.forEach(part -> holdings.get(part.paid.id()).parts.add(part));
        if (use.stands()) {
            holdings.values().forEach(Holding::takeUses);
        }
        holdings.values().forEach(holding -> holding.check(term));
        check(due.standing(), appropriated, term);
    }

    private void hold(PostedReceipt receipt, TermKey term) {
        holdings.computeIfAbsent(receipt.id(), id -> new Holding(receipt, term));
    }

    private LocalDate arrival(PostedReceipt receipt, LocalDate today) {
        return TermUse.arrival(holdings.get(receipt.id()).onTerm).orElse(today);
    }

    private void check(TermBalance row, List<AppropriatedMoney> appropriated, TermKey term) {
        Yen in = Yen.total(appropriated.stream()
                .filter(each -> each.bucket() == Bucket.TERM_PRINCIPAL)
                .map(each -> each.money().amount())
                .toList());
        Yen used = Yen.total(
                holdings.values().stream().map(holding -> holding.used).toList());
        if (!in.equals(row.appropriatedIn())
                || !used.equals(row.appropriatedOut().plus(row.refunded()))) {
            throw new IllegalArgumentException("%s yen were appropriated to %s and %s left it, its row says %s and %s"
                    .formatted(
                            in.amount(),
                            term,
                            used.amount(),
                            row.appropriatedIn().amount(),
                            row.appropriatedOut().plus(row.refunded()).amount()));
        }
    }

    /** Whether yen of the term were used, so that nothing on it is reversed any more. */
    boolean placesStay() {
        return use.stands();
    }

    /** Receipts and what was appropriated to principal, in their order. */
    List<Part> payments() {
        return inOrder.stream().filter(part -> !part.isCharge()).toList();
    }

    /** What was appropriated to demand fee or late charge, in its order. */
    List<Part> charges() {
        return inOrder.stream().filter(Part::isCharge).toList();
    }

    /** Each receipt once, in the order of its first part. */
    List<Holding> holdings() {
        return inOrder.stream()
                .map(part -> holdings.get(part.paid.id()))
                .distinct()
                .toList();
    }
}
