package jp.shuno.domain.overpayment;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.overpayment.Eligibility.Excluded;

/**
 * 充当予定: what of a person's overpayments goes to which arrears, and what is left to be refunded.
 *
 * @param entitled whose overpayments they are
 * @param plannedOn business date
 * @param appropriations movements in the order in which they were decided
 * @param remainders every overpayment with what is left of it, the oldest payment first
 * @param judged every term that was looked at, in the order of R-093
 */
public record AppropriationPlan(
        Entitled entitled,
        LocalDate plannedOn,
        List<PlannedAppropriation> appropriations,
        List<Remainder> remainders,
        List<Judged> judged) {

    /**
     * An overpayment and what is left of it.
     *
     * @param left yen that no arrears took
     */
    public record Remainder(OverpaymentLot lot, Yen left) {}

    /**
     * A term and what was decided about it.
     *
     * @param eligibility whether it is appropriated to
     */
    public record Judged(AppropriationTarget target, Eligibility eligibility) {}

    /**
     * nothing is planned that is not there, nothing of it is lost, and no term takes more than it lacks.
     *
     * @throws IllegalArgumentException when a lot's appropriations and remainder are not what was left of it, or a term
     *     takes more principal than is open, or takes anything though it does not qualify
     */
    public AppropriationPlan {
        appropriations = List.copyOf(appropriations);
        remainders = List.copyOf(remainders);
        judged = List.copyOf(judged);
        Set<OverpaymentLot> lots = new HashSet<>();
        for (Remainder remainder : remainders) {
            OverpaymentLot lot = remainder.lot();
            Yen given = sum(appropriations.stream()
                    .filter(each -> each.lot().equals(lot))
                    .toList());
            if (!lots.add(lot) || !given.plus(remainder.left()).equals(lot.remaining())) {
                throw new IllegalArgumentException("overpayment %s has %s yen, the plan appropriates %s and leaves %s"
                        .formatted(
                                lot.id(),
                                lot.remaining().amount(),
                                given.amount(),
                                remainder.left().amount()));
            }
        }
        Set<TermKey> terms = new HashSet<>();
        for (Judged each : judged) {
            TermKey key = each.target().key();
            Yen principal = sum(appropriations.stream()
                    .filter(one -> one.target().equals(key) && one.bucket() == Bucket.TERM_PRINCIPAL)
                    .toList());
            boolean taken = appropriations.stream().anyMatch(one -> one.target().equals(key));
            if (!terms.add(key)
                    || principal.exceeds(each.target().openPrincipal())
                    || taken && each.eligibility() instanceof Excluded) {
                throw new IllegalArgumentException(
                        "the plan appropriates %s yen to the principal of %s".formatted(principal.amount(), key));
            }
        }
        for (PlannedAppropriation each : appropriations) {
            if (!lots.contains(each.lot()) || !terms.contains(each.target())) {
                throw new IllegalArgumentException("the plan appropriates %s to %s, which it does not know"
                        .formatted(each.lot().id(), each.target()));
            }
        }
    }

    /** 被充当予定額: what the plan gives to an item of a term. */
    public Yen plannedFor(TermKey target, Bucket bucket) {
        return sum(appropriations.stream()
                .filter(each -> each.target().equals(target) && each.bucket() == bucket)
                .toList());
    }

    private static Yen sum(List<PlannedAppropriation> some) {
        return Yen.total(some.stream().map(PlannedAppropriation::amount).toList());
    }
}
