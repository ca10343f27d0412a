package jp.shuno.batch.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.shuno.domain.calendar.CivilPeriod;
import jp.shuno.domain.latecharge.LateCharge;
import jp.shuno.domain.latecharge.LateChargeTerms;
import jp.shuno.domain.latecharge.OverdueTerm;
import jp.shuno.domain.latecharge.SegmentRounding;
import jp.shuno.domain.latecharge.ThresholdBasis;
import jp.shuno.domain.money.RateSegment;

/** 延滞金の計算過程: how a late charge came about, told in the order of the calculation. */
public final class LateChargeSteps {

    private LateChargeSteps() {}

    /**
     * The steps of a calculation.
     *
     * @param term what it was calculated from
     * @param until the last day that counts
     * @param terms the ordinance
     * @param charge what came out
     */
    public static List<CalculationStep> of(
            OverdueTerm term, LocalDate until, LateChargeTerms terms, LateCharge charge) {
        if (!until.isAfter(term.dueDate())) {
            return List.of(new CalculationStep("R-181", "納期限 %s までに納付されたので、延滞金はかかりません。".formatted(term.dueDate())));
        }
        boolean tooLittle = terms.thresholdBasis() == ThresholdBasis.TERM_PRINCIPAL
                && term.principal().amount() < LateChargeTerms.LEAST_PRINCIPAL;
        if (tooLittle) {
            return List.of(new CalculationStep(
                    "R-181",
                    "期別の本料 %s円 は %,d円未満なので、延滞金はかかりません。"
                            .formatted(term.principal().separated(), LateChargeTerms.LEAST_PRINCIPAL)));
        }
        List<CalculationStep> steps = new ArrayList<>();
        steps.add(counting(term, until));
        steps.add(lowRate(term, terms));
        boolean unbroken =
                charge.segments().stream().map(RateSegment::base).distinct().count() <= 1;
        for (RateSegment segment : charge.segments()) {
            steps.add(segment(segment, terms, unbroken));
        }
        steps.add(sum(charge, terms));
        return steps;
    }

    private static CalculationStep counting(OverdueTerm term, LocalDate until) {
        return new CalculationStep(
                "R-181",
                "納期限 %s の翌日から %s まで数えます。未納の本料の %,d円未満を切り捨てた額に、割合と日数を掛け、うるう年も 365 で割ります。"
                        .formatted(term.dueDate(), until, LateChargeTerms.BASE_UNIT));
    }

    private static CalculationStep lowRate(OverdueTerm term, LateChargeTerms terms) {
        int months = terms.lowRateMonths().getOrDefault(term.levy(), 0);
        LocalDate firstDay = term.dueDate().plusDays(1);
        return new CalculationStep(
                "R-182",
                months == 0
                        ? "低い割合の期間はありません。"
                        : "納期限の翌日から %d か月、%s までは低い割合です。"
                                .formatted(
                                        months,
                                        CivilPeriod.monthsFrom(firstDay, months).minusDays(1)));
    }

    private static CalculationStep segment(RateSegment segment, LateChargeTerms terms, boolean unbroken) {
        boolean floored = terms.segmentRounding() == SegmentRounding.FLOOR_EACH;
        return new CalculationStep(
                unbroken ? "R-183" : "R-196",
                "%s から %s まで %d 日: %s円 × %s%% × %d ÷ 365 = %s円%s。"
                        .formatted(
                                segment.from(),
                                segment.to(),
                                segment.days(),
                                segment.base().separated(),
                                segment.rate(),
                                segment.days(),
                                segment.yen().separated(),
                                floored ? "(1円未満切捨て)" : "余り(端数は残す)"));
    }

    private static CalculationStep sum(LateCharge charge, LateChargeTerms terms) {
        String raw = charge.raw().separated();
        String end = charge.raw().amount() < LateChargeTerms.LEAST_CHARGE
                ? "%,d円未満なので、延滞金は 0円です。".formatted(LateChargeTerms.LEAST_CHARGE)
                : "%,d円未満を切り捨て、延滞金は %s円です。"
                        .formatted(LateChargeTerms.CHARGE_UNIT, charge.charge().separated());
        return new CalculationStep(
                "R-190",
                "合計 %s円%s。%s"
                        .formatted(raw, terms.segmentRounding() == SegmentRounding.FLOOR_EACH ? "" : "(1円未満切捨て)", end));
    }
}
