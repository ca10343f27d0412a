package jp.shuno.domain.receivingaccount;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 未確認の口座: an account that nobody has verified yet; it cannot be paid to.
 *
 * @param account the account
 * @param enteredBy 職員番号 of the person who entered it, null where it was read from a form and accepted by its
 *     evidence
 */
public record EnteredAccount(
        ReceivingAccount account, @Nullable String enteredBy) implements AccountEntry {

    /** @throws IllegalArgumentException when the person is blank */
    public EnteredAccount {
        if (enteredBy != null) {
            enteredBy = Person.named(enteredBy);
        }
    }

    /**
     * An account that a person entered.
     *
     * @throws IllegalArgumentException when the person is blank
     */
    public static EnteredAccount by(String person, ReceivingAccount account) {
        return new EnteredAccount(account, Person.named(person));
    }

    /** An account read from a form and accepted by its evidence: entered, but by nobody who could not verify it. */
    public static EnteredAccount fromForm(ReceivingAccount account) {
        return new EnteredAccount(account, null);
    }

    /**
     * The account once another person has verified it; empty when it is the one who entered it.
     *
     * @param person 職員番号
     * @throws IllegalArgumentException when the person is blank
     */
    public Optional<VerifiedAccount> verifiedBy(String person) {
        String verifier = Person.named(person);
        return verifier.equals(enteredBy)
                ? Optional.empty()
                : Optional.of(new VerifiedAccount(account, enteredBy, verifier));
    }
}
