package jp.shuno.domain.overpayment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.assessment.NoticeKey;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.assessment.TermNumber;
import jp.shuno.domain.assessment.Terms;
import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.overpayment.AppropriationPlan.Judged;
import jp.shuno.domain.overpayment.AppropriationPlan.Remainder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** which overpayment goes to which arrears, from which day, and what is left. */
class AppropriationPlanningTest {

    private static final AppropriationPolicy STANDARD = AppropriationPolicy.standard();
    private static final AppropriationPolicy TERM_BY_TERM = new AppropriationPolicy(
            STANDARD.scope(), false, true, false, STANDARD.installmentPlanTreatment(), STANDARD.sort(), false);
    private static final TermKey SOURCE = Terms.term(10);

    private static TermKey term(LevyType levy, int year, int number) {
        return new NoticeKey(levy, new FiscalYear(year), Terms.NOTICE_NUMBER).term(new TermNumber(number));
    }

    private static AppropriationPlan plan(
            List<OverpaymentLot> lots, String day, AppropriationPolicy policy, Arrears... arrears) {
        return AppropriationPlanning.plan(
                Entitled.of(Terms.OBLIGOR),
                lots,
                Stream.of(arrears).map(Arrears::target).toList(),
                LocalDate.parse(day),
                policy);
    }

    private static AppropriationPlan plan(OverpaymentLot lot, String day, Arrears... arrears) {
        return plan(List.of(lot), day, STANDARD, arrears);
    }

    /** The movements as staff would read them: receipt, term, item, yen, fit date. */
    private static List<String> told(AppropriationPlan plan) {
        return plan.appropriations().stream()
                .map(each -> each.lot().receiptId() + " > "
                        + each.target().notice().assessmentFiscalYear().value() + "/"
                        + each.target().term().code() + " " + each.bucket().japanese() + " "
                        + each.amount().separated() + " " + each.fitDate())
                .toList();
    }

    private static List<Long> left(AppropriationPlan plan) {
        return plan.remainders().stream().map(each -> each.left().amount()).toList();
    }

    //

    /** 10,000 of the first are open; once they are paid on 2026-07-10 a late charge of 1,000 is fixed. */
    private static Arrears[] threeArrears() {
        return new Arrears[] {
            Arrears.of(term(LevyType.NHI, 2026, 1), 9_000, "2026-06-30"),
            Arrears.of(term(LevyType.NHI, 2025, 5), 9_000, "2025-10-31"),
            Arrears.of(term(LevyType.NHI, 2025, 3), 100_000, "2025-09-01")
                    .accruing()
                    .paid("2025-11-17", 90_000)
        };
    }

    @Test
    void r093_allPrincipalsAreMetBeforeTheFirstLateCharge() {
        AppropriationPlan plan =
                plan(Arrears.erroneous("A", SOURCE, "2026-07-10", 25_000), "2026-09-15", threeArrears());

        assertThat(told(plan))
                .containsExactly(
                        "A > 2025/03 本料 10,000 2026-07-10",
                        "A > 2025/05 本料 9,000 2026-07-10",
                        "A > 2026/01 本料 6,000 2026-07-10");
        assertThat(left(plan)).containsExactly(0L);
    }

    @Test
    void r093_orEachTermIsPaidWholeBeforeTheNext() {
        AppropriationPlan plan = plan(
                List.of(Arrears.erroneous("A", SOURCE, "2026-07-10", 25_000)),
                "2026-09-15",
                TERM_BY_TERM,
                threeArrears());

        assertThat(told(plan))
                .containsExactly(
                        "A > 2025/03 本料 10,000 2026-07-10",
                        "A > 2025/03 延滞金 1,000 2026-07-10",
                        "A > 2025/05 本料 9,000 2026-07-10",
                        "A > 2026/01 本料 5,000 2026-07-10");
    }

