package jp.shuno.domain.receivingaccount;

/**
 * 口座登録: an account on its way to a payment. R-145 It is entered by one person and verified by another before it may
 * enter a transfer, and any later change takes the verification away.
 */
public sealed interface AccountEntry permits EnteredAccount, VerifiedAccount {

    /** The account as it stands. */
    ReceivingAccount account();

    /**
     * The entry after somebody wrote the account once more: as it was where nothing differs, otherwise entered by that
     * person and verified by nobody.
     *
     * @param changed the account now
     * @param person 職員番号
     * @throws IllegalArgumentException when the person is blank
     */
    default AccountEntry changedTo(ReceivingAccount changed, String person) {
        return changed.equals(account()) ? this : EnteredAccount.by(person, changed);
    }
}
