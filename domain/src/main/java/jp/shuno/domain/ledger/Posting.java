package jp.shuno.domain.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * 消込情報: one movement of yen between two buckets. Written once, never changed; undone by a second posting that names
 * it in {@link #reverses()}.
 *
 * @param id made from the receipt, its ordinal and what moved
 * @param ordinal how many postings of the same receipt came before
 * @param postedOn business date
 * @param rule number of the rule that decided the movement, {@code R-030}
 * @param from bucket that loses the yen
 * @param to bucket that gains them
 * @param amount yen moved, more than zero
 * @param receiptId the receipt whose yen move
 * @param term the term concerned, null in suspense
 * @param reverses the posting that this one undoes, null for none
 */
public record Posting(
        String id,
        int ordinal,
        LocalDate postedOn,
        String rule,
        Bucket from,
        Bucket to,
        Yen amount,
        String receiptId,
        @Nullable TermKey term,
        @Nullable String reverses) {

    private static final int ID_DIGITS = 19;

    /** @throws IllegalArgumentException when nothing would move */
    public Posting {
        if (amount.isZero() || from == to) {
            throw new IllegalArgumentException("a posting moves yen from one bucket to another");
        }
    }

    /** A posting of a receipt with the identifier that its content gives. */
    public static Posting of(
            int ordinal,
            LocalDate postedOn,
            String rule,
            Bucket from,
            Bucket to,
            Yen amount,
            String receiptId,
            @Nullable TermKey term) {
        return new Posting(
                id(ordinal, from, to, amount, receiptId, term),
                ordinal,
                postedOn,
                rule,
                from,
                to,
                amount,
                receiptId,
                term,
                null);
    }

    /** The posting that undoes this one. */
    public Posting reversal(int ordinal, LocalDate postedOn, String rule) {
        return new Posting(
                id(ordinal, to, from, amount, receiptId, term),
                ordinal,
                postedOn,
                rule,
                to,
                from,
                amount,
                receiptId,
                term,
                id);
    }

    /** The same movement, decided by another rule. */
    public Posting underRule(String otherRule) {
        return new Posting(id, ordinal, postedOn, otherRule, from, to, amount, receiptId, term, reverses);
    }

    /** The same movement as a later posting of its receipt; what it undoes stays the same. */
    private Posting at(int laterOrdinal) {
        return new Posting(
                id(laterOrdinal, from, to, amount, receiptId, term),
                laterOrdinal,
                postedOn,
                rule,
                from,
                to,
                amount,
                receiptId,
                term,
                reverses);
    }

    /**
     * New postings of one transaction, in order, with consecutive ordinals. Yen of one receipt may lie on several
     * terms, each of which was settled without regard to what the others post; whoever comes second counts on.
     *
     * @param inOrder new postings, none of which undoes another of them
     */
    public static List<Posting> consecutive(Collection<Posting> inOrder) {
        Map<String, Integer> last = new HashMap<>();
        List<Posting> postings = new ArrayList<>();
        for (Posting posting : inOrder) {
            Integer before = last.get(posting.receiptId);
            boolean taken = before != null && posting.ordinal <= before;
            Posting next = taken ? posting.at(before + 1) : posting;
            last.put(next.receiptId, next.ordinal);
            postings.add(next);
        }
        return postings;
    }

    /** those that stand: neither undoing another nor undone. */
    public static List<Posting> standing(Collection<Posting> postings) {
        Set<String> undone = postings.stream()
                .map(Posting::reverses)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return postings.stream()
                .filter(posting -> posting.reverses() == null && !undone.contains(posting.id()))
                .toList();
    }

    private static String id(
            int ordinal, Bucket from, Bucket to, Yen amount, String receiptId, @Nullable TermKey term) {
        return ContentId.of(
                'P',
                ID_DIGITS,
                receiptId,
                String.valueOf(ordinal),
                from.name(),
                to.name(),
                String.valueOf(amount.amount()),
                term == null ? "" : term.toString());
    }
}
