package jp.shuno.domain.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.assessment.NoticeKey;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.assessment.TermNumber;
import jp.shuno.domain.assessment.Terms;
import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.latecharge.DayByDay;
import jp.shuno.domain.latecharge.LateChargePolicy;
import jp.shuno.domain.latecharge.LateChargeTerms;
import jp.shuno.domain.latecharge.MissingRateException;
import jp.shuno.domain.latecharge.OfficialRates;
import jp.shuno.domain.latecharge.OverdueTerm;
import jp.shuno.domain.latecharge.PartialPaymentMethod;
import jp.shuno.domain.latecharge.PrincipalPayment;
import jp.shuno.domain.latecharge.SegmentRounding;
import jp.shuno.domain.latecharge.ThresholdBasis;
import jp.shuno.domain.ledger.Allocation;
import jp.shuno.domain.ledger.CompletionCode;
import jp.shuno.domain.ledger.Posting;
import jp.shuno.domain.ledger.TermState;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.Draft;
import jp.shuno.domain.receipt.Receipt;
import org.junit.jupiter.api.Test;

/**
 * a term of 100,000 yen that fell due on 30 June 2025 and is paid late. Paid on 17 October it
 * owes 1,000 yen of late charge, on 31 December 2,700, on 31 March 5,000.
 */
class LateChargeSettlementTest {

    private static final LocalDate DUE = LocalDate.of(2025, 6, 30);

    private final Books books = new Books().assess(Terms.TERM_1, 100_000, DUE);

    private static Books with(boolean fixOnPayment, boolean completionRequiresLateCharge) {
        return new Books(new LateChargePolicy(
                        LateChargeTerms.standard(), OfficialRates.table(), fixOnPayment, completionRequiresLateCharge))
                .assess(Terms.TERM_1, 100_000, DUE);
    }

    private static Receipt counter(long yen, String paid, String businessDate, int recordNo) {
        return Draft.atCounter(Terms.TERM_1, yen).paid(paid).booked(paid).in(businessDate, recordNo);
    }

    private void assertLateCharge(long assessed, long received, String fixedOn) {
        Settlement settlement = books.settlement(Terms.TERM_1);
        assertThat(settlement.lateChargeAssessed()).isEqualTo(Yen.of(assessed));
        assertThat(settlement.applied().lateCharge()).isEqualTo(Yen.of(received));
        assertThat(settlement.lateChargeUnpaid()).isEqualTo(Yen.of(assessed - received));
        assertThat(settlement.lateChargeFixedOn()).isEqualTo(fixedOn == null ? null : LocalDate.parse(fixedOn));
    }

    private void assertCompletion(CompletionCode code, String completedOn) {
        Settlement settlement = books.settlement(Terms.TERM_1);
        assertThat(settlement.completion()).isEqualTo(code);
        assertThat(settlement.completionDate()).isEqualTo(completedOn == null ? null : LocalDate.parse(completedOn));
    }

    @Test
    void r197_nothingIsAssessedWhilePrincipalIsOpen() {
        books.night(counter(99_999, "2026-03-31", "2026-04-01", 1));

        assertLateCharge(0, 0, null);
        assertCompletion(CompletionCode.PRINCIPAL_OPEN, null);
    }

    @Test
    void r197_thePaymentThatCompletesThePrincipalFixesTheLateChargeOfItsDay() {
        Receipt late = counter(100_000, "2026-03-31", "2026-04-01", 1);
        books.night(late);

        assertThat(books.story(late)).containsExactly("R-030 RECEIPT > TERM_PRINCIPAL 100,000");
        assertLateCharge(5_000, 0, "2026-03-31");
        assertCompletion(CompletionCode.LATE_CHARGE_OPEN, null);
        assertThat(books.state(Terms.TERM_1)).isEqualTo(TermState.OPEN);
    }

    @Test
    void r197_onTimeThereIsNothingToFix() {
        books.night(counter(100_000, "2025-06-30", "2026-04-01", 1));

        assertLateCharge(0, 0, null);
        assertCompletion(CompletionCode.COMPLETE, "2025-06-30");
    }

