package jp.shuno.sql.bank;

import jp.shuno.domain.bank.AccountNumber;
import jp.shuno.domain.money.Yen;

/**
 * One requested debit.
 *
 * @param fileId request file
 * @param recordNo data record within it
 * @param customerNumber 顧客番号
 * @param bankCode bank of the account
 * @param branchCode its branch
 * @param accountType digit of the account type
 * @param accountNumber 口座番号
 * @param amount yen
 */
public record DebitRequestItem(
        String fileId,
        int recordNo,
        String customerNumber,
        String bankCode,
        String branchCode,
        char accountType,
        AccountNumber accountNumber,
        Yen amount) {}
