package jp.shuno.batch.job;

import static jp.shuno.batch.cli.Delivery.paid;
import static jp.shuno.batch.cli.StorePayment.confirmed;
import static jp.shuno.batch.cli.StorePayment.flash;
import static jp.shuno.batch.cli.TestWard.notice;
import static jp.shuno.batch.cli.TestWard.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import jp.shuno.batch.cli.Assessed;
import jp.shuno.batch.cli.Bill;
import jp.shuno.batch.cli.Delivery;
import jp.shuno.batch.cli.TestWard;
import jp.shuno.batch.run.FencedTransactionManager;
import jp.shuno.sql.proof.Invariant;
import jp.shuno.sql.proof.ProofMapper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionTemplate;

/** A ledger that holds is broken by hand, one invariant after the other, and the proof sees it each time. */
class PlantedViolationsTest {

    private static final LocalDate MON = LocalDate.of(2026, 6, 29);
    private static final LocalDate TUE = MON.plusDays(1);
    private static final LocalDate PAID = LocalDate.of(2026, 6, 25);

    private static final int PAID_ONCE = 1;
    private static final int PAID_TWICE = 2;
    private static final int STILL_FLASH = 3;
    private static final int CONFIRMED_FLASH = 4;
    private static final int OVERTAKEN = 5;
    private static final int CORRECTED = 6;
    private static final int PAID_TWICE_ON_A_DAY = 7;
    private static final int UNPAID = 8;
    private static final int SENT_TWICE = 9;

    @TempDir
    static Path folder;

    private static TestWard ward;
    private static List<Invariant> redBefore;

    @BeforeAll
    static void twoNights() {
        ward = TestWard.open(folder.resolve("home"));
        Delivery monday = ward.home().inbox(MON);
        monday.addressees("addressees_1.csv", person(1));
        monday.assessments(
                "assessments_1.csv",
                IntStream.rangeClosed(1, 9)
                        .mapToObj(number -> Assessed.first(notice(number), person(1))
                                .term(1, 10_000)
                                .term(2, 10_000))
                        .toArray(Assessed[]::new));
        monday.stores(
                "cvs_1.txt",
                MON,
                1,
                confirmed(bill(PAID_ONCE), PAID),
                confirmed(bill(PAID_TWICE), PAID),
                confirmed(bill(PAID_TWICE), PAID.plusDays(1)),
                flash(bill(STILL_FLASH), PAID),
                flash(bill(CONFIRMED_FLASH), PAID),
                confirmed(bill(OVERTAKEN), PAID.plusDays(2)),
                confirmed(bill(PAID_TWICE_ON_A_DAY), PAID).at(8, 0),
                confirmed(bill(PAID_TWICE_ON_A_DAY), PAID).at(20, 0));
        monday.counter("counter_1.csv", paid(bill(CORRECTED), PAID, 10_000), paid(bill(SENT_TWICE), PAID, 4_000));
        assertThat(ward.nightly(MON)).isZero();
        Delivery tuesday = ward.home().inbox(TUE);
        tuesday.stores("cvs_2.txt", TUE, 2, confirmed(bill(CONFIRMED_FLASH), PAID), confirmed(bill(OVERTAKEN), PAID));
        tuesday.assessments(
                "assessments_2.csv",
                Assessed.correction(notice(CORRECTED), person(1), 2, TUE)
                        .term(1, 4_000)
                        .annual(14_000));
        tuesday.counter("counter_2.csv", paid(bill(SENT_TWICE), PAID, 4_000), paid(bill(SENT_TWICE), TUE, 1));
        assertThat(ward.nightly(TUE)).isZero();
        redBefore = red();
        // The tables themselves keep out an amount of zero; the proof must see it all the same.
        ward.sql().sql("ALTER TABLE posting DROP CONSTRAINT posting_amount_ck").update();
    }

    @AfterAll
    static void close() {
        ward.close();
    }

    private static Bill bill(int number) {
        return Bill.of(notice(number), 1, 10_000);
    }

    private static List<Invariant> red() {
        ProofMapper proof = ward.bean(ProofMapper.class);
        return Arrays.stream(Invariant.values())
                .filter(invariant -> !invariant.prove(proof).holds())
                .toList();
    }

    /** What is red after some statements, which are then taken back. */
    private static List<Invariant> redAfter(String... statements) {
        return Objects.requireNonNull(new TransactionTemplate(ward.bean(FencedTransactionManager.class))
                .execute(status -> {
                    for (String statement : statements) {
                        assertThat(ward.sql().sql(statement).update())
                                .as(statement)
                                .isPositive();
                    }
                    status.setRollbackOnly();
                    return red();
                }));
    }

    private static String of(int number) {
        return " WHERE notice_no = '" + notice(number) + "' AND term = 1";
    }

    @Test
    void everythingHoldsBefore() {
        assertThat(redBefore).isEmpty();
    }

    @Test
    void r007_anAnnualAmountThatIsNotTheSum() {
        assertThat(redAfter("UPDATE annual_assessment SET annual_principal = annual_principal + 1 WHERE notice_no = '"
                        + notice(UNPAID) + "'"))
                .containsExactly(Invariant.ANNUAL_SUM);
    }

    @Test
    void r008_aReceivedAmountThatIsNotTheSumOfThePostings() {
        assertThat(redAfter("UPDATE term_assessment SET principal_received = 1" + of(UNPAID)))
                .containsExactly(Invariant.TERM_BALANCE);
    }