    @Test
    void r093_theLateChargeComesLastWhenAllPrincipalsAreMet() {
        AppropriationPlan plan =
                plan(Arrears.erroneous("A", SOURCE, "2026-07-10", 30_000), "2026-09-15", threeArrears());

        assertThat(told(plan)).hasSize(4).last().isEqualTo("A > 2025/03 延滞金 1,000 2026-07-10");
        assertThat(left(plan)).containsExactly(1_000L);
    }

    @Test
    void r093_theLateChargeFollowsWhenYenAreLeft() {
        AppropriationPlan plan = plan(
                Arrears.erroneous("A", SOURCE, "2026-07-10", 25_000),
                "2026-09-15",
                Arrears.of(term(LevyType.NHI, 2025, 3), 10_000, "2025-09-01")
                        .paid("2025-12-26", 10_000)
                        .lateCharge(1_000),
                Arrears.of(term(LevyType.NHI, 2026, 1), 9_000, "2026-06-30").fee(100, "2026-07-20"));

        assertThat(told(plan))
                .containsExactly(
                        "A > 2026/01 本料 9,000 2026-07-10",
                        "A > 2025/03 延滞金 1,000 2026-07-10",
                        "A > 2026/01 督促手数料 100 2026-07-20");
        assertThat(left(plan)).containsExactly(14_900L);
    }

    @Test
    void r093_equalDueDatesStandInTheOrderOfTheirNumbers() {
        AppropriationPlan plan = plan(
                Arrears.erroneous("A", SOURCE, "2026-07-10", 3_000),
                "2026-09-15",
                Arrears.of(Terms.termOf("900000002", 1), 1_000, "2026-06-30"),
                Arrears.of(Terms.termOf("900000001", 2), 1_000, "2026-06-30"),
                Arrears.of(Terms.termOf("900000001", 1), 1_000, "2026-06-30"));

        assertThat(plan.appropriations())
                .extracting(PlannedAppropriation::target)
                .containsExactly(
                        Terms.termOf("900000001", 1), Terms.termOf("900000002", 1), Terms.termOf("900000001", 2));
    }

