package jp.shuno.batch.job.assessment;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.shuno.batch.job.assessment.NoticeDecision.DecidedRow;
import jp.shuno.domain.assessment.AssessedTerm;
import jp.shuno.domain.assessment.AssessmentGroup;
import jp.shuno.domain.assessment.AssessmentLimit;
import jp.shuno.domain.assessment.CorrectionOutcome;
import jp.shuno.domain.assessment.CorrectionOutcome.Applied;
import jp.shuno.domain.assessment.CorrectionOutcome.Rejected;
import jp.shuno.domain.assessment.CorrectionOutcome.Repeated;
import jp.shuno.domain.assessment.CorrectionRules;
import jp.shuno.domain.assessment.DueDates;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.assessment.StandingAssessment;
import jp.shuno.domain.assessment.TermNumber;
import jp.shuno.domain.calendar.BusinessCalendar;
import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.latecharge.LateChargePolicy;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.party.AddresseeNumber;
import jp.shuno.domain.reconciliation.PostedReceipt;
import jp.shuno.domain.reconciliation.Settlement;
import jp.shuno.domain.reconciliation.TermSettlement;
import jp.shuno.domain.worklist.ExceptionItem;
import jp.shuno.sql.assessment.AnnualAssessment;
import jp.shuno.sql.assessment.AssessedUpdate;
import jp.shuno.sql.assessment.AssessmentHistory;
import jp.shuno.sql.assessment.RowState;
import jp.shuno.sql.assessment.StagedAssessment;
import jp.shuno.sql.assessment.TermAssessment;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/**
 * Decides about the delivered rows of a notice, revision by revision, and settles the terms that change.
 */
final class NoticeDecider implements ItemProcessor<NoticeWork, NoticeDecision> {

    private final LocalDate businessDate;
    private final BusinessCalendar municipal;
    private final LateChargePolicy lateCharge;

    NoticeDecider(LocalDate businessDate, BusinessCalendar municipal, LateChargePolicy lateCharge) {
        this.businessDate = businessDate;
        this.municipal = municipal;
        this.lateCharge = lateCharge;
    }

    @Override
    public NoticeDecision process(NoticeWork work) {
        Draft draft = new Draft(work);
        for (Map.Entry<GroupKey, List<StagedAssessment>> group :
                byRevision(work.rows()).entrySet()) {
            decide(work, draft, group.getKey(), group.getValue());
        }
        return draft.finish();
    }

    private void decide(NoticeWork work, Draft draft, GroupKey key, List<StagedAssessment> rows) {
        AssessmentGroup group = new AssessmentGroup(
                work.notice(),
                new FiscalYear(key.attributableYear()),
                new AddresseeNumber(key.obligorNo()),
                key.revision(),
                rows.stream().map(StagedAssessment::assessedTerm).toList());
        CorrectionOutcome outcome = CorrectionRules.decide(
                group,
                draft.standing,
                work.knownObligors().contains(key.obligorNo()),
                limit(work.notice().levy(), group.attributableFiscalYear()));
        switch (outcome) {
            case Applied applied -> draft.apply(group, rows, applied.lateDecrease());
            case Repeated repeated -> draft.mark(rows, RowState.REPEATED);
            case Rejected rejected -> {
                draft.mark(rows, RowState.REJECTED);
                draft.exceptions.add(exception(rows, rejected));
            }
        }
    }

    private ExceptionItem exception(List<StagedAssessment> rows, Rejected rejected) {
        StagedAssessment first = rows.getFirst();
        String subject = first.noticeKey().toString();
        return new ExceptionItem(
                ExceptionItem.id(rejected.kind(), first.fileDigest(), first.recordNo(), subject),
                rejected.kind(),
                businessDate,
                first.fileDigest(),
                first.fileName(),
                first.recordNo(),
                null,
                subject,
                Yen.total(rows.stream().map(StagedAssessment::principal).toList()),
                rejected.reason(),
                List.of());
    }

    /** R-006; LEM begins in July, the others in June. */
    private LocalDate limit(LevyType levy, FiscalYear year) {
        Month first = levy == LevyType.LEM ? Month.JULY : Month.JUNE;
        return AssessmentLimit.of(DueDates.of(DueDates.termMonth(year, first, 1), municipal));
    }

    private record GroupKey(int revision, int attributableYear, String obligorNo) implements Comparable<GroupKey> {
        @Override
        public int compareTo(GroupKey other) {
            int byRevision = Integer.compare(revision, other.revision);
            if (byRevision != 0) {
                return byRevision;
            }
            int byYear = Integer.compare(attributableYear, other.attributableYear);
            return byYear != 0 ? byYear : obligorNo.compareTo(other.obligorNo);
        }
    }

    private static Map<GroupKey, List<StagedAssessment>> byRevision(List<StagedAssessment> rows) {
        Map<GroupKey, List<StagedAssessment>> groups = new TreeMap<>();
        for (StagedAssessment row : rows) {
            groups.computeIfAbsent(
                            new GroupKey(row.revision(), row.attributableYear(), row.obligorNo()),
                            key -> new ArrayList<>())
                    .add(row);
        }
        return groups;
    }

