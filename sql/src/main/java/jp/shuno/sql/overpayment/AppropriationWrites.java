package jp.shuno.sql.overpayment;

import static jp.shuno.sql.bulk.BulkColumn.date;
import static jp.shuno.sql.bulk.BulkColumn.number;
import static jp.shuno.sql.bulk.BulkColumn.text;

import java.util.List;
import java.util.stream.Stream;
import jp.shuno.sql.bulk.BulkColumn;
import jp.shuno.sql.bulk.BulkInsert;
import jp.shuno.sql.bulk.BulkUpdate;

/** What is written into {@code appropriation}. */
public final class AppropriationWrites {

    private static final List<BulkColumn<AppropriationRow>> KEY =
            List.of(text("appropriation_no", AppropriationRow::appropriationNo));

    private static final List<BulkColumn<AppropriationRow>> CONTENT = List.of(
            text("overpayment_id", AppropriationRow::overpaymentId),
            text("target_levy", row -> row.targetLevy().name()),
            number("target_fiscal_year", row -> (long) row.targetFiscalYear()),
            text("target_notice_no", AppropriationRow::targetNoticeNo),
            number("target_term", row -> (long) row.targetTerm()),
            text("target_bucket", row -> row.targetBucket().name()),
            number("amount", row -> row.amount().amount()),
            date("fit_date", AppropriationRow::fitDate),
            date("planned_on", AppropriationRow::plannedOn));

    private static final List<BulkColumn<AppropriationRow>> PROGRESS = List.of(
            number("interest", row -> row.interest().amount()),
            text("state", row -> row.state().name()),
            date("decided_on", AppropriationRow::decidedOn),
            date("released_on", AppropriationRow::releasedOn),
            text("refund_no", AppropriationRow::refundNo),
            text("plan_id", AppropriationRow::planId),
            text("posting_id", AppropriationRow::postingId));

    /** Appropriations that are planned for the first time. */
    public static final BulkInsert<AppropriationRow> NEW = new BulkInsert<>(
            "appropriation",
            Stream.of(KEY, CONTENT, PROGRESS).flatMap(List::stream).toList());

    /** Appropriations that come further; what moves where stays as it was planned. */
    public static final BulkUpdate<AppropriationRow> PROGRESSED = new BulkUpdate<>("appropriation", KEY, PROGRESS);

    private AppropriationWrites() {}
}
