package jp.shuno.batch.job;

import static jp.shuno.batch.cli.Delivery.paid;
import static jp.shuno.batch.cli.TestWard.notice;
import static jp.shuno.batch.cli.TestWard.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jp.shuno.batch.cli.Assessed;
import jp.shuno.batch.cli.Bill;
import jp.shuno.batch.cli.Delivery;
import jp.shuno.batch.cli.Row;
import jp.shuno.batch.cli.Table;
import jp.shuno.batch.cli.TestWard;
import jp.shuno.sql.database.OnEveryDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three nights of assessments and corrections, one notice for each case. */
@OnEveryDatabase
class CorrectionsTest {

    private static final LocalDate MON = LocalDate.of(2026, 7, 6);
    private static final LocalDate TUE = MON.plusDays(1);
    private static final LocalDate WED = MON.plusDays(2);
    private static final LocalDate PAID = LocalDate.of(2026, 6, 25);

    private static final int DECREASED_AFTER_PAYMENT = 1;
    private static final int DECREASED_THEN_INCREASED = 2;
    private static final int INCREASED_AHEAD = 3;
    private static final int INCREASED_WHEN_DUE = 4;
    private static final int SAME_AGAIN = 5;
    private static final int OLDER_REVISION = 6;
    private static final int SAME_REVISION_OTHER_CONTENT = 7;
    private static final int OTHER_OBLIGOR = 8;
    private static final int OTHER_YEAR = 9;
    private static final int NOT_THE_SUM = 10;
    private static final int STRANGER = 11;
    private static final int TOO_LATE = 12;
    private static final int TWO_REVISIONS_OF_A_DAY = 13;
    private static final int REDUCED_TO_NOTHING = 14;
    private static final int TERM_ADDED = 15;
    private static final int TWO_PAYMENTS = 16;
    private static final int LATE_DECREASE = 17;
    private static final int GAP_IN_REVISIONS = 18;

    @TempDir
    static Path folder;

    private static TestWard ward;
    private static List<Integer> codes;
    private static Table terms;
    private static Table postings;
    private static Table exceptions;

    @BeforeAll
    static void threeNights() {
        ward = TestWard.open(folder.resolve("home"));
        codes = List.of(assessmentsAndPayments(), corrections(), furtherCorrections());
        terms = ward.terms();
        postings = ward.postings();
        exceptions = ward.exceptions();
    }

    private static int assessmentsAndPayments() {
        Delivery monday = ward.home().inbox(MON);
        monday.addressees("addressees_9.csv", person(1), person(2));
        monday.assessments(
                "assessments_1.csv",
                twoTerms(DECREASED_AFTER_PAYMENT),
                twoTerms(DECREASED_THEN_INCREASED),
                twoTerms(INCREASED_AHEAD),
                twoTerms(INCREASED_WHEN_DUE),
                twoTerms(SAME_AGAIN),
                twoTerms(OLDER_REVISION),
                twoTerms(SAME_REVISION_OTHER_CONTENT),
                twoTerms(OTHER_OBLIGOR),
                twoTerms(OTHER_YEAR),
                twoTerms(NOT_THE_SUM),
                Assessed.first(notice(STRANGER), person(99)).term(1, 10_000),
                Assessed.correction(notice(TOO_LATE), person(1), 1, LocalDate.of(2026, 7, 2))
                        .years(2024, 2024)
                        .term(1, LocalDate.of(2026, 7, 31), 10_000),
                Assessed.correction(notice(LATE_DECREASE), person(1), 1, LocalDate.of(2026, 7, 1))
                        .years(2024, 2024)
                        .term(1, LocalDate.of(2026, 7, 31), 10_000),
                twoTerms(REDUCED_TO_NOTHING),
                twoTerms(TERM_ADDED),
                twoTerms(TWO_PAYMENTS),
                twoTerms(GAP_IN_REVISIONS));
        // The higher revision lies in the file whose name comes first.
        monday.assessments(
                "assessments_0.csv",
                Assessed.correction(notice(TWO_REVISIONS_OF_A_DAY), person(1), 2, LocalDate.of(2026, 7, 1))
                        .term(2, 4_000)
                        .annual(14_000));
        monday.assessments("assessments_3.csv", twoTerms(TWO_REVISIONS_OF_A_DAY));
        monday.counter(
                "counter_mon.csv",
                paid(bill(DECREASED_AFTER_PAYMENT), PAID, 10_000),
                paid(bill(DECREASED_THEN_INCREASED), PAID, 10_000),
                paid(bill(REDUCED_TO_NOTHING), PAID, 10_000),
                paid(bill(TWO_PAYMENTS), PAID.plusDays(5), 6_000),
                paid(bill(TWO_PAYMENTS), PAID, 4_000));
        return ward.nightly(MON);
    }

