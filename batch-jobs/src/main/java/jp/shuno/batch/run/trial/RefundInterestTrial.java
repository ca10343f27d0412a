package jp.shuno.batch.run.trial;

import java.time.LocalDate;
import java.util.List;
import jp.shuno.batch.report.RefundInterestSteps;
import jp.shuno.batch.run.trial.ImpossibleCaseException.Code;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.assessment.NoticeKey;
import jp.shuno.domain.assessment.NoticeNumber;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.assessment.TermNumber;
import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.latecharge.SegmentRounding;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.overpayment.OverpaymentKind;
import jp.shuno.domain.refund.ExcludedDays;
import jp.shuno.domain.refund.InterestPeriod;
import jp.shuno.domain.refund.InterestUse;
import jp.shuno.domain.refund.MissingInterestRateException;
import jp.shuno.domain.refund.OverpaidPart;
import jp.shuno.domain.refund.RefundInterest;
import jp.shuno.domain.refund.RefundInterestCalculation;
import jp.shuno.domain.refund.RefundInterestPolicy;
import jp.shuno.domain.refund.RefundInterestRates;

/**
 * {@code refund-interest}: the interest of one overpayment that is refunded. A case names no term,
 * so that the first fiscal year that bears interest plays no part.
 */
final class RefundInterestTrial implements Trial {

    private static final String NOTICE = "notice";
    private static final String CLAIMED = "claimed";
    private static final TermKey ANY_TERM = new TermKey(
            new NoticeKey(LevyType.NHI, new FiscalYear(2000), NoticeNumber.withBody("0".repeat(9))), new TermNumber(1));

    private final RefundInterestPolicy policy;
    private final RefundInterestRates rates;

    RefundInterestTrial(RefundInterestPolicy policy, RefundInterestRates rates) {
        this.policy = policy.from(null);
        this.rates = rates;
    }

    @Override
    public TrialResult calculate(TrialCase given) {
        Yen amount = given.yen("amount");
        OverpaymentKind kind = given.oneOf("kind", OverpaymentKind.class);
        LocalDate paid = given.date("paid");
        LocalDate decided = given.date("decided");
        List<ExcludedDays> excluded = claimDelay(given, paid);
        RefundInterestPolicy reckoned =
                policy.with(given.oneOf("segment_rounding", SegmentRounding.class, policy.segmentRounding()));
        given.refuseOthers();
        if (amount.isZero()) {
            throw given.wrong(Code.OUT_OF_RANGE, "amount", "1 円以上の額が必要です");
        }
        List<OverpaidPart> part =
                List.of(new OverpaidPart(ANY_TERM, "", amount, kind, paid, InterestUse.REFUND, decided, excluded));
        try {
            return result(part, reckoned, RefundInterestCalculation.together(part, reckoned, rates));
        } catch (MissingInterestRateException missing) {
            throw given.wrong(Code.NO_RATE, "decided", "還付加算金の割合の台帳に %d 年の割合がありません".formatted(missing.year()));
        }
    }

    /** a claim says something only together with the notice; a notice alone means that no claim is needed. */
    private static List<ExcludedDays> claimDelay(TrialCase given, LocalDate paid) {
        boolean claimed = given.has(CLAIMED);
        if (!given.has(NOTICE)) {
            if (claimed) {
                throw given.wrong(Code.MISSING, NOTICE, "claimed を与えるときは、通知書の発行日が必要です");
            }
            return List.of();
        }
        LocalDate notice = given.date(NOTICE);
        if (notice.isBefore(paid)) {
            throw given.wrong(Code.CONTRADICTION, NOTICE, "納付日より前に通知書を発行することはできません");
        }
        return InterestPeriod.claimDelay(notice, claimed ? given.date(CLAIMED) : null).stream()
                .toList();
    }

    private static TrialResult result(List<OverpaidPart> part, RefundInterestPolicy policy, RefundInterest interest) {
        return new TrialResult.Collector()
                .figure("interest", interest.interest().amount())
                .figure("raw", interest.raw().amount())
                .figure("base", interest.base().amount())
                .figure("start", interest.start().toString())
                .segments(interest.segments())
                .steps(RefundInterestSteps.of(part, policy, interest))
                .result();
    }
}
