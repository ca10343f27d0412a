package jp.shuno.domain.assessment;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shuno.domain.calendar.FiscalYear;

/**
 * What a payment key resolves to: one term of one notice. The amount is never part of it.
 *
 * @param notice levy, assessment fiscal year and notice number
 * @param term 期別
 */
public record TermKey(NoticeKey notice, TermNumber term) implements Comparable<TermKey> {

    private static final Pattern FORM = Pattern.compile("(NHI|LTC1|LEM)/([0-9]{4})/([0-9]{10})/([0-9]{1,2})");
    private static final Comparator<TermKey> ORDER =
            Comparator.comparing(TermKey::notice).thenComparing(TermKey::term);

    /**
     * Reads what staff write for a term: {@code NHI/2026/1234567897/01}; the term with or without leading zero.
     *
     * @return empty where the text names no term that could exist, for instance for a wrong check digit
     */
    public static Optional<TermKey> parse(String text) {
        Matcher parts = FORM.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            NoticeKey notice = new NoticeKey(
                    LevyType.valueOf(parts.group(1)),
                    new FiscalYear(Integer.parseInt(parts.group(2))),
                    new NoticeNumber(parts.group(3)));
            return Optional.of(notice.term(new TermNumber(Integer.parseInt(parts.group(4)))));
        } catch (IllegalArgumentException impossible) {
            return Optional.empty();
        }
    }

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
