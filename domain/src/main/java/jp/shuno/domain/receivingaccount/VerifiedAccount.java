package jp.shuno.domain.receivingaccount;

import org.jspecify.annotations.Nullable;

/**
 * 確認済みの口座: an account that one person entered and another verified; the only one that may be paid to.
 *
 * @param account the account
 * @param enteredBy 職員番号, null where it was read from a form
 * @param verifiedBy 職員番号 of another person
 */
public record VerifiedAccount(
        ReceivingAccount account, @Nullable String enteredBy, String verifiedBy) implements AccountEntry {

    /** @throws IllegalArgumentException when it is one person, or a number is blank */
    public VerifiedAccount {
        enteredBy = enteredBy == null ? null : Person.named(enteredBy);
        verifiedBy = Person.named(verifiedBy);
        if (verifiedBy.equals(enteredBy)) {
            throw new IllegalArgumentException("an account is verified by another person than entered it");
        }
    }
}
