package jp.shuno.batch.job.receivingaccount;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shuno.batch.job.receivingaccount.AccountMatters.Origin;
import jp.shuno.batch.job.receivingaccount.PaymentDecision.Withheld;
import jp.shuno.batch.job.receivingaccount.TransferPlanning.Content;
import jp.shuno.batch.run.RunKey;
import jp.shuno.batch.run.Settings;
import jp.shuno.domain.calendar.BusinessCalendar;
import jp.shuno.domain.ledger.ContentId;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.refund.ExpenditureDecision;
import jp.shuno.domain.worklist.ExceptionKind;
import jp.shuno.sql.plan.ApprovalPlan;
import jp.shuno.sql.plan.ApprovalPlanMapper;
import jp.shuno.sql.plan.PlanKind;
import jp.shuno.sql.plan.PlanState;
import jp.shuno.sql.receivingaccount.RefundClaim;
import jp.shuno.sql.receivingaccount.TransferPlanItem;
import jp.shuno.sql.receivingaccount.TransferPlanItemMapper;
import jp.shuno.sql.refund.RefundMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * 振込計画: the one plan of a night by which refunds are paid. An open plan that would be made just so again stays, with
 * the day that it was made on; otherwise it is withdrawn, after five business days it lapses, and another is made.
 */
@Component
class TransferPlans {

    private static final Logger LOG = LoggerFactory.getLogger(TransferPlans.class);
    private static final int ID_DIGITS = 15;
    private static final int DIGEST_DIGITS = 40;

    private final ApprovalPlanMapper plans;
    private final TransferPlanItemMapper items;
    private final TransferPlanning planning;
    private final TransferApproval approval;
    private final AccountMatters matters;
    private final BusinessCalendar municipal;
    private final RefundMapper refunds;
    private final Settings.Approval agreed;

    TransferPlans(
            ApprovalPlanMapper plans,
            TransferPlanItemMapper items,
            TransferPlanning planning,
            TransferApproval approval,
            AccountMatters matters,
            BusinessCalendar municipalCalendar,
            RefundMapper refunds,
            Settings settings) {
        this.plans = plans;
        this.items = items;
        this.planning = planning;
        this.approval = approval;
        this.matters = matters;
        this.municipal = municipalCalendar;
        this.refunds = refunds;
        this.agreed = settings.approval();
    }

    /** Makes the plan of a night, or leaves the open one, in the caller's transaction. */
    void plan(RunKey run) {
        LocalDate today = run.businessDate();
        Optional<ApprovalPlan> open =
                plans.selectInState(PlanKind.TRANSFER, PlanState.OPEN).stream().findFirst();
        Content content = null;
        if (open.isPresent()) {
            ApprovalPlan plan = open.get();
            boolean lapsed = today.isAfter(plan.approveBy());
            content = planning.content(plan.madeOn(), today);
            boolean stays = !lapsed && content.itemsOf(plan.planId()).equals(items.selectOfPlan(plan.planId()));
            if (!stays) {
                plans.settlePlan(
                        plan.planId(),
                        lapsed ? PlanState.LAPSED : PlanState.WITHDRAWN,
                        today,
                        run.round(),
                        null,
                        lapsed ? "承認期限を過ぎました" : "台帳が変わりました");
                content = null;
            }
        }
        if (content == null) {
            content = planning.content(today, today);
            make(content, run);
        }
        follow(content, run);
        if (agreed.transfer() == Settings.Approval.Need.AUTO) {
            plans.selectInState(PlanKind.TRANSFER, PlanState.OPEN)
                    .forEach(plan -> approval.apply(plan.planId(), true, List.of(agreed.autoApprover()), "自動承認", run));
        }
    }

    /** Nobody is asked to approve what no account would pay. */
    private void make(Content content, RunKey run) {
        if (content.items().isEmpty()) {
            return;
        }
        if (!planning.hasPayingAccount()) {
            LOG.warn(
                    "支払口座が設定されていないため、振込計画を作成しません(還付 {} 件が待っています)。profiles.refund-transfer を設定してください",
                    content.items().size());
            return;
        }
        String planId = planId(content, run);
        plans.insertPlan(ApprovalPlan.open(
                planId,
                PlanKind.TRANSFER,
                run.businessDate(),
                run.round(),
                ExpenditureDecision.of(run.businessDate(), municipal).lastDayToApprove(),
                content.items().size(),
                Yen.total(
                        content.items().stream().map(TransferPlanItem::payable).toList())));
        content.itemsOf(planId).forEach(items::insertItem);
    }

    private static String planId(Content content, RunKey run) {
        List<String> parts = new ArrayList<>(
                List.of(PlanKind.TRANSFER.name(), run.businessDate().toString(), String.valueOf(run.round())));
        for (TransferPlanItem item : content.items()) {
            parts.addAll(List.of(
                    item.refundNo(),
                    item.claimantNo(),
                    String.valueOf(item.refundAmount().amount()),
                    String.valueOf(item.interest().amount()),
                    item.accountSource().name(),
                    item.bankCode(),
                    item.branchCode(),
                    item.accountType().name(),
                    item.accountNo(),
                    item.holderKana()));
        }
        return ContentId.of('T', ID_DIGITS, parts.toArray(String[]::new));
    }

    /** What stays here is told to staff, and nightly looked at once more; what can be paid is told no more. */
    private void follow(Content content, RunKey run) {
        for (Withheld withheld : content.withheld()) {
            RefundClaim claim = withheld.claim();
            String refundNo = withheld.refund().refundNo();
            matters.openInstead(
                    ExceptionKind.WITHHELD_REFUND,
                    new Origin(digest(withheld), "還付 " + refundNo, claim == null ? 0 : claim.submissionNo()),
                    refundNo,
                    withheld.refund().refundAmount(),
                    "還付 %s を振り込めません: %s".formatted(refundNo, withheld.told()),
                    run);
        }
        content.items()
                .forEach(item -> matters.close(ExceptionKind.WITHHELD_REFUND, item.refundNo(), run.businessDate()));
    }

    /** What came back, or was approved since, is a matter of its own even for the same reason. */
    private String digest(Withheld withheld) {
        int moves = refunds.selectMoves(withheld.refund().refundNo()).size();
        return ContentId.of('W', DIGEST_DIGITS, withheld.told(), String.valueOf(moves));
    }
}
