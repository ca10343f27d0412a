package jp.shuno.domain.overpayment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import jp.shuno.domain.assessment.Terms;
import jp.shuno.domain.latecharge.OfficialRates;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.ledger.Posting;
import jp.shuno.domain.ledger.TermBalance;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.reconciliation.PostedReceipt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R-081, R-082, R-092: which yen are too much on a term, why, and since when. */
class OverpaymentLotsTest {

    private final TermBooks term = TermBooks.of(Terms.TERM_1, 10_000, "2026-06-30");

    // R-081

    @Test
    void r081_aDoublePaymentIsErroneousInFull() {
        term.pay("counter", "2026-06-20", 10_000, "2026-06-25").pay("app", "2026-06-18", 10_000, "2026-06-28");

        assertThat(term.told()).containsExactly("counter 誤納 10,000 2026-06-20 2026-06-20");
    }

    @Test
    void r081_aTermPaidExactlyHasNoOverpayment() {
        term.pay("A", "2026-06-20", 10_000);

        assertThat(term.told()).isEmpty();
    }

    @Test
    void r081_whatExceedsTheTermIsErroneous() {
        term.pay("A", "2026-06-20", 12_000);

        assertThat(term.told()).containsExactly("A 誤納 2,000 2026-06-20 2026-06-20");
    }

    @Test
    void r081_whatADecreaseMakesExcessIsOverassessed() {
        term.pay("A", "2026-06-20", 10_000).correct("2026-08-03", 4_000);

        assertThat(term.told()).containsExactly("A 過納 6,000 2026-06-20 2026-08-03");
    }

    @Test
    void r081_afterAMixOfBothTheErroneousYenAreTakenFirstFromTheNewest() {
        term.pay("A", "2026-06-20", 10_000).pay("B", "2026-06-25", 10_000).correct("2026-08-03", 4_000);

        assertThat(term.told())
                .containsExactly("A 過納 6,000 2026-06-20 2026-08-03", "B 誤納 10,000 2026-06-25 2026-06-25");
        assertThat(term.standing().overpaid()).isEqualTo(Yen.of(16_000));
    }

    @ParameterizedTest(name = "paid on {0}: {1}")
    @CsvSource({
        "2026-08-02, B 過納 6000 2026-08-03",
        "2026-08-03, B 誤納 6000 2026-08-03",
        "2026-08-04, B 誤納 6000 2026-08-04"
    })
    void r081_theAssessmentInForceOnThePaymentDateDecides(String paidOn, String expected) {
        term.pay("B", paidOn, 10_000, "2026-08-20").correct("2026-08-03", 4_000, "2026-06-30", "2026-08-25");

        OverpaymentLot lot = term.lots().getFirst();
        assertThat(lot.receiptId() + " " + lot.kind().japanese() + " "
                        + lot.amount().amount() + " " + lot.aroseOn())
                .isEqualTo(expected);
    }

    @Test
    void r081_theKindDoesNotDependOnWhatArrivedFirst() {
        term.correct("2026-08-03", 4_000).pay("B", "2026-08-01", 10_000, "2026-08-20");

        assertThat(term.told()).containsExactly("B 過納 6,000 2026-08-01 2026-08-03");
    }

    @Test
    void r081_aPaymentAfterTheDecreaseWasDecidedIsErroneous() {
        term.pay("A", "2026-06-20", 10_000).correct("2026-08-03", 4_000).pay("B", "2026-08-10", 10_000);

        assertThat(term.told())
                .containsExactly("A 過納 6,000 2026-06-20 2026-08-03", "B 誤納 10,000 2026-08-10 2026-08-10");
    }

    @Test
    void r081_aPaymentBeforeTheFirstDecisionIsJudgedByTheFirstRevision() {
        term.pay("A", "2026-06-01", 10_000).correct("2026-08-03", 4_000);

        assertThat(term.told()).containsExactly("A 過納 6,000 2026-06-01 2026-08-03");
    }

    @Test
    void r081_oneReceiptMayBeErroneousInPartAndOverassessedInPart() {
        term.pay("A", "2026-06-20", 12_000).correct("2026-08-03", 4_000);

        assertThat(term.told()).containsExactly("A 誤納 2,000 2026-06-20 2026-06-20", "A 過納 6,000 2026-06-20 2026-08-03");
    }

    @Test
    void r007_aRiseTakesBackTheOverassessedYenLast() {
        term.pay("A", "2026-06-20", 12_000).correct("2026-08-03", 4_000).correct("2026-09-01", 9_000);

        assertThat(term.told()).containsExactly("A 誤納 2,000 2026-06-20 2026-06-20", "A 過納 1,000 2026-06-20 2026-08-03");
    }

