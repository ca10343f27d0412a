package jp.shuno.domain.bank;

/**
 * 口座: an account at a bank, whoever holds it. Prints the last three digits of its number only.
 *
 * @param bank 金融機関番号
 * @param branch 店番号
 * @param type 預金種目
 * @param number 口座番号
 */
public record BankAccount(BankCode bank, BranchCode branch, AccountType type, AccountNumber number) {}
