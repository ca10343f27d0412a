package jp.shuno.domain.overpayment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All revisions of one term.
 *
 * @param revisions at least one, in any order
 */
public record AssessmentHistory(List<TermRevision> revisions) {

    private static final Comparator<TermRevision> DECIDED =
            Comparator.comparing(TermRevision::decidedOn).thenComparing(TermRevision::revision);

    /**
     * Puts the revisions in the order of their numbers.
     *
     * @throws IllegalArgumentException when there is none or a number stands twice
     */
    public AssessmentHistory {
        Set<Integer> numbers = new HashSet<>();
        if (revisions.isEmpty() || !revisions.stream().allMatch(each -> numbers.add(each.revision()))) {
            throw new IllegalArgumentException("a term has at least one revision, and each number once: " + revisions);
        }
        revisions = revisions.stream()
                .sorted(Comparator.comparing(TermRevision::revision))
                .toList();
    }

    /** the revision with the latest decision on or before a day, the first one where there is none. */
    public TermRevision inForceOn(LocalDate day) {
        return revisions.stream()
                .filter(each -> !each.decidedOn().isAfter(day))
                .max(DECIDED)
                .orElse(revisions.getFirst());
    }

    /** the day of the last decision after a day by which less was due than before, empty for none. */
    public Optional<LocalDate> lastDecreaseAfter(LocalDate day) {
        LocalDate last = null;
        for (int i = 1; i < revisions.size(); i++) {
            TermRevision each = revisions.get(i);
            boolean counts =
                    each.lowers(revisions.get(i - 1)) && each.decidedOn().isAfter(day);
            if (counts && (last == null || each.decidedOn().isAfter(last))) {
                last = each.decidedOn();
            }
        }
        return Optional.ofNullable(last);
    }
}
