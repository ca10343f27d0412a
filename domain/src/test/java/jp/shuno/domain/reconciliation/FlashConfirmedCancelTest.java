package jp.shuno.domain.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import jp.shuno.domain.assessment.Terms;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.Disposition;
import jp.shuno.domain.receipt.Draft;
import jp.shuno.domain.receipt.Receipt;
import jp.shuno.domain.worklist.ExceptionKind;
import org.junit.jupiter.api.Test;

/** what flash, cancellation and confirmed record of one payment do, on one day and over several. */
class FlashConfirmedCancelTest {

    private static final Draft PAID = Draft.atStore(Terms.TERM_1, 45_600).paid("2026-06-15", "22:10");
    private static final Draft LATER = PAID.paid("2026-06-15", "23:30");
    private static final String DAY_1 = "2026-06-16";
    private static final String DAY_2 = "2026-06-17";
    private static final String DAY_3 = "2026-06-18";

    private final Books books = Books.with(Terms.TERM_1, 45_600);

    private void assertTerm(long received, long provisional) {
        assertThat(books.received(Terms.TERM_1)).isEqualTo(Yen.of(received));
        assertThat(books.provisional(Terms.TERM_1)).isEqualTo(Yen.of(provisional));
    }

    private void assertDispositions(Object... receiptsAndDispositions) {
        for (int i = 0; i < receiptsAndDispositions.length; i += 2) {
            Receipt receipt = (Receipt) receiptsAndDispositions[i];
            assertThat(books.disposition(receipt)).as(receipt.kind().name()).isEqualTo(receiptsAndDispositions[i + 1]);
        }
    }

    private void assertExceptions(ExceptionKind... kinds) {
        assertThat(books.exceptionKinds()).containsExactly(kinds);
    }

    // one record alone

    @Test
    void r022_aFlashAloneIsAMemoAndNoPosting() {
        Receipt flash = PAID.flash().in(DAY_1, 1);
        books.night(flash);

        assertDispositions(flash, Disposition.PROVISIONAL);
        assertTerm(0, 45_600);
        assertThat(books.postings()).isEmpty();
        assertThat(books.balance(Terms.TERM_1).unpaid()).isEqualTo(Yen.of(45_600));
        assertThat(books.balance(Terms.TERM_1).effectiveUnpaid()).isEqualTo(Yen.ZERO);
        assertExceptions();
    }

    @Test
    void r022_confirmedDataWithoutAFlashIsPosted() {
        Receipt confirmed = PAID.in(DAY_1, 1);
        books.night(confirmed);

        assertDispositions(confirmed, Disposition.POSTED);
        assertTerm(45_600, 0);
        assertExceptions();
    }

    @Test
    void r022_aCancellationOfNothingHasNoEffectAndIsListed() {
        Receipt cancel = PAID.cancel().in(DAY_1, 1);
        books.night(cancel);

        assertDispositions(cancel, Disposition.CANCELLED);
        assertThat(books.known(cancel).counterpart()).isNull();
        assertTerm(0, 0);
        assertExceptions(ExceptionKind.E07);
    }

    // two records over two days

    @Test
    void r022_confirmedDataEndsTheMemoAndMakesTheRevenue() {
        Receipt flash = PAID.flash().in(DAY_1, 1);
        Receipt confirmed = PAID.booked("2026-06-25").in("2026-06-19", 1);
        books.night(flash);
        books.night(confirmed);

        assertDispositions(flash, Disposition.CONFIRMED, confirmed, Disposition.POSTED);
        assertThat(books.known(flash).counterpart()).isEqualTo(confirmed.id());
        assertTerm(45_600, 0);
        Settlement settlement = books.settlement(Terms.TERM_1);
        assertThat(settlement.lastPaymentDate()).isEqualTo("2026-06-15");
        assertThat(settlement.lastRevenueDate()).isEqualTo("2026-06-25");
        assertThat(settlement.completionDate()).isEqualTo("2026-06-15");
        assertThat(books.closed()).containsExactly(flash.id());
        assertExceptions();
    }