    @Test
    void r032_whatTheCompletingPaymentHasLeftPaysTheLateChargeThatItFixed() {
        Receipt late = counter(105_500, "2026-03-31", "2026-04-01", 1);
        books.night(late);

        assertThat(books.story(late))
                .containsExactly(
                        "R-030 RECEIPT > TERM_PRINCIPAL 100,000",
                        "R-030 RECEIPT > LATE_CHARGE 5,000",
                        "R-032 RECEIPT > OVERPAID 500");
        assertLateCharge(5_000, 5_000, "2026-03-31");
        assertCompletion(CompletionCode.COMPLETE, "2026-03-31");
        assertThat(books.received(Terms.TERM_1)).isEqualTo(Yen.of(100_500));
    }

    @Test
    void r032_withoutAutomaticFixingTheExcessIsOverpaidAndOnlyLaterPaymentsMeetTheLateCharge() {
        Books manual = with(false, true);
        Receipt late = counter(103_000, "2026-03-31", "2026-04-01", 1);
        Receipt later = counter(5_200, "2026-04-10", "2026-04-13", 1);
        manual.night(late);
        manual.night(later);

        assertThat(manual.story(late))
                .containsExactly("R-030 RECEIPT > TERM_PRINCIPAL 100,000", "R-032 RECEIPT > OVERPAID 3,000");
        assertThat(manual.story(later))
                .containsExactly("R-030 RECEIPT > LATE_CHARGE 5,000", "R-032 RECEIPT > OVERPAID 200");
        assertThat(manual.settlement(Terms.TERM_1).completionDate()).isEqualTo("2026-04-10");
    }

    @Test
    void r009_aSlipForTheLateChargeCompletesTheTermOnTheDayOfItsPayment() {
        books.night(counter(100_000, "2025-10-17", "2025-10-20", 1));
        assertCompletion(CompletionCode.LATE_CHARGE_OPEN, null);

        Receipt slip = Draft.atStore(Terms.TERM_1, 1_000)
                .statingLateCharge(1_000)
                .paid("2025-12-20", "10:00")
                .in("2025-12-25", 1);
        books.night(slip);

        assertThat(books.story(slip)).containsExactly("R-030 RECEIPT > LATE_CHARGE 1,000");
        assertLateCharge(1_000, 1_000, "2025-10-17");
        assertCompletion(CompletionCode.COMPLETE, "2025-12-20");
        assertThat(books.settlement(Terms.TERM_1).lastPaymentDate()).isEqualTo("2025-12-20");
    }

    @Test
    void r009_whereTheParameterSaysSoThePrincipalAloneCompletesTheTerm() {
        Books principalOnly = with(true, false);
        principalOnly.night(counter(100_000, "2025-10-17", "2025-10-20", 1));

        Settlement settlement = principalOnly.settlement(Terms.TERM_1);
        assertThat(settlement.completionDate()).isEqualTo("2025-10-17");
        assertThat(settlement.completion()).isEqualTo(CompletionCode.LATE_CHARGE_OPEN);
        assertThat(settlement.lateChargeUnpaid()).isEqualTo(Yen.of(1_000));
    }

    @Test
    void r030_aSplitOnTheSlipMeetsOnlyALateChargeThatWasAssessedBefore() {
        Receipt split = Draft.atCounter(Terms.TERM_1, 95_000)
                .taking(100_000)
                .statingLateCharge(5_000)
                .paid("2026-03-31")
                .in("2026-04-01", 1);
        books.night(split);

        assertThat(books.story(split)).containsExactly("R-030 RECEIPT > TERM_PRINCIPAL 100,000");
        assertLateCharge(5_000, 0, "2026-03-31");
    }

    @Test
    void r030_onceFixedTheStatedLateChargeComesBeforeTheDemandFee() {
        Books fee = new Books().assess(Terms.TERM_1, 100_000, DUE).charge(Terms.TERM_1, 300);
        Receipt principal = counter(100_000, "2025-10-17", "2025-10-20", 1);
        Receipt stated = Draft.atCounter(Terms.TERM_1, 1_000)
                .statingLateCharge(900)
                .paid("2025-10-18")
                .in("2025-10-20", 2);
        fee.night(principal, stated);

        assertThat(fee.allocation(stated)).isEqualTo(new Allocation(Yen.ZERO, Yen.of(100), Yen.of(900), Yen.ZERO));
        assertThat(fee.settlement(Terms.TERM_1).completion()).isEqualTo(CompletionCode.FEE_AND_LATE_CHARGE_OPEN);
    }

