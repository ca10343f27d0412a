package jp.shuno.batch.exchange.zengin;

import jp.shuno.domain.bank.AccountNumber;
import jp.shuno.domain.bank.AccountType;

/**
 * 取引口座: the account of the municipality into which the debits flow.
 *
 * @param type 預金種目(委託者)
 * @param number 口座番号(委託者)
 */
public record CollectionAccount(AccountType type, AccountNumber number) {

    /** No account named: type 9, number zeros. */
    static final CollectionAccount UNNAMED = new CollectionAccount(AccountType.OTHER, AccountNumber.padded("0"));
}
