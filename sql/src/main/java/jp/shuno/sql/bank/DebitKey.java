package jp.shuno.sql.bank;

import jp.shuno.domain.money.Yen;

/**
 * What a result must repeat of its request: customer number, account and amount.
 *
 * @param customerNumber 顧客番号
 * @param bankCode 引落銀行番号
 * @param branchCode 引落支店番号
 * @param accountType digit of the account type
 * @param accountNo seven digits
 * @param amount yen
 */
public record DebitKey(
        String customerNumber, String bankCode, String branchCode, String accountType, String accountNo, Yen amount) {

    @Override
    public String toString() {
        return "DebitKey[" + customerNumber + "]";
    }
}