    @Test
    void r196_partPaymentsBearTheChargeOfTheBalance() {
        books.night(counter(40_000, "2025-10-15", "2025-10-16", 1));
        books.night(counter(60_000, "2026-02-20", "2026-02-24", 1));

        assertLateCharge(2_800, 0, "2026-02-20");
    }

    @Test
    void r196_paymentByPaymentTheTermKeepsItsMethod() {
        Books perPayment = new Books(new LateChargePolicy(
                        LateChargeTerms.standard()
                                .with(
                                        SegmentRounding.EXACT_SUM,
                                        PartialPaymentMethod.PER_PAYMENT,
                                        ThresholdBasis.UNPAID),
                        OfficialRates.table(),
                        true,
                        true))
                .assess(Terms.TERM_1, 100_000, DUE);
        perPayment.night(counter(98_500, "2025-07-31", "2025-08-01", 1));
        perPayment.night(counter(1_500, "2026-06-20", "2026-06-22", 1));

        assertThat(perPayment.settlement(Terms.TERM_1).lateChargeAssessed())
                .as("98,000 × 2.4 %% × 31 days is 199 yen, and 1,500 are below the threshold")
                .isEqualTo(Yen.ZERO);
    }

    @Test
    void r033_aDoublePaymentAfterTheLateChargeIsOverpaidWhole() {
        books.night(counter(105_000, "2026-03-31", "2026-04-01", 1));
        Receipt again = counter(105_000, "2026-04-02", "2026-04-03", 1);
        books.night(again);

        assertThat(books.story(again)).containsExactly("R-033 RECEIPT > OVERPAID 105,000");
        assertCompletion(CompletionCode.COMPLETE, "2026-03-31");
        assertThat(books.state(Terms.TERM_1)).isEqualTo(TermState.OVERPAID);
    }

    @Test
    void r033_anEarlierPaymentThatArrivesLaterLowersTheLateCharge() {
        Receipt counted = counter(105_000, "2026-03-31", "2026-04-01", 1);
        books.night(counted);
        assertLateCharge(5_000, 5_000, "2026-03-31");

        Receipt earlier = counter(100_000, "2025-10-17", "2026-04-02", 1);
        books.night(earlier);

        assertThat(books.story(counted))
                .containsExactly(
                        "R-030 RECEIPT > TERM_PRINCIPAL 100,000",
                        "R-030 RECEIPT > LATE_CHARGE 5,000",
                        "R-033 LATE_CHARGE > RECEIPT 5,000",
                        "R-033 TERM_PRINCIPAL > RECEIPT 100,000",
                        "R-030 RECEIPT > LATE_CHARGE 1,000",
                        "R-032 RECEIPT > OVERPAID 104,000");
        assertLateCharge(1_000, 1_000, "2025-10-17");
        assertCompletion(CompletionCode.COMPLETE, "2026-03-31");
        assertThat(books.settlement(Terms.TERM_1).lateChargeOverpaid())
                .as("posted anew, those yen never were late charge")
                .isEqualTo(Yen.ZERO);
    }

    @Test
    void r033_anEarlierPaymentInTimeTakesTheLateChargeAway() {
        books.night(counter(105_000, "2026-03-31", "2026-04-01", 1));
        books.night(counter(100_000, "2025-06-30", "2026-04-02", 1));

        assertLateCharge(0, 0, null);
        assertCompletion(CompletionCode.COMPLETE, "2025-06-30");
        assertThat(books.balance(Terms.TERM_1).overpaid()).isEqualTo(Yen.of(105_000));
    }

    @Test
    void r007_aDecreaseAfterFixingComputesTheLateChargeAnewAndMovesTheYenWithinTheTerm() {
        Receipt late = counter(105_000, "2026-03-31", "2026-04-01", 1);
        books.night(late);
        books.correct("2026-04-10", Terms.TERM_1, 60_000);

        assertThat(books.story(late))
                .containsExactly(
                        "R-030 RECEIPT > TERM_PRINCIPAL 100,000",
                        "R-030 RECEIPT > LATE_CHARGE 5,000",
                        "R-007 TERM_PRINCIPAL > OVERPAID 40,000",
                        "R-007 LATE_CHARGE > OVERPAID 2,000");
        assertLateCharge(3_000, 3_000, "2026-03-31");
        assertThat(books.balance(Terms.TERM_1).overpaid()).isEqualTo(Yen.of(42_000));
        assertThat(books.settlement(Terms.TERM_1).lateChargeOverpaid()).isEqualTo(Yen.of(2_000));
    }

