package jp.shuno.domain.refund;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * 還付計画: what is appropriated and what is refunded of all open overpayments, and what of their interest can be fixed
 * already.
 */
public final class RefundPlanning {

    private static final Comparator<OpenOverpayment> ORDER = Comparator.comparing(OpenOverpayment::obligor)
            .thenComparing(OpenOverpayment::term)
            .thenComparing(OpenOverpayment::paidOn)
            .thenComparing(OpenOverpayment::lotId);

    private final LocalDate decidedOn;
    private final Predicate<OpenOverpayment> needsClaim;
    private final RefundTerms terms;
    private final RefundInterestPolicy policy;
    private final RefundInterestRates rates;

    private RefundPlanning(
            LocalDate decidedOn,
            Predicate<OpenOverpayment> needsClaim,
            RefundTerms terms,
            RefundInterestPolicy policy,
            RefundInterestRates rates) {
        this.decidedOn = decidedOn;
        this.needsClaim = needsClaim;
        this.terms = terms;
        this.policy = policy;
        this.rates = rates;
    }

    /**
     * The lines of a plan, in the order of obligors, terms and payments, whatever the order of the overpayments.
     *
     * @param open all overpayments with yen left
     * @param decidedOn 支出決定日: business date of the plan
     * @param needsClaim R-097 whether what is refunded of an overpayment has to be claimed
     * @param terms what is refunded at all
     * @throws MissingInterestRateException when a day that bears interest lies in a year without a rate
     */
    public static List<RefundPlanLine> lines(
            Collection<OpenOverpayment> open,
            LocalDate decidedOn,
            Predicate<OpenOverpayment> needsClaim,
            RefundTerms terms,
            RefundInterestPolicy policy,
            RefundInterestRates rates) {
        RefundPlanning planning = new RefundPlanning(decidedOn, needsClaim, terms, policy, rates);
        Map<TermKey, List<OpenOverpayment>> byTerm =
                open.stream().sorted(ORDER).collect(Collectors.groupingBy(OpenOverpayment::term));
        return open.stream()
                .sorted(ORDER)
                .map(OpenOverpayment::term)
                .distinct()
                .flatMap(term -> planning.ofTerm(byTerm.get(term)).stream())
                .toList();
    }

    private List<RefundPlanLine> ofTerm(List<OpenOverpayment> lots) {
        boolean claim = needsClaim.test(lots.getFirst());
        boolean refunds = terms.isRefunded(
                Yen.total(lots.stream().map(OpenOverpayment::refundable).toList()));
        List<Draft> drafts = new ArrayList<>();
        for (OpenOverpayment lot : lots) {
            for (OpenOverpayment.Use use : lot.uses()) {
                drafts.add(new Draft(
                        lot,
                        use.appropriationNo(),
                        use.amount(),
                        Optional.of(part(
                                lot,
                                use.amount(),
                                InterestUse.APPROPRIATION,
                                InterestPeriod.endOfAppropriation(use.fitDate(), decidedOn)))));
            }
        }
        for (OpenOverpayment lot : lots) {
            if (refunds && !lot.refundable().isZero()) {
                drafts.add(new Draft(
                        lot,
                        null,
                        lot.refundable(),
                        claim
                                ? Optional.empty()
                                : Optional.of(part(
                                        lot,
                                        lot.refundable(),
                                        InterestUse.REFUND,
                                        InterestPeriod.endOfRefund(decidedOn)))));
            }
        }
        return withInterest(drafts, claim);
    }

    private static OverpaidPart part(OpenOverpayment lot, Yen amount, InterestUse use, LocalDate until) {
        return new OverpaidPart(lot.term(), lot.lotId(), amount, lot.kind(), lot.paidOn(), use, until, List.of());
    }

    private List<RefundPlanLine> withInterest(List<Draft> drafts, boolean claim) {
        List<OverpaidPart> parts =
                drafts.stream().flatMap(draft -> draft.part().stream()).toList();
        Map<Integer, Yen> interests = new HashMap<>();
        for (RefundInterestCalculation.Counted counted : RefundInterestCalculation.each(parts, policy, rates)) {
            interests.put(
                    indexOf(parts, counted.parts().getFirst()),
                    counted.interest().interest());
        }
        List<RefundPlanLine> lines = new ArrayList<>();
        int place = 0;
        for (Draft draft : drafts) {
            OverpaidPart part = draft.part().orElse(null);
            boolean counts = part != null && !part.start().isAfter(part.until());
            lines.add(new RefundPlanLine(
                    draft.lot().obligor(),
                    draft.lot().term(),
                    draft.lot().lotId(),
                    draft.lot().kind(),
                    draft.appropriationNo() == null ? InterestUse.REFUND : InterestUse.APPROPRIATION,
                    draft.appropriationNo(),
                    draft.amount(),
                    part == null ? null : interests.getOrDefault(place, Yen.ZERO),
                    counts ? part.start() : null,
                    counts ? part.until() : null,
                    claim));
            place += part == null ? 0 : 1;
        }
        return lines;
    }

    /** Two parts of one lot may be alike in everything, so that only the object tells them apart. */
    private static int indexOf(List<OverpaidPart> parts, OverpaidPart sought) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) == sought) {
                return i;
            }
        }
        throw new IllegalStateException("a part was counted that was never given");
    }

    private record Draft(
            OpenOverpayment lot, @Nullable String appropriationNo, Yen amount, Optional<OverpaidPart> part) {}
}
