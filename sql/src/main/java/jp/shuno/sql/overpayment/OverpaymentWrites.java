package jp.shuno.sql.overpayment;

import static jp.shuno.sql.bulk.BulkColumn.date;
import static jp.shuno.sql.bulk.BulkColumn.number;
import static jp.shuno.sql.bulk.BulkColumn.text;

import java.util.List;
import java.util.stream.Stream;
import jp.shuno.sql.bulk.BulkColumn;
import jp.shuno.sql.bulk.BulkInsert;
import jp.shuno.sql.bulk.BulkUpdate;

/** What is written into {@code overpayment}. */
public final class OverpaymentWrites {

    private static final List<BulkColumn<OverpaymentRow>> KEY =
            List.of(text("overpayment_id", OverpaymentRow::overpaymentId));

    private static final List<BulkColumn<OverpaymentRow>> VALUES = List.of(
            text("levy", row -> row.levy().name()),
            number("fiscal_year", row -> (long) row.fiscalYear()),
            text("notice_no", OverpaymentRow::noticeNo),
            number("term", row -> (long) row.term()),
            text("obligor_no", OverpaymentRow::obligorNo),
            text("receipt_id", OverpaymentRow::receiptId),
            text("kind", row -> row.kind().name()),
            date("arose_on", OverpaymentRow::aroseOn),
            date("paid_on", OverpaymentRow::paidOn),
            number("amount", row -> row.amount().amount()),
            number("appropriated", row -> row.appropriated().amount()),
            number("refund_decided", row -> row.refundDecided().amount()));

    /** Overpayments that were not known before. */
    public static final BulkInsert<OverpaymentRow> NEW = new BulkInsert<>(
            "overpayment", Stream.concat(KEY.stream(), VALUES.stream()).toList());

    /** Overpayments that changed. */
    public static final BulkUpdate<OverpaymentRow> CHANGED = new BulkUpdate<>("overpayment", KEY, VALUES);

    private OverpaymentWrites() {}
}