    @Test
    void r007_anIncreaseOpensThePrincipalAgainAndTakesTheLateChargeIntoIt() {
        Receipt late = counter(105_000, "2026-03-31", "2026-04-01", 1);
        books.night(late);
        books.correct("2026-04-10", Terms.TERM_1, 110_000);

        assertThat(books.story(late).getLast()).isEqualTo("R-007 LATE_CHARGE > TERM_PRINCIPAL 5,000");
        assertLateCharge(0, 0, null);
        assertCompletion(CompletionCode.PRINCIPAL_OPEN, null);
    }

    @Test
    void r007_whatHadBeenLateChargeIsNoLongerOverpaidLateChargeOnceItIsTakenBack() {
        books.night(counter(105_000, "2026-03-31", "2026-04-01", 1));
        books.correct("2026-04-10", Terms.TERM_1, 60_000);
        books.correct("2026-04-13", Terms.TERM_1, 100_000);

        assertLateCharge(5_000, 5_000, "2026-03-31");
        assertThat(books.settlement(Terms.TERM_1).lateChargeOverpaid()).isEqualTo(Yen.ZERO);
        assertThat(books.balance(Terms.TERM_1).overpaid()).isEqualTo(Yen.ZERO);
    }

    @Test
    void r010_aRevisedDueDateIsTheOneFromWhichLateChargeCounts() {
        books.night(counter(100_000, "2026-03-31", "2026-04-01", 1));
        books.correct(LocalDate.of(2026, 4, 10), Terms.TERM_1, 100_000, LocalDate.of(2026, 3, 31));

        assertLateCharge(0, 0, null);
        assertCompletion(CompletionCode.COMPLETE, "2026-03-31");
    }

    @Test
    void r007_aTermReducedToNothingHasNoLateCharge() {
        books.night(counter(105_000, "2026-03-31", "2026-04-01", 1));
        books.correct("2026-04-10", Terms.TERM_1, 0);

        assertLateCharge(0, 0, null);
        assertThat(books.settlement(Terms.TERM_1).lateChargeOverpaid()).isEqualTo(Yen.of(5_000));
        assertThat(books.state(Terms.TERM_1)).isEqualTo(TermState.CANCELLED);
    }

    @Test
    void r180_switchedOffEveryYenAboveThePrincipalIsOverpaid() {
        LateChargeTerms standard = LateChargeTerms.standard();
        LateChargeTerms off = new LateChargeTerms(
                false,
                2018,
                2018,
                null,
                standard.lowRateMonths(),
                standard.segmentRounding(),
                standard.partialPaymentMethod(),
                standard.thresholdBasis());
        Books without = new Books(new LateChargePolicy(off, OfficialRates.table(), true, true))
                .assess(Terms.TERM_1, 100_000, DUE);
        Receipt late = counter(105_000, "2026-03-31", "2026-04-01", 1);
        without.night(late);

        assertThat(without.story(late))
                .containsExactly("R-030 RECEIPT > TERM_PRINCIPAL 100,000", "R-032 RECEIPT > OVERPAID 5,000");
        assertThat(without.settlement(Terms.TERM_1).completionDate()).isEqualTo("2026-03-31");
    }

    @Test
    void r180_aPremiumBeforeFiscal2018HasNoLateCharge() {
        TermKey old = new NoticeKey(LevyType.NHI, new FiscalYear(2017), Terms.NOTICE_NUMBER).term(new TermNumber(1));
        Books before = new Books().assess(old, 100_000, LocalDate.of(2017, 6, 30));
        Receipt late = Draft.atStore(old, 120_000).paid("2026-03-31", "12:00").in("2026-04-01", 1);
        before.night(late);

        assertThat(before.allocation(late).lateCharge()).isEqualTo(Yen.ZERO);
        assertThat(before.settlement(old).completionDate()).isEqualTo("2026-03-31");
    }