    @Test
    void r022_aCancellationEndsTheMemo() {
        Receipt flash = PAID.flash().in(DAY_1, 1);
        Receipt cancel = PAID.cancel().in(DAY_2, 1);
        books.night(flash);
        books.night(cancel);

        assertDispositions(flash, Disposition.CANCELLED, cancel, Disposition.CANCELLED);
        assertThat(books.known(flash).counterpart()).isEqualTo(cancel.id());
        assertThat(books.known(cancel).counterpart()).isEqualTo(flash.id());
        assertTerm(0, 0);
        assertThat(books.balance(Terms.TERM_1).effectiveUnpaid()).isEqualTo(Yen.of(45_600));
        assertThat(books.closed()).containsExactly(flash.id());
        assertExceptions();
    }

    @Test
    void r022_aFlashAfterItsConfirmedRecordIsSettledAtOnceWithoutAMemo() {
        Receipt confirmed = PAID.in(DAY_1, 1);
        Receipt flash = PAID.flash().in(DAY_2, 1);
        books.night(confirmed);
        books.night(flash);

        assertDispositions(flash, Disposition.CONFIRMED, confirmed, Disposition.POSTED);
        assertTerm(45_600, 0);
        assertExceptions();
    }

    @Test
    void r022_aFlashAfterACancellationOfAnEarlierDayIsAnOrdinaryFlash() {
        Receipt cancel = PAID.cancel().in(DAY_1, 1);
        Receipt flash = PAID.flash().in(DAY_2, 1);
        books.night(cancel);
        books.night(flash);

        assertDispositions(cancel, Disposition.CANCELLED, flash, Disposition.PROVISIONAL);
        assertTerm(0, 45_600);
        assertExceptions(ExceptionKind.E07);
    }

    @Test
    void r027_aCancellationAfterConfirmedDataOfAnEarlierDayNeverTouchesTheMoney() {
        Receipt confirmed = PAID.in(DAY_1, 1);
        Receipt cancel = PAID.cancel().in(DAY_2, 1);
        books.night(confirmed);
        books.night(cancel);

        assertDispositions(confirmed, Disposition.POSTED, cancel, Disposition.CANCELLED);
        assertTerm(45_600, 0);
        assertThat(books.postings()).hasSize(1);
        assertExceptions(ExceptionKind.E09);
    }

    @Test
    void r022_confirmedDataAfterACancellationOfNothingIsPostedAndNotListedAgain() {
        Receipt cancel = PAID.cancel().in(DAY_1, 1);
        Receipt confirmed = PAID.in(DAY_2, 1);
        books.night(cancel);
        books.night(confirmed);

        assertDispositions(cancel, Disposition.CANCELLED, confirmed, Disposition.POSTED);
        assertTerm(45_600, 0);
        assertExceptions(ExceptionKind.E07);
    }

    // three records over several days

    @Test
    void r022_confirmedDataAfterACancelledFlashIsPostedAllTheSameAndListed() {
        Receipt flash = PAID.flash().in(DAY_1, 1);
        Receipt cancel = PAID.cancel().in(DAY_2, 1);
        Receipt confirmed = PAID.in(DAY_3, 1);
        books.night(flash);
        books.night(cancel);
        books.night(confirmed);

        assertDispositions(flash, Disposition.CANCELLED, cancel, Disposition.CANCELLED, confirmed, Disposition.POSTED);
        assertTerm(45_600, 0);
        assertExceptions(ExceptionKind.CONFIRMED_AFTER_CANCEL);
    }

    @Test
    void r027_flashConfirmedAndThenCancelledStaysPosted() {
        Receipt flash = PAID.flash().in(DAY_1, 1);
        Receipt confirmed = PAID.in(DAY_2, 1);
        Receipt cancel = PAID.cancel().in(DAY_3, 1);
        books.night(flash);
        books.night(confirmed);
        books.night(cancel);

        assertDispositions(flash, Disposition.CONFIRMED, confirmed, Disposition.POSTED, cancel, Disposition.CANCELLED);
        assertTerm(45_600, 0);
        assertExceptions(ExceptionKind.E09);
    }

