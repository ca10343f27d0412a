package jp.shuno.domain.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.assessment.Terms;
import jp.shuno.domain.latecharge.LateChargePolicy;
import jp.shuno.domain.latecharge.LateChargeTerms;
import jp.shuno.domain.latecharge.OfficialRates;
import jp.shuno.domain.ledger.Allocation;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.ledger.CompletionCode;
import jp.shuno.domain.ledger.Posting;
import jp.shuno.domain.ledger.TermBalance;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.Disposition;
import jp.shuno.domain.reconciliation.MoveOutcome.Impossible;
import jp.shuno.domain.reconciliation.MoveOutcome.Moved;
import jp.shuno.domain.reconciliation.ReceiptMove.Place;
import jp.shuno.domain.reconciliation.TermSettlement.Cause;
import org.junit.jupiter.api.Test;

/** terms of which yen were appropriated or refunded. */
class UsedYenTest {

    private static final TermKey SOURCE = Terms.TERM_1;
    private static final TermKey TARGET = Terms.TERM_2;

    private final UsedBooks books = new UsedBooks(OfficialRates.policy())
            .assess(SOURCE, "2026-06-30", 10_000)
            .assess(TARGET, "2026-07-31", 10_000);

    private void assertBalance(TermKey key, long received, long unpaid, long overpaid) {
        assertThat(books.balance(key).received()).isEqualTo(Yen.of(received));
        assertThat(books.balance(key).unpaid()).isEqualTo(Yen.of(unpaid));
        assertThat(books.balance(key).overpaid()).isEqualTo(Yen.of(overpaid));
    }

    // R-008 after a refund

    @Test
    void r008_anIncreaseAfterARefundFindsTheTermUnpaid() {
        books.pay(SOURCE, "A", "2026-06-20", "2026-06-20", 12_000)
                .refund(SOURCE, "A", "2026-07-10", 2_000)
                .correct(SOURCE, "2026-08-03", 11_000);

        assertBalance(SOURCE, 12_000, 1_000, 0);
        assertThat(books.settlement(SOURCE).completion()).isEqualTo(CompletionCode.PRINCIPAL_OPEN);
        assertThat(books.settlement(SOURCE).completionDate()).isNull();
        assertThat(books.story("A", SOURCE))
                .containsExactly(
                        "R-030 RECEIPT > TERM_PRINCIPAL 10,000",
                        "R-032 RECEIPT > OVERPAID 2,000",
                        "R-090 OVERPAID > REFUND_PAYABLE 2,000");
    }

    @Test
    void r008_aReceiptThatIsReversedAfterTheOtherWasRefundedLeavesTheTermUnpaid() {
        books.pay(SOURCE, "A", "2026-06-20", "2026-06-20", 10_000)
                .pay(SOURCE, "B", "2026-06-25", "2026-06-25", 10_000)
                .refund(SOURCE, "B", "2026-07-10", 10_000);

        Moved moved = (Moved) move("A").reverse(source("A", "B"), true);

        TermBalance left = moved.settlements().getFirst().balance();
        assertThat(left.received()).isEqualTo(Yen.of(10_000));
        assertThat(left.unpaid()).isEqualTo(Yen.of(10_000));
        assertThat(left.overpaid()).isEqualTo(Yen.ZERO);
        assertThat(moved.postings())
                .extracting(Posting::receiptId, Posting::from, Posting::to)
                .containsExactly(tuple("A", Bucket.TERM_PRINCIPAL, Bucket.RECEIPT));
    }

    @Test
    void r007_aDecreaseAfterARefundMakesTheRestOverpaid() {
        books.pay(SOURCE, "A", "2026-06-20", "2026-06-20", 12_000)
                .refund(SOURCE, "A", "2026-07-10", 2_000)
                .correct(SOURCE, "2026-08-03", 7_000);

        assertBalance(SOURCE, 12_000, 0, 3_000);
        assertThat(books.story("A", SOURCE)).endsWith("R-007 TERM_PRINCIPAL > OVERPAID 3,000");
    }

    @Test
    void r007_anIncreaseTakesBackOnlyWhatWasNotUsed() {
        books.pay(SOURCE, "A", "2026-06-20", "2026-06-20", 15_000)
                .refund(SOURCE, "A", "2026-07-10", 2_000)
                .correct(SOURCE, "2026-08-03", 11_000);

        assertBalance(SOURCE, 15_000, 0, 2_000);
        assertThat(books.story("A", SOURCE)).endsWith("R-007 OVERPAID > TERM_PRINCIPAL 1,000");
        assertThat(books.settlement(SOURCE).completionDate()).isEqualTo("2026-06-20");
    }

