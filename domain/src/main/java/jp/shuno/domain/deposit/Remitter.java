package jp.shuno.domain.deposit;

import org.jspecify.annotations.Nullable;

/**
 * 振込依頼人: by what the deposits of a sender are known in the advice of a bank.
 *
 * @param code 振込依頼人コード, null where it is not looked at
 * @param kana beginning of the 振込依頼人名, null where it is not looked at
 * @param kind kind of the sender's files
 * @param profile profile of the sender's files, null for all of that kind
 */
public record Remitter(
        @Nullable String code,
        @Nullable String kana,
        String kind,
        @Nullable String profile) {

    /** @throws IllegalArgumentException when nothing would be looked at */
    public Remitter {
        if (code == null && kana == null) {
            throw new IllegalArgumentException("a remitter is known by its code or its name");
        }
    }

    /** Whether a deposit comes from this remitter. */
    boolean paidIn(Deposit deposit) {
        return (code == null || code.equals(deposit.remitterCode()))
                && (kana == null || deposit.remitterName().startsWith(kana));
    }

    /** Whether the files of a sender are those of this remitter. */
    boolean sends(Sender sender) {
        return kind.equals(sender.kind()) && (profile == null || profile.equals(sender.profile()));
    }
}
