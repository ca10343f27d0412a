package jp.shuno.sql.refund;

import static jp.shuno.sql.bulk.BulkColumn.date;
import static jp.shuno.sql.bulk.BulkColumn.flag;
import static jp.shuno.sql.bulk.BulkColumn.number;
import static jp.shuno.sql.bulk.BulkColumn.text;

import java.util.List;
import jp.shuno.domain.money.Yen;
import jp.shuno.sql.bulk.BulkInsert;
import org.jspecify.annotations.Nullable;

/** What is written into {@code refund_plan_item} by the thousand. */
public final class RefundPlanWrites {

    /** The items of a plan that is made. */
    public static final BulkInsert<RefundPlanItem> ITEMS = new BulkInsert<>(
            "refund_plan_item",
            List.of(
                    text("plan_id", RefundPlanItem::planId),
                    number("item_no", item -> (long) item.itemNo()),
                    text("obligor_no", RefundPlanItem::obligorNo),
                    text("levy", item -> item.levy().name()),
                    number("fiscal_year", item -> (long) item.fiscalYear()),
                    text("notice_no", RefundPlanItem::noticeNo),
                    number("term", item -> (long) item.term()),
                    text("overpayment_id", RefundPlanItem::overpaymentId),
                    text("kind", item -> item.kind().name()),
                    text("purpose", item -> item.purpose().name()),
                    text("appropriation_no", RefundPlanItem::appropriationNo),
                    number("amount", item -> item.amount().amount()),
                    number("interest", item -> yen(item.interest())),
                    date("interest_from", RefundPlanItem::interestFrom),
                    date("interest_to", RefundPlanItem::interestTo),
                    flag("claim_needed", RefundPlanItem::claimNeeded)));

    private RefundPlanWrites() {}

    private static @Nullable Long yen(@Nullable Yen amount) {
        return amount == null ? null : amount.amount();
    }
}