    @Test
    void i6_interestOfARefundMovesNothingOnTheTerm() {
        books.pay(SOURCE, "A", "2026-06-20", "2026-06-20", 12_000)
                .refund(SOURCE, "A", "2026-07-10", 1_000)
                .interest(SOURCE, "A", "2026-07-10", 30);
        int before = books.receipt("A").postings().size();
        books.correct(SOURCE, "2026-08-03", 10_000);

        assertBalance(SOURCE, 12_000, 0, 1_000);
        assertThat(books.receipt("A").postings()).hasSize(before);
    }

    // R-033, I3: places stay

    @Test
    void r033_whatComesAfterARefundIsTheErroneousOneWhateverItsDate() {
        books.pay(SOURCE, "B", "2026-06-25", "2026-06-25", 10_000)
                .pay(SOURCE, "C", "2026-06-27", "2026-06-27", 10_000)
                .refund(SOURCE, "C", "2026-07-10", 4_000)
                .pay(SOURCE, "A", "2026-06-18", "2026-07-13", 10_000);

        assertThat(books.story("A", SOURCE)).containsExactly("R-033 RECEIPT > OVERPAID 10,000");
        assertThat(books.story("B", SOURCE)).containsExactly("R-030 RECEIPT > TERM_PRINCIPAL 10,000");
        assertBalance(SOURCE, 30_000, 0, 16_000);
        assertThat(books.settlement(SOURCE).completionDate()).isEqualTo("2026-06-25");
    }

    @Test
    void r033_onTheDayOfTheFirstUseThePaymentDateDecidesAndYenMoveWithinTheTerm() {
        books.pay(SOURCE, "B", "2026-06-25", "2026-06-25", 10_000)
                .pay(SOURCE, "C", "2026-06-27", "2026-06-27", 10_000)
                .refund(SOURCE, "C", "2026-07-10", 4_000)
                .pay(SOURCE, "A", "2026-06-18", "2026-07-10", 10_000);

        assertThat(books.story("A", SOURCE)).containsExactly("R-030 RECEIPT > TERM_PRINCIPAL 10,000");
        assertThat(books.story("B", SOURCE))
                .containsExactly("R-030 RECEIPT > TERM_PRINCIPAL 10,000", "R-033 TERM_PRINCIPAL > OVERPAID 10,000");
        assertThat(books.settlement(SOURCE).completionDate()).isEqualTo("2026-06-18");
    }

    @Test
    void r033_aNewcomerFillsWhatAnIncreaseLeavesUnpaidAndTheTermIsCompleteWhenAllOfItWasPaid() {
        books.pay(SOURCE, "B", "2026-06-25", "2026-06-25", 12_000)
                .refund(SOURCE, "B", "2026-07-10", 2_000)
                .correct(SOURCE, "2026-08-03", 15_000)
                .pay(SOURCE, "A", "2026-06-18", "2026-08-10", 5_000);

        assertBalance(SOURCE, 17_000, 0, 0);
        assertThat(books.settlement(SOURCE).completionDate()).isEqualTo("2026-06-25");
    }

    @Test
    void r033_onceEveryUseIsUndoneTheOrderOfPaymentsHoldsAgain() {
        books.pay(SOURCE, "B", "2026-06-25", "2026-06-25", 12_000).refund(SOURCE, "B", "2026-07-10", 2_000);
        Posting refund = books.receipt("B").postings().getLast();
        books.pay(SOURCE, "A", "2026-06-18", "2026-07-13", 10_000);
        books.undoRefund(refund, "2026-07-14");

        assertThat(books.lies("A", SOURCE).principal()).isEqualTo(Yen.of(10_000));
        assertThat(books.lies("B", SOURCE).overpaid()).isEqualTo(Yen.of(12_000));
        assertBalance(SOURCE, 22_000, 0, 12_000);
    }

    // money appropriated to the term

    private void appropriateSix() {
        books.pay(SOURCE, "A", "2026-08-20", "2026-08-20", 16_000).pay(TARGET, "B", "2026-07-20", "2026-07-20", 4_000);
        books.appropriate("A", SOURCE, TARGET, Bucket.TERM_PRINCIPAL, "2026-08-20", "2026-09-15", 6_000);
    }

