package jp.shuno.batch.job;

import static jp.shuno.batch.cli.Delivery.paid;
import static jp.shuno.batch.cli.StorePayment.confirmed;
import static jp.shuno.batch.cli.StorePayment.flash;
import static jp.shuno.batch.cli.TestWard.notice;
import static jp.shuno.batch.cli.TestWard.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.shuno.batch.cli.Assessed;
import jp.shuno.batch.cli.Bill;
import jp.shuno.batch.cli.Delivery;
import jp.shuno.batch.cli.Row;
import jp.shuno.batch.cli.Table;
import jp.shuno.batch.cli.TestWard;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.sql.database.OnEveryDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three nights of late payments. Each term of 100,000 yen fell due on 30 June 2025: paid on 17 October
 * it owes 1,000 yen, paid on 31 March 5,000.
 */
@OnEveryDatabase
class LateChargeNightsTest {

    private static final LocalDate WED = LocalDate.of(2026, 4, 1);
    private static final LocalDate THU = WED.plusDays(1);
    private static final LocalDate FRI = WED.plusDays(2);
    private static final LocalDate DUE = LocalDate.of(2025, 6, 30);
    private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 17);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);

    private static final int PAID_WITH_LATE_CHARGE = 1;
    private static final int SLIP_FOR_LATE_CHARGE = 2;
    private static final int EARLIER_PAYMENT_ARRIVES = 3;
    private static final int DECREASED = 4;
    private static final int FLASH_FOR_LATE_CHARGE = 5;
    private static final int ON_TIME = 6;
    private static final int BEFORE_2018 = 7;
    private static final int DUE_DATE_REVISED = 8;
    private static final int IN_PARTS = 9;

    @TempDir
    static Path folder;

    private static TestWard ward;
    private static List<Integer> codes;
    private static Table first;
    private static Table terms;
    private static Table postings;

    @BeforeAll
    static void threeNights() {
        ward = TestWard.open(folder.resolve("home"));
        int wednesday = assessmentsAndPayments();
        first = ward.terms();
        codes = List.of(wednesday, slipsAndCorrections(), ward.nightly(FRI));
        terms = ward.terms();
        postings = ward.postings();
    }

    private static int assessmentsAndPayments() {
        Delivery wednesday = ward.home().inbox(WED);
        wednesday.addressees("addressees_1.csv", person(1));
        wednesday.assessments(
                "assessments_1.csv",
                IntStream.of(1, 2, 3, 4, 5, 6, 8, 9)
                        .mapToObj(number -> assessed(number, 1, LocalDate.of(2025, 6, 1), DUE, 100_000))
                        .toArray(Assessed[]::new));
        wednesday.assessments(
                "assessments_2.csv",
                Assessed.correction(notice(BEFORE_2018), person(1), 1, LocalDate.of(2017, 6, 1))
                        .years(2017, 2017)
                        .term(1, LocalDate.of(2017, 6, 30), 100_000));
        wednesday.counter(
                "counter_1.csv",
                paid(bill(PAID_WITH_LATE_CHARGE), MARCH, 105_500),
                paid(bill(SLIP_FOR_LATE_CHARGE), OCTOBER, 100_000),
                paid(bill(EARLIER_PAYMENT_ARRIVES), MARCH, 105_000),
                paid(bill(DECREASED), MARCH, 105_000),
                paid(bill(FLASH_FOR_LATE_CHARGE), OCTOBER, 100_000),
                paid(bill(ON_TIME), DUE, 100_000),
                paid(bill(DUE_DATE_REVISED), MARCH, 105_000),
                paid(bill(IN_PARTS), LocalDate.of(2025, 10, 15), 40_000),
                paid(bill(IN_PARTS), LocalDate.of(2026, 2, 20), 60_000));
        wednesday.stores(
                "cvs_1.txt",
                WED,
                1,
                confirmed(Bill.of(LevyType.NHI, 2017, notice(BEFORE_2018), 1, 120_000), MARCH),
                flash(bill(FLASH_FOR_LATE_CHARGE), MARCH)
                        .with(lateChargeSlip(FLASH_FOR_LATE_CHARGE).lateChargeBarcode()));
        return ward.nightly(WED);
    }

    private static int slipsAndCorrections() {
        Delivery thursday = ward.home().inbox(THU);
        thursday.stores(
                "cvs_2.txt",
                THU,
                2,
                confirmed(bill(SLIP_FOR_LATE_CHARGE), WED)
                        .with(lateChargeSlip(SLIP_FOR_LATE_CHARGE).lateChargeBarcode()));
        thursday.counter("counter_2.csv", paid(bill(EARLIER_PAYMENT_ARRIVES), OCTOBER, 100_000));
        thursday.assessments(
                "assessments_3.csv",
                assessed(DECREASED, 2, WED, DUE, 60_000),
                assessed(DUE_DATE_REVISED, 2, WED, LocalDate.of(2026, 3, 31), 100_000));
        return ward.nightly(THU);
    }

    @AfterAll
    static void close() {
        ward.close();
    }

    private static Assessed assessed(int number, int revision, LocalDate decided, LocalDate due, long principal) {
        return Assessed.correction(notice(number), person(1), revision, decided)
                .years(2025, 2025)
                .term(1, due, principal);
    }

    private static Bill bill(int number) {
        return Bill.of(LevyType.NHI, 2025, notice(number), 1, 100_000);
    }

    private static Bill lateChargeSlip(int number) {
        return Bill.of(LevyType.NHI, 2025, notice(number), 1, 1_000);
    }

    private static Row term(Table table, int number) {
        return table.where("notice_no", notice(number)).only();
    }

    private static String lateCharge(int number) {
        return term(terms, number).says("late_charge_assessed", "late_charge_received", "late_charge_unpaid");
    }

    private static String stored(int number, String columns) {
        return ward.sql()
                .sql("SELECT " + columns.replace(", ", " || ' ' || ") + " FROM term_assessment WHERE notice_no = ?")
                .param(notice(number))
                .query(String.class)
                .single();
    }

    private static List<String> story(int number) {
        return postings.where("notice_no", notice(number)).say("rule", "from_bucket", "to_bucket", "amount");
    }

    @Test
    void r905_theLedgerIsProvedEveryNight() {
        assertThat(codes).as("what was paid too much waits for a refund plan").containsExactly(10, 10, 0);
        assertThat(ward.isProved()).isTrue();
    }

    @Test
    void r032_aLatePaymentPaysPrincipalThenTheLateChargeThatItFixesAndTheRestIsOverpaid() {
        assertThat(lateCharge(PAID_WITH_LATE_CHARGE)).isEqualTo("5000 5000 0");
        assertThat(story(PAID_WITH_LATE_CHARGE))
                .containsExactlyInAnyOrder(
                        "R-030 RECEIPT TERM_PRINCIPAL 100000",
                        "R-030 RECEIPT LATE_CHARGE 5000",
                        "R-032 RECEIPT OVERPAID 500");
        assertThat(term(terms, PAID_WITH_LATE_CHARGE)
                        .says("principal_received", "principal_unpaid", "principal_overpaid", "completion_date"))
                .isEqualTo("100500 0 500 2026-03-31");
        assertThat(stored(PAID_WITH_LATE_CHARGE, "late_charge_fixed_on, completion_code"))
                .startsWith("2026-03-31")
                .endsWith("COMPLETE");
    }

    @Test
    void r009_aSlipForTheLateChargePaidLaterCompletesTheTermOnItsDay() {
        assertThat(term(first, SLIP_FOR_LATE_CHARGE).says("late_charge_unpaid", "completion_date", "state"))
                .isEqualTo("1000  OPEN");
        assertThat(lateCharge(SLIP_FOR_LATE_CHARGE)).isEqualTo("1000 1000 0");
        assertThat(term(terms, SLIP_FOR_LATE_CHARGE).says("completion_date", "state", "principal_overpaid"))
                .isEqualTo("2026-04-01 PAID 0");
    }

    @Test
    void r033_anEarlierPaymentThatArrivesLaterLowersTheLateCharge() {
        assertThat(term(first, EARLIER_PAYMENT_ARRIVES).get("late_charge_assessed"))
                .isEqualTo("5000");
        assertThat(lateCharge(EARLIER_PAYMENT_ARRIVES)).isEqualTo("1000 1000 0");
        assertThat(term(terms, EARLIER_PAYMENT_ARRIVES).says("principal_overpaid", "completion_date"))
                .isEqualTo("104000 2026-03-31");
    }

    @Test
    void r007_aDecreaseAfterFixingMovesWhatIsTooMuchToOverpaid() {
        assertThat(lateCharge(DECREASED)).isEqualTo("3000 3000 0");
        assertThat(story(DECREASED)).contains("R-007 TERM_PRINCIPAL OVERPAID 40000", "R-007 LATE_CHARGE OVERPAID 2000");
        assertThat(term(terms, DECREASED).get("principal_overpaid")).isEqualTo("42000");
        assertThat(stored(DECREASED, "late_charge_overpaid, principal_overpaid"))
                .isEqualTo("2000 42000");
    }

    @Test
    void r010_aRevisedDueDateTakesTheLateChargeAway() {
        assertThat(lateCharge(DUE_DATE_REVISED)).isEqualTo("0 0 0");
        assertThat(term(terms, DUE_DATE_REVISED).says("principal_overpaid", "completion_date", "due_date"))
                .isEqualTo("5000 2026-03-31 2026-03-31");
    }

    @Test
    void r025_aFlashOfALateChargeSlipIsAMemoAndNoDoublePayment() {
        assertThat(stored(FLASH_FOR_LATE_CHARGE, "principal_provisional, late_charge_provisional"))
                .isEqualTo("1000 1000");
        assertThat(lateCharge(FLASH_FOR_LATE_CHARGE)).isEqualTo("1000 0 1000");
        assertThat(stored(FLASH_FOR_LATE_CHARGE, "completion_code")).isEqualTo("LATE_CHARGE_OPEN");
        assertThat(ward.home().report(WED, "provisional.csv").stream()
                        .map(row -> row.cells().toString())
                        .filter(row -> row.contains(notice(FLASH_FOR_LATE_CHARGE))))
                .hasSize(1)
                .noneMatch(row -> row.contains("E03"));
    }

    @Test
    void r197_onTimeThereIsNoLateCharge() {
        assertThat(lateCharge(ON_TIME)).isEqualTo("0 0 0");
        assertThat(term(terms, ON_TIME).says("completion_date", "state")).isEqualTo("2025-06-30 PAID");
    }

    @Test
    void r180_aPremiumBeforeFiscal2018HasNone() {
        assertThat(lateCharge(BEFORE_2018)).isEqualTo("0 0 0");
        assertThat(term(terms, BEFORE_2018).says("principal_overpaid", "completion_date"))
                .isEqualTo("20000 2026-03-31");
    }

    @Test
    void r196_partPaymentsBearTheChargeOfTheBalance() {
        assertThat(lateCharge(IN_PARTS)).isEqualTo("2800 0 2800");
        assertThat(stored(IN_PARTS, "late_charge_fixed_on")).startsWith("2026-02-20");
    }

    @Test
    void r401_lateChargeIsAnItemOfTheDailyTotals() {
        assertThat(ward.home().report(WED, "daily-totals.csv").stream()
                        .map(row -> row.cells().toString())
                        .filter(row -> row.contains("延滞金")))
                .isNotEmpty();
    }

    @Test
    void r180_switchedOffEveryYenAboveThePrincipalIsOverpaid(@TempDir Path other) {
        TestWard made = TestWard.open(other.resolve("home"));
        made.close();
        try (TestWard without = TestWard.open(made.home(), Map.of("rules.late-charge-enabled", "false"))) {
            Delivery wednesday = without.home().inbox(WED);
            wednesday.addressees("addressees_1.csv", person(1));
            wednesday.assessments("assessments_1.csv", assessed(1, 1, LocalDate.of(2025, 6, 1), DUE, 100_000));
            wednesday.counter("counter_1.csv", paid(bill(1), MARCH, 105_500));

            assertThat(without.nightly(WED)).as("a refund plan waits").isEqualTo(10);
            assertThat(without.term(notice(1), 1).says("late_charge_assessed", "principal_overpaid", "completion_date"))
                    .isEqualTo("0 5500 2026-03-31");
            assertThat(without.isProved()).isTrue();
        }
    }
}