    private static int corrections() {
        ward.home()
                .inbox(TUE)
                .assessments(
                        "assessments_4.csv",
                        correction(DECREASED_AFTER_PAYMENT, 2).term(1, 4_000).annual(14_000),
                        correction(DECREASED_THEN_INCREASED, 2).term(1, 4_000).annual(14_000),
                        correction(INCREASED_AHEAD, 2).term(2, 13_000).annual(23_000),
                        correction(INCREASED_WHEN_DUE, 2).term(1, 13_000).annual(23_000),
                        twoTerms(SAME_AGAIN),
                        correction(OLDER_REVISION, 3).term(2, 9_000).annual(19_000),
                        correction(SAME_REVISION_OTHER_CONTENT, 1)
                                .term(2, 9_000)
                                .annual(19_000),
                        Assessed.correction(notice(OTHER_OBLIGOR), person(2), 2, LocalDate.of(2026, 7, 6))
                                .term(2, 9_000)
                                .annual(19_000),
                        correction(OTHER_YEAR, 2)
                                .years(2026, 2025)
                                .term(2, 9_000)
                                .annual(19_000),
                        correction(NOT_THE_SUM, 2).term(2, 9_000).annual(18_999),
                        correction(REDUCED_TO_NOTHING, 2).term(1, 0).annual(10_000),
                        correction(TERM_ADDED, 2)
                                .term(11, LocalDate.of(2026, 8, 31), 2_500)
                                .annual(22_500),
                        correction(TWO_PAYMENTS, 2).term(1, 5_000).annual(15_000),
                        Assessed.correction(notice(LATE_DECREASE), person(1), 2, LocalDate.of(2026, 7, 6))
                                .years(2024, 2024)
                                .term(1, LocalDate.of(2026, 7, 31), 8_000),
                        correction(GAP_IN_REVISIONS, 7).term(2, 9_000).annual(19_000));
        return ward.nightly(TUE);
    }

    private static int furtherCorrections() {
        ward.home()
                .inbox(WED)
                .assessments(
                        "assessments_5.csv",
                        correction(DECREASED_THEN_INCREASED, 3)
                                .term(1, LocalDate.of(2026, 8, 31), 9_000)
                                .annual(19_000),
                        correction(OLDER_REVISION, 2).term(2, 8_000).annual(18_000));
        ward.home().inbox(WED).counter("counter_wed.csv", paid(bill(REDUCED_TO_NOTHING), TUE, 3_000));
        return ward.nightly(WED);
    }

    @AfterAll
    static void close() {
        ward.close();
    }

    private static Assessed twoTerms(int number) {
        return Assessed.first(notice(number), person(1)).term(1, 10_000).term(2, 10_000);
    }

    private static Assessed correction(int number, int revision) {
        return Assessed.correction(notice(number), person(1), revision, LocalDate.of(2026, 7, 6));
    }

    private static Bill bill(int number) {
        return Bill.of(notice(number), 1, 10_000);
    }

    private static Row term(int number, int term) {
        return terms.where("notice_no", notice(number))
                .where("term", "%02d".formatted(term))
                .only();
    }

    private static String money(int number) {
        return term(number, 1)
                .says(
                        "principal_assessed",
                        "principal_received",
                        "principal_unpaid",
                        "principal_overpaid",
                        "revision",
                        "state");
    }

    private static String second(int number) {
        return term(number, 2).says("principal_assessed", "revision");
    }

    private static List<String> moved(int number) {
        return postings.where("notice_no", notice(number))
                .where("rule", "R-007")
                .say("posted_on", "from_bucket", "to_bucket", "amount");
    }