    @Test
    void r090_anAppropriationCompletesTheTermOnItsFitDayAndMovesNothingElse() {
        appropriateSix();

        assertBalance(SOURCE, 16_000, 0, 0);
        assertBalance(TARGET, 4_000, 0, 0);
        assertThat(books.balance(TARGET).appropriatedIn()).isEqualTo(Yen.of(6_000));
        assertThat(books.settlement(TARGET).completionDate()).isEqualTo("2026-08-20");
        assertThat(books.settlement(TARGET).lastPaymentDate()).isEqualTo("2026-07-20");
        assertThat(books.receipt("A").postings()).hasSize(4);
        assertThat(books.receipt("B").postings()).hasSize(1);
    }

    @Test
    void r082_aDecreaseTakesTheAppropriatedYenFirstAndAnIncreaseBringsThemBack() {
        appropriateSix();
        books.correct(TARGET, "2026-10-01", 8_000);

        assertBalance(TARGET, 4_000, 0, 2_000);
        assertThat(books.balance(TARGET).appropriatedIn()).isEqualTo(Yen.of(6_000));
        assertThat(books.story("A", TARGET))
                .containsExactly("R-090 APPROPRIATION > TERM_PRINCIPAL 6,000", "R-007 TERM_PRINCIPAL > OVERPAID 2,000");

        books.correct(TARGET, "2026-11-02", 9_500);

        assertBalance(TARGET, 4_000, 0, 500);
        assertThat(books.story("A", TARGET)).endsWith("R-007 OVERPAID > TERM_PRINCIPAL 1,500");
        assertThat(books.story("B", TARGET)).containsExactly("R-030 RECEIPT > TERM_PRINCIPAL 4,000");
    }

    @Test
    void r082_aDecreaseBelowThePaymentsTakesFromTheReceiptToo() {
        appropriateSix();
        books.correct(TARGET, "2026-10-01", 3_000);

        assertThat(books.lies("A", TARGET)).isEqualTo(new Allocation(Yen.ZERO, Yen.ZERO, Yen.ZERO, Yen.of(6_000)));
        assertThat(books.lies("B", TARGET).overpaid()).isEqualTo(Yen.of(1_000));
        assertThat(books.settlement(TARGET).completionDate()).isEqualTo("2026-07-20");
    }

    @Test
    void r033_aReceiptThatComesAfterAnAppropriationIsTheErroneousOne() {
        appropriateSix();
        books.pay(TARGET, "C", "2026-07-10", "2026-09-16", 6_000);

        assertThat(books.story("C", TARGET)).containsExactly("R-033 RECEIPT > OVERPAID 6,000");
        assertThat(books.lies("A", TARGET).principal()).isEqualTo(Yen.of(6_000));
    }

    @Test
    void r095_oneReceiptMayBeAppropriatedTwiceWithDifferentFitDates() {
        books.pay(SOURCE, "A", "2026-08-20", "2026-08-20", 18_000);
        books.appropriate("A", SOURCE, TARGET, Bucket.TERM_PRINCIPAL, "2026-08-20", "2026-09-15", 4_000);
        books.appropriate("A", SOURCE, TARGET, Bucket.TERM_PRINCIPAL, "2026-09-20", "2026-10-15", 4_000);
        books.correct(TARGET, "2026-11-02", 6_000);

        assertBalance(TARGET, 0, 0, 2_000);
        assertThat(books.settlement(TARGET).completionDate()).isEqualTo("2026-09-20");

        books.correct(TARGET, "2026-12-01", 3_000);

        assertBalance(TARGET, 0, 0, 5_000);
        assertThat(books.settlement(TARGET).completionDate()).isEqualTo("2026-08-20");
    }

    @Test
    void r027_anUndoneAppropriationOpensTheTermAgain() {
        books.pay(SOURCE, "A", "2026-08-20", "2026-08-20", 16_000);
        UsedBooks.Appropriation made =
                books.appropriate("A", SOURCE, TARGET, Bucket.TERM_PRINCIPAL, "2026-08-20", "2026-09-15", 6_000);
        books.undo(made, "2026-09-16");

        assertBalance(SOURCE, 16_000, 0, 6_000);
        assertBalance(TARGET, 0, 10_000, 0);
        assertThat(books.settlement(TARGET).completionDate()).isNull();
    }

    //

