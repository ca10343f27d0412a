package jp.shuno.domain.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.shuno.domain.assessment.Terms;
import jp.shuno.domain.ledger.Allocation;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.ledger.TermState;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.Disposition;
import jp.shuno.domain.receipt.Draft;
import jp.shuno.domain.receipt.Receipt;
import org.junit.jupiter.api.Test;

/** One term and the money that comes in for it. */
class TermSettlementTest {

    private final Books books = Books.with(Terms.TERM_1, 10_000);

    private static Receipt counter(long yen, String paid, String businessDate, int recordNo) {
        return Draft.atCounter(Terms.TERM_1, yen).paid(paid).booked(paid).in(businessDate, recordNo);
    }

    private void assertBalance(long received, long unpaid, long overpaid) {
        assertThat(books.received(Terms.TERM_1)).isEqualTo(Yen.of(received));
        assertThat(books.balance(Terms.TERM_1).unpaid()).isEqualTo(Yen.of(unpaid));
        assertThat(books.balance(Terms.TERM_1).overpaid()).isEqualTo(Yen.of(overpaid));
    }

    private void assertCompletedOn(String date) {
        assertThat(books.settlement(Terms.TERM_1).completionDate()).isEqualTo(date);
    }

    private void assertNotComplete() {
        assertThat(books.settlement(Terms.TERM_1).completionDate()).isNull();
    }

    //

    @Test
    void r031_aPaymentBelowTheUnpaidPrincipalLeavesTheRestOpen() {
        Receipt seven = counter(7_000, "2026-06-30", "2026-06-30", 1);
        books.night(seven);

        assertBalance(7_000, 3_000, 0);
        assertThat(books.state(Terms.TERM_1)).isEqualTo(TermState.OPEN);
        assertThat(books.story(seven)).containsExactly("R-030 RECEIPT > TERM_PRINCIPAL 7,000");
        assertNotComplete();
    }

    @Test
    void r031_theRestCompletesTheTerm() {
        books.night(counter(7_000, "2026-06-30", "2026-06-30", 1));
        books.night(counter(3_000, "2026-07-10", "2026-07-10", 1));

        assertBalance(10_000, 0, 0);
        assertThat(books.state(Terms.TERM_1)).isEqualTo(TermState.PAID);
        assertCompletedOn("2026-07-10");
    }

    @Test
    void r032_whatExceedsTheTermIsOverpaidOnTheTerm() {
        Receipt twelve = counter(12_000, "2026-06-30", "2026-06-30", 1);
        books.night(twelve);

        assertThat(books.story(twelve))
                .containsExactly("R-030 RECEIPT > TERM_PRINCIPAL 10,000", "R-032 RECEIPT > OVERPAID 2,000");
        assertBalance(12_000, 0, 2_000);
        assertThat(books.state(Terms.TERM_1)).isEqualTo(TermState.OVERPAID);
        assertCompletedOn("2026-06-30");
    }

    @Test
    void r032_anExactPaymentLeavesNothingOver() {
        books.night(counter(10_000, "2026-06-30", "2026-06-30", 1));

        assertBalance(10_000, 0, 0);
        assertThat(books.bucket(Bucket.OVERPAID)).isZero();
    }

    //

    @Test
    void r030_aLateChargeOnTheSlipIsOverpaidWhereNoneIsOwed() {
        Receipt withLateCharge = Draft.atCounter(Terms.TERM_1, 10_000)
                .taking(10_300)
                .statingLateCharge(300)
                .in("2026-06-19", 1);
        books.night(withLateCharge);

        assertThat(books.story(withLateCharge))
                .containsExactly("R-030 RECEIPT > TERM_PRINCIPAL 10,000", "R-032 RECEIPT > OVERPAID 300");
    }