    @Test
    void r183_aMissingYearStopsTheSettlementAndNamesIt() {
        books.night(counter(40_000, "2026-12-28", "2026-12-28", 1));

        assertThatExceptionOfType(MissingRateException.class)
                .isThrownBy(() -> books.night(counter(60_000, "2027-01-04", "2027-01-05", 1)))
                .matches(missing -> missing.year() == 2027);
    }

    @Test
    void r025_aFlashOfALateChargeSlipIsAlsoCountedAsLateCharge() {
        books.night(Draft.atStore(Terms.TERM_1, 1_000)
                .statingLateCharge(1_000)
                .flash()
                .in("2026-06-16", 1));

        assertThat(books.provisional(Terms.TERM_1)).isEqualTo(Yen.of(1_000));
        assertThat(books.provisionalLateCharge(Terms.TERM_1)).isEqualTo(Yen.of(1_000));
    }

    /** Some payments of one term, delivered one a night in any order, end as if they had come in payment order. */
    @Test
    void r903_theOrderInWhichPaymentsArriveChangesNoBalance() {
        int withLateCharge = 0;
        for (long seed = 1; seed <= 1_000; seed++) {
            Random random = new Random(seed);
            List<Draft> drafts = new ArrayList<>();
            LocalDate first = DUE.minusDays(20);
            for (int i = 1 + random.nextInt(5); i > 0; i--) {
                Draft draft = Draft.atCounter(Terms.TERM_1, 1 + random.nextInt(90_000))
                        .paid(first.plusDays(random.nextInt(360)).toString())
                        .at(null, "%02d".formatted(i));
                drafts.add(random.nextInt(4) == 0 ? draft.statingLateCharge(1 + random.nextInt(3_000)) : draft);
            }
            Map<String, Allocation> expected = null;
            for (int order = 0; order < 3; order++) {
                Map<String, Allocation> shares = livedThrough(drafts, random);
                expected = expected == null ? shares : expected;
                assertThat(shares).as("seed %d, order %d", seed, order).isEqualTo(expected);
            }
            withLateCharge += expected.values().stream()
                            .anyMatch(share -> !share.lateCharge().isZero())
                    ? 1
                    : 0;
        }
        assertThat(withLateCharge).isGreaterThan(100);
    }

    private Map<String, Allocation> livedThrough(List<Draft> drafts, Random random) {
        Books fresh = new Books().assess(Terms.TERM_1, 100_000, DUE);
        List<Draft> arriving = new ArrayList<>(drafts);
        Collections.shuffle(arriving, random);
        LocalDate night = LocalDate.of(2026, 6, 16);
        List<Receipt> receipts = new ArrayList<>();
        for (Draft draft : arriving) {
            Receipt receipt = draft.in(night, "counter.csv", 1);
            fresh.night(receipt);
            receipts.add(receipt);
            night = night.plusDays(1);
        }
        assertThat(fresh.settlement(Terms.TERM_1).lateChargeAssessed().amount()).isEqualTo(countedByHand(receipts));
        Map<String, Allocation> shares = new TreeMap<>();
        // Payments of the same day and time stand in the order in which they came, so that only their sum is fixed.
        receipts.forEach(
                receipt -> shares.merge(receipt.paymentDate().toString(), fresh.allocation(receipt), Allocation::plus));
        return shares;
    }

    private static long countedByHand(List<Receipt> receipts) {
        List<PrincipalPayment> payments = new ArrayList<>();
        long open = 100_000;
        List<Receipt> inOrder = receipts.stream()
                .sorted((one, other) -> one.paymentDate().compareTo(other.paymentDate()))
                .toList();
        for (Receipt receipt : inOrder) {
            payments.add(new PrincipalPayment(receipt.paymentDate(), receipt.amount()));
            open -= receipt.amount().amount();
            if (open <= 0) {
                OverdueTerm term = new OverdueTerm(LevyType.NHI, DUE, Yen.of(100_000), payments, List.of());
                return DayByDay.charge(term, receipt.paymentDate(), LateChargeTerms.standard());
            }
        }
        return 0;
    }

    @Test
    void r902_aTermWithLateChargeSettledTwicePostsNothingTheSecondTime() {
        books.night(counter(105_500, "2026-03-31", "2026-04-01", 1));
        List<Posting> before = books.postings();
        books.correct("2026-04-10", Terms.TERM_1, 100_000);

        assertThat(books.postings()).isEqualTo(before);
    }
}
