package jp.shuno.batch.job.receivingaccount;

import jp.shuno.domain.refund.AccountSource;
import jp.shuno.domain.transfer.PayableRefund;
import jp.shuno.sql.receivingaccount.RefundClaim;
import jp.shuno.sql.refund.RefundRow;
import org.jspecify.annotations.Nullable;

/** What becomes of a refund that could be paid now. */
sealed interface PaymentDecision {

    /** The refund. */
    RefundRow refund();

    /**
     * It goes to an account.
     *
     * @param refund the refund
     * @param claim the claim that chose the account, null where nobody had to claim
     * @param payable refund, interest and account
     * @param source where the account comes from
     * @param enteredBy 職員番号 of whoever entered it, null where it was read from a form or is registered
     * @param verifiedBy 職員番号 of whoever verified it, null where the approver does
     * @param evidence from what the account is known, in Japanese
     */
    record Pays(
            RefundRow refund,
            @Nullable RefundClaim claim,
            PayableRefund payable,
            AccountSource source,
            @Nullable String enteredBy,
            @Nullable String verifiedBy,
            String evidence)
            implements PaymentDecision {}

    /** An answer, or a member of staff, decides first. */
    record Waits(RefundRow refund) implements PaymentDecision {}

    /**
     * There is no account to which it could be paid.
     *
     * @param refund the refund
     * @param claim the claim, null where nobody had to claim
     * @param reason everything that speaks against, in Japanese
     * @param predicted with which reasons a bank would send the money back, in Japanese, empty for none
     */
    record Withheld(RefundRow refund, @Nullable RefundClaim claim, String reason, String predicted)
            implements PaymentDecision {

        /** Both for one column. */
        String told() {
            return predicted.isEmpty() ? reason : reason + "(予測される不能理由: " + predicted + ")";
        }
    }
}