    @Test
    void r022_aFlashBetweenCancellationAndConfirmedDataIsConfirmed() {
        Receipt cancel = PAID.cancel().in(DAY_1, 1);
        Receipt flash = PAID.flash().in(DAY_2, 1);
        Receipt confirmed = PAID.in(DAY_3, 1);
        books.night(cancel);
        books.night(flash);
        books.night(confirmed);

        assertDispositions(cancel, Disposition.CANCELLED, flash, Disposition.CONFIRMED, confirmed, Disposition.POSTED);
        assertExceptions(ExceptionKind.E07);
    }

    @Test
    void r022_aFlashAfterConfirmedDataAndItsLateCancellationIsConfirmedAtOnce() {
        Receipt confirmed = PAID.in(DAY_1, 1);
        Receipt cancel = PAID.cancel().in(DAY_2, 1);
        Receipt flash = PAID.flash().in(DAY_3, 1);
        books.night(confirmed);
        books.night(cancel);
        books.night(flash);

        assertDispositions(confirmed, Disposition.POSTED, cancel, Disposition.CANCELLED, flash, Disposition.CONFIRMED);
        assertTerm(45_600, 0);
        assertExceptions(ExceptionKind.E09);
    }

    // several records on one day: 01, then 03, then 02, whatever file they stand in

    @Test
    void r022_flashAndConfirmedDataOfOneDayAreSettledAtOnce() {
        Receipt confirmed = PAID.in(DAY_1, "a.txt", 1);
        Receipt flash = PAID.flash().in(DAY_1, "b.txt", 1);
        books.night(confirmed, flash);

        assertDispositions(flash, Disposition.CONFIRMED, confirmed, Disposition.POSTED);
        assertTerm(45_600, 0);
        assertExceptions();
    }

    @Test
    void r022_aCancellationBeforeItsFlashInTheSameFileStillCancelsIt() {
        Receipt cancel = PAID.cancel().in(DAY_1, 1);
        Receipt flash = PAID.flash().in(DAY_1, 2);
        books.night(cancel, flash);

        assertDispositions(flash, Disposition.CANCELLED, cancel, Disposition.CANCELLED);
        assertTerm(0, 0);
        assertExceptions();
    }

    @Test
    void r022_flashCancellationAndConfirmedDataOfOneDayEndCancelledPostedAndListed() {
        Receipt confirmed = PAID.in(DAY_1, "a.txt", 1);
        Receipt cancel = PAID.cancel().in(DAY_1, "b.txt", 1);
        Receipt flash = PAID.flash().in(DAY_1, "c.txt", 1);
        books.night(confirmed, cancel, flash);

        assertDispositions(flash, Disposition.CANCELLED, cancel, Disposition.CANCELLED, confirmed, Disposition.POSTED);
        assertTerm(45_600, 0);
        assertExceptions(ExceptionKind.CONFIRMED_AFTER_CANCEL);
    }

    @Test
    void r022_cancellationAndConfirmedDataOfOneDayCancelTheFlashOfAnEarlierDayAndPost() {
        Receipt flash = PAID.flash().in(DAY_1, 1);
        Receipt confirmed = PAID.in(DAY_2, "a.txt", 1);
        Receipt cancel = PAID.cancel().in(DAY_2, "b.txt", 1);
        books.night(flash);
        books.night(confirmed, cancel);

        assertDispositions(flash, Disposition.CANCELLED, cancel, Disposition.CANCELLED, confirmed, Disposition.POSTED);
        assertTerm(45_600, 0);
        assertExceptions(ExceptionKind.CONFIRMED_AFTER_CANCEL);
    }

