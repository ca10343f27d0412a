package jp.shuno.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shuno.domain.assessment.AssessedTerm.Source;
import jp.shuno.domain.assessment.CorrectionOutcome.Applied;
import jp.shuno.domain.assessment.CorrectionOutcome.Rejected;
import jp.shuno.domain.assessment.CorrectionOutcome.Repeated;
import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.party.AddresseeNumber;
import jp.shuno.domain.worklist.ExceptionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ten terms of 10,000 yen, due at the end of June to March; corrections are decided on 15 October. */
class CorrectionRulesTest {

    private static final FiscalYear YEAR = new FiscalYear(2026);
    private static final LocalDate DECIDED = LocalDate.of(2026, 10, 15);
    private static final LocalDate LIMIT = LocalDate.of(2028, 7, 1);
    private static final AddresseeNumber NEIGHBOUR = new AddresseeNumber("1000806362");
    private static final Applied APPLIED = new Applied(false);

    private static final List<AssessedTerm> FIRST_ROWS = IntStream.rangeClosed(1, 10)
            .mapToObj(term -> row(term, 10_000, 100_000, LocalDate.of(2026, 6, 1)))
            .toList();

    private static AssessedTerm row(int term, long principal, long annual, LocalDate decidedOn) {
        var month = DueDates.termMonth(YEAR, java.time.Month.JUNE, Math.min(term, 10));
        return new AssessedTerm(
                new TermNumber(term),
                month,
                month.atEndOfMonth(),
                Yen.of(principal),
                Yen.of(annual),
                null,
                decidedOn,
                new Source("F0001", term));
    }

    private static AssessedTerm row(int term, long principal, long annual) {
        return row(term, principal, annual, DECIDED);
    }

    private static AssessedTerm dueOn(AssessedTerm row, LocalDate dueDate) {
        return new AssessedTerm(
                row.term(),
                row.termMonth(),
                dueDate,
                row.principal(),
                row.annualPrincipal(),
                row.reason(),
                row.decidedOn(),
                row.source());
    }

    private static AssessedTerm because(AssessedTerm row, String reason) {
        return new AssessedTerm(
                row.term(),
                row.termMonth(),
                row.dueDate(),
                row.principal(),
                row.annualPrincipal(),
                reason,
                row.decidedOn(),
                row.source());
    }

    private static AssessmentGroup group(int revision, AssessedTerm... rows) {
        return new AssessmentGroup(Terms.NOTICE, YEAR, Terms.OBLIGOR, revision, List.of(rows));
    }

    private static AssessmentGroup group(int revision, List<AssessedTerm> rows) {
        return new AssessmentGroup(Terms.NOTICE, YEAR, Terms.OBLIGOR, revision, rows);
    }

    private static StandingAssessment standing(int revision, List<AssessedTerm> latestRows) {
        Map<TermNumber, Yen> principals = new TreeMap<>();
        FIRST_ROWS.forEach(row -> principals.put(row.term(), row.principal()));
        latestRows.forEach(row -> principals.put(row.term(), row.principal()));
        return new StandingAssessment(YEAR, Terms.OBLIGOR, revision, principals, latestRows);
    }

    private static StandingAssessment standing() {
        return standing(1, FIRST_ROWS);
    }

    private static CorrectionOutcome decide(AssessmentGroup group, StandingAssessment standing) {
        return CorrectionRules.decide(group, standing, true, LIMIT);
    }

    private static void assertRejected(CorrectionOutcome outcome, ExceptionKind kind) {
        assertThat(outcome).isInstanceOfSatisfying(Rejected.class, rejected -> {
            assertThat(rejected.kind()).isEqualTo(kind);
            assertThat(rejected.reason()).isNotBlank();
        });
    }

    private static AssessedTerm[] fiveToTen(long principal, long annual) {
        return IntStream.rangeClosed(5, 10)
                .mapToObj(term -> row(term, principal, annual))
                .toArray(AssessedTerm[]::new);
    }

    // first assessment