    /** The notice while its revisions are applied one after the other. */
    private final class Draft {
        private final NoticeWork work;
        private final Map<TermNumber, TermAssessment> before = new TreeMap<>();
        private final Map<TermNumber, TermAssessment> added = new TreeMap<>();
        private final Map<TermNumber, AssessedTerm> firstRows = new TreeMap<>();
        private final Map<TermNumber, AssessedTerm> current = new TreeMap<>();
        private final Map<TermNumber, Integer> revisions = new LinkedHashMap<>();
        private final List<DecidedRow> rows = new ArrayList<>();
        private final List<AssessmentHistory> history = new ArrayList<>();
        private final List<Settlement> settlements = new ArrayList<>();
        private final List<ExceptionItem> exceptions = new ArrayList<>();
        private @Nullable StandingAssessment standing;
        private @Nullable AnnualAssessment annual;

        private Draft(NoticeWork work) {
            this.work = work;
            this.annual = work.annual();
            work.terms().forEach(term -> before.put(new TermNumber(term.term()), term));
            if (annual != null) {
                standing = new StandingAssessment(
                        new FiscalYear(annual.attributableYear()),
                        new AddresseeNumber(annual.obligorNo()),
                        annual.revision(),
                        principals(),
                        work.latest().stream()
                                .map(AssessmentHistory::assessedTerm)
                                .toList());
            }
        }

        private void mark(List<StagedAssessment> decided, RowState state) {
            decided.forEach(row -> rows.add(new DecidedRow(row, state)));
        }

        private void apply(AssessmentGroup group, List<StagedAssessment> delivered, boolean lateDecrease) {
            mark(delivered, RowState.APPLIED);
            for (int i = 0; i < delivered.size(); i++) {
                AssessedTerm row = group.rows().get(i);
                if (!before.containsKey(row.term()) && !added.containsKey(row.term())) {
                    added.put(row.term(), TermAssessment.firstAssessed(group, row));
                    firstRows.put(row.term(), row);
                }
                current.put(row.term(), row);
                revisions.put(row.term(), group.revision());
                history.add(history(delivered.get(i), lateDecrease));
            }
            StagedAssessment first = delivered.getFirst();
            annual = new AnnualAssessment(
                    first.levy(),
                    first.fiscalYear(),
                    first.noticeNo(),
                    first.attributableYear(),
                    first.obligorNo(),
                    first.revision(),
                    first.annualPrincipal(),
                    first.insuranceCardNo(),
                    first.levyChangeReason(),
                    first.personBasicType());
            standing = new StandingAssessment(
                    group.attributableFiscalYear(), group.obligor(), group.revision(), principals(), group.rows());
        }

        private Map<TermNumber, Yen> principals() {
            Map<TermNumber, Yen> principals = new TreeMap<>();
            before.forEach((term, row) -> principals.put(term, row.principalAssessed()));
            current.forEach((term, row) -> principals.put(term, row.principal()));
            return principals;
        }

        private NoticeDecision finish() {
            List<AssessedUpdate> changes = new ArrayList<>();
            current.forEach((term, row) -> {
                if (firstRows.get(term) != row) {
                    changes.add(change(term, row));
                }
            });
            boolean applied = !current.isEmpty();
            return new NoticeDecision(
                    rows,
                    applied && work.annual() == null ? annual : null,
                    applied && work.annual() != null ? annual : null,
                    List.copyOf(added.values()),
                    changes,
                    history,
                    settlements,
                    exceptions);
        }

        private AssessedUpdate change(TermNumber number, AssessedTerm row) {
            TermAssessment term = before.getOrDefault(number, added.get(number));
            List<PostedReceipt> receipts = work.receipts().getOrDefault(term.termKey(), List.of());
            settlements.add(TermSettlement.settle(
                    term.due(lateCharge, row.principal(), row.dueDate()),
                    receipts,
                    work.appropriated().getOrDefault(term.termKey(), List.of()),
                    businessDate,
                    TermSettlement.Cause.CORRECTION));
            return new AssessedUpdate(
                    term.levy(),
                    term.fiscalYear(),
                    term.noticeNo(),
                    term.term(),
                    row.termMonth().toString(),
                    row.dueDate(),
                    revisions.get(number),
                    row.principal());
        }

        private AssessmentHistory history(StagedAssessment row, boolean lateDecrease) {
            return new AssessmentHistory(
                    row.levy(),
                    row.fiscalYear(),
                    row.noticeNo(),
                    row.term(),
                    row.revision(),
                    row.attributableYear(),
                    row.obligorNo(),
                    row.termMonth(),
                    row.dueDate(),
                    row.principal(),
                    row.annualPrincipal(),
                    row.reason(),
                    row.decidedOn(),
                    businessDate,
                    lateDecrease,
                    row.fileId(),
                    row.recordNo(),
                    row.levyChangeReason(),
                    row.personBasicType());
        }
    }
}
