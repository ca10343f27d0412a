package jp.shuno.sql.transfer;

import java.time.LocalDate;
import jp.shuno.domain.bank.AccountNumber;
import jp.shuno.domain.bank.AccountType;
import jp.shuno.domain.bank.BankAccount;
import jp.shuno.domain.bank.BankCode;
import jp.shuno.domain.bank.BranchCode;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.refund.AccountSource;
import org.jspecify.annotations.Nullable;

/**
 * 総合振込: one refund in a data record of a bank file. Prints neither payee nor account.
 *
 * @param transferDate 振込指定日
 * @param sequenceNo データ・レコード within the file, from 1
 * @param refundNo 還付番号
 * @param liveRefundNo the same number while the money has not come back, then null
 * @param planId transfer plan by which it was approved
 * @param fileName name of the file
 * @param claimantNo 還付請求者
 * @param amount what is paid for this refund, interest included
 * @param accountSource where the account comes from
 * @param bankCode 金融機関番号
 * @param branchCode 店番号
 * @param accountType 預金種目
 * @param accountNo 口座番号
 * @param holderKana 口座名義人カナ as verified
 * @param payeeName 受取人名 as the file says it
 * @param bankKana 被仕向銀行名 as the file says it, null for none
 * @param branchKana 被仕向支店名 as the file says it, null for none
 * @param requestedOn business date of the file
 * @param requestedRound round of that day
 * @param paidOn business date on which it was booked as paid, null until then
 */
public record TransferRow(
        LocalDate transferDate,
        int sequenceNo,
        String refundNo,
        @Nullable String liveRefundNo,
        String planId,
        String fileName,
        String claimantNo,
        Yen amount,
        AccountSource accountSource,
        String bankCode,
        String branchCode,
        AccountType accountType,
        String accountNo,
        String holderKana,
        String payeeName,
        @Nullable String bankKana,
        @Nullable String branchKana,
        LocalDate requestedOn,
        int requestedRound,
        @Nullable LocalDate paidOn) {

    /** 振込先口座. */
    public BankAccount account() {
        return new BankAccount(
                new BankCode(bankCode), new BranchCode(branchCode), accountType, new AccountNumber(accountNo));
    }

    @Override
    public String toString() {
        return "TransferRow[transferDate=" + transferDate + ", sequenceNo=" + sequenceNo + ", refundNo=" + refundNo
                + ", amount=" + amount.amount() + "]";
    }
}