    @Test
    void r007_aFirstAssessmentIsApplied() {
        assertThat(decide(group(1, FIRST_ROWS), null)).isEqualTo(APPLIED);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 7})
    void r007_aFirstAssessmentMayCarryAnyRevision(int revision) {
        assertThat(decide(group(revision, FIRST_ROWS), null)).isEqualTo(APPLIED);
    }

    @Test
    void r001_anAssessmentOfAnUnknownObligorIsNotApplied() {
        assertRejected(
                CorrectionRules.decide(group(1, FIRST_ROWS), null, false, LIMIT), ExceptionKind.UNKNOWN_ADDRESSEE);
    }

    @Test
    void r001_whatTheLedgerAlreadySaysIsNotQuestionedWhenTheObligorHasLeft() {
        assertThat(CorrectionRules.decide(group(1, FIRST_ROWS), standing(), false, LIMIT))
                .isEqualTo(new Repeated());
    }

    // one notice, one obligor, one attributable year

    @Test
    void r001_aNoticeOfAnotherObligorIsAKeyConflict() {
        AssessmentGroup ofNeighbour =
                new AssessmentGroup(Terms.NOTICE, YEAR, NEIGHBOUR, 2, List.of(fiveToTen(5_000, 70_000)));

        assertRejected(decide(ofNeighbour, standing()), ExceptionKind.KEY_CONFLICT);
    }

    @Test
    void r001_aNoticeOfAnotherAttributableYearIsAKeyConflict() {
        AssessmentGroup ofLastYear = new AssessmentGroup(
                Terms.NOTICE, new FiscalYear(2025), Terms.OBLIGOR, 2, List.of(fiveToTen(5_000, 70_000)));

        assertRejected(decide(ofLastYear, standing()), ExceptionKind.KEY_CONFLICT);
    }

    @Test
    void r001_sameContentUnderAnotherObligorIsNoRepetition() {
        AssessmentGroup ofNeighbour = new AssessmentGroup(Terms.NOTICE, YEAR, NEIGHBOUR, 1, FIRST_ROWS);

        assertRejected(decide(ofNeighbour, standing()), ExceptionKind.KEY_CONFLICT);
    }

    @Test
    void r002_aPastYearAssessmentIsAppliedUnderItsOwnNotice() {
        AssessedTerm occasional = row(11, 18_000, 18_000);
        AssessmentGroup pastYear =
                new AssessmentGroup(Terms.NOTICE, new FiscalYear(2025), Terms.OBLIGOR, 1, List.of(occasional));

        assertThat(decide(pastYear, null)).isEqualTo(APPLIED);
    }

    // revisions

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 99})
    void r007_aHigherRevisionIsAppliedAndGapsAreAllowed(int revision) {
        assertThat(decide(group(revision, fiveToTen(5_000, 70_000)), standing()))
                .isEqualTo(APPLIED);
    }

    @Test
    void r007_theSameRevisionWithTheSameContentSaysNothing() {
        assertThat(decide(group(1, FIRST_ROWS), standing())).isEqualTo(new Repeated());
    }

    @Test
    void r007_theSameRevisionFromAnotherFileIsTheSameContent() {
        List<AssessedTerm> elsewhere = FIRST_ROWS.stream()
                .map(row -> new AssessedTerm(
                        row.term(),
                        row.termMonth(),
                        row.dueDate(),
                        row.principal(),
                        row.annualPrincipal(),
                        row.reason(),
                        row.decidedOn(),
                        new Source("F0002", 99)))
                .toList();

        assertThat(decide(group(1, elsewhere), standing())).isEqualTo(new Repeated());
    }

    @Test
    void r007_theSameRevisionWithAnotherAmountIsAConflict() {
        assertRejected(decide(group(1, fiveToTen(5_000, 70_000)), standing()), ExceptionKind.REVISION_CONFLICT);
    }

    @Test
    void r007_theSameRevisionWithAnotherDueDateIsAConflict() {
        AssessedTerm moved = dueOn(FIRST_ROWS.getLast(), LocalDate.of(2027, 4, 30));

        assertRejected(decide(group(1, moved), standing()), ExceptionKind.REVISION_CONFLICT);
    }

    @Test
    void r007_theSameRevisionWithAnotherReasonIsAConflict() {
        AssessedTerm explained = because(FIRST_ROWS.getLast(), "所得更正");

        assertRejected(decide(group(1, explained), standing()), ExceptionKind.REVISION_CONFLICT);
    }

    @Test
    void r007_theSameRevisionWithOneMoreTermIsAConflict() {
        List<AssessedTerm> oneMore = Stream.concat(FIRST_ROWS.stream(), Stream.of(row(11, 0, 100_000)))
                .toList();

        assertRejected(decide(group(1, oneMore), standing()), ExceptionKind.REVISION_CONFLICT);
    }

    @Test
    void r007_aLowerRevisionIsAConflictEvenWithContentThatOnceStood() {
        StandingAssessment corrected = standing(2, List.of(fiveToTen(5_000, 70_000)));

        assertRejected(decide(group(1, FIRST_ROWS), corrected), ExceptionKind.REVISION_CONFLICT);
    }

    @Test
    void r007_theLatestRevisionAgainSaysNothingThoughItNamesOnlyItsOwnTerms() {
        StandingAssessment corrected = standing(2, List.of(fiveToTen(5_000, 70_000)));

        assertThat(decide(group(2, fiveToTen(5_000, 70_000)), corrected)).isEqualTo(new Repeated());
    }

    @Test
    void r007_twoRowsOfOneTermInOneRevisionAreAConflict() {
        AssessmentGroup twice = group(2, row(10, 5_000, 95_000), row(10, 5_000, 95_000));

        assertRejected(decide(twice, standing()), ExceptionKind.REVISION_CONFLICT);
    }

    @Test
    void r007_oneRowOfThatTermIsApplied() {
        assertThat(decide(group(2, row(10, 5_000, 95_000)), standing())).isEqualTo(APPLIED);
    }

    // the annual amount is the sum of the terms

    @Test
    void r007_aDecreaseSpreadOverTermsFiveToTenIsApplied() {
        assertThat(decide(group(2, fiveToTen(5_000, 70_000)), standing())).isEqualTo(APPLIED);
    }

    @Test
    void r007_aDecreaseThatReachesATermAlreadyPaidIsApplied() {
        AssessedTerm[] rows = Stream.concat(Stream.of(row(4, 0, 30_000)), Stream.of(fiveToTen(0, 30_000)))
                .toArray(AssessedTerm[]::new);

        assertThat(decide(group(2, rows), standing())).isEqualTo(APPLIED);
    }

    @ParameterizedTest
    @ValueSource(longs = {69_999, 70_001, 30_000, 0})
    void r007_anAnnualAmountOtherThanTheSumOfAllTermsIsInconsistent(long annual) {
        assertRejected(decide(group(2, fiveToTen(5_000, annual)), standing()), ExceptionKind.ASSESSMENT_INCONSISTENT);
    }

    @Test
    void r007_rowsThatDisagreeAboutTheAnnualAmountAreInconsistent() {
        AssessmentGroup group = group(2, row(9, 5_000, 90_000), row(10, 5_000, 95_000));

        assertRejected(decide(group, standing()), ExceptionKind.ASSESSMENT_INCONSISTENT);
    }

    @Test
    void r007_aFirstAssessmentMustAddUpToo() {
        assertRejected(decide(group(1, FIRST_ROWS.subList(0, 9)), null), ExceptionKind.ASSESSMENT_INCONSISTENT);
    }

    @Test
    void r007_aTermMissingFromALaterRevisionKeepsItsAmount() {
        StandingAssessment corrected = standing(2, List.of(fiveToTen(5_000, 70_000)));

        assertThat(decide(group(3, row(10, 0, 65_000)), corrected)).isEqualTo(APPLIED);
        assertRejected(decide(group(3, row(10, 0, 0)), corrected), ExceptionKind.ASSESSMENT_INCONSISTENT);
    }

    @Test
    void r007_everyTermMayFallToZero() {
        List<AssessedTerm> nothing =
                IntStream.rangeClosed(1, 10).mapToObj(term -> row(term, 0, 0)).toList();

        assertThat(decide(group(2, nothing), standing())).isEqualTo(APPLIED);
    }

    @Test
    void r901_termsThatTogetherExceedTwelveDigitsAreInconsistentAndNoCrash() {
        AssessmentGroup absurd = group(1, row(1, Yen.MAX, Yen.MAX), row(2, Yen.MAX, Yen.MAX));

        assertRejected(decide(absurd, null), ExceptionKind.ASSESSMENT_INCONSISTENT);
    }

    // increases

    @ParameterizedTest(name = "term due {0}, decided 2026-10-15: {1}")
    @CsvSource({
        "2026-10-14, INCREASE_ON_DUE_TERM",
        "2026-10-15, ",
        "2026-10-16, ",
    })
    void r007_anIncreaseNeedsADueDateOnOrAfterTheDecision(LocalDate dueDate, ExceptionKind rejection) {
        CorrectionOutcome outcome = decide(group(2, dueOn(row(4, 12_000, 102_000), dueDate)), standing());

        if (rejection == null) {
            assertThat(outcome).isEqualTo(APPLIED);
        } else {
            assertRejected(outcome, rejection);
        }
    }

    @Test
    void r007_aDecreaseOnATermAlreadyDueIsApplied() {
        assertThat(decide(group(2, row(1, 9_999, 99_999)), standing())).isEqualTo(APPLIED);
    }

    @Test
    void r007_anUnchangedAmountOnATermAlreadyDueIsApplied() {
        assertThat(decide(group(2, row(1, 10_000, 105_000), row(10, 15_000, 105_000)), standing()))
                .isEqualTo(APPLIED);
    }

    @Test
    void r007_oneIncreaseOnADueTermStopsTheWholeGroup() {
        AssessmentGroup group = group(2, row(1, 11_000, 100_000), row(10, 9_000, 100_000));

        assertRejected(decide(group, standing()), ExceptionKind.INCREASE_ON_DUE_TERM);
    }

    @Test
    void r007_anIncreaseOnAnOccasionalTermWithItsOwnDueDateIsApplied() {
        AssessedTerm occasional = dueOn(row(11, 3_000, 103_000), LocalDate.of(2026, 11, 30));

        assertThat(decide(group(2, occasional), standing())).isEqualTo(APPLIED);
    }

    @Test
    void r007_aNewTermThatIsAlreadyDueIsAnIncreaseOnADueTerm() {
        AssessedTerm occasional = dueOn(row(11, 3_000, 103_000), LocalDate.of(2026, 9, 30));

        assertRejected(decide(group(2, occasional), standing()), ExceptionKind.INCREASE_ON_DUE_TERM);
    }

    @Test
    void r007_aTermOnceCorrectedToZeroIsNotRaisedAfterItsDueDate() {
        StandingAssessment zeroed = standing(2, List.of(row(4, 0, 90_000)));

        assertRejected(decide(group(3, row(4, 10_000, 100_000)), zeroed), ExceptionKind.INCREASE_ON_DUE_TERM);
        assertThat(decide(group(3, row(5, 20_000, 100_000)), zeroed)).isEqualTo(APPLIED);
    }

    // time limit of assessment: first due date 2024-07-01, limit 2026-07-02

    @ParameterizedTest(name = "decided {0}: {1}")
    @CsvSource({
        "2026-07-01, ",
        "2026-07-02, ASSESSMENT_LIMIT",
        "2026-07-03, ASSESSMENT_LIMIT",
    })
    void r006_aFirstAssessmentMustBeDecidedBeforeTheLimit(LocalDate decidedOn, ExceptionKind rejection) {
        LocalDate limit = AssessmentLimit.of(LocalDate.of(2024, 7, 1));
        AssessmentGroup pastYear = new AssessmentGroup(
                Terms.NOTICE,
                new FiscalYear(2024),
                Terms.OBLIGOR,
                1,
                List.of(dueOn(row(11, 20_000, 20_000, decidedOn), LocalDate.of(2026, 8, 31))));

        CorrectionOutcome outcome = CorrectionRules.decide(pastYear, null, true, limit);

        if (rejection == null) {
            assertThat(outcome).isEqualTo(APPLIED);
        } else {
            assertRejected(outcome, rejection);
        }
    }

    @ParameterizedTest(name = "decided {0}: applied, noted as late {1}")
    @CsvSource({"2028-06-30, false", "2028-07-01, true", "2028-07-02, true"})
    void r006_aDecreaseIsAppliedAfterTheLimitAndNoted(LocalDate decidedOn, boolean noted) {
        AssessmentGroup decrease = group(2, row(10, 5_000, 95_000, decidedOn));

        assertThat(decide(decrease, standing())).isEqualTo(new Applied(noted));
    }

    @ParameterizedTest(name = "decided {0}: {1}")
    @CsvSource({"2028-06-30, ", "2028-07-01, ASSESSMENT_LIMIT"})
    void r006_anIncreaseIsRefusedFromTheLimitOn(LocalDate decidedOn, ExceptionKind rejection) {
        AssessedTerm raised = dueOn(row(11, 1_000, 101_000, decidedOn), LocalDate.of(2028, 8, 31));

        CorrectionOutcome outcome = decide(group(2, raised), standing());

        if (rejection == null) {
            assertThat(outcome).isEqualTo(APPLIED);
        } else {
            assertRejected(outcome, rejection);
        }
    }

    // what the row says

    @Test
    void r007_twoRowsSayTheSameWhereverTheyStand() {
        AssessedTerm one = row(1, 10_000, 100_000);

        assertThat(one.saysTheSameAs(because(one, null))).isTrue();
        assertThat(because(one, "所得更正").saysTheSameAs(because(one, "所得更正"))).isTrue();
        assertThat(one.saysTheSameAs(because(one, "所得更正"))).isFalse();
        assertThat(because(one, "所得更正").saysTheSameAs(one)).isFalse();
        assertThat(one.saysTheSameAs(row(2, 10_000, 100_000))).isFalse();
        assertThat(one.saysTheSameAs(row(1, 10_001, 100_000))).isFalse();
        assertThat(one.saysTheSameAs(row(1, 10_000, 100_001))).isFalse();
        assertThat(one.saysTheSameAs(row(1, 10_000, 100_000, DECIDED.plusDays(1))))
                .isFalse();
        assertThat(one.saysTheSameAs(dueOn(one, one.dueDate().plusDays(1)))).isFalse();
    }
}