    private static List<String> exceptionsOf(LocalDate night, int number) {
        return ward.home().report(night, "exceptions.csv").stream()
                .filter(row -> row.get("理由") != null)
                .map(row -> row.get("exception_id"))
                .flatMap(id -> exceptions.where("exception_id", id).stream())
                .filter(row -> row.get("opened_on").equals(night.toString()))
                .filter(row -> isAbout(row.get("exception_id"), number))
                .map(row -> row.get("kind"))
                .toList();
    }

    private static boolean isAbout(String exceptionId, int number) {
        return ward.sql()
                .sql("SELECT subject FROM exception_item WHERE exception_id = ?")
                .param(exceptionId)
                .query(String.class)
                .single()
                .contains(notice(number));
    }

    @Test
    void r007_aDecreaseAfterPaymentMovesTheExcessToOverpaid() {
        assertThat(money(DECREASED_AFTER_PAYMENT)).isEqualTo("4000 10000 0 6000 2 OVERPAID");
        assertThat(moved(DECREASED_AFTER_PAYMENT)).containsExactly("2026-07-07 TERM_PRINCIPAL OVERPAID 6000");
        assertThat(term(DECREASED_AFTER_PAYMENT, 1).says("appropriated_out", "principal_appropriated_in", "refunded"))
                .isEqualTo("0 0 0");
    }

    @Test
    void r007_aLaterIncreaseTakesBackWhatWasOverpaid() {
        assertThat(money(DECREASED_THEN_INCREASED)).isEqualTo("9000 10000 0 1000 3 OVERPAID");
        assertThat(moved(DECREASED_THEN_INCREASED))
                .containsExactlyInAnyOrder(
                        "2026-07-07 TERM_PRINCIPAL OVERPAID 6000", "2026-07-08 OVERPAID TERM_PRINCIPAL 5000");
    }

    @Test
    void r010_theFirstDueDateIsKeptBesideTheRevisedOne() {
        assertThat(term(DECREASED_THEN_INCREASED, 1).says("due_date", "original_due_date"))
                .isEqualTo("2026-08-31 2026-06-30");
    }

    @Test
    void r082_aDecreaseTakesTheExcessFromTheLastPaymentBackwards() {
        assertThat(money(TWO_PAYMENTS)).isEqualTo("5000 10000 0 5000 2 OVERPAID");
        assertThat(moved(TWO_PAYMENTS)).containsExactly("2026-07-07 TERM_PRINCIPAL OVERPAID 5000");
        assertThat(term(TWO_PAYMENTS, 1).get("completion_date")).isEqualTo("2026-06-30");
    }

    @Test
    void r007_anIncreaseOnATermNotYetDueIsApplied() {
        assertThat(second(INCREASED_AHEAD)).isEqualTo("13000 2");
        assertThat(money(INCREASED_AHEAD)).isEqualTo("10000 0 10000 0 1 OPEN");
    }

    @Test
    void r007_anIncreaseOnATermAlreadyDueIsNotApplied() {
        assertThat(money(INCREASED_WHEN_DUE)).isEqualTo("10000 0 10000 0 1 OPEN");
        assertThat(exceptionsOf(TUE, INCREASED_WHEN_DUE)).containsExactly("INCREASE_ON_DUE_TERM");
    }

    @Test
    void r007_theSameRevisionWithTheSameContentIsSilentlyRepeated() {
        assertThat(money(SAME_AGAIN)).isEqualTo("10000 0 10000 0 1 OPEN");
        assertThat(exceptionsOf(TUE, SAME_AGAIN)).isEmpty();
    }

    @Test
    void r007_anOlderRevisionIsNotApplied() {
        assertThat(second(OLDER_REVISION)).isEqualTo("9000 3");
        assertThat(exceptionsOf(WED, OLDER_REVISION)).containsExactly("REVISION_CONFLICT");
    }

    @Test
    void r007_theSameRevisionWithOtherContentIsNotApplied() {
        assertThat(second(SAME_REVISION_OTHER_CONTENT)).isEqualTo("10000 1");
        assertThat(exceptionsOf(TUE, SAME_REVISION_OTHER_CONTENT)).containsExactly("REVISION_CONFLICT");
    }