    @Test
    void r022_cancellationAndConfirmedDataOfOneDayWithoutAFlashPostAndListTheCancellationAlone() {
        Receipt confirmed = PAID.in(DAY_1, "a.txt", 1);
        Receipt cancel = PAID.cancel().in(DAY_1, "b.txt", 1);
        books.night(confirmed, cancel);

        assertDispositions(cancel, Disposition.CANCELLED, confirmed, Disposition.POSTED);
        assertExceptions(ExceptionKind.E07);
    }

    @Test
    void r022_aFlashAndItsCancellationAfterConfirmedDataLeaveTheFlashConfirmedAndTheCancellationListed() {
        Receipt confirmed = PAID.in(DAY_1, 1);
        Receipt flash = PAID.flash().in(DAY_2, 1);
        Receipt cancel = PAID.cancel().in(DAY_2, 2);
        books.night(confirmed);
        books.night(flash, cancel);

        assertDispositions(flash, Disposition.CONFIRMED, cancel, Disposition.CANCELLED, confirmed, Disposition.POSTED);
        assertExceptions(ExceptionKind.E09);
    }

    // which flash is meant

    @Test
    void r022_confirmedDataMatchesTheFlashOfItsOwnTimeAndStore() {
        Receipt first = PAID.flash().in(DAY_1, 1);
        Receipt second = LATER.flash().in(DAY_1, 2);
        books.night(first, second);
        books.night(LATER.in(DAY_2, 1));

        assertDispositions(first, Disposition.PROVISIONAL, second, Disposition.CONFIRMED);
        assertTerm(45_600, 45_600);
    }

    @Test
    void r022_confirmedDataOfAnotherStoreLeavesTheFlashAlone() {
        Receipt flash = PAID.flash().in(DAY_1, 1);
        Receipt elsewhere = PAID.at("000001", "0000999").in(DAY_2, 1);
        books.night(flash);
        books.night(elsewhere);

        assertDispositions(flash, Disposition.PROVISIONAL, elsewhere, Disposition.POSTED);
        assertTerm(45_600, 45_600);
    }

    @Test
    void r022_confirmedDataWithoutTimeAndStoreTakesTheEarliestUnmatchedFlashOfTheSlipAndDay() {
        Receipt second = PAID.flash().in(DAY_1, "b.txt", 1);
        Receipt first = LATER.flash().in(DAY_1, "a.txt", 9);
        books.night(second, first);
        books.night(PAID.withoutTimeAndStore().in(DAY_2, 1));
        assertDispositions(first, Disposition.CONFIRMED, second, Disposition.PROVISIONAL);

        books.night(PAID.at("000002", null).withoutTimeAndStore().in(DAY_3, 1));
        assertDispositions(first, Disposition.CONFIRMED, second, Disposition.CONFIRMED);
        assertTerm(91_200, 0);
    }

    @Test
    void r022_confirmedDataWithoutTimeAndStoreOfAnotherDayLeavesTheFlashAlone() {
        Receipt flash = PAID.flash().in(DAY_1, 1);
        books.night(flash);
        books.night(PAID.paid("2026-06-14").withoutTimeAndStore().in(DAY_2, 1));

        assertDispositions(flash, Disposition.PROVISIONAL);
    }

    @Test
    void r022_aMissingTimeAloneIsNoReasonToFallBack() {
        Receipt flash = PAID.flash().in(DAY_1, 1);
        books.night(flash);
        books.night(PAID.withoutTimeAndStore().at("000001", "0000123").in(DAY_2, 1));

        assertDispositions(flash, Disposition.PROVISIONAL);
    }

    @Test
    void r022_aCancellationWithoutTimeAndStoreCancelsTheEarliestLiveFlash() {
        Receipt first = PAID.flash().in(DAY_1, 1);
        Receipt second = LATER.flash().in(DAY_1, 2);
        books.night(first, second);
        books.night(PAID.cancel().withoutTimeAndStore().in(DAY_2, 1));

        assertDispositions(first, Disposition.CANCELLED, second, Disposition.PROVISIONAL);
        assertTerm(0, 45_600);
    }

