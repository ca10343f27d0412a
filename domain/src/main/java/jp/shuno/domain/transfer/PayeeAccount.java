package jp.shuno.domain.transfer;

import jp.shuno.domain.bank.AccountNumber;
import jp.shuno.domain.bank.AccountType;
import jp.shuno.domain.bank.BankCode;
import jp.shuno.domain.bank.BranchCode;

/**
 * 振込先口座: the account into which a refund goes. Prints the last three digits of its number only.
 *
 * @param bank 被仕向銀行番号
 * @param branch 被仕向支店番号
 * @param type 預金種目
 * @param number 口座番号
 */
public record PayeeAccount(BankCode bank, BranchCode branch, AccountType type, AccountNumber number) {}