    @Test
    void r007_aTermCorrectedToZeroOwesBackAllThatWasPaid() {
        term.pay("A", "2026-06-20", 10_000).correct("2026-08-03", 0).pay("B", "2026-09-01", 5_000);

        assertThat(term.told())
                .containsExactly("A 過納 10,000 2026-06-20 2026-08-03", "B 誤納 5,000 2026-09-01 2026-09-01");
    }

    // R-081 with late charge

    @Test
    void r081_lateChargeThatADecreaseMakesExcessIsOverassessed() {
        TermBooks late = TermBooks.of(Terms.TERM_1, 100_000, "2025-06-30")
                .pay("A", "2026-03-31", 105_500)
                .correct("2026-05-01", 50_000);

        assertThat(late.told()).containsExactly("A 誤納 500 2026-03-31 2026-03-31", "A 過納 52,500 2026-03-31 2026-05-01");
    }

    @Test
    void r081_lateChargeThatALaterDueDateMakesExcessIsOverassessed() {
        TermBooks late = TermBooks.of(Terms.TERM_1, 100_000, "2025-06-30")
                .pay("A", "2026-03-31", 105_000)
                .correct("2026-05-01", 100_000, "2026-03-31", "2026-05-01");

        assertThat(late.told()).containsExactly("A 過納 5,000 2026-03-31 2026-05-01");
    }

    @Test
    void r081_lateChargeThatAnEarlierPaymentMakesExcessIsErroneous() {
        TermBooks late = TermBooks.of(Terms.TERM_1, 100_000, "2025-06-30")
                .pay("March", "2026-03-31", 105_000)
                .pay("October", "2025-10-17", 100_000, "2026-04-10");

        assertThat(late.told()).containsExactly("March 誤納 104,000 2026-03-31 2026-03-31");
        assertThat(late.standing().overpaid()).isEqualTo(Yen.of(104_000));
    }

    // R-082

    @Test
    void r082_theExcessIsTakenFromTheLastPaymentAndEachSliceKeepsItsDate() {
        TermBooks thirty = TermBooks.of(Terms.TERM_1, 30_000, "2026-06-30")
                .pay("A", "2026-06-30", 10_000)
                .pay("B", "2026-09-10", 20_000)
                .correct("2026-10-01", 5_000);

        assertThat(thirty.told())
                .containsExactly("A 過納 5,000 2026-06-30 2026-10-01", "B 過納 20,000 2026-09-10 2026-10-01");
    }

    // R-092

    @Test
    void r092_afterSeveralDecreasesTheOverpaymentAroseWithTheLast() {
        term.pay("A", "2026-06-20", 10_000)
                .correct("2026-08-03", 6_000)
                .correct("2026-09-01", 7_000)
                .correct("2026-10-01", 4_000)
                .correct("2026-11-02", 5_000);

        assertThat(term.told()).containsExactly("A 過納 5,000 2026-06-20 2026-10-01");
    }

    @Test
    void himejiCity_aDecreaseKeepsThePaymentDateFromWhichInterestStarts() {
        term.pay("A", "2026-06-20", 10_000).pay("B", "2026-06-25", 10_000).correct("2026-12-01", 4_000);

        assertThat(term.lots())
                .extracting(OverpaymentLot::kind, lot -> lot.place().paidOn())
                .containsExactly(
                        tuple(OverpaymentKind.OVERASSESSED, LocalDate.of(2026, 6, 20)),
                        tuple(OverpaymentKind.ERRONEOUS, LocalDate.of(2026, 6, 25)));
    }

    // R-095

    @Test
    void r095_whatLeftIsTakenFromTheErroneousYenFirst() {
        term.pay("A", "2026-06-20", 12_000)
                .correct("2026-08-03", 4_000)
                .leave("A", Bucket.APPROPRIATION, 3_000, "2026-08-10")
                .leave("A", Bucket.REFUND_PAYABLE, 1_000, "2026-08-10");

        OverpaymentLot erroneous = term.lots().getFirst();
        assertThat(erroneous.appropriated()).isEqualTo(Yen.of(2_000));
        assertThat(erroneous.refundDecided()).isEqualTo(Yen.ZERO);
        assertThat(erroneous.remaining()).isEqualTo(Yen.ZERO);
        OverpaymentLot overassessed = term.lots().getLast();
        assertThat(overassessed.appropriated()).isEqualTo(Yen.of(1_000));
        assertThat(overassessed.refundDecided()).isEqualTo(Yen.of(1_000));
        assertThat(overassessed.remaining()).isEqualTo(Yen.of(4_000));
    }