    @Test
    void r022_aFlashAfterConfirmedDataWithoutTimeAndStoreIsSettledAtOnceAndOnlyOne() {
        Receipt confirmed = PAID.withoutTimeAndStore().in(DAY_1, 1);
        Receipt first = PAID.flash().in(DAY_2, 1);
        Receipt second = LATER.flash().in(DAY_2, 2);
        books.night(confirmed);
        books.night(first, second);

        assertDispositions(first, Disposition.CONFIRMED, second, Disposition.PROVISIONAL);
        assertTerm(45_600, 45_600);
    }

    @Test
    void r027_aCancellationThatNamesItsStoreKnowsConfirmedDataThatDidNot() {
        Receipt flash = PAID.flash().in(DAY_1, 1);
        Receipt confirmed = PAID.withoutTimeAndStore().in(DAY_2, 1);
        Receipt cancel = PAID.cancel().in(DAY_3, 1);
        books.night(flash);
        books.night(confirmed);
        books.night(cancel);

        assertDispositions(flash, Disposition.CONFIRMED, confirmed, Disposition.POSTED, cancel, Disposition.CANCELLED);
        assertTerm(45_600, 0);
        assertExceptions(ExceptionKind.E09);
    }

    @Test
    void r903_confirmedDataThatNamesItsStoreFindsItsFlashBeforeConfirmedDataThatDoesNot() {
        Receipt first = PAID.flash().in(DAY_1, 1);
        Receipt second = LATER.flash().in(DAY_1, 2);
        books.night(first, second);
        books.night(PAID.withoutTimeAndStore().in(DAY_2, "a.txt", 1), PAID.in(DAY_2, "b.txt", 1));

        assertDispositions(first, Disposition.CONFIRMED, second, Disposition.CONFIRMED);
        assertTerm(91_200, 0);
    }

    @Test
    void r903_theSameRecordsInTheOtherOrderOfFilesEndTheSame() {
        Receipt first = PAID.flash().in(DAY_1, 1);
        Receipt second = LATER.flash().in(DAY_1, 2);
        books.night(first, second);
        books.night(PAID.withoutTimeAndStore().in(DAY_2, "b.txt", 1), PAID.in(DAY_2, "a.txt", 1));

        assertDispositions(first, Disposition.CONFIRMED, second, Disposition.CONFIRMED);
        assertTerm(91_200, 0);
    }

    // memos of one term

    @Test
    void r008_theMemoIsTheSumOfAllLiveFlashesAndIsNotCapped() {
        books.night(PAID.flash().in(DAY_1, 1), LATER.flash().in(DAY_1, 2));
        assertTerm(0, 91_200);

        books.night(PAID.cancel().in(DAY_2, 1));
        assertTerm(0, 45_600);
    }

    @Test
    void r904_aTermMayHaveConfirmedMoneyOfOneStoreAndALiveFlashOfAnother() {
        Books small = Books.with(Terms.TERM_1, 10_000);
        Receipt money = Draft.atCounter(Terms.TERM_1, 4_000).in(DAY_1, "counter.csv", 1);
        Receipt flash = Draft.atStore(Terms.TERM_1, 6_000).flash().in(DAY_1, 1);
        small.night(money, flash);

        assertThat(small.received(Terms.TERM_1)).isEqualTo(Yen.of(4_000));
        assertThat(small.provisional(Terms.TERM_1)).isEqualTo(Yen.of(6_000));
        assertThat(small.balance(Terms.TERM_1).unpaid()).isEqualTo(Yen.of(6_000));
        assertThat(small.balance(Terms.TERM_1).effectiveUnpaid()).isEqualTo(Yen.ZERO);
    }

    @Test
    void r028_confirmedMoneyIsPostedWhenItComesThoughItsRevenueDateLiesAheadOrBehind() {
        Receipt ahead = PAID.booked("2026-07-31").in(DAY_1, 1);
        Receipt behind = LATER.booked("2026-06-14").in(DAY_1, 2);
        books.night(ahead, behind);

        assertDispositions(ahead, Disposition.POSTED, behind, Disposition.POSTED);
        assertExceptions();
    }
}
