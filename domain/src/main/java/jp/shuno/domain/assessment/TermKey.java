package jp.shuno.domain.assessment;

import java.util.Comparator;

/**
 * What a payment key resolves to: one term of one notice. The amount is never part of it.
 *
 * @param notice levy, assessment fiscal year and notice number
 * @param term 期別
 */
public record TermKey(NoticeKey notice, TermNumber term) implements Comparable<TermKey> {

    private static final Comparator<TermKey> ORDER =
            Comparator.comparing(TermKey::notice).thenComparing(TermKey::term);

    @Override
    public int compareTo(TermKey other) {
        return ORDER.compare(this, other);
    }

    /** {@code NHI/2026/1234567897/01}, the form in which staff name a term. */
    @Override
    public String toString() {
        return notice + "/" + term.code();
    }
}