    @Test
    void r092_theLateChargeStopsOnTheFitDay() {
        UsedBooks late = new UsedBooks(OfficialRates.policy())
                .assess(SOURCE, "2025-06-30", 10_000)
                .assess(TARGET, "2025-06-30", 100_000)
                .pay(SOURCE, "A", "2025-12-31", "2025-12-31", 150_000);
        late.appropriate("A", SOURCE, TARGET, Bucket.TERM_PRINCIPAL, "2025-12-31", "2026-05-15", 100_000);

        Settlement settled = late.settlement(TARGET);
        assertThat(settled.lateChargeAssessed()).isEqualTo(Yen.of(2_700));
        assertThat(settled.lateChargeFixedOn()).isEqualTo("2025-12-31");
        assertThat(settled.lateChargeUnpaid()).isEqualTo(Yen.of(2_700));
        assertThat(settled.postings()).isEmpty();
        assertThat(settled.completion()).isEqualTo(CompletionCode.LATE_CHARGE_OPEN);
    }

    @Test
    void r092_ruleExampleTheDecisionMayComeLater() {
        UsedBooks late = new UsedBooks(OfficialRates.policy())
                .assess(SOURCE, "2026-06-30", 10_000)
                .assess(TARGET, "2026-07-31", 1_000_000)
                .pay(SOURCE, "A", "2026-06-20", "2026-06-20", 10_000)
                .pay(SOURCE, "B", "2026-08-20", "2026-08-20", 1_000_000);
        late.appropriate("B", SOURCE, TARGET, Bucket.TERM_PRINCIPAL, "2026-08-20", "2026-09-15", 1_000_000);

        // 1,000,000 yen for the 20 days from 1 to 20 August 2026 at 2.8 percent: 1,534 yen.
        assertThat(late.settlement(TARGET).lateChargeAssessed()).isEqualTo(Yen.of(1_500));
        assertThat(late.settlement(TARGET).lateChargeFixedOn()).isEqualTo("2026-08-20");
    }

    @Test
    void r197_theLateChargeIsFixedAsOfTheLastDayOnWhichPrincipalWasPaid() {
        UsedBooks late = new UsedBooks(OfficialRates.policy())
                .assess(SOURCE, "2025-06-30", 10_000)
                .assess(TARGET, "2025-06-30", 100_000)
                .pay(SOURCE, "A", "2025-07-31", "2025-07-31", 70_000)
                .pay(TARGET, "B", "2025-12-31", "2025-12-31", 40_000);
        late.appropriate("A", SOURCE, TARGET, Bucket.TERM_PRINCIPAL, "2025-07-31", "2026-01-15", 60_000);

        // 31 days on 100,000 and 61 on 40,000 at 2.4 percent, 92 on 40,000 at 8.7: 203 + 160 + 877 yen.
        assertThat(late.settlement(TARGET).lateChargeAssessed()).isEqualTo(Yen.of(1_200));
        assertThat(late.settlement(TARGET).lateChargeFixedOn()).isEqualTo("2025-12-31");
    }

    private static UsedBooks lateChargeAppropriated() {
        UsedBooks late = new UsedBooks(OfficialRates.policy())
                .assess(SOURCE, "2025-06-30", 10_000)
                .assess(TARGET, "2025-06-30", 100_000)
                .pay(SOURCE, "A", "2025-12-31", "2025-12-31", 150_000);
        late.appropriate("A", SOURCE, TARGET, Bucket.TERM_PRINCIPAL, "2025-12-31", "2026-05-15", 100_000);
        late.appropriate("A", SOURCE, TARGET, Bucket.LATE_CHARGE, "2025-12-31", "2026-05-15", 2_700);
        return late;
    }

    @Test
    void r090_lateChargeThatWasAppropriatedStaysWhateverElseComes() {
        UsedBooks late = lateChargeAppropriated();
        assertThat(late.settlement(TARGET).postings()).isEmpty();
        assertThat(late.settlement(TARGET).completionDate()).isEqualTo("2025-12-31");
        late.pay(TARGET, "C", "2025-12-01", "2026-05-18", 5_000);

        assertThat(late.lies("A", TARGET))
                .isEqualTo(new Allocation(Yen.of(100_000), Yen.ZERO, Yen.of(2_700), Yen.ZERO));
        assertThat(late.story("C", TARGET)).containsExactly("R-033 RECEIPT > OVERPAID 5,000");
        assertThat(late.balance(TARGET).received()).isEqualTo(Yen.of(5_000));
    }

