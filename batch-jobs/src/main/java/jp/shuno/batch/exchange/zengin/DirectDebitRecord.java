package jp.shuno.batch.exchange.zengin;

import jp.shuno.domain.bank.AccountNumber;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.CustomerNumber;

/**
 * 預金口座振替 データ・レコード: one debit, requested or answered. Prints neither name nor account.
 *
 * @param recordNo the data record within the file, from 1
 * @param bankCode 引落銀行番号, 4 digits
 * @param branchCode 引落支店番号, 3 digits
 * @param accountType 預金種目: 1 ordinary, 2 current, 3 tax reserve, 9 other
 * @param accountNumber 口座番号
 * @param payerName 預金者名 in half-width kana, without padding
 * @param amount 引落金額, above zero
 * @param newCode 新規コード: 1 first, 2 changed, 0 other
 * @param customerNumber 顧客番号: our payment key
 * @param resultCode 振替結果コード: 0 collected, others not; 0 in a request
 */
public record DirectDebitRecord(
        int recordNo,
        String bankCode,
        String branchCode,
        char accountType,
        AccountNumber accountNumber,
        String payerName,
        Yen amount,
        char newCode,
        CustomerNumber customerNumber,
        char resultCode) {

    /** 振替結果コード 0. */
    public static final char COLLECTED = '0';

    /** Whether the bank took the money; true in every request. */
    public boolean isCollected() {
        return resultCode == COLLECTED;
    }

    @Override
    public String toString() {
        return "DirectDebitRecord[recordNo=" + recordNo + ", bankCode=" + bankCode + ", branchCode=" + branchCode
                + ", accountNumber=" + accountNumber.masked() + ", amount=" + amount.amount() + ", customerNumber="
                + customerNumber.value() + ", resultCode=" + resultCode + "]";
    }
}