    @Test
    void r030_paymentsMeetPrincipalThenFeeThenLateChargeOverSeveralReceipts() {
        Books fee = new Books()
                .assess(Terms.TERM_1, 100_000, LocalDate.of(2025, 6, 30))
                .charge(Terms.TERM_1, 100);
        Receipt first = counter(100_050, "2025-10-17", "2026-06-19", 1);
        Receipt second = counter(1_100, "2026-06-18", "2026-06-19", 2);
        fee.night(second, first);

        assertThat(fee.lies(Terms.TERM_1))
                .isEqualTo(new Allocation(Yen.of(100_000), Yen.of(100), Yen.of(1_000), Yen.of(50)));
        assertThat(fee.story(first))
                .containsExactly("R-030 RECEIPT > TERM_PRINCIPAL 100,000", "R-030 RECEIPT > DEMAND_FEE 50");
        assertThat(fee.story(second))
                .containsExactly(
                        "R-030 RECEIPT > DEMAND_FEE 50",
                        "R-030 RECEIPT > LATE_CHARGE 1,000",
                        "R-032 RECEIPT > OVERPAID 50");
        assertThat(fee.settlement(Terms.TERM_1).completionDate()).isEqualTo("2026-06-18");
    }

    //

    @Test
    void r009_theTermIsCompleteOnTheDayOfThePaymentThatReachedTheAssessment() {
        books.night(counter(4_000, "2026-06-19", "2026-06-19", 1));
        assertNotComplete();

        books.night(counter(6_000, "2026-07-10", "2026-07-10", 1));
        assertCompletedOn("2026-07-10");
        assertThat(books.settlement(Terms.TERM_1).lastPaymentDate()).isEqualTo("2026-07-10");
    }

    @Test
    void r009_aDecreaseMovesTheCompletionToTheEarlierPayment() {
        books.night(counter(4_000, "2026-06-19", "2026-06-19", 1));
        books.night(counter(6_000, "2026-07-10", "2026-07-10", 1));
        books.correct("2026-10-15", Terms.TERM_1, 4_000);

        assertCompletedOn("2026-06-19");
        assertBalance(10_000, 0, 6_000);
    }

    @Test
    void r009_anIncreaseClearsTheCompletion() {
        books.night(counter(4_000, "2026-06-19", "2026-06-19", 1));
        books.night(counter(6_000, "2026-07-10", "2026-07-10", 1));
        books.correct("2026-10-15", Terms.TERM_1, 11_000);

        assertNotComplete();
        assertBalance(10_000, 1_000, 0);
    }

    @Test
    void r009_aTermWithNothingAssessedHasNoCompletion() {
        books.night(counter(10_000, "2026-06-19", "2026-06-19", 1));
        books.correct("2026-10-15", Terms.TERM_1, 0);

        assertNotComplete();
        assertThat(books.settlement(Terms.TERM_1).lastPaymentDate()).isEqualTo("2026-06-19");
    }

    @Test
    void r009_theLastRevenueDateMayLieInTheFutureAndNeedNotBelongToTheLastPayment() {
        books.night(
                Draft.atStore(Terms.TERM_1, 4_000)
                        .paid("2026-06-15", "22:10")
                        .booked("2026-07-25")
                        .in("2026-06-19", 1),
                counter(6_000, "2026-06-18", "2026-06-19", 2));

        assertThat(books.settlement(Terms.TERM_1).lastPaymentDate()).isEqualTo("2026-06-18");
        assertThat(books.settlement(Terms.TERM_1).lastRevenueDate()).isEqualTo("2026-07-25");
        assertCompletedOn("2026-06-18");
    }

    @Test
    void r009_aTermWithoutReceiptsHasNoDates() {
        Settlement settlement = books.correct("2026-06-19", Terms.TERM_1, 9_000);

        assertThat(settlement.postings()).isEmpty();
        assertThat(settlement.applied()).isEqualTo(Allocation.NONE);
        assertThat(settlement.completionDate()).isNull();
        assertThat(settlement.lastPaymentDate()).isNull();
        assertThat(settlement.lastRevenueDate()).isNull();
    }

    //

