package jp.shuno.batch.job.receivingaccount;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.shuno.batch.run.Settings;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.refund.ExcludedDays;
import jp.shuno.domain.refund.InterestPeriod;
import jp.shuno.domain.refund.InterestUse;
import jp.shuno.domain.refund.OverpaidPart;
import jp.shuno.domain.refund.RefundInterestCalculation;
import jp.shuno.domain.refund.RefundInterestCalculation.Counted;
import jp.shuno.domain.refund.RefundInterestPolicy;
import jp.shuno.domain.refund.RefundInterestRates;
import jp.shuno.sql.receivingaccount.PaymentFactsMapper;
import jp.shuno.sql.receivingaccount.RefundClaimMapper;
import jp.shuno.sql.receivingaccount.RefundedPart;
import jp.shuno.sql.refund.RefundItem;
import jp.shuno.sql.refund.RefundRow;
import org.springframework.stereotype.Component;

/** the interest of a refund that had to be claimed, as the transfer plan that pays it fixes it. */
@Component
class RefundInterestOfPlan {

    private final PaymentFactsMapper facts;
    private final RefundClaimMapper claims;
    private final RefundInterestPolicy policy;
    private final RefundInterestRates rates;

    RefundInterestOfPlan(
            PaymentFactsMapper facts,
            RefundClaimMapper claims,
            Settings settings,
            RefundInterestRates refundInterestRates) {
        this.facts = facts;
        this.claims = claims;
        this.policy = settings.rules().refundInterestPolicy();
        this.rates = refundInterestRates;
    }

    /** Whether the interest is fixed already: by its refund plan, or by a transfer that came back. */
    static boolean isFixed(RefundRow refund) {
        return !refund.claimNeeded() || refund.interestFixedOn() != null;
    }

    /**
     * The interest of a refund: what its decision fixed of what was appropriated, and what the plan fixes of the rest.
     *
     * @param madeOn day of the plan, which is the expenditure decision date
     */
    Yen of(RefundRow refund, LocalDate madeOn) {
        return isFixed(refund)
                ? refund.interest()
                : refund.interest()
                        .plus(Yen.total(counted(refund, madeOn).stream()
                                .map(each -> each.interest().interest())
                                .toList()));
    }

    /** The interest of each part of the refund, that of parts that are counted together on the first of them. */
    List<RefundItem> items(RefundRow refund, LocalDate madeOn) {
        Map<String, OverpaidPart> first = counted(refund, madeOn).stream()
                .map(each -> each.parts().getFirst())
                .collect(Collectors.toMap(OverpaidPart::lotId, each -> each));
        List<RefundItem> items = new ArrayList<>();
        for (Counted each : counted(refund, madeOn)) {
            for (OverpaidPart part : each.parts()) {
                items.add(new RefundItem(
                        refund.refundNo(),
                        part.lotId(),
                        part.amount(),
                        first.containsKey(part.lotId()) ? each.interest().interest() : Yen.ZERO,
                        part.start(),
                        part.until()));
            }
        }
        return items;
    }

    /** The receipt in whose name the interest is booked: that of the oldest payment. */
    String receiptId(RefundRow refund) {
        return facts.selectParts(refund.refundNo()).getFirst().receiptId();
    }

    private List<Counted> counted(RefundRow refund, LocalDate madeOn) {
        List<ExcludedDays> excluded = delay(refund);
        List<OverpaidPart> parts = new ArrayList<>();
        for (RefundedPart part : facts.selectParts(refund.refundNo())) {
            parts.add(new OverpaidPart(
                    refund.termKey(),
                    part.overpaymentId(),
                    part.amount(),
                    part.kind(),
                    part.paidOn(),
                    InterestUse.REFUND,
                    InterestPeriod.endOfRefund(madeOn),
                    excluded));
        }
        return RefundInterestCalculation.each(parts, policy, rates);
    }

    /** what counts is the day on which the claim came for the first time. */
    private List<ExcludedDays> delay(RefundRow refund) {
        LocalDate notifiedOn = refund.notifiedOn();
        String claimNo = refund.claimNo();
        return notifiedOn == null || claimNo == null
                ? List.of()
                : InterestPeriod.claimDelay(notifiedOn, claims.selectFirstReceived(claimNo)).stream()
                        .toList();
    }
}