    @Test
    void r007_revisionsMayHaveGaps() {
        assertThat(second(GAP_IN_REVISIONS)).isEqualTo("9000 7");
        assertThat(exceptionsOf(TUE, GAP_IN_REVISIONS)).isEmpty();
    }

    @Test
    void r001_aNoticeNumberHasOneObligor() {
        assertThat(second(OTHER_OBLIGOR)).isEqualTo("10000 1");
        assertThat(exceptionsOf(TUE, OTHER_OBLIGOR)).containsExactly("KEY_CONFLICT");
    }

    @Test
    void r001_aNoticeNumberHasOneAttributableYear() {
        assertThat(second(OTHER_YEAR)).isEqualTo("10000 1");
        assertThat(exceptionsOf(TUE, OTHER_YEAR)).containsExactly("KEY_CONFLICT");
    }

    @Test
    void r007_aGroupWhoseAnnualAmountIsNotTheSumIsNotApplied() {
        assertThat(second(NOT_THE_SUM)).isEqualTo("10000 1");
        assertThat(exceptionsOf(TUE, NOT_THE_SUM)).containsExactly("ASSESSMENT_INCONSISTENT");
    }

    @Test
    void r001_anAssessmentForAnUnknownPersonIsNotApplied() {
        assertThat(terms.where("notice_no", notice(STRANGER)).rows()).isEmpty();
        assertThat(exceptionsOf(MON, STRANGER)).containsExactly("UNKNOWN_ADDRESSEE");
    }

    @Test
    void r006_aFirstAssessmentOnTheLimitIsNotApplied() {
        assertThat(terms.where("notice_no", notice(TOO_LATE)).rows()).isEmpty();
        assertThat(exceptionsOf(MON, TOO_LATE)).containsExactly("ASSESSMENT_LIMIT");
    }

    @Test
    void r006_aDayBeforeTheLimitItIsAppliedAndADecreaseAfterItToo() {
        assertThat(money(LATE_DECREASE)).isEqualTo("8000 0 8000 0 2 OPEN");
        assertThat(exceptionsOf(MON, LATE_DECREASE)).isEmpty();
        assertThat(exceptionsOf(TUE, LATE_DECREASE)).isEmpty();
    }

    @Test
    void r007_groupsOfADayAreAppliedInRevisionOrderWhateverFileTheyComeIn() {
        assertThat(money(TWO_REVISIONS_OF_A_DAY)).isEqualTo("10000 0 10000 0 1 OPEN");
        assertThat(second(TWO_REVISIONS_OF_A_DAY)).isEqualTo("4000 2");
        assertThat(exceptionsOf(MON, TWO_REVISIONS_OF_A_DAY)).isEmpty();
    }

    @Test
    void r007_aTermReducedToNothingStaysAndTakesPaymentsAsOverpaid() {
        assertThat(money(REDUCED_TO_NOTHING)).isEqualTo("0 13000 0 13000 2 CANCELLED");
        assertThat(term(REDUCED_TO_NOTHING, 1).get("completion_date")).isEmpty();
    }

    @Test
    void r005_aCorrectionMayAddAnOccasionalTerm() {
        assertThat(term(TERM_ADDED, 11).says("principal_assessed", "due_date", "revision", "state"))
                .isEqualTo("2500 2026-08-31 2 OPEN");
        assertThat(second(TERM_ADDED)).isEqualTo("10000 1");
    }

    @Test
    void r007_whatCannotBeAppliedIsAnExceptionOfThatNight() {
        assertThat(codes).containsExactly(10, 10, 10);
        assertThat(exceptions.say("kind"))
                .containsExactlyInAnyOrder(
                        "UNKNOWN_ADDRESSEE",
                        "ASSESSMENT_LIMIT",
                        "INCREASE_ON_DUE_TERM",
                        "REVISION_CONFLICT",
                        "REVISION_CONFLICT",
                        "KEY_CONFLICT",
                        "KEY_CONFLICT",
                        "ASSESSMENT_INCONSISTENT");
    }

    @Test
    void r900_theLedgerIsProvedAfterEveryCorrection() {
        assertThat(ward.isProved()).isTrue();
    }
}
