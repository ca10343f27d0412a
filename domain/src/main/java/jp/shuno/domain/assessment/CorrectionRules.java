package jp.shuno.domain.assessment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import jp.shuno.domain.assessment.CorrectionOutcome.Applied;
import jp.shuno.domain.assessment.CorrectionOutcome.Rejected;
import jp.shuno.domain.assessment.CorrectionOutcome.Repeated;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.worklist.ExceptionKind;
import org.jspecify.annotations.Nullable;

/**
 * 更正: whether a delivered group of rows may replace what the ledger holds of its notice. A group
 * is applied whole or not at all.
 */
public final class CorrectionRules {

    private final AssessmentGroup group;
    private final @Nullable StandingAssessment standing;
    private final boolean obligorKnown;
    private final LocalDate limit;

    private CorrectionRules(
            AssessmentGroup group, @Nullable StandingAssessment standing, boolean obligorKnown, LocalDate limit) {
        this.group = group;
        this.standing = standing;
        this.obligorKnown = obligorKnown;
        this.limit = limit;
    }

    /**
     * Decides about one group.
     *
     * @param group delivered rows of one revision
     * @param standing the notice so far, null when the ledger has none
     * @param obligorKnown whether the obligor is in the addressee data
     * @param limit first day on which a decision about that year is too late ({@link AssessmentLimit})
     */
    public static CorrectionOutcome decide(
            AssessmentGroup group, @Nullable StandingAssessment standing, boolean obligorKnown, LocalDate limit) {
        CorrectionRules rules = new CorrectionRules(group, standing, obligorKnown, limit);
        if (rules.isRepeated()) {
            return new Repeated();
        }
        for (Function<CorrectionRules, Optional<Rejected>> rule : inOrder()) {
            Optional<Rejected> rejected = rule.apply(rules);
            if (rejected.isPresent()) {
                return rejected.get();
            }
        }
        return new Applied(rules.isDecidedTooLate() && !rules.isIncrease());
    }

    private static List<Function<CorrectionRules, Optional<Rejected>>> inOrder() {
        return List.of(
                CorrectionRules::obligorIsUnknown,
                CorrectionRules::noticeBelongsToSomeoneElse,
                CorrectionRules::revisionIsNotNewer,
                CorrectionRules::termStandsTwice,
                CorrectionRules::annualIsNotTheSum,
                CorrectionRules::raisesATermAlreadyDue,
                CorrectionRules::isDecidedAfterTheLimit);
    }

    private boolean isRepeated() {
        return standing != null
                && belongsToStanding(standing)
                && group.revision() == standing.revision()
                && group.rows().stream()
                        .allMatch(row -> standing.latestRows().stream().anyMatch(row::saysTheSameAs));
    }

    private boolean belongsToStanding(StandingAssessment current) {
        return current.obligor().equals(group.obligor())
                && current.attributableFiscalYear().equals(group.attributableFiscalYear());
    }

    private Optional<Rejected> obligorIsUnknown() {
        return when(!obligorKnown, ExceptionKind.UNKNOWN_ADDRESSEE, "納付義務者の宛名が登録されていません");
    }

    /** one notice number has one obligor and one attributable year within levy and fiscal year. */
    private Optional<Rejected> noticeBelongsToSomeoneElse() {
        return when(
                standing != null && !belongsToStanding(standing),
                ExceptionKind.KEY_CONFLICT,
                "同じ通知書番号が別の納付義務者または相当年度で登録されています");
    }

    private Optional<Rejected> revisionIsNotNewer() {
        return when(
                standing != null && group.revision() <= standing.revision(),
                ExceptionKind.REVISION_CONFLICT,
                standing == null
                        ? ""
                        : "更正番号 %d は登録済みの %d より新しくありません".formatted(group.revision(), standing.revision()));
    }

    private Optional<Rejected> termStandsTwice() {
        Set<TermNumber> seen = new HashSet<>();
        boolean twice = group.rows().stream().anyMatch(row -> !seen.add(row.term()));
        return when(twice, ExceptionKind.REVISION_CONFLICT, "同じ更正番号に同じ期別が二行あります");
    }

    /** R-007 invariant: the annual amount is the sum of all terms of the notice after the group is applied. */
    private Optional<Rejected> annualIsNotTheSum() {
        Map<TermNumber, Yen> after = new HashMap<>(standing == null ? Map.of() : standing.principalByTerm());
        group.rows().forEach(row -> after.put(row.term(), row.principal()));
        // Not Yen.total: an absurd delivery may add up to more than Yen holds, and must be refused, not crash.
        long sum = after.values().stream().mapToLong(Yen::amount).sum();
        return group.rows().stream()
                .map(AssessedTerm::annualPrincipal)
                .filter(annual -> annual.amount() != sum)
                .findFirst()
                .map(annual -> new Rejected(
                        ExceptionKind.ASSESSMENT_INCONSISTENT,
                        "年額 %,d円 が期別の合計 %,d円 と一致しません".formatted(annual.amount(), sum)));
    }

    /** a correction never reopens a past due date; the added amount needs a due date on or after it. */
    private Optional<Rejected> raisesATermAlreadyDue() {
        return standing == null
                ? Optional.empty()
                : group.rows().stream()
                        .filter(this::raises)
                        .filter(row -> row.dueDate().isBefore(row.decidedOn()))
                        .findFirst()
                        .map(row -> new Rejected(
                                ExceptionKind.INCREASE_ON_DUE_TERM,
                                "第%d期の増額の納期限が決定日より前です".formatted(row.term().value())));
    }

    /** a first assessment or an increase must be decided before the limit. */
    private Optional<Rejected> isDecidedAfterTheLimit() {
        return when(
                isDecidedTooLate() && isIncrease(),
                ExceptionKind.ASSESSMENT_LIMIT,
                "決定日が賦課の期間制限(%s)以後です".formatted(limit));
    }

    private boolean isDecidedTooLate() {
        return group.rows().stream().anyMatch(row -> !row.decidedOn().isBefore(limit));
    }

    private boolean isIncrease() {
        return standing == null || group.rows().stream().anyMatch(this::raises);
    }

    private boolean raises(AssessedTerm row) {
        Yen before = standing == null ? Yen.ZERO : standing.principalByTerm().getOrDefault(row.term(), Yen.ZERO);
        return row.principal().exceeds(before);
    }

    private static Optional<Rejected> when(boolean broken, ExceptionKind kind, String reason) {
        return broken ? Optional.of(new Rejected(kind, reason)) : Optional.empty();
    }
}