    @Test
    void r007_lateChargeThatADecreaseMakesTooMuchIsOverpaid() {
        UsedBooks late = lateChargeAppropriated();
        late.correct(TARGET, "2026-06-01", 50_000);

        // On 50,000 yen the late charge is 1,398: 1,300.
        assertThat(late.lies("A", TARGET))
                .isEqualTo(new Allocation(Yen.of(50_000), Yen.ZERO, Yen.of(1_300), Yen.of(51_400)));
        assertThat(late.balance(TARGET).appropriatedIn()).isEqualTo(Yen.of(100_000));
        assertThat(late.balance(TARGET).received()).isEqualTo(Yen.of(1_400));
        assertThat(late.balance(TARGET).overpaid()).isEqualTo(Yen.of(51_400));
        assertThat(late.settlement(TARGET).lateChargeOverpaid()).isEqualTo(Yen.of(1_400));
    }

    @Test
    void r008_lateChargePaysPrincipalThatIsOpenAgainSoThatNothingIsUnpaidAndOverpaidAtOnce() {
        UsedBooks late = lateChargeAppropriated();
        late.correct(TARGET, "2026-06-01", 104_000);

        assertThat(late.lies("A", TARGET)).isEqualTo(new Allocation(Yen.of(102_700), Yen.ZERO, Yen.ZERO, Yen.ZERO));
        assertThat(late.balance(TARGET).unpaid()).isEqualTo(Yen.of(1_300));
        assertThat(late.balance(TARGET).overpaid()).isEqualTo(Yen.ZERO);

        late.correct(TARGET, "2026-06-02", 100_000);

        assertThat(late.lies("A", TARGET))
                .isEqualTo(new Allocation(Yen.of(100_000), Yen.ZERO, Yen.of(2_700), Yen.ZERO));
    }

    @Test
    void r030_aDemandFeeThatWasAppropriatedStaysWhateverElseComes() {
        books.charge(TARGET, 100)
                .pay(SOURCE, "A", "2026-08-20", "2026-08-20", 16_000)
                .pay(TARGET, "B", "2026-07-20", "2026-07-20", 10_000);
        books.appropriate("A", SOURCE, TARGET, Bucket.DEMAND_FEE, "2026-08-20", "2026-09-15", 100);
        assertThat(books.settlement(TARGET).postings()).isEmpty();
        assertThat(books.settlement(TARGET).completionDate()).isEqualTo("2026-08-20");

        books.pay(TARGET, "C", "2026-07-10", "2026-09-16", 500);

        assertThat(books.lies("A", TARGET)).isEqualTo(new Allocation(Yen.ZERO, Yen.of(100), Yen.ZERO, Yen.ZERO));
        assertThat(books.lies("C", TARGET).overpaid()).isEqualTo(Yen.of(500));
    }

    /** Where a completing payment does not pay the late charge, what it overpaid may be appropriated to it. */
    @Test
    void r090_aTermsOverpaymentMayGoToItsOwnLateChargeAndEachYenIsUsedOnce() {
        LateChargePolicy byAppropriation =
                new LateChargePolicy(LateChargeTerms.standard(), OfficialRates.table(), false, true);
        UsedBooks late = new UsedBooks(byAppropriation)
                .assess(SOURCE, "2025-06-30", 100_000)
                .pay(SOURCE, "A", "2026-03-31", "2026-03-31", 105_000);
        late.appropriate("A", SOURCE, SOURCE, Bucket.LATE_CHARGE, "2026-03-31", "2026-04-10", 5_000);

        assertThat(late.settlement(SOURCE).postings()).isEmpty();
        assertThat(late.settlement(SOURCE).lateChargeUnpaid()).isEqualTo(Yen.ZERO);
        assertThat(late.balance(SOURCE).overpaid()).isEqualTo(Yen.ZERO);

        late.correct(SOURCE, "2026-05-01", 50_000);

        Allocation after = new Allocation(Yen.of(50_000), Yen.ZERO, Yen.of(2_500), Yen.of(52_500));
        assertThat(late.lies("A", SOURCE)).isEqualTo(after);

        late.refund(SOURCE, "A", "2026-05-10", 52_500);

        assertThat(late.settlement(SOURCE).postings()).isEmpty();
        assertThat(late.settle(SOURCE, LocalDate.of(2026, 5, 11), Cause.CORRECTION))
                .isEmpty();
        assertThat(late.settlement(SOURCE).lateChargeAssessed()).isEqualTo(Yen.of(2_500));
        assertThat(late.balance(SOURCE).unpaid()).isEqualTo(Yen.ZERO);
    }

    // moves

    private ReceiptMove move(String id) {
        return ReceiptMove.of(books.receipt(id), Disposition.POSTED, LocalDate.of(2026, 10, 1));
    }

