package jp.shuno.batch.job.refund;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.shuno.batch.run.RunKey;
import jp.shuno.domain.calendar.BusinessCalendar;
import jp.shuno.domain.ledger.ContentId;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.refund.ExpenditureDecision;
import jp.shuno.domain.refund.RefundPlanLine;
import jp.shuno.sql.BulkWriter;
import jp.shuno.sql.plan.ApprovalPlan;
import jp.shuno.sql.plan.ApprovalPlanMapper;
import jp.shuno.sql.plan.PlanKind;
import jp.shuno.sql.plan.PlanState;
import jp.shuno.sql.refund.RefundPlanItem;
import jp.shuno.sql.refund.RefundPlanItemMapper;
import jp.shuno.sql.refund.RefundPlanWrites;
import org.springframework.stereotype.Component;

/**
 * The one refund plan that waits for its approval. It stands as long as the ledger gives the same lines; the day on
 * which it was made stays the expenditure decision date. Otherwise, or when nobody approved it in time, it
 * makes room for another.
 */
@Component
class RefundPlanMaker {

    private static final char PREFIX = 'R';
    private static final int ID_DIGITS = 15;

    private final OpenOverpayments overpayments;
    private final RefundPlanDesk desk;
    private final ApprovalPlanMapper plans;
    private final RefundPlanItemMapper items;
    private final BusinessCalendar municipal;
    private final BulkWriter bulk;

    RefundPlanMaker(
            OpenOverpayments overpayments,
            RefundPlanDesk desk,
            ApprovalPlanMapper plans,
            RefundPlanItemMapper items,
            BusinessCalendar municipalCalendar,
            BulkWriter bulk) {
        this.overpayments = overpayments;
        this.desk = desk;
        this.plans = plans;
        this.items = items;
        this.municipal = municipalCalendar;
        this.bulk = bulk;
    }

    /** Keeps the plan that waits, or makes one of what the ledger holds now. */
    void make(RunKey run) {
        for (ApprovalPlan waiting : plans.selectInState(PlanKind.REFUND, PlanState.OPEN)) {
            boolean lapsed =
                    new ExpenditureDecision(waiting.madeOn(), waiting.approveBy()).hasLapsed(run.businessDate());
            if (!lapsed && linesOf(waiting.planId()).equals(linesOn(waiting.madeOn()))) {
                return;
            }
            plans.settlePlan(
                    waiting.planId(),
                    lapsed ? PlanState.LAPSED : PlanState.WITHDRAWN,
                    run.businessDate(),
                    run.round(),
                    null,
                    null);
        }
        List<RefundPlanLine> lines = linesOn(run.businessDate());
        if (!lines.isEmpty()) {
            write(lines, run);
        }
    }

    /** The lines of a plan as they were written. */
    List<RefundPlanLine> linesOf(String planId) {
        return items.selectItems(planId).stream().map(RefundPlanItem::line).toList();
    }

    private List<RefundPlanLine> linesOn(LocalDate decidedOn) {
        return desk.lines(overpayments.asPlanned(), decidedOn);
    }

    private void write(List<RefundPlanLine> lines, RunKey run) {
        String planId = ContentId.of(
                PREFIX,
                ID_DIGITS,
                Stream.concat(
                                Stream.of(run.businessDate().toString(), String.valueOf(run.round())),
                                lines.stream().map(RefundPlanLine::toString))
                        .toArray(String[]::new));
        ExpenditureDecision decision = ExpenditureDecision.of(run.businessDate(), municipal);
        plans.insertPlan(ApprovalPlan.open(
                planId,
                PlanKind.REFUND,
                run.businessDate(),
                run.round(),
                decision.lastDayToApprove(),
                lines.size(),
                Yen.total(lines.stream().map(RefundPlanLine::amount).toList())));
        List<RefundPlanItem> rows = new ArrayList<>();
        for (RefundPlanLine line : lines) {
            rows.add(RefundPlanItem.of(planId, rows.size() + 1, line));
        }
        bulk.insert(RefundPlanWrites.ITEMS, rows);
    }
}
