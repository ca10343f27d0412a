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
import jp.shuno.sql.database.OnEveryDatabase;
import jp.shuno.sql.proof.Invariant;
import jp.shuno.sql.proof.ProofMapper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionTemplate;

/** A ledger that holds is broken by hand, one invariant after the other, and the proof sees it each time. */
@OnEveryDatabase
class PlantedViolationsTest {

    private static final LocalDate MON = LocalDate.of(2026, 6, 29);
    private static final LocalDate TUE = MON.plusDays(1);
    private static final LocalDate PAID = LocalDate.of(2026, 6, 25);
    private static final LocalDate LATE_DUE = LocalDate.of(2025, 6, 30);

    private static final int PAID_ONCE = 1;
    private static final int PAID_TWICE = 2;
    private static final int STILL_FLASH = 3;
    private static final int CONFIRMED_FLASH = 4;
    private static final int OVERTAKEN = 5;
    private static final int CORRECTED = 6;
    private static final int PAID_TWICE_ON_A_DAY = 7;
    private static final int UNPAID = 8;
    private static final int SENT_TWICE = 9;
    private static final int PAID_LATE = 10;
    private static final int LATE_CHARGE_PAID = 11;

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
        monday.assessments(
                "assessments_0.csv",
                Assessed.correction(notice(PAID_LATE), person(1), 1, LocalDate.of(2026, 6, 1))
                        .term(1, LATE_DUE, 100_000),
                Assessed.correction(notice(LATE_CHARGE_PAID), person(1), 1, LocalDate.of(2026, 6, 1))
                        .term(1, LATE_DUE, 100_000));
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
        monday.counter(
                "counter_1.csv",
                paid(bill(CORRECTED), PAID, 10_000),
                paid(bill(SENT_TWICE), PAID, 4_000),
                paid(bill(PAID_LATE), PAID, 100_000),
                paid(bill(LATE_CHARGE_PAID), PAID, 120_000));
        assertThat(ward.nightly(MON)).as("a refund plan waits").isEqualTo(10);
        Delivery tuesday = ward.home().inbox(TUE);
        tuesday.stores("cvs_2.txt", TUE, 2, confirmed(bill(CONFIRMED_FLASH), PAID), confirmed(bill(OVERTAKEN), PAID));
        tuesday.assessments(
                "assessments_2.csv",
                Assessed.correction(notice(CORRECTED), person(1), 2, TUE)
                        .term(1, 4_000)
                        .annual(14_000));
        tuesday.counter("counter_2.csv", paid(bill(SENT_TWICE), PAID, 4_000), paid(bill(SENT_TWICE), TUE, 1));
        assertThat(ward.nightly(TUE)).as("a refund plan waits").isEqualTo(10);
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
        assertThat(redAfter("UPDATE term_assessment SET principal_received = 1, principal_unpaid = principal_unpaid - 1"
                        + of(UNPAID)))
                .containsExactly(Invariant.TERM_BALANCE);
    }

    @Test
    void r008_anUnpaidAmountThatDoesNotFollow() {
        assertThat(redAfter("UPDATE term_assessment SET principal_unpaid = principal_unpaid - 1" + of(UNPAID)))
                .containsExactly(Invariant.DERIVED_BALANCES);
        assertThat(redAfter("UPDATE term_assessment SET principal_unpaid = principal_unpaid + 1,"
                        + " principal_overpaid = 1" + of(UNPAID)))
                .containsExactly(Invariant.DERIVED_BALANCES, Invariant.APPROPRIATION);
        assertThat(redAfter("UPDATE term_assessment SET late_charge_unpaid = late_charge_unpaid + 100" + of(PAID_LATE)))
                .containsExactly(Invariant.DERIVED_BALANCES);
    }

    @Test
    void r009_aCompletionCodeThatDoesNotFollow() {
        assertThat(redAfter("UPDATE term_assessment SET completion_code = 'COMPLETE'" + of(PAID_LATE)))
                .containsExactly(Invariant.DERIVED_BALANCES);
    }

    @Test
    void r008_anOverpaidLateChargeThatNeverWasLateCharge() {
        assertThat(redAfter("UPDATE term_assessment SET late_charge_overpaid = 1" + of(PAID_TWICE)))
                .containsExactly(Invariant.DERIVED_BALANCES);
    }

    @Test
    void r008_aReceivedLateChargeThatIsNotTheSumOfThePostings() {
        assertThat(redAfter("UPDATE term_assessment SET late_charge_received = 100,"
                        + " late_charge_unpaid = late_charge_unpaid - 100" + of(PAID_LATE)))
                .containsExactly(Invariant.TERM_BALANCE);
    }

    @Test
    void r197_aLateChargeThatNothingFixed() {
        assertThat(redAfter("UPDATE term_assessment SET late_charge_fixed_on = NULL" + of(PAID_LATE)))
                .containsExactly(Invariant.FIXED_LATE_CHARGE);
        assertThat(redAfter("UPDATE term_assessment SET late_charge_fixed_on = DATE '2026-06-24'" + of(PAID_LATE)))
                .containsExactly(Invariant.FIXED_LATE_CHARGE);
        assertThat(redAfter("UPDATE term_assessment SET late_charge_fixed_on = DATE '2026-06-25'" + of(PAID_ONCE)))
                .containsExactly(Invariant.FIXED_LATE_CHARGE);
    }

    @Test
    void r181_aLateChargeThatIsNotInHundreds() {
        assertThat(redAfter("UPDATE term_assessment SET late_charge_assessed = late_charge_assessed + 1,"
                        + " late_charge_unpaid = late_charge_unpaid + 1" + of(PAID_LATE)))
                .containsExactly(Invariant.FIXED_LATE_CHARGE);
    }

    @Test
    void r905_aLateChargeAboveTheHighestRate() {
        assertThat(redAfter("UPDATE term_assessment SET late_charge_assessed = 50000," + " late_charge_unpaid = 50000"
                        + of(PAID_LATE)))
                .containsExactly(Invariant.LATE_CHARGE);
    }

    @Test
    void r022_aProvisionalLateChargeWithoutFlash() {
        assertThat(redAfter("UPDATE term_assessment SET late_charge_provisional = 7" + of(UNPAID)))
                .containsExactly(Invariant.PROVISIONAL);
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
    void r095_anAppropriationWithoutPostings() {
        assertThat(redAfter("UPDATE term_assessment SET appropriated_in = 1, principal_unpaid = principal_unpaid - 1"
                        + of(UNPAID)))
                .containsExactly(Invariant.APPROPRIATION);
        assertThat(redAfter(
                        "UPDATE term_assessment SET appropriated_out = 10000, principal_overpaid = 0" + of(PAID_TWICE)))
                .containsExactly(Invariant.TERM_BALANCE, Invariant.APPROPRIATION);
    }

    @Test
    void r095_aRefundWithoutPostings() {
        assertThat(redAfter("UPDATE term_assessment SET refunded = 10000, principal_overpaid = 0" + of(PAID_TWICE)))
                .containsExactly(Invariant.TERM_BALANCE, Invariant.APPROPRIATION);
    }

    @Test
    void r095_anOverpaymentThatIsNotWhereThePostingsSay() {
        assertThat(redAfter(left(PAID_TWICE, "REFUND_PAYABLE", 1))).contains(Invariant.APPROPRIATION);
        assertThat(redAfter(
                        left(PAID_TWICE, "REFUND_PAYABLE", 1),
                        "UPDATE term_assessment SET refunded = 1, principal_overpaid = principal_overpaid - 1"
                                + of(PAID_TWICE)))
                .as("no decision stands behind them")
                .containsExactly(Invariant.REFUND_PAYABLE);
    }

    @Test
    void r095_yenThatStayOnTheWayBetweenTwoTerms() {
        assertThat(redAfter(
                        left(PAID_TWICE, "APPROPRIATION", 1),
                        "UPDATE term_assessment SET appropriated_out = 1, principal_overpaid = principal_overpaid - 1"
                                + of(PAID_TWICE)))
                .containsExactly(Invariant.APPROPRIATION);
    }

    @Test
    void r903_theLaterPaymentOnThePrincipalOfATermOfWhichYenWereRefundedAfterBothHadCome() {
        assertThat(redAfter(
                        swapped(PAID_TWICE),
                        left(PAID_TWICE, "REFUND_PAYABLE", 1),
                        "UPDATE term_assessment SET refunded = 1, principal_overpaid = principal_overpaid - 1"
                                + of(PAID_TWICE)))
                .containsExactly(Invariant.REFUND_PAYABLE, Invariant.PAYMENT_ORDER);
    }

    /** A posting by which yen of the overpaid receipt of a term leave its overpayment. */
    private static String left(int number, String bucket, int yen) {
        return "INSERT INTO posting (posting_id, receipt_id, ordinal, posted_on, round, rule_no, from_bucket,"
                + " to_bucket, amount, levy, fiscal_year, notice_no, term)"
                + " SELECT 'Pleft', receipt_id, 1, DATE '2026-06-30', 1, 'R-090', 'OVERPAID', '" + bucket + "', " + yen
                + ", levy, fiscal_year, notice_no, term FROM posting" + of(number) + " AND to_bucket = 'OVERPAID'";
    }

    @Test
    void r900_moneyWithoutAPosting() {
        assertThat(redAfter("DELETE FROM posting" + of(PAID_ONCE))).contains(Invariant.CASH, Invariant.TERM_BALANCE);
    }

    @Test
    void r035_moneyThatLiesOnAnotherTermThanItsReceipt() {
        assertThat(redAfter("UPDATE receipt SET term = 2" + of(PAID_ONCE))).contains(Invariant.STANDING);
    }

    @Test
    void r034_moneyInSuspenseThatNobodyLooksAt() {
        assertThat(redAfter(
                        "UPDATE receipt SET disposition = 'SUSPENSE'" + of(PAID_ONCE),
                        "UPDATE posting SET to_bucket = 'SUSPENSE', notice_no = NULL, levy = NULL, fiscal_year = NULL,"
                                + " term = NULL" + of(PAID_ONCE)))
                .contains(Invariant.IN_SIGHT)
                .doesNotContain(Invariant.CASH);
    }

    @Test
    void r034_moneyThatOnePersonMoved() {
        assertThat(redAfter("INSERT INTO decision (decision_id, file_id, record_no, received_on, round, target, action,"
                        + " decided_by, decided_at, matter, state, settled_on, settled_round)"
                        + " SELECT 'Dplanted', file_id, 1, business_date, 1, 'E1', 'REVERSE', '101', '2026-06-30', '1',"
                        + " 'APPLIED', business_date, 1 FROM received_file WHERE file_name = 'cvs_2.txt'"))
                .containsExactly(Invariant.TWO_PERSONS);
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
                        "UPDATE term_assessment SET principal_received = principal_received + 4000,"
                                + " principal_unpaid = principal_unpaid - 4000" + of(SENT_TWICE)))
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
    void r904_aFlashThatIsLeftAlthoughItsAgentConfirmedItWithAnotherDate() {
        String named = "UPDATE receipt SET channel = 'CARD', agent_reference = 'AG01/T1'" + of(CONFIRMED_FLASH);
        String moved = "UPDATE receipt SET payment_time = '23:59'" + of(CONFIRMED_FLASH) + " AND kind = 'FLASH'";

        assertThat(redAfter(named, moved)).isEmpty();
        assertThat(redAfter(
                        named,
                        moved,
                        "UPDATE receipt SET disposition = 'PROVISIONAL'" + of(CONFIRMED_FLASH) + " AND kind = 'FLASH'",
                        "UPDATE term_assessment SET principal_provisional = 10000" + of(CONFIRMED_FLASH)))
                .containsExactly(Invariant.FLASH_SETTLED);
    }

    @Test
    void r902_aTransactionThatWasTakenInTwice() {
        assertThat(redAfter("UPDATE receipt SET channel = 'CARD', agent_reference = 'AG01/T1'" + of(PAID_TWICE)))
                .containsExactly(Invariant.TAKEN_ONCE);
    }

    @Test
    void r902_aPostalPaymentThatWasTakenInTwice() {
        assertThat(redAfter("UPDATE receipt SET channel = 'POST_OFFICE', payment_time = '10:00'"
                        + ", payment_date = DATE '2026-06-26'" + of(PAID_TWICE_ON_A_DAY)))
                .contains(Invariant.TAKEN_ONCE);
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
