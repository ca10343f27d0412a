package jp.shuno.batch.job.overpayment;

import static jp.shuno.batch.cli.Delivery.paid;
import static jp.shuno.batch.cli.StorePayment.flash;
import static jp.shuno.batch.cli.TestWard.notice;
import static jp.shuno.batch.cli.TestWard.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import jp.shuno.batch.cli.Assessed;
import jp.shuno.batch.cli.Bill;
import jp.shuno.batch.cli.Delivery;
import jp.shuno.batch.cli.TestWard;
import jp.shuno.sql.database.OnEveryDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Four nights of overpayments and arrears, one person for each case. */
@OnEveryDatabase
class AppropriationNightsTest {

    private static final LocalDate TUE = LocalDate.of(2026, 9, 15);
    private static final LocalDate WED = TUE.plusDays(1);
    private static final LocalDate THU = TUE.plusDays(2);
    private static final LocalDate FRI = TUE.plusDays(3);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 25);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 25);
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 20);

    private static final int PAID_AGAIN = 1;
    private static final int MANY_ARREARS = 2;
    private static final int DECREASED = 3;
    private static final int FUTURE_TERM = 4;
    private static final int WITHOUT_ARREARS = 5;
    private static final int DEBTOR = 6;
    private static final int DEAD = 7;
    private static final int HEIR = 8;
    private static final int COVERED_IN_PART = 9;
    private static final int COVERED_WHOLE = 10;
    private static final int NOTHING_OVERPAID = 11;
    private static final int OTHER_LEVY = 12;
    private static final int DIES_LATER = 13;
    private static final int LATER_HEIR = 14;
    private static final int DEAD_WITHOUT_HEIR = 15;
    private static final int PEOPLE = 15;

    private static final int LAST_YEAR = 20;
    private static final int LONG_TERM_CARE = 21;

    @TempDir
    static Path folder;

    private static TestWard ward;
    private static Night tuesday;
    private static Night wednesday;
    private static Night thursday;
    private static Night friday;

    /** What the nights left in the tables, by person. */
    private record Night(
            int exitCode,
            TreeMap<String, List<String>> overpayments,
            TreeMap<String, List<String>> appropriations,
            List<String> numbers,
            TreeMap<String, String> planned) {

        List<String> lots(int number) {
            return overpayments.getOrDefault(person(number), List.of());
        }

        List<String> gives(int number) {
            return appropriations.getOrDefault(person(number), List.of());
        }

        /** 本税被充当予定額 as the export shows it. */
        String plannedFor(int notice, int term) {
            return planned.get(notice(notice) + "/" + term);
        }
    }

    @BeforeAll
    static void fourNights() {
        ward = TestWard.open(folder.resolve("home"));
        tuesday = night(TUE, AppropriationNightsTest::overpaidAndOwed);
        wednesday = night(WED, inbox -> {});
        thursday = night(THU, AppropriationNightsTest::corrected);
        friday = night(FRI, AppropriationNightsTest::theHeirIsWithdrawn);
    }

    private static Night night(LocalDate day, java.util.function.Consumer<Delivery> delivery) {
        delivery.accept(ward.home().inbox(day));
        int exitCode = ward.nightly(day);
        assertThat(exitCode).as(ward.lastComplaint()).isLessThan(30);
        return new Night(exitCode, overpayments(), appropriations(), numbers(), planned());
    }

    private static void overpaidAndOwed(Delivery inbox) {
        inbox.addressees(
                "addressees_1.csv",
                IntStream.rangeClosed(1, PEOPLE)
                        .filter(number -> number != DEAD && number != DEAD_WITHOUT_HEIR)
                        .mapToObj(TestWard::person)
                        .toArray(String[]::new));
        inbox.deceased("addressees_2.csv", person(DEAD), LocalDate.of(2026, 8, 1), person(HEIR));
        inbox.deceased("addressees_3.csv", person(DEAD_WITHOUT_HEIR), LocalDate.of(2026, 8, 1), "");
        inbox.assessments(
                "assessments_1.csv",
                twoTerms(PAID_AGAIN),
                Assessed.first(notice(MANY_ARREARS), person(MANY_ARREARS))
                        .term(1, 9_000)
                        .term(2, 25_000),
                Assessed.first(notice(LAST_YEAR), person(MANY_ARREARS))
                        .years(2025, 2025)
                        .term(3, LocalDate.of(2025, 8, 31), 10_000)
                        .term(5, LocalDate.of(2025, 10, 31), 9_000),
                twoTerms(DECREASED),
                Assessed.first(notice(FUTURE_TERM), person(FUTURE_TERM))
                        .term(1, 10_000)
                        .term(6, 10_000),
                Assessed.first(notice(WITHOUT_ARREARS), person(WITHOUT_ARREARS)).term(1, 10_000),
                twoTerms(DEBTOR),
                twoTerms(DEAD),
                Assessed.first(notice(HEIR), person(HEIR)).term(1, 3_000),
                twoTerms(COVERED_IN_PART),
                twoTerms(COVERED_WHOLE),
                twoTerms(NOTHING_OVERPAID),
                Assessed.first(notice(OTHER_LEVY), person(OTHER_LEVY)).term(1, 10_000),
                Assessed.first(notice(LONG_TERM_CARE), person(OTHER_LEVY))
                        .levy("LTC1")
                        .term(2, 8_000),
                Assessed.first(notice(DIES_LATER), person(DIES_LATER)).term(1, 10_000),
                twoTerms(LATER_HEIR),
                twoTerms(DEAD_WITHOUT_HEIR));
        inbox.counter(
                "counter_1.csv",
                paid(bill(PAID_AGAIN), JUNE, 10_000),
                paid(bill(PAID_AGAIN), AUGUST, 10_000),
                paid(Bill.of(notice(MANY_ARREARS), 2, 25_000), JULY.minusDays(1), 25_000),
                paid(Bill.of(notice(MANY_ARREARS), 2, 25_000), JULY, 25_000),
                paid(bill(DECREASED), JUNE, 10_000),
                paid(bill(FUTURE_TERM), JUNE, 10_000),
                paid(bill(FUTURE_TERM), JULY, 10_000),
                paid(bill(WITHOUT_ARREARS), JUNE, 10_000),
                paid(bill(WITHOUT_ARREARS), JULY, 10_000),
                paid(bill(DEAD), JUNE, 10_000),
                paid(bill(DEAD), JULY, 10_000),
                paid(bill(COVERED_IN_PART), JUNE, 10_000),
                paid(bill(COVERED_IN_PART), JULY, 10_000),
                paid(bill(COVERED_WHOLE), JUNE, 10_000),
                paid(bill(COVERED_WHOLE), JULY, 10_000),
                paid(bill(NOTHING_OVERPAID), JUNE, 10_000),
                paid(bill(OTHER_LEVY), JUNE, 10_000),
                paid(bill(OTHER_LEVY), JULY, 10_000),
                paid(bill(DIES_LATER), JUNE, 10_000),
                paid(bill(DIES_LATER), JULY, 10_000),
                paid(bill(DEAD_WITHOUT_HEIR), JUNE, 10_000),
                paid(bill(DEAD_WITHOUT_HEIR), JULY, 4_000));
        inbox.stores(
                "cvs_1.txt",
                TUE,
                1,
                flash(Bill.of(notice(COVERED_IN_PART), 2, 4_000), TUE.minusDays(1)),
                flash(Bill.of(notice(COVERED_WHOLE), 2, 10_000), TUE.minusDays(1)));
    }

    private static void corrected(Delivery inbox) {
        inbox.deceased("addressees_4.csv", person(DIES_LATER), LocalDate.of(2026, 9, 16), person(LATER_HEIR));
        inbox.assessments(
                "assessments_2.csv",
                correction(PAID_AGAIN).term(2, 4_000).annual(14_000),
                correction(DECREASED).term(1, 4_000).annual(14_000),
                correction(WITHOUT_ARREARS)
                        .term(1, LocalDate.of(2026, 10, 31), 20_000)
                        .annual(20_000));
        inbox.counter("counter_2.csv", paid(Bill.of(notice(MANY_ARREARS), 1, 9_000), WED, 9_000));
    }

    private static void theHeirIsWithdrawn(Delivery inbox) {
        inbox.addressees("addressees_5.csv", person(DIES_LATER));
        inbox.assessments(
                "assessments_3.csv",
                Assessed.correction(notice(DECREASED), person(DECREASED), 3, THU)
                        .term(1, LocalDate.of(2026, 10, 31), 10_000)
                        .annual(20_000));
    }

    @AfterAll
    static void close() {
        ward.close();
    }

    private static Assessed twoTerms(int number) {
        return Assessed.first(notice(number), person(number)).term(1, 10_000).term(2, 10_000);
    }

    private static Assessed correction(int number) {
        return Assessed.correction(notice(number), person(number), 2, WED);
    }

    private static Bill bill(int number) {
        return Bill.of(notice(number), 1, 10_000);
    }

    private static TreeMap<String, List<String>> overpayments() {
        return byPerson("""
                SELECT o.obligor_no, o.kind || ' ' || o.paid_on || ' ' || o.arose_on || ' ' || o.amount
                FROM overpayment o
                ORDER BY o.obligor_no, o.paid_on, o.overpayment_id""");
    }

    private static TreeMap<String, List<String>> appropriations() {
        return byPerson("""
                SELECT o.obligor_no, a.state || ' ' || a.target_notice_no || '/' || a.target_term
                  || ' ' || a.target_bucket || ' ' || a.amount || ' ' || a.fit_date
                  || ' ' || a.planned_on || ' ' || COALESCE(a.released_on, a.planned_on)
                FROM appropriation a
                JOIN overpayment o ON o.overpayment_id = a.overpayment_id
                ORDER BY o.obligor_no, a.state, a.target_notice_no, a.target_term, a.appropriation_no""");
    }

    private static TreeMap<String, List<String>> byPerson(String query) {
        TreeMap<String, List<String>> found = new TreeMap<>();
        ward.sql()
                .sql(query)
                .query((row, number) -> {
                    found.merge(
                            row.getString(1),
                            List.of(row.getString(2).replace(" 00:00:00", "")),
                            (some, more) -> java.util.stream.Stream.concat(some.stream(), more.stream())
                                    .toList());
                    return number;
                })
                .list();
        return found;
    }

    private static List<String> numbers() {
        return ward.sql()
                .sql("SELECT appropriation_no FROM appropriation WHERE state = 'PLANNED' ORDER BY appropriation_no")
                .query(String.class)
                .list();
    }

    private static TreeMap<String, String> planned() {
        TreeMap<String, String> found = new TreeMap<>();
        ward.terms()
                .rows()
                .forEach(row -> found.put(
                        row.get("notice_no") + "/" + Integer.parseInt(row.get("term")),
                        row.get("principal_planned_appropriation")));
        return found;
    }

    private static String plan(int notice, int term, long yen, LocalDate fit, LocalDate plannedOn) {
        return "PLANNED %s/%d TERM_PRINCIPAL %d %s %s %s"
                .formatted(notice(notice), term, yen, fit, plannedOn, plannedOn);
    }

    private static String released(int notice, int term, long yen, LocalDate fit, LocalDate plannedOn, LocalDate on) {
        return "RELEASED %s/%d TERM_PRINCIPAL %d %s %s %s".formatted(notice(notice), term, yen, fit, plannedOn, on);
    }

    @Test
    void r092_aSecondPaymentIsPlannedForAnOlderArrearWithEffectFromItsPaymentDate() {
        assertThat(tuesday.lots(PAID_AGAIN)).containsExactly("ERRONEOUS 2026-08-20 2026-08-20 10000");
        assertThat(tuesday.gives(PAID_AGAIN)).containsExactly(plan(PAID_AGAIN, 2, 10_000, AUGUST, TUE));
        assertThat(tuesday.plannedFor(PAID_AGAIN, 2)).isEqualTo("10000");
    }

    @Test
    void r093_principalsTakeTheOldestDueDateFirst() {
        assertThat(tuesday.gives(MANY_ARREARS))
                .containsExactlyInAnyOrder(
                        plan(LAST_YEAR, 3, 10_000, JULY, TUE),
                        plan(LAST_YEAR, 5, 9_000, JULY, TUE),
                        plan(MANY_ARREARS, 1, 6_000, JULY, TUE));
        assertThat(List.of(
                        tuesday.plannedFor(LAST_YEAR, 3),
                        tuesday.plannedFor(LAST_YEAR, 5),
                        tuesday.plannedFor(MANY_ARREARS, 1)))
                .containsExactly("10000", "9000", "6000");
    }

    @Test
    void r094_aTermNotYetDueTakesNothing() {
        assertThat(tuesday.lots(FUTURE_TERM)).hasSize(1);
        assertThat(tuesday.gives(FUTURE_TERM)).isEmpty();
        assertThat(tuesday.plannedFor(FUTURE_TERM, 6)).isEqualTo("0");
    }

    @Test
    void r090_theArrearsOfSomeoneElseTakeNothing() {
        assertThat(tuesday.lots(WITHOUT_ARREARS)).hasSize(1);
        assertThat(tuesday.gives(WITHOUT_ARREARS)).isEmpty();
        assertThat(tuesday.plannedFor(DEBTOR, 1)).isEqualTo("0");
    }

    @Test
    void r090_anotherLevyTakesNothing() {
        assertThat(tuesday.lots(OTHER_LEVY)).hasSize(1);
        assertThat(tuesday.gives(OTHER_LEVY)).isEmpty();
    }

    @Test
    void r091_aTermThatAFlashCoversInPartTakesTheRest() {
        assertThat(tuesday.gives(COVERED_IN_PART))
                .containsExactly(plan(COVERED_IN_PART, 2, 6_000, LocalDate.of(2026, 7, 31), TUE));
        assertThat(tuesday.gives(COVERED_WHOLE)).isEmpty();
    }

    @Test
    void r130_theOverpaymentOfTheDeadPaysTheDebtsOfTheDeadAndOfTheHeir() {
        assertThat(tuesday.gives(DEAD))
                .containsExactlyInAnyOrder(
                        plan(HEIR, 1, 3_000, JULY, TUE), plan(DEAD, 2, 7_000, LocalDate.of(2026, 7, 31), TUE));
        assertThat(tuesday.gives(HEIR)).isEmpty();
    }

    @Test
    void r130_withoutARepresentativeItPaysTheDebtsOfTheDeadAlone() {
        assertThat(tuesday.gives(DEAD_WITHOUT_HEIR))
                .containsExactly(plan(DEAD_WITHOUT_HEIR, 2, 4_000, LocalDate.of(2026, 7, 31), TUE));
    }

    @Test
    void whoPaidWhatWasDueHasNoOverpayment() {
        assertThat(tuesday.lots(NOTHING_OVERPAID)).isEmpty();
        assertThat(tuesday.lots(DECREASED)).isEmpty();
    }

    @Test
    void r095_aNightThatBringsNothingLeavesEveryPlanAsItIs() {
        assertThat(wednesday.numbers()).isEqualTo(tuesday.numbers()).isNotEmpty();
        assertThat(wednesday.appropriations()).isEqualTo(tuesday.appropriations());
        assertThat(wednesday.overpayments()).isEqualTo(tuesday.overpayments());
        assertThat(wednesday.planned()).isEqualTo(tuesday.planned());
    }

    @Test
    void r092_aDecreaseArisesOnItsDecision() {
        assertThat(thursday.lots(DECREASED)).containsExactly("OVERASSESSED 2026-06-25 2026-09-16 6000");
        assertThat(thursday.gives(DECREASED)).containsExactly(plan(DECREASED, 2, 6_000, WED, THU));
        assertThat(thursday.plannedFor(DECREASED, 2)).isEqualTo("6000");
    }

    @Test
    void r095_anArrearThatBecameSmallerIsPlannedAnew() {
        assertThat(thursday.gives(PAID_AGAIN))
                .containsExactly(
                        plan(PAID_AGAIN, 2, 4_000, AUGUST, THU), released(PAID_AGAIN, 2, 10_000, AUGUST, TUE, THU));
        assertThat(thursday.plannedFor(PAID_AGAIN, 2)).isEqualTo("4000");
        assertThat(thursday.lots(PAID_AGAIN)).isEqualTo(tuesday.lots(PAID_AGAIN));
    }

    @Test
    void r095_anArrearThatWasPaidIsReleased() {
        assertThat(thursday.gives(MANY_ARREARS))
                .containsExactlyInAnyOrder(
                        plan(LAST_YEAR, 3, 10_000, JULY, TUE),
                        plan(LAST_YEAR, 5, 9_000, JULY, TUE),
                        released(MANY_ARREARS, 1, 6_000, JULY, TUE, THU));
        assertThat(thursday.plannedFor(MANY_ARREARS, 1)).isEqualTo("0");
    }

    @Test
    void r095_whatReturnsToItsTermIsOverpaidNoMore() {
        assertThat(thursday.lots(WITHOUT_ARREARS)).containsExactly("ERRONEOUS 2026-07-25 2026-07-25 0");
        assertThat(friday.lots(DECREASED)).containsExactly("OVERASSESSED 2026-06-25 2026-09-16 0");
        assertThat(friday.gives(DECREASED)).containsExactly(released(DECREASED, 2, 6_000, WED, THU, FRI));
        assertThat(friday.plannedFor(DECREASED, 2)).isEqualTo("0");
    }

    @Test
    void r130_anHeirIsPlannedForFromTheNightOnInWhichTheDeathIsKnownAndNoMoreWhenItIsWithdrawn() {
        assertThat(tuesday.gives(DIES_LATER)).isEmpty();
        assertThat(thursday.gives(DIES_LATER)).containsExactly(plan(LATER_HEIR, 1, 10_000, JULY, THU));
        assertThat(thursday.plannedFor(LATER_HEIR, 1)).isEqualTo("10000");
        assertThat(friday.gives(DIES_LATER)).containsExactly(released(LATER_HEIR, 1, 10_000, JULY, THU, FRI));
        assertThat(friday.plannedFor(LATER_HEIR, 1)).isEqualTo("0");
    }

    @Test
    void r900_theLedgerIsProvedAndNoPlanHasMovedAYen() {
        assertThat(ward.isProved()).isTrue();
        assertThat(ward.postings().where("to_bucket", "APPROPRIATION").rows()).isEmpty();
    }

    @Test
    void theJobTellsWhatIsOverpaidAndPlanned() {
        assertThat(ward.sql()
                        .sql("SELECT message FROM job_run WHERE job_id = 'JOB-40' AND business_date = ?")
                        .param(TUE)
                        .query(String.class)
                        .single())
                .isEqualTo("過誤納 10 件 109,000 円、うち充当予定 8 件 55,000 円");
    }
}
