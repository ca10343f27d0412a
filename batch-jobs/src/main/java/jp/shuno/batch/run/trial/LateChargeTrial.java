package jp.shuno.batch.run.trial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.shuno.batch.report.LateChargeSteps;
import jp.shuno.batch.run.trial.ImpossibleCaseException.Code;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.latecharge.LateCharge;
import jp.shuno.domain.latecharge.LateChargeCalculation;
import jp.shuno.domain.latecharge.LateChargeRates;
import jp.shuno.domain.latecharge.LateChargeTerms;
import jp.shuno.domain.latecharge.MissingRateException;
import jp.shuno.domain.latecharge.OverdueTerm;
import jp.shuno.domain.latecharge.PartialPaymentMethod;
import jp.shuno.domain.latecharge.PrincipalPayment;
import jp.shuno.domain.latecharge.SegmentRounding;
import jp.shuno.domain.latecharge.ThresholdBasis;
import jp.shuno.domain.money.Yen;

/** {@code late-charge}: the late charge of a term that was paid late, at once or in parts. */
final class LateChargeTrial implements Trial {

    private static final String PAID = "paid";
    private static final String PAYMENTS = "payments";
    private static final int MOST_MONTHS = 120;

    private final LateChargeTerms ordinance;
    private final LateChargeRates rates;

    LateChargeTrial(LateChargeTerms ordinance, LateChargeRates rates) {
        this.ordinance = ordinance;
        this.rates = rates;
    }

    @Override
    public TrialResult calculate(TrialCase given) {
        LevyType levy = given.oneOf("levy", LevyType.class, LevyType.NHI);
        Yen principal = given.yen("principal");
        LocalDate due = given.date("due");
        List<PrincipalPayment> payments = payments(given, principal);
        LateChargeTerms terms = terms(given, levy);
        given.refuseOthers();
        OverdueTerm term = new OverdueTerm(levy, due, principal, payments, List.of());
        LocalDate until = lastDay(term);
        try {
            return result(term, until, terms, LateChargeCalculation.asOf(term, until, terms, rates));
        } catch (MissingRateException missing) {
            throw given.wrong(
                    Code.NO_RATE,
                    given.has(PAYMENTS) ? PAYMENTS : PAID,
                    "延滞金の割合の台帳に %d 年の割合がありません".formatted(missing.year()));
        }
    }

    /** One payment of everything, or the payments given, oldest first. */
    private static List<PrincipalPayment> payments(TrialCase given, Yen principal) {
        if (given.has(PAYMENTS) && given.has(PAID)) {
            throw given.wrong(Code.CONTRADICTION, PAYMENTS, "paid と payments はどちらか一方だけを与えます");
        }
        if (!given.has(PAYMENTS)) {
            return List.of(new PrincipalPayment(given.date(PAID), principal));
        }
        List<PrincipalPayment> payments = new ArrayList<>();
        for (TrialCase item : given.list(PAYMENTS)) {
            payments.add(new PrincipalPayment(item.date("on"), item.yen("amount")));
            item.refuseOthers();
        }
        payments.sort(Comparator.comparing(PrincipalPayment::on));
        return payments;
    }

    private LateChargeTerms terms(TrialCase given, LevyType levy) {
        int months = given.number(
                "low_rate_months", 0, MOST_MONTHS, ordinance.lowRateMonths().getOrDefault(levy, 0));
        return ordinance
                .withLowRateMonths(levy, months)
                .with(
                        given.oneOf("segment_rounding", SegmentRounding.class, ordinance.segmentRounding()),
                        given.oneOf(
                                "partial_payment_method", PartialPaymentMethod.class, ordinance.partialPaymentMethod()),
                        given.oneOf("threshold_basis", ThresholdBasis.class, ordinance.thresholdBasis()));
    }

    /** The day on which the principal was paid in full, otherwise the day of the last payment. */
    private static LocalDate lastDay(OverdueTerm term) {
        Yen open = term.principal();
        LocalDate last = term.dueDate();
        for (PrincipalPayment payment : term.payments()) {
            last = payment.on();
            open = open.minusOrZero(payment.amount());
            if (open.isZero()) {
                return last;
            }
        }
        return last;
    }

    private static TrialResult result(OverdueTerm term, LocalDate until, LateChargeTerms terms, LateCharge charge) {
        return new TrialResult.Collector()
                .figure("late_charge", charge.charge().amount())
                .figure("raw", charge.raw().amount())
                .figure("base", charge.base().amount())
                .segments(charge.segments())
                .steps(LateChargeSteps.of(term, until, terms, charge))
                .result();
    }
}