    @Test
    void r007_moneyThatADecreaseMakesExcessMovesToOverpaidOfTheSameTerm() {
        Receipt paid = counter(10_000, "2026-06-19", "2026-06-19", 1);
        books.night(paid);
        books.correct("2026-10-15", Terms.TERM_1, 0);

        assertThat(books.story(paid))
                .containsExactly("R-030 RECEIPT > TERM_PRINCIPAL 10,000", "R-007 TERM_PRINCIPAL > OVERPAID 10,000");
        assertBalance(10_000, 0, 10_000);
        assertThat(books.state(Terms.TERM_1)).isEqualTo(TermState.CANCELLED);
    }

    @Test
    void r007_aDecreaseOfTermsNotYetPaidMovesNoMoney() {
        Receipt paid = counter(4_000, "2026-06-19", "2026-06-19", 1);
        books.night(paid);
        books.correct("2026-10-15", Terms.TERM_1, 5_000);

        assertThat(books.story(paid)).containsExactly("R-030 RECEIPT > TERM_PRINCIPAL 4,000");
        assertBalance(4_000, 1_000, 0);
    }

    @Test
    void r007_aPaymentForATermCorrectedToZeroStillResolvesAndIsOverpaid() {
        books.correct("2026-06-18", Terms.TERM_1, 0);
        Receipt late = counter(10_000, "2026-06-19", "2026-06-19", 1);
        books.night(late);

        assertThat(books.disposition(late)).isEqualTo(Disposition.POSTED);
        assertThat(books.story(late)).containsExactly("R-033 RECEIPT > OVERPAID 10,000");
        assertThat(books.exceptionKinds()).isEmpty();
    }

    @Test
    void r007_whenTheAssessmentRisesAgainTheMoneyMovesBack() {
        Receipt paid = counter(10_000, "2026-06-19", "2026-06-19", 1);
        books.night(paid);
        books.correct("2026-10-15", Terms.TERM_1, 3_000);
        books.correct("2026-11-16", Terms.TERM_1, 8_000);

        assertThat(books.story(paid))
                .containsExactly(
                        "R-030 RECEIPT > TERM_PRINCIPAL 10,000",
                        "R-007 TERM_PRINCIPAL > OVERPAID 7,000",
                        "R-007 OVERPAID > TERM_PRINCIPAL 5,000");
        assertBalance(10_000, 0, 2_000);
    }

    @Test
    void r007_aCorrectionThatChangesNoAmountPostsNothing() {
        books.night(counter(10_000, "2026-06-19", "2026-06-19", 1));

        assertThat(books.correct("2026-10-15", Terms.TERM_1, 10_000).postings()).isEmpty();
    }

    @Test
    void r082_theExcessIsTakenFromTheLastPaymentBackwards() {
        Books large = Books.with(Terms.TERM_1, 30_000);
        Receipt first = counter(10_000, "2026-06-30", "2026-06-30", 1);
        Receipt last = counter(20_000, "2026-09-10", "2026-09-10", 1);
        large.night(first);
        large.night(last);
        large.correct("2026-10-15", Terms.TERM_1, 5_000);

        assertThat(large.allocation(last).overpaid()).isEqualTo(Yen.of(20_000));
        assertThat(large.allocation(first).overpaid()).isEqualTo(Yen.of(5_000));
        assertThat(large.allocation(first).principal()).isEqualTo(Yen.of(5_000));
        assertThat(large.balance(Terms.TERM_1).overpaid()).isEqualTo(Yen.of(25_000));
    }

    @Test
    void r082_anExcessThatTheLastPaymentCoversLeavesTheFirstAlone() {
        Books large = Books.with(Terms.TERM_1, 30_000);
        Receipt first = counter(10_000, "2026-06-30", "2026-06-30", 1);
        Receipt last = counter(20_000, "2026-09-10", "2026-09-10", 1);
        large.night(first);
        large.night(last);
        large.correct("2026-10-15", Terms.TERM_1, 10_000);

        assertThat(large.allocation(last).overpaid()).isEqualTo(Yen.of(20_000));
        assertThat(large.story(first)).containsExactly("R-030 RECEIPT > TERM_PRINCIPAL 10,000");
    }

