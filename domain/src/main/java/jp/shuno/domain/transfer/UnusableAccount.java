package jp.shuno.domain.transfer;

import jp.shuno.domain.bank.BankAccount;
import jp.shuno.domain.party.AddresseeNumber;

/**
 * R-153 使用停止の口座: an account to which nothing more is sent for this claimant until another is named or this one is
 * verified anew. For another claimant it may well be right: a name that does not match is one person's matter.
 *
 * @param claimant 還付請求者
 * @param account 振込先口座
 * @param reason why money came back from it
 */
public record UnusableAccount(AddresseeNumber claimant, BankAccount account, ReturnReason reason) {}
