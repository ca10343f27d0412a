package jp.shuno.batch.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 振込計画の1行.
 *
 * @param planId 計画番号
 * @param state what has become of the plan, in Japanese
 * @param approveBy last day on which it can be approved
 * @param refundNo 還付番号
 * @param claimantNo 請求者の宛名番号
 * @param holder 口座名義人
 * @param account the account, its number masked
 * @param source 口座の区分, in Japanese
 * @param evidence from what the account is known
 * @param enteredBy 入力者, null where it was read from a form or is registered
 * @param verifiedBy 確認者, null where the approver verifies it
 * @param transferDate predicted transfer date
 * @param refund 還付金, yen
 * @param interest 還付加算金, yen
 */
public record TransferPlanLine(
        String planId,
        String state,
        LocalDate approveBy,
        String refundNo,
        String claimantNo,
        String holder,
        String account,
        String source,
        String evidence,
        @Nullable String enteredBy,
        @Nullable String verifiedBy,
        LocalDate transferDate,
        long refund,
        long interest) {

    /** 振込金額. */
    long amount() {
        return Math.addExact(refund, interest);
    }

    @Override
    public String toString() {
        return "TransferPlanLine[" + planId + ", refundNo=" + refundNo + "]";
    }
}
