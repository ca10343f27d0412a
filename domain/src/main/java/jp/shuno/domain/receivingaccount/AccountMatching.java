package jp.shuno.domain.receivingaccount;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.shuno.domain.party.AddresseeNumber;
import jp.shuno.domain.receivingaccount.AccountMatch.ByName;
import jp.shuno.domain.receivingaccount.AccountMatch.Match;
import jp.shuno.domain.receivingaccount.AccountMatch.NameMismatch;
import jp.shuno.domain.receivingaccount.AccountMatch.NearMatch;
import jp.shuno.domain.receivingaccount.AccountMatch.PersonMismatch;
import org.jspecify.annotations.Nullable;

/**
 * R-142 The My Number of the claim must be the claimant's; then the normalised holder kana must be one of the
 * claimant's registered names, or nearly so. Names are never compared by their kanji.
 */
public final class AccountMatching {

    private AccountMatching() {}

    /**
     * Whether the account is the claimant's.
     *
     * @param myNumberBelongsTo to whom the My Number on the claim resolves, null where to nobody
     * @param claimant obligor, heir or agent
     * @param holderKana name of the account holder as the bank or staff wrote it
     */
    public static AccountMatch match(
            @Nullable AddresseeNumber myNumberBelongsTo, Claimant claimant, String holderKana) {
        return claimant.number().equals(myNumberBelongsTo)
                ? matchNames(claimant.names(), holderKana)
                : new PersonMismatch();
    }

    /**
     * Whether the holder has one of these names; a name that is equal goes before one that is near.
     *
     * @param names every registered name, in any writing; what holds kanji or nothing takes no part
     * @param holderKana name of the account holder as the bank or staff wrote it
     */
    public static ByName matchNames(List<String> names, String holderKana) {
        ComparedName holder = new ComparedName(holderKana);
        List<ComparedName> compared = names.stream()
                .map(ComparedName::new)
                .filter(ComparedName::isComparable)
                .distinct()
                .toList();
        if (holder.isComparable()) {
            Optional<ComparedName> equal = alike(compared, holder, ComparedName::normalised);
            if (equal.isPresent()) {
                return new Match(equal.get(), holder);
            }
            Optional<ComparedName> near = alike(compared, holder, ComparedName::relaxed);
            if (near.isPresent()) {
                return new NearMatch(near.get(), holder);
            }
        }
        return new NameMismatch(compared, holder);
    }

    private static Optional<ComparedName> alike(
            List<ComparedName> names, ComparedName holder, Function<ComparedName, String> form) {
        return names.stream()
                .filter(name -> form.apply(name).equals(form.apply(holder)))
                .findFirst();
    }
}