    @Test
    void r027_whatCameBackRemainsAgain() {
        List<OverpaymentLot> before = term.pay("A", "2026-06-20", 12_000).lots();
        term.leave("A", Bucket.REFUND_PAYABLE, 2_000, "2026-08-10");
        assertThat(term.lots().getFirst().remaining()).isEqualTo(Yen.ZERO);

        assertThat(term.comeBack("A", "2026-08-11").lots()).isEqualTo(before);
    }

    @Test
    void r095_aBalanceThatSaysOtherwiseIsRefused() {
        term.pay("A", "2026-06-20", 12_000);
        TermBalance wrong = term.standing().withReceived(Yen.of(12_001));

        assertThatThrownBy(() -> OverpaymentLots.of(term.term(wrong), OfficialRates.policy()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the overpayments of NHI/2026/1234567897/01 add up to 2000 yen, its balance says 2001");
    }

    // R-033

    @Test
    void r033_aLatecomerIsErroneousOnceYenOfTheTermWereRefunded() {
        term.pay("A", "2026-06-20", 10_000)
                .pay("B", "2026-06-25", 10_000)
                .correct("2026-08-03", 8_000)
                .leave("B", Bucket.REFUND_PAYABLE, 10_000, "2026-08-10");
        PostedReceipt latecomer = new PostedReceipt(
                "C",
                LocalDate.of(2026, 6, 18),
                null,
                LocalDate.of(2026, 8, 20),
                "C.csv",
                1,
                null,
                Yen.of(10_000),
                Yen.ZERO,
                List.of(Posting.of(
                        0,
                        LocalDate.of(2026, 8, 20),
                        "R-033",
                        Bucket.RECEIPT,
                        Bucket.OVERPAID,
                        Yen.of(10_000),
                        "C",
                        Terms.TERM_1)));
        OverpaidTerm before = term.term();
        List<PostedReceipt> money = new ArrayList<>(before.money());
        money.add(latecomer);
        OverpaidTerm after = new OverpaidTerm(
                before.key(),
                before.attributableFiscalYear(),
                before.history(),
                before.standing().withReceived(Yen.of(30_000)),
                before.demandFee(),
                money);

        List<OverpaymentLot> lots = OverpaymentLots.of(after, OfficialRates.policy());

        assertThat(lots).extracting(OverpaymentLot::receiptId).containsExactly("C", "A", "B");
        assertThat(lots)
                .extracting(OverpaymentLot::kind)
                .containsExactly(OverpaymentKind.ERRONEOUS, OverpaymentKind.OVERASSESSED, OverpaymentKind.ERRONEOUS);
        assertThat(lots.subList(1, 3)).isEqualTo(OverpaymentLots.of(before, OfficialRates.policy()));
    }

    // Names and order

    @Test
    void theNameOfALotIsMadeFromReceiptTermAndKind() {
        String id = term.pay("A", "2026-06-20", 12_000).lots().getFirst().id();

        assertThat(id).matches("L[0-9a-f]{19}");
        assertThat(term.correct("2026-08-03", 4_000).lots())
                .extracting(OverpaymentLot::id)
                .startsWith(id)
                .doesNotHaveDuplicates();
    }

    @Test
    void r033_placesStandInTheOrderInWhichReceiptsWerePaid() {
        Random random = new Random(33);
        for (int i = 0; i < 1_000; i++) {
            PostedReceipt one = anyReceipt(random);
            PostedReceipt other = anyReceipt(random);
            assertThat(Integer.signum(PaymentPlace.of(one).compareTo(PaymentPlace.of(other))))
                    .isEqualTo(Integer.signum(PostedReceipt.PAYMENT_ORDER.compare(one, other)));
        }
    }

    private static PostedReceipt anyReceipt(Random random) {
        return new PostedReceipt(
                "R",
                LocalDate.of(2026, 6, 1 + random.nextInt(2)),
                random.nextBoolean() ? null : LocalTime.of(random.nextInt(2), 0),
                LocalDate.of(2026, 7, 1 + random.nextInt(2)),
                "f" + random.nextInt(2),
                random.nextInt(2),
                null,
                Yen.of(1),
                Yen.ZERO,
                List.of());
    }

    @Test
    void aHistoryNeedsARevisionAndEachNumberOnce() {
        TermRevision first = new TermRevision(0, LocalDate.of(2026, 6, 10), LocalDate.of(2026, 6, 30), Yen.of(1));

        assertThatThrownBy(() -> new AssessmentHistory(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AssessmentHistory(List.of(first, first)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
