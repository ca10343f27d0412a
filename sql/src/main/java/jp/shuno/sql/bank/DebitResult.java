package jp.shuno.sql.bank;

import java.time.LocalDate;

/**
 * 振替結果: what the bank answered to one request.
 *
 * @param fileId result file
 * @param recordNo data record
 * @param receiptId the receipt that the record became
 * @param debitDate 口座振替日
 * @param resultCode 振替結果コード; other than 0 it is the 口振不能理由
 */
public record DebitResult(String fileId, int recordNo, String receiptId, LocalDate debitDate, String resultCode) {}
