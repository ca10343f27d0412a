package jp.shuno.batch.exchange.zengin;

import jp.shuno.domain.bank.AccountNumber;
import jp.shuno.domain.bank.BankAccount;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.transfer.PlannedTransfer;
import jp.shuno.domain.transfer.TransferCheck;

/**
 * 総合振込 データ・レコード: one transfer to one account. Prints neither payee nor account.
 *
 * @param recordNo the data record within the file, from 1
 * @param bankCode 被仕向銀行番号, 4 digits
 * @param bankName 被仕向銀行名, possibly empty
 * @param branchCode 被仕向支店番号, 3 digits
 * @param branchName 被仕向支店名, possibly empty
 * @param accountType 預金種目: 1 ordinary, 2 current, 4 savings, 9 other
 * @param accountNumber 口座番号
 * @param payeeName 受取人名 in half-width kana, without padding
 * @param amount 振込金額, above zero
 * @param newCode 新規コード: 1 first, 2 changed, 0 other
 * @param customerCode1 顧客コード1: our refund number, 10 digits
 * @param customerCode2 顧客コード2, 10 digits, zeros in our files
 * @param transferMethod 振込指定区分: 7 telegraphic, 8 document, 0 or a blank by bank
 */
public record BulkTransferRecord(
        int recordNo,
        String bankCode,
        String bankName,
        String branchCode,
        String branchName,
        char accountType,
        AccountNumber accountNumber,
        String payeeName,
        Yen amount,
        char newCode,
        String customerCode1,
        String customerCode2,
        char transferMethod) {

    /** 新規コード of a refund: nothing is said about earlier transfers. */
    static final char NOTHING_SAID = '0';

    /** 顧客コード2 of a refund: the number is in the first. */
    static final String NO_SECOND_CODE = "0".repeat(10);

    /**
     * The record of a refund.
     *
     * @param recordNo its place in the file, from 1
     * @param checked a transfer that may go
     * @param transferMethod 振込指定区分 that the bank wants
     */
    public static BulkTransferRecord of(int recordNo, TransferCheck.Passes checked, char transferMethod) {
        PlannedTransfer transfer = checked.transfer();
        BankAccount account = transfer.account();
        return new BulkTransferRecord(
                recordNo,
                account.bank().value(),
                checked.bankKana(),
                account.branch().value(),
                checked.branchKana(),
                account.type().code(),
                account.number(),
                checked.payeeName().text(),
                transfer.amount(),
                NOTHING_SAID,
                transfer.number().value(),
                NO_SECOND_CODE,
                transferMethod);
    }

    @Override
    public String toString() {
        return "BulkTransferRecord[recordNo=" + recordNo + ", bankCode=" + bankCode + ", branchCode=" + branchCode
                + ", accountNumber=" + accountNumber.masked() + ", amount=" + amount.amount() + ", customerCode1="
                + customerCode1 + "]";
    }
}