    @Test
    void r093_theOldestOverpaymentGoesFirstWhateverTheOrderOfTheInput() {
        List<OverpaymentLot> lots = new ArrayList<>(List.of(
                Arrears.overassessed("C", SOURCE, "2026-07-02", "2026-08-03", 4_000),
                Arrears.erroneous("B", SOURCE, "2026-07-10", 4_000),
                Arrears.erroneous("A", Terms.term(9), "2026-07-10", 4_000)));
        List<Arrears> arrears = new ArrayList<>(Arrays.asList(threeArrears()));
        AppropriationPlan expected = plan(lots, "2026-09-15", STANDARD, threeArrears());
        assertThat(told(expected))
                .containsExactly(
                        "C > 2025/03 本料 4,000 2026-08-03",
                        "A > 2025/03 本料 4,000 2026-07-10",
                        "B > 2025/03 本料 2,000 2026-07-10",
                        "B > 2025/05 本料 2,000 2026-07-10");
        Random random = new Random(93);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(lots, random);
            Collections.shuffle(arrears, random);
            assertThat(plan(lots, "2026-09-15", STANDARD, arrears.toArray(Arrears[]::new)))
                    .isEqualTo(expected);
        }
    }

    //

    @Test
    void r092_theLaterOfBothSidesIsTheFitDate() {
        AppropriationPlan plan = plan(
                Arrears.erroneous("A", SOURCE, "2026-08-20", 10_000),
                "2026-09-15",
                Arrears.of(Terms.TERM_2, 10_000, "2026-07-31"));

        assertThat(told(plan)).containsExactly("A > 2026/02 本料 10,000 2026-08-20");
    }

    @ParameterizedTest(name = "arose {0}, due {1}: {2}")
    @CsvSource({
        "2026-07-30, 2026-07-31, 2026-07-31",
        "2026-07-31, 2026-07-31, 2026-07-31",
        "2026-08-01, 2026-07-31, 2026-08-01",
        "2024-02-29, 2024-02-28, 2024-02-29",
        "2026-12-31, 2027-01-04, 2027-01-04"
    })
    void r092_beforeOnAndAfterTheDueSide(LocalDate arose, LocalDate due, LocalDate fit) {
        DueSide principal = new DueSide.DividedTerm(due);
        for (DueSide side : List.of(
                principal,
                new DueSide.LateCharge(principal),
                new DueSide.FixedAfterDueDate(due),
                new DueSide.DemandFee(due),
                new DueSide.DisposalCosts(due))) {
            assertThat(side.fitDate(arose)).as("%s", side).isEqualTo(fit);
        }
    }

    @Test
    void r092_whatIsFixedAfterItsDueDateCanBeMetFromTheIssueOfTheNotice() {
        AppropriationPlan plan = plan(
                Arrears.erroneous("A", SOURCE, "2026-04-01", 10_000),
                "2026-09-15",
                Arrears.of(term(LevyType.NHI, 2026, 11), 10_000, "2026-08-31").fixedBy("2026-08-10"));

        assertThat(told(plan)).containsExactly("A > 2026/11 本料 10,000 2026-08-10");
    }

    @Test
    void r092_theFitDateStopsTheLateChargeEvenIfTheDecisionIsMadeLater() {
        Arrears arrears =
                Arrears.of(term(LevyType.NHI, 2025, 1), 100_000, "2025-06-30").accruing();
        AppropriationPlan plan = plan(Arrears.erroneous("A", SOURCE, "2025-10-17", 150_000), "2026-09-15", arrears);

        assertThat(told(plan))
                .as("100,000 paid on 2025-10-17 fix 1,000 (R-197)")
                .containsExactly("A > 2025/01 本料 100,000 2025-10-17", "A > 2025/01 延滞金 1,000 2025-10-17");
        assertThat(left(plan)).containsExactly(49_000L);
    }

    @Test
    void r092_theLateChargeCountsToThePaymentThatIsTheLastToCompleteThePrincipal() {
        Arrears arrears = Arrears.of(term(LevyType.NHI, 2025, 1), 100_000, "2025-06-30")
                .accruing()
                .paid("2026-02-20", 60_000);
        AppropriationPlan plan = plan(Arrears.erroneous("A", SOURCE, "2025-10-15", 150_000), "2026-09-15", arrears);

        assertThat(told(plan))
                .as("R-196: 2,824 cut to 2,800")
                .containsExactly("A > 2025/01 本料 40,000 2025-10-15", "A > 2025/01 延滞金 2,800 2025-10-15");
    }

    @Test
    void r197_noLateChargeIsMetWhileThePrincipalStaysOpen() {
        Arrears arrears =
                Arrears.of(term(LevyType.NHI, 2025, 1), 100_000, "2025-06-30").accruing();
        AppropriationPlan byTerm = plan(
                List.of(Arrears.erroneous("A", SOURCE, "2025-10-17", 99_999)), "2026-09-15", TERM_BY_TERM, arrears);

        assertThat(told(byTerm)).containsExactly("A > 2025/01 本料 99,999 2025-10-17");
    }

    @Test
    void r035_moneyOnTheSlipOfALaterTermMeetsTheEarlierOneWithoutLateCharge() {
        AppropriationPlan plan = plan(
                Arrears.erroneous("A", Terms.term(4), "2026-08-20", 100_000),
                "2026-12-15",
                Arrears.of(Terms.term(3), 90_000, "2026-08-31").accruing());

        assertThat(told(plan)).containsExactly("A > 2026/03 本料 90,000 2026-08-31");
        assertThat(left(plan)).containsExactly(10_000L);
    }

    @Test
    void ombudsmanCase_whoPaidTheThirdTermInsteadOfTheSecondOwesNothingMore() {
        TermBooks third = TermBooks.of(Terms.term(3), 10_000, "2026-08-31")
                .pay("debit", "2026-08-31", 10_000)
                .pay("slip", "2026-09-01", 10_000);

        AppropriationPlan plan = plan(
                third.lots(),
                "2026-09-15",
                STANDARD,
                Arrears.of(Terms.term(2), 10_000, "2026-07-31").accruing());

        assertThat(told(plan)).containsExactly("slip > 2026/02 本料 10,000 2026-09-01");
        assertThat(left(plan)).containsExactly(0L);
    }

    //

    @Test
    void r090_anOverpaymentOfOneLevyDoesNotPayAnother() {
        OverpaymentLot nhi = Arrears.erroneous("A", SOURCE, "2026-07-10", 5_000);
        OverpaymentLot care = Arrears.erroneous("B", term(LevyType.LTC1, 2026, 1), "2026-07-11", 5_000);
        Arrears owed = Arrears.of(term(LevyType.LTC1, 2026, 2), 8_000, "2026-07-31");

        AppropriationPlan plan = plan(List.of(nhi, care), "2026-09-15", STANDARD, owed);

        assertThat(told(plan)).containsExactly("B > 2026/02 本料 5,000 2026-07-31");
        assertThat(left(plan)).containsExactly(5_000L, 0L);
    }

    @Test
    void r090_unlessTheMunicipalityAllowsIt() {
        AppropriationPolicy across = new AppropriationPolicy(
                AppropriationScope.SAME_OBLIGOR,
                true,
                true,
                false,
                InstallmentPlanTreatment.ASK,
                STANDARD.sort(),
                true);

        AppropriationPlan plan = plan(
                List.of(Arrears.erroneous("A", SOURCE, "2026-07-10", 5_000)),
                "2026-09-15",
                across,
                Arrears.of(term(LevyType.LTC1, 2026, 2), 8_000, "2026-07-31"));

        assertThat(told(plan)).containsExactly("A > 2026/02 本料 5,000 2026-07-31");
    }

    @Test
    void r090_withoutArrearsAllIsLeft() {
        AppropriationPlan plan = plan(Arrears.erroneous("A", SOURCE, "2026-07-10", 5_000), "2026-09-15");

        assertThat(plan.appropriations()).isEmpty();
        assertThat(left(plan)).containsExactly(5_000L);
    }

    @Test
    void r094_aTermThatIsDueTomorrowTakesNothingToday() {
        OverpaymentLot lot = Arrears.erroneous("A", SOURCE, "2026-07-10", 5_000);
        Arrears owed = Arrears.of(Terms.TERM_2, 8_000, "2026-07-31");

        assertThat(plan(lot, "2026-07-30", owed).appropriations()).isEmpty();
        assertThat(told(plan(lot, "2026-07-31", owed))).containsExactly("A > 2026/02 本料 5,000 2026-07-31");
    }

    @Test
    void r091_aTermTakesWhatNeitherAFlashRecordNorAnEarlierPlanCovers() {
        AppropriationPlan plan = plan(
                Arrears.erroneous("A", SOURCE, "2026-07-10", 20_000),
                "2026-09-15",
                Arrears.of(Terms.TERM_2, 10_000, "2026-07-31").flash(3_000).planned(2_000));

        assertThat(told(plan)).containsExactly("A > 2026/02 本料 5,000 2026-07-31");
        assertThat(plan.plannedFor(Terms.TERM_2, Bucket.TERM_PRINCIPAL)).isEqualTo(Yen.of(5_000));
        assertThat(plan.plannedFor(Terms.TERM_2, Bucket.LATE_CHARGE)).isEqualTo(Yen.ZERO);
    }

    @Test
    void r092_anOverpaymentThatArisesTomorrowStaysWholeToday() {
        OverpaymentLot lot = Arrears.overassessed("A", SOURCE, "2026-07-10", "2026-09-16", 5_000);
        Arrears owed = Arrears.of(Terms.TERM_2, 8_000, "2026-07-31");

        assertThat(left(plan(lot, "2026-09-15", owed))).containsExactly(5_000L);
        assertThat(left(plan(lot, "2026-09-16", owed))).containsExactly(0L);
    }

    @Test
    void r090_theOwnTermsLateChargeIsMetLikeAnyOther() {
        AppropriationPlan plan = plan(
                Arrears.erroneous("A", Terms.TERM_1, "2026-07-10", 5_000),
                "2026-09-15",
                Arrears.of(Terms.TERM_1, 10_000, "2025-06-30")
                        .paid("2026-07-10", 10_000)
                        .lateCharge(1_200));

        assertThat(told(plan)).containsExactly("A > 2026/01 延滞金 1,200 2026-07-10");
    }

    @Test
    void r095_aPlanThatLosesAYenCannotBeMade() {
        AppropriationPlan good = plan(
                Arrears.erroneous("A", SOURCE, "2026-07-10", 5_000),
                "2026-09-15",
                Arrears.of(Terms.TERM_2, 3_000, "2026-07-31"));
        OverpaymentLot lot = good.remainders().getFirst().lot();

        assertThatThrownBy(() ->
                        changed(good, good.appropriations(), List.of(new Remainder(lot, Yen.of(1_999))), good.judged()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("has 5000 yen, the plan appropriates 3000 and leaves 1999");
        assertThatThrownBy(() -> changed(good, good.appropriations(), List.of(), good.judged()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> changed(good, good.appropriations(), good.remainders(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void r095_aPlanThatGivesATermMoreThanItLacksCannotBeMade() {
        AppropriationPlan good = plan(
                Arrears.erroneous("A", SOURCE, "2026-07-10", 5_000),
                "2026-09-15",
                Arrears.of(Terms.TERM_2, 3_000, "2026-07-31"));
        List<Judged> lacksLess = List.of(
                new Judged(Arrears.of(Terms.TERM_2, 2_999, "2026-07-31").target(), new Eligibility.Qualifies()));
        List<Judged> excluded = List.of(
                new Judged(good.judged().getFirst().target(), new Eligibility.Excluded(Eligibility.Exclusion.NOT_DUE)));

        assertThatThrownBy(() -> changed(good, good.appropriations(), good.remainders(), lacksLess))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> changed(good, good.appropriations(), good.remainders(), excluded))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static AppropriationPlan changed(
            AppropriationPlan plan,
            List<PlannedAppropriation> appropriations,
            List<Remainder> remainders,
            List<Judged> judged) {
        return new AppropriationPlan(plan.entitled(), plan.plannedOn(), appropriations, remainders, judged);
    }

    @Test
    void aLotOrATermGivenTwiceIsRefused() {
        OverpaymentLot lot = Arrears.erroneous("A", SOURCE, "2026-07-10", 5_000);
        Arrears owed = Arrears.of(Terms.TERM_2, 3_000, "2026-07-31");

        assertThatThrownBy(() -> plan(List.of(lot, lot), "2026-09-15", STANDARD, owed))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> plan(lot, "2026-09-15", owed, owed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTargetWhosePaymentsAreNotWhatIsPaidIsRefused() {
        AppropriationTarget good = Arrears.of(Terms.TERM_2, 3_000, "2026-07-31")
                .paid("2026-08-01", 1_000)
                .target();

        assertThatThrownBy(() -> new AppropriationTarget(
                        good.key(),
                        good.attributableFiscalYear(),
                        good.obligor(),
                        good.dueDate(),
                        good.dueSide(),
                        good.principal(),
                        null,
                        LateChargeDue.NONE,
                        good.collectibility()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("NHI/2026/1234567897/02 has 2000 yen of 3000 unpaid, but payments of 0");
    }
}
