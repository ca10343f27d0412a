package jp.shuno.batch.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.shuno.domain.latecharge.SegmentRounding;
import jp.shuno.domain.money.RateSegment;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.overpayment.OverpaymentKind;
import jp.shuno.domain.refund.ExcludedDays;
import jp.shuno.domain.refund.OverpaidPart;
import jp.shuno.domain.refund.RefundInterest;
import jp.shuno.domain.refund.RefundInterestPolicy;

/** 還付加算金の計算過程: how refund interest came about, told in the order of the calculation. */
public final class RefundInterestSteps {

    private RefundInterestSteps() {}

    /**
     * The steps of a calculation.
     *
     * @param parts what was counted together
     * @param policy how it was reckoned
     * @param interest what came out
     */
    public static List<CalculationStep> of(
            List<OverpaidPart> parts, RefundInterestPolicy policy, RefundInterest interest) {
        List<CalculationStep> steps = new ArrayList<>();
        Yen amount = Yen.total(parts.stream().map(OverpaidPart::amount).toList());
        if (interest.base().isZero()) {
            steps.add(new CalculationStep("R-120", nothing(amount, policy)));
            return steps;
        }
        steps.add(new CalculationStep(
                "R-120",
                "基礎となる額は %s円 の %s円未満を切り捨てた %s円です。うるう年も %d で割ります。"
                        .formatted(
                                amount.separated(),
                                policy.interestBaseUnit().separated(),
                                interest.base().separated(),
                                policy.yearDays())));
        for (OverpaidPart part : parts) {
            steps.add(start(part));
            steps.add(end(part));
            part.excluded().forEach(days -> steps.add(excluded(days)));
        }
        interest.segments().forEach(segment -> steps.add(segment(segment, policy)));
        steps.add(sum(interest, policy));
        return steps;
    }

    private static String nothing(Yen amount, RefundInterestPolicy policy) {
        return policy.interestMinAmount().exceeds(amount)
                ? "過誤納金 %s円 は %s円未満なので、加算金はありません。"
                        .formatted(
                                amount.separated(), policy.interestMinAmount().separated())
                : "基礎となる額がないので、加算金はありません。";
    }

    private static CalculationStep start(OverpaidPart part) {
        return new CalculationStep(
                "R-121",
                part.kind() == OverpaymentKind.OVERASSESSED
                        ? "過納なので、納付日 %s の翌日 %s から数えます。".formatted(part.paidOn(), part.start())
                        : "誤納なので、納付日 %s の翌日から1か月を経過する日の翌日 %s から数えます。".formatted(part.paidOn(), part.start()));
    }

    private static CalculationStep end(OverpaidPart part) {
        return new CalculationStep(
                "R-122",
                part.until().isBefore(part.start())
                        ? "終わりの日 %s が始まりの日より前なので、数える日はありません。".formatted(part.until())
                        : "終わりの日は %s で、その日も数えます。".formatted(part.until()));
    }

    private static CalculationStep excluded(ExcludedDays days) {
        return new CalculationStep(
                "R-123",
                "%s から %s までは数えません(%s)。"
                        .formatted(
                                days.from(),
                                Objects.requireNonNullElse(days.to(), "解除の日"),
                                days.reason().japanese()));
    }

    private static CalculationStep segment(RateSegment segment, RefundInterestPolicy policy) {
        boolean floored = policy.segmentRounding() == SegmentRounding.FLOOR_EACH;
        return new CalculationStep(
                "R-124",
                "%s から %s まで %d 日: %s円 × %s%% × %d ÷ %d = %s円%s。"
                        .formatted(
                                segment.from(),
                                segment.to(),
                                segment.days(),
                                segment.base().separated(),
                                segment.rate(),
                                segment.days(),
                                policy.yearDays(),
                                segment.yen().separated(),
                                floored ? "(1円未満切捨て)" : "余り(端数は残す)"));
    }

    private static CalculationStep sum(RefundInterest interest, RefundInterestPolicy policy) {
        String end = policy.interestMinResult().exceeds(interest.raw())
                ? "%s円未満なので、加算金は 0円です。".formatted(policy.interestMinResult().separated())
                : "%s円未満を切り捨て、加算金は %s円です。"
                        .formatted(
                                policy.interestResultUnit().separated(),
                                interest.interest().separated());
        boolean floored = policy.segmentRounding() == SegmentRounding.FLOOR_EACH;
        return new CalculationStep(
                "R-190", "合計 %s円%s。%s".formatted(interest.raw().separated(), floored ? "" : "(1円未満切捨て)", end));
    }
}