    private Place source(String... ids) {
        return new Place(
                new LedgerTerm(books.due(SOURCE), Yen.ZERO, Yen.ZERO, false),
                List.of(ids).stream().map(books::receipt).toList(),
                books.appropriated(SOURCE));
    }

    private Place target(String... ids) {
        return new Place(
                new LedgerTerm(books.due(TARGET), Yen.ZERO, Yen.ZERO, false),
                List.of(ids).stream().map(books::receipt).toList(),
                books.appropriated(TARGET));
    }

    @Test
    void r027_aReceiptOfWhichYenWereUsedIsNeitherReversedNorReallocated() {
        appropriateSix();

        assertThat(((Impossible) move("A").reverse(source("A"), false)).reason())
                .isEqualTo("この収納の過誤納金は6,000円が充当済みのため、消込を取り消せません。先に充当・還付を取り消してください");
        assertThat(((Impossible) move("A").reverse(source("A"), true)).reason()).contains("充当済み");
        assertThat(((Impossible) move("A").reallocate(source("A"), target("B"))).reason())
                .isEqualTo("この収納の過誤納金は6,000円が充当済みのため、付け替えられません。先に充当・還付を取り消してください");
    }

    @Test
    void r027_theReasonNamesWhatWasDone() {
        books.pay(SOURCE, "A", "2026-08-20", "2026-08-20", 16_000).refund(SOURCE, "A", "2026-09-01", 1_000);
        books.appropriate("A", SOURCE, TARGET, Bucket.TERM_PRINCIPAL, "2026-08-20", "2026-09-15", 5_000);

        assertThat(((Impossible) move("A").reverse(source("A"), false)).reason())
                .startsWith("この収納の過誤納金は5,000円が充当済み、1,000円が還付決定済みのため");
    }

    @Test
    void r027_whatWasAppropriatedAndUndoneMovesAgain() {
        books.pay(SOURCE, "A", "2026-08-20", "2026-08-20", 16_000);
        books.undo(
                books.appropriate("A", SOURCE, TARGET, Bucket.TERM_PRINCIPAL, "2026-08-20", "2026-09-15", 6_000),
                "2026-09-16");

        Moved moved = (Moved) move("A").reverse(source("A"), false);

        assertThat(Allocation.of(books.receipt("A").with(moved.postings()).postings()))
                .isEqualTo(Allocation.NONE);
        assertThat(books.receipt("A").with(moved.postings()).inSuspense()).isEqualTo(Yen.of(16_000));
    }

    @Test
    void r035_aReceiptThatComesToAUsedTermStandsAtTheEnd() {
        appropriateSix();
        books.pay(SOURCE, "D", "2026-06-01", "2026-09-16", 7_000);

        Moved moved = (Moved) move("D").reallocate(source("A", "D"), target("B"));

        assertThat(moved.postings())
                .extracting(posting -> posting.receiptId() + " " + posting.from() + " > " + posting.to())
                .containsExactly("D OVERPAID > RECEIPT", "D RECEIPT > OVERPAID");
        assertThat(moved.settlements().getLast().balance().overpaid()).isEqualTo(Yen.of(7_000));
    }

    // What does not fit together

    @Test
    void r095_aTermWhoseRowAndMoneyDisagreeIsNotSettled() {
        appropriateSix();
        TermDue due = books.due(TARGET);
        List<PostedReceipt> receipts = List.of(books.receipt("B"));
        LocalDate today = LocalDate.of(2026, 10, 1);

        assertThatThrownBy(() -> TermSettlement.settle(due, receipts, today, Cause.RECEIPTS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("0 yen were appropriated to %s and 0 left it, its row says 6000 and 0", TARGET);
        TermDue forgetful = new TermDue(
                SOURCE,
                TermBalance.of(Yen.of(10_000), Yen.of(16_000), Yen.ZERO),
                Yen.ZERO,
                books.due(SOURCE).lateCharge());
        assertThatThrownBy(() -> TermSettlement.settle(forgetful, List.of(books.receipt("A")), today, Cause.RECEIPTS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("0 yen were appropriated to %s and 6000 left it, its row says 0 and 0", SOURCE);
    }

    @Test
    void r090_nothingIsAppropriatedToAnOverpayment() {
        assertThatThrownBy(() -> new AppropriatedMoney(
                        TARGET,
                        Bucket.OVERPAID,
                        LocalDate.of(2026, 9, 15),
                        books.pay(SOURCE, "A", "2026-06-20", "2026-06-20", 1).receipt("A")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
