package jp.shuno.batch.job.worklist;

import jp.shuno.batch.run.PlanApproval;
import jp.shuno.sql.receipt.ReceiptRow;
import jp.shuno.sql.worklist.ExceptionRow;
import org.jspecify.annotations.Nullable;

/** What a decision is about. */
sealed interface Matter {

    /**
     * An exception.
     *
     * @param item the exception, open or closed
     * @param receipt the money it speaks of, null where it speaks of none
     */
    record OfException(ExceptionRow item, @Nullable ReceiptRow receipt) implements Matter {}

    /** A receipt that staff name themselves. */
    record OfReceipt(ReceiptRow receipt) implements Matter {}

    /**
     * A plan.
     *
     * @param planId the plan
     * @param approval what carries it out
     */
    record OfPlan(String planId, PlanApproval approval) implements Matter {}

    /** Nothing that could be found. */
    record Unknown(String reason) implements Matter {}
}
