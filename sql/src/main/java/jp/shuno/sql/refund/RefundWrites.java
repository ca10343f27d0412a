package jp.shuno.sql.refund;

import static jp.shuno.sql.bulk.BulkColumn.date;
import static jp.shuno.sql.bulk.BulkColumn.flag;
import static jp.shuno.sql.bulk.BulkColumn.number;
import static jp.shuno.sql.bulk.BulkColumn.text;

import java.util.List;
import jp.shuno.sql.bulk.BulkInsert;
import org.jspecify.annotations.Nullable;

/** How refunds come into their tables, by the thousand when a refund plan is carried out. */
public final class RefundWrites {

    /** Decisions. */
    public static final BulkInsert<RefundRow> NEW = new BulkInsert<>(
            "refund",
            List.of(
                    text("refund_no", RefundRow::refundNo),
                    text("obligor_no", RefundRow::obligorNo),
                    text("levy", row -> row.levy().name()),
                    number("fiscal_year", row -> (long) row.fiscalYear()),
                    text("notice_no", RefundRow::noticeNo),
                    number("term", row -> (long) row.term()),
                    text("kind", row -> row.kind().name()),
                    number("overpaid", row -> row.overpaid().amount()),
                    number("appropriated", row -> row.appropriated().amount()),
                    number("refund_amount", row -> row.refundAmount().amount()),
                    number("interest", row -> row.interest().amount()),
                    text("state", row -> row.state().name()),
                    date("decided_on", RefundRow::decidedOn),
                    text("funding", row -> name(row.funding())),
                    date("expenditure_decision_date", RefundRow::expenditureDecisionDate),
                    text("refund_notice_no", RefundRow::refundNoticeNo),
                    text("account_source", row -> name(row.accountSource())),
                    date("transfer_date", RefundRow::transferDate),
                    text("returned_reason", RefundRow::returnedReason),
                    date("prescription_date", RefundRow::prescriptionDate),
                    date("notified_on", RefundRow::notifiedOn),
                    text("transfer_plan_id", RefundRow::transferPlanId),
                    text("claim_no", RefundRow::claimNo),
                    text("plan_id", RefundRow::planId),
                    flag("claim_needed", RefundRow::claimNeeded),
                    date("interest_fixed_on", RefundRow::interestFixedOn)));

    /** What of which overpayment they refund. */
    public static final BulkInsert<RefundItem> ITEMS = new BulkInsert<>(
            "refund_item",
            List.of(
                    text("refund_no", RefundItem::refundNo),
                    text("overpayment_id", RefundItem::overpaymentId),
                    number("amount", item -> item.amount().amount()),
                    number("interest", item -> item.interest().amount()),
                    date("interest_from", RefundItem::interestFrom),
                    date("interest_to", RefundItem::interestTo)));

    /** The moves that brought them where they are. */
    public static final BulkInsert<RefundHistoryRow> MOVES = new BulkInsert<>(
            "refund_history",
            List.of(
                    text("refund_no", RefundHistoryRow::refundNo),
                    number("move_no", move -> (long) move.moveNo()),
                    text("from_state", move -> move.fromState().name()),
                    text("to_state", move -> move.toState().name()),
                    date("moved_on", RefundHistoryRow::movedOn),
                    text("moved_by", RefundHistoryRow::movedBy),
                    text("second_person", RefundHistoryRow::secondPerson),
                    text("reason", RefundHistoryRow::reason)));

    private RefundWrites() {}

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
