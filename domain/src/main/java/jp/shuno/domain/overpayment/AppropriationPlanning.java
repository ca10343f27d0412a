package jp.shuno.domain.overpayment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.latecharge.PrincipalPayment;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.overpayment.AppropriationPlan.Judged;
import jp.shuno.domain.overpayment.AppropriationPlan.Remainder;
import jp.shuno.domain.overpayment.Eligibility.Excluded;

/**
 * 充当の順序: overpayments, the oldest first, are appropriated to the arrears that qualify, the oldest
 * first, principal before demand fee and late charge. What finds no arrears is left to be refunded.
 */
public final class AppropriationPlanning {

    private final LocalDate plannedOn;
    private final AppropriationPolicy policy;
    private final Map<OverpaymentLot, Yen> left = new LinkedHashMap<>();
    private final List<PlannedAppropriation> planned = new ArrayList<>();

    private AppropriationPlanning(LocalDate plannedOn, AppropriationPolicy policy) {
        this.plannedOn = plannedOn;
        this.policy = policy;
    }

    /**
     * Plans for one person. The result does not depend on the order of lots and targets.
     *
     * @param lots all overpayments to which the person has the claim; one that arises after the day stays whole
     * @param targets the terms to look at
     * @param plannedOn business date, taken for the decision date
     * @throws IllegalArgumentException when a lot or a term is given twice
     * @throws jp.shuno.domain.latecharge.MissingRateException when a late charge needs the rates of a year that the
     *     table lacks
     */
    public static AppropriationPlan plan(
            Entitled entitled,
            List<OverpaymentLot> lots,
            List<AppropriationTarget> targets,
            LocalDate plannedOn,
            AppropriationPolicy policy) {
        Set<LevyType> sources = lots.stream()
                .filter(lot -> !lot.remaining().isZero())
                .map(AppropriationPlanning::levy)
                .collect(Collectors.toSet());
        List<Judged> judged = targets.stream()
                .sorted(policy.order())
                .map(target -> new Judged(target, TargetRules.judge(target, entitled, sources, plannedOn, policy)))
                .toList();
        AppropriationPlanning planning = new AppropriationPlanning(plannedOn, policy);
        List<OverpaymentLot> oldestFirst =
                lots.stream().sorted(OverpaymentLot.SOURCE_ORDER).toList();
        oldestFirst.forEach(lot -> planning.left.put(lot, lot.remaining()));
        planning.meet(judged.stream()
                .filter(each -> !(each.eligibility() instanceof Excluded))
                .map(Judged::target)
                .toList());
        List<Remainder> remainders = oldestFirst.stream()
                .map(lot -> new Remainder(lot, planning.left.getOrDefault(lot, Yen.ZERO)))
                .toList();
        return new AppropriationPlan(entitled, plannedOn, planning.planned, remainders, judged);
    }

    private void meet(List<AppropriationTarget> inOrder) {
        for (AppropriationTarget target : inOrder) {
            meetPrincipal(target);
            if (!policy.principalPassFirst()) {
                meetCharges(target);
            }
        }
        if (policy.principalPassFirst()) {
            inOrder.forEach(this::meetCharges);
        }
    }

    private void meetPrincipal(AppropriationTarget target) {
        meet(target, Bucket.TERM_PRINCIPAL, target.openPrincipal(), target.dueSide());
    }

    /** the demand fee before the late charge. */
    private void meetCharges(AppropriationTarget target) {
        DemandFeeDue fee = target.demandFee();
        if (fee != null) {
            meet(target, Bucket.DEMAND_FEE, fee.unpaid(), new DueSide.DemandFee(fee.issuedOn()));
        }
        meet(target, Bucket.LATE_CHARGE, openLateCharge(target), new DueSide.LateCharge(target.dueSide()));
    }

    /** the late charge is fixed, and can be met, only once the principal is paid. */
    private Yen openLateCharge(AppropriationTarget target) {
        List<PrincipalPayment> appropriated = planned.stream()
                .filter(each -> each.target().equals(target.key()) && each.bucket() == Bucket.TERM_PRINCIPAL)
                .map(each -> new PrincipalPayment(each.fitDate(), each.amount()))
                .toList();
        if (appropriated.isEmpty()) {
            return target.lateCharge().open();
        }
        Yen given =
                Yen.total(appropriated.stream().map(PrincipalPayment::amount).toList());
        return given.equals(target.principal().unpaid())
                ? target.lateCharge().openAfter(appropriated)
                : target.lateCharge().open();
    }

    private void meet(AppropriationTarget target, Bucket bucket, Yen open, DueSide dueSide) {
        Yen missing = open;
        for (Map.Entry<OverpaymentLot, Yen> source : left.entrySet()) {
            OverpaymentLot lot = source.getKey();
            Yen amount = mayMeet(lot, target) ? source.getValue().min(missing) : Yen.ZERO;
            if (!amount.isZero()) {
                planned.add(
                        new PlannedAppropriation(lot, target.key(), bucket, amount, dueSide.fitDate(lot.aroseOn())));
                source.setValue(source.getValue().minus(amount));
                missing = missing.minus(amount);
            }
        }
    }

    private boolean mayMeet(OverpaymentLot lot, AppropriationTarget target) {
        return !lot.aroseOn().isAfter(plannedOn)
                && policy.reaches(levy(lot), target.key().notice().levy());
    }

    private static LevyType levy(OverpaymentLot lot) {
        return lot.term().notice().levy();
    }
}