    @Test
    void r081_ofADoublePaymentTheLaterIsExcessFirstAndTheEarlierOnlyWhenTheAssessmentFalls() {
        Receipt a = counter(10_000, "2026-06-19", "2026-06-19", 1);
        Receipt b = counter(10_000, "2026-06-22", "2026-06-22", 1);
        books.night(a);
        books.night(b);
        books.correct("2026-10-15", Terms.TERM_1, 4_000);

        assertThat(books.story(b)).containsExactly("R-033 RECEIPT > OVERPAID 10,000");
        assertThat(books.story(a))
                .containsExactly("R-030 RECEIPT > TERM_PRINCIPAL 10,000", "R-007 TERM_PRINCIPAL > OVERPAID 6,000");
        assertThat(books.balance(Terms.TERM_1).overpaid()).isEqualTo(Yen.of(16_000));
    }

    @Test
    void r027_areceiptMovedByACorrectionIsReversedWholeWhenAnEarlierPaymentArrives() {
        Receipt later = counter(10_000, "2026-06-19", "2026-06-19", 1);
        books.night(later);
        books.correct("2026-06-22", Terms.TERM_1, 6_000);
        Receipt earlier = counter(5_000, "2026-06-17", "2026-06-23", 1);
        books.night(earlier);

        assertThat(books.story(later))
                .containsExactly(
                        "R-030 RECEIPT > TERM_PRINCIPAL 10,000",
                        "R-007 TERM_PRINCIPAL > OVERPAID 4,000",
                        "R-033 OVERPAID > TERM_PRINCIPAL 4,000",
                        "R-033 TERM_PRINCIPAL > RECEIPT 10,000",
                        "R-030 RECEIPT > TERM_PRINCIPAL 1,000",
                        "R-032 RECEIPT > OVERPAID 9,000");
        assertBalance(15_000, 0, 9_000);
    }

    //

    @Test
    void r036_aPaymentBeforeTheDueDateIsFinal() {
        Books future = Books.with(Terms.term(5), 10_000);
        Receipt early =
                Draft.atCounter(Terms.term(5), 10_000).paid("2026-06-19").in("2026-06-19", 1);
        future.night(early);

        assertThat(future.settlement(Terms.term(5)).completionDate()).isEqualTo("2026-06-19");
        assertThat(future.balance(Terms.term(5)).overpaid()).isEqualTo(Yen.ZERO);
        assertThat(future.state(Terms.term(5))).isEqualTo(TermState.PAID);
    }

    @Test
    void r036_anEarlyPaymentBecomesOverpaidWhenTheTermIsRemoved() {
        Books future = Books.with(Terms.term(5), 10_000);
        future.night(Draft.atCounter(Terms.term(5), 10_000).paid("2026-06-19").in("2026-06-19", 1));
        future.correct("2026-10-15", Terms.term(5), 0);

        assertThat(future.balance(Terms.term(5)).overpaid()).isEqualTo(Yen.of(10_000));
    }

    //

    @Test
    void r900_theWorkedOverpaymentSumsToZeroOverAllBuckets() {
        books.night(counter(12_000, "2026-06-19", "2026-06-19", 1));

        assertThat(books.bucket(Bucket.RECEIPT)).isEqualTo(-12_000);
        assertThat(books.bucket(Bucket.TERM_PRINCIPAL)).isEqualTo(10_000);
        assertThat(books.bucket(Bucket.OVERPAID)).isEqualTo(2_000);
    }

    @Test
    void r902_aTermSettledTwicePostsNothingTheSecondTime() {
        books.night(counter(12_000, "2026-06-19", "2026-06-19", 1));
        int before = books.postings().size();
        books.correct("2026-06-22", Terms.TERM_1, 10_000);

        assertThat(books.postings()).hasSize(before);
    }
}
