package jp.shuno.batch.exchange.zengin;

import jp.shuno.domain.bank.AccountNumber;

/**
 * 入金口座: the account of the municipality into which the money came.
 *
 * @param bankCode 銀行コード, 4 digits
 * @param branchCode 支店コード, 3 digits
 * @param type 預金種目: 1, 2 or 4
 * @param number 口座番号
 */
public record TransferInAccount(String bankCode, String branchCode, char type, AccountNumber number) {}
