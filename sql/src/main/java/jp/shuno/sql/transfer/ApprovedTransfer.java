package jp.shuno.sql.transfer;

import java.time.LocalDate;
import java.util.Objects;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.bank.AccountNumber;
import jp.shuno.domain.bank.AccountType;
import jp.shuno.domain.bank.BankAccount;
import jp.shuno.domain.bank.BankCode;
import jp.shuno.domain.bank.BranchCode;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.party.AddresseeNumber;
import jp.shuno.domain.refund.AccountSource;
import jp.shuno.domain.transfer.PayableRefund;
import jp.shuno.domain.transfer.RefundNumber;
import jp.shuno.sql.assessment.TermKeys;
import jp.shuno.sql.plan.PlanState;

/**
 * 承認された振込: a refund as it stands, beside what the transfer plan says that was approved for it. Prints neither holder
 * nor account.
 *
 * @param refundNo 還付番号
 * @param levy levy of the term
 * @param fiscalYear 賦課年度 of the term
 * @param noticeNo 通知書番号 of the term
 * @param term 期別
 * @param claimNeeded whether the refund had to be claimed
 * @param decidedAmount 還付金額 of the decision
 * @param decidedInterest 還付加算金 of the decision
 * @param planId transfer plan
 * @param planState what became of the plan
 * @param planMadeOn business date of the plan
 * @param itemNo its item
 * @param claimantNo 還付請求者
 * @param refundAmount 還付金額 that was approved
 * @param interest 還付加算金 that was approved
 * @param accountSource where the account comes from
 * @param bankCode 金融機関番号
 * @param branchCode 店番号
 * @param accountType 預金種目
 * @param accountNo 口座番号
 * @param holderKana 口座名義人カナ as verified
 */
public record ApprovedTransfer(
        String refundNo,
        LevyType levy,
        int fiscalYear,
        String noticeNo,
        int term,
        boolean claimNeeded,
        Yen decidedAmount,
        Yen decidedInterest,
        String planId,
        PlanState planState,
        LocalDate planMadeOn,
        int itemNo,
        String claimantNo,
        Yen refundAmount,
        Yen interest,
        AccountSource accountSource,
        String bankCode,
        String branchCode,
        AccountType accountType,
        String accountNo,
        String holderKana) {

    /** The term whose overpayment is refunded. */
    public TermKey termKey() {
        return Objects.requireNonNull(TermKeys.of(levy, fiscalYear, noticeNo, term));
    }

    /** Whether the plan was approved and says of the money what the decision says. */
    public boolean isSound() {
        return planState == PlanState.APPROVED
                && refundAmount.equals(decidedAmount)
                && interest.equals(decidedInterest);
    }

    /** 振込先口座 that was approved. */
    public BankAccount account() {
        return new BankAccount(
                new BankCode(bankCode), new BranchCode(branchCode), accountType, new AccountNumber(accountNo));
    }

    /** The refund as the rules see it. */
    public PayableRefund toPayable() {
        return new PayableRefund(
                new RefundNumber(refundNo),
                new AddresseeNumber(claimantNo),
                account(),
                holderKana,
                refundAmount,
                interest);
    }

    @Override
    public String toString() {
        return "ApprovedTransfer[refundNo=" + refundNo + ", planId=" + planId + ", planState=" + planState + "]";
    }
}
