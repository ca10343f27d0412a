package jp.shuno.batch.exchange.zengin;

import java.time.LocalDate;

/**
 * 預金口座振替 ヘッダー・レコード: for whom, when and into which bank the accounts are debited.
 *
 * @param originatorCode 委託者コード, 10 digits
 * @param originatorName 委託者名 in half-width kana, without padding
 * @param debitDate 引落日, its year found from the day of arrival
 * @param bankCode 取引銀行番号: the bank that receives the money, 4 digits
 * @param branchCode 取引支店番号, 3 digits
 */
public record DirectDebitHeader(
        String originatorCode, String originatorName, LocalDate debitDate, String bankCode, String branchCode) {}