    @Test
    void r009_aPaidTermWithoutCompletionDate() {
        assertThat(redAfter("UPDATE term_assessment SET completion_date = NULL" + of(PAID_ONCE)))
                .containsExactly(Invariant.COMPLETION);
    }

    @Test
    void r009_anOpenTermWithCompletionDate() {
        assertThat(redAfter("UPDATE term_assessment SET completion_date = DATE '2026-06-30'" + of(UNPAID)))
                .contains(Invariant.COMPLETION);
    }

    @Test
    void r009_aLastPaymentDateThatIsNoPayment() {
        assertThat(redAfter("UPDATE term_assessment SET last_payment_date = DATE '2026-06-01'" + of(PAID_ONCE)))
                .isNotEmpty();
    }

    @Test
    void r009_aCompletionDateThatIsNoPayment() {
        assertThat(redAfter("UPDATE term_assessment SET completion_date = DATE '2026-06-01'" + of(PAID_ONCE)))
                .isNotEmpty();
    }

    @Test
    void r022_aProvisionalAmountWithoutFlash() {
        assertThat(redAfter("UPDATE term_assessment SET principal_provisional = 7" + of(UNPAID)))
                .containsExactly(Invariant.PROVISIONAL);
    }

    @Test
    void r027_aReversalOfNothing() {
        assertThat(redAfter("UPDATE posting SET reverses = 'P0' WHERE reverses IS NOT NULL"))
                .containsExactly(Invariant.REVERSALS);
    }

    @Test
    void r027_aReversalOfAnotherAmount() {
        assertThat(redAfter("UPDATE posting SET amount = amount - 1 WHERE reverses IS NOT NULL"))
                .contains(Invariant.REVERSALS);
    }

    @Test
    void r037_aRecordThatIsMissing() {
        assertThat(redAfter("UPDATE received_file SET counted_records = counted_records + 1"
                        + " WHERE file_name = 'cvs_1.txt'"))
                .containsExactly(Invariant.CONTROL_TOTALS);
    }

    @Test
    void r037_aYenThatIsMissing() {
        assertThat(redAfter("UPDATE received_file SET counted_yen = counted_yen + 1 WHERE file_name = 'counter_1.csv'"))
                .containsExactly(Invariant.CONTROL_TOTALS);
    }

    @Test
    void r900_moneyWithoutAPosting() {
        assertThat(redAfter("DELETE FROM posting" + of(PAID_ONCE))).contains(Invariant.CASH, Invariant.TERM_BALANCE);
    }

    @Test
    void r901_aPostingOfNothing() {
        assertThat(redAfter("UPDATE posting SET amount = 0" + of(PAID_ONCE))).contains(Invariant.LIMITS);
    }

    @Test
    void r902_aStoreRecordTakenTwice() {
        assertThat(redAfter("UPDATE receipt SET payment_date = DATE '2026-06-25'" + of(PAID_TWICE)))
                .contains(Invariant.TAKEN_ONCE);
    }

    @Test
    void r902_aCounterRecordTakenTwice() {
        assertThat(redAfter(
                        "UPDATE receipt SET disposition = 'POSTED', counterpart_id = NULL"
                                + " WHERE disposition = 'DUPLICATE'",
                        "INSERT INTO posting (posting_id, receipt_id, ordinal, posted_on, round, rule_no, from_bucket,"
                                + " to_bucket, amount, levy, fiscal_year, notice_no, term)"
                                + " SELECT 'Pplanted', receipt_id, 0, DATE '2026-06-30', 1, 'R-030', 'RECEIPT',"
                                + " 'TERM_PRINCIPAL', amount, levy, fiscal_year, notice_no, term FROM receipt"
                                + " WHERE notice_no = '" + notice(SENT_TWICE) + "' AND file_id <> (SELECT file_id"
                                + " FROM received_file WHERE file_name = 'counter_1.csv') AND amount = 4000",
                        "UPDATE term_assessment SET principal_received = principal_received + 4000" + of(SENT_TWICE)))
                .containsExactly(Invariant.TAKEN_ONCE);
    }

    private static String swapped(int number) {
        return "UPDATE posting SET to_bucket = CASE to_bucket WHEN 'OVERPAID' THEN 'TERM_PRINCIPAL'"
                + " ELSE 'OVERPAID' END" + of(number);
    }

    @Test
    void r903_theLaterPaymentOnThePrincipal() {
        assertThat(redAfter(swapped(PAID_TWICE))).containsExactly(Invariant.PAYMENT_ORDER);
    }

    @Test
    void r903_thePaymentOfTheEveningBeforeThatOfTheMorning() {
        assertThat(redAfter(swapped(PAID_TWICE_ON_A_DAY))).containsExactly(Invariant.PAYMENT_ORDER);
    }

    @Test
    void r904_aFlashThatIsLeftAfterItsConfirmedData() {
        assertThat(redAfter(
                        "UPDATE receipt SET disposition = 'PROVISIONAL'" + of(CONFIRMED_FLASH) + " AND kind = 'FLASH'",
                        "UPDATE term_assessment SET principal_provisional = 10000" + of(CONFIRMED_FLASH)))
                .containsExactly(Invariant.FLASH_SETTLED);
    }

    @Test
    void r909_aTermThatIsNotWhatItsHistorySays() {
        assertThat(redAfter("UPDATE term_assessment SET due_date = DATE '2026-07-01'" + of(UNPAID)))
                .containsExactly(Invariant.HISTORY);
    }

    @Test
    void r909_aTermThatFellBehindItsHistory() {
        assertThat(redAfter("UPDATE term_assessment SET revision = 1" + of(CORRECTED)))
                .contains(Invariant.HISTORY);
    }
}
