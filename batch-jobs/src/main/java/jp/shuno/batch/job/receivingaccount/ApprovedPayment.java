package jp.shuno.batch.job.receivingaccount;

import java.time.LocalDate;
import java.util.List;
import jp.shuno.batch.run.JobId;
import jp.shuno.batch.run.RefundBook;
import jp.shuno.batch.run.RunKey;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.ledger.Posting;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.refund.RefundState;
import jp.shuno.sql.BulkWriter;
import jp.shuno.sql.ledger.NewPosting;
import jp.shuno.sql.ledger.PostingMapper;
import jp.shuno.sql.ledger.PostingWrites;
import jp.shuno.sql.plan.ApprovalPlan;
import jp.shuno.sql.receivingaccount.TransferPlanItem;
import jp.shuno.sql.refund.RefundMapper;
import jp.shuno.sql.refund.RefundRow;
import org.springframework.stereotype.Component;

/** 支払承認: writes that a refund may be paid, and books its interest where nothing fixed it before. */
@Component
class ApprovedPayment {

    private static final String INTEREST = "R-127";

    private final RefundMapper refunds;
    private final RefundBook moves;
    private final PostingMapper postings;
    private final BulkWriter bulk;
    private final RefundInterestOfPlan interest;

    ApprovedPayment(
            RefundMapper refunds,
            RefundBook moves,
            PostingMapper postings,
            BulkWriter bulk,
            RefundInterestOfPlan interest) {
        this.refunds = refunds;
        this.moves = moves;
        this.postings = postings;
        this.bulk = bulk;
        this.interest = interest;
    }

    /**
     * Approves one item of a plan, in the caller's transaction.
     *
     * @param person 職員番号 of whoever approves
     * @param reason what that person wrote, empty for nothing
     */
    void write(ApprovalPlan plan, TransferPlanItem item, String person, String reason, RunKey run) {
        RefundRow refund = refunds.selectRefund(item.refundNo()).orElseThrow();
        if (!RefundInterestOfPlan.isFixed(refund)) {
            fixInterest(plan, item, refund, run);
        }
        refunds.recordAccount(item.refundNo(), item.accountSource(), plan.planId());
        moves.move(
                item.refundNo(),
                refund.state(),
                RefundState.APPROVED_FOR_PAYMENT,
                run.businessDate(),
                JobId.MATCH_ACCOUNTS.number(),
                person,
                reason);
    }

    /** the interest becomes expenditure of the day of the plan. */
    private void fixInterest(ApprovalPlan plan, TransferPlanItem item, RefundRow refund, RunKey run) {
        LocalDate today = run.businessDate();
        interest.items(refund, plan.madeOn()).forEach(refunds::fixItemInterest);
        refunds.fixInterest(item.refundNo(), item.interest(), plan.madeOn(), today);
        Yen notBooked = item.interest().minus(refund.interest());
        if (notBooked.isZero()) {
            return;
        }
        String receiptId = interest.receiptId(refund);
        Posting posting = Posting.of(
                postings.selectOfReceipt(receiptId).size(),
                today,
                INTEREST,
                Bucket.INTEREST_EXPENSE,
                Bucket.REFUND_PAYABLE,
                notBooked,
                receiptId,
                refund.termKey());
        bulk.insert(PostingWrites.NEW, List.of(new NewPosting(posting, run.round())));
    }
}
