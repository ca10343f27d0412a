package jp.shuno.batch.job.receivingaccount;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.shuno.batch.run.PlanApproval;
import jp.shuno.batch.run.RunKey;
import jp.shuno.sql.ColumnText;
import jp.shuno.sql.plan.ApprovalPlan;
import jp.shuno.sql.plan.ApprovalPlanMapper;
import jp.shuno.sql.plan.PlanKind;
import jp.shuno.sql.plan.PlanState;
import jp.shuno.sql.receivingaccount.RefundClaim;
import jp.shuno.sql.receivingaccount.RefundClaimMapper;
import jp.shuno.sql.receivingaccount.TransferPlanItem;
import jp.shuno.sql.receivingaccount.TransferPlanItemMapper;
import org.springframework.stereotype.Component;

/**
 * 振込計画の承認: exactly the plan is carried out, by somebody who has prepared nothing of it, and only on a ledger
 * that would still give the same plan. The interest is booked, and the refunds may be paid.
 */
@Component
class TransferApproval implements PlanApproval {

    private static final String DONE = "";

    private final ApprovalPlanMapper plans;
    private final TransferPlanItemMapper items;
    private final TransferPlanning planning;
    private final RefundClaimMapper claims;
    private final ApprovedPayment payment;

    TransferApproval(
            ApprovalPlanMapper plans,
            TransferPlanItemMapper items,
            TransferPlanning planning,
            RefundClaimMapper claims,
            ApprovedPayment payment) {
        this.plans = plans;
        this.items = items;
        this.planning = planning;
        this.claims = claims;
        this.payment = payment;
    }

    @Override
    public boolean owns(String planId) {
        return plans.selectPlan(planId)
                .filter(plan -> plan.kind() == PlanKind.TRANSFER)
                .isPresent();
    }

    /** Whoever entered and verified the items are the persons before. */
    @Override
    public int approversNeeded() {
        return 1;
    }

    @Override
    public String apply(String planId, boolean approved, List<String> staff, String reason, RunKey run) {
        ApprovalPlan plan = plans.selectPlan(planId).orElse(null);
        if (plan == null) {
            return "振込計画がありません: " + planId;
        }
        if (plan.state() != PlanState.OPEN) {
            return "振込計画 %s は%sです".formatted(planId, plan.state().japanese());
        }
        String person = staff.getLast().strip();
        if (!approved) {
            settle(plan, PlanState.REJECTED, person, reason, run);
            return DONE;
        }
        if (run.businessDate().isAfter(plan.approveBy())) {
            return "振込計画 %s の承認期限(%s)を過ぎました。計画を作り直します".formatted(planId, plan.approveBy());
        }
        List<TransferPlanItem> planned = items.selectOfPlan(planId);
        if (prepared(planned).contains(person)) {
            return "職員 %s はこの計画の口座または請求を入力・確認しているため承認できません".formatted(person);
        }
        if (!planning.content(plan.madeOn(), run.businessDate()).itemsOf(planId).equals(planned)) {
            return "振込計画 %s を作った後に台帳が変わりました。計画を作り直します".formatted(planId);
        }
        planned.forEach(item -> payment.write(plan, item, person, reason, run));
        items.verifyItems(planId, person);
        settle(plan, PlanState.APPROVED, person, reason, run);
        return DONE;
    }

    /** Everybody who entered, verified or decided anything about what is paid. */
    private Set<String> prepared(List<TransferPlanItem> planned) {
        Set<String> people = new TreeSet<>();
        for (TransferPlanItem item : planned) {
            Optional<RefundClaim> claim = claims.selectCurrentOfRefund(item.refundNo());
            Stream.of(
                            item.enteredBy(),
                            item.verifiedBy(),
                            claim.map(RefundClaim::keyedBy).orElse(null),
                            claim.map(RefundClaim::verifiedBy).orElse(null))
                    .filter(Objects::nonNull)
                    .map(String::strip)
                    .forEach(people::add);
        }
        return people;
    }

    private void settle(ApprovalPlan plan, PlanState state, String person, String reason, RunKey run) {
        plans.settlePlan(plan.planId(), state, run.businessDate(), run.round(), person, ColumnText.reason(reason));
    }
}
