package jp.shuno.sql.receivingaccount;

import jp.shuno.domain.bank.AccountType;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.refund.AccountSource;
import org.jspecify.annotations.Nullable;

/**
 * 振込計画の明細: one refund and the account to which it is paid. Prints neither account nor holder.
 *
 * @param planId 計画番号
 * @param itemNo its place in the plan, from 1
 * @param refundNo 還付番号
 * @param claimantNo 還付請求者
 * @param refundAmount 還付金
 * @param interest 還付加算金
 * @param accountSource 口座の区分
 * @param bankCode 金融機関コード
 * @param branchCode 店番
 * @param accountType 預金種目
 * @param accountNo 口座番号
 * @param holderKana 口座名義人カナ
 * @param enteredBy 職員番号 of whoever entered the account, null where it was read from a form or is registered
 * @param verifiedBy 職員番号 of whoever verified it, null where the approver does
 * @param evidence from what the account is known, in Japanese
 */
public record TransferPlanItem(
        String planId,
        int itemNo,
        String refundNo,
        String claimantNo,
        Yen refundAmount,
        Yen interest,
        AccountSource accountSource,
        String bankCode,
        String branchCode,
        AccountType accountType,
        String accountNo,
        String holderKana,
        @Nullable String enteredBy,
        @Nullable String verifiedBy,
        String evidence) {

    /** What is paid. */
    public Yen payable() {
        return refundAmount.plus(interest);
    }

    /** The same item in another plan. */
    public TransferPlanItem inPlan(String otherPlanId, int otherItemNo) {
        return new TransferPlanItem(
                otherPlanId,
                otherItemNo,
                refundNo,
                claimantNo,
                refundAmount,
                interest,
                accountSource,
                bankCode,
                branchCode,
                accountType,
                accountNo,
                holderKana,
                enteredBy,
                verifiedBy,
                evidence);
    }

    @Override
    public String toString() {
        return "TransferPlanItem[" + planId + ", refundNo=" + refundNo + ", refund=" + refundAmount.amount()
                + ", interest=" + interest.amount() + ", source=" + accountSource + "]";
    }
}
