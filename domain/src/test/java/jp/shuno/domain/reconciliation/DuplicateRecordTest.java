package jp.shuno.domain.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import jp.shuno.domain.assessment.Terms;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.CodeDefect;
import jp.shuno.domain.receipt.Disposition;
import jp.shuno.domain.receipt.Draft;
import jp.shuno.domain.receipt.Receipt;
import jp.shuno.domain.worklist.ExceptionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** E11: the same record again is skipped; the same slip paid again is money. */
class DuplicateRecordTest {

    private static final Draft PAID = Draft.atStore(Terms.TERM_1, 45_600);

    private final Books books = Books.with(Terms.TERM_1, 45_600);

    private void assertDuplicate(Receipt again, Receipt original) {
        assertThat(books.disposition(again)).isEqualTo(Disposition.DUPLICATE);
        assertThat(books.known(again).counterpart()).isEqualTo(original.id());
        assertThat(books.postingsOf(again)).isEmpty();
    }

    @ParameterizedTest(name = "again on {0} in {1} record {2}")
    @CsvSource({
        "2026-06-16, cvs_20260616_01.txt, 2",
        "2026-06-16, cvs_20260616_02.txt, 1",
        "2026-06-17, cvs_20260617_01.txt, 1",
        "2026-07-31, a.txt, 1",
    })
    void r023_aConfirmedRecordIsRecognisedInItsFileInAnotherFileAndOnAnotherDay(
            String businessDate, String fileName, int recordNo) {
        Receipt original = PAID.in("2026-06-16", 1);
        Receipt again = PAID.in(businessDate, fileName, recordNo);
        if (again.receivedOn().equals(original.receivedOn())) {
            books.night(again, original);
        } else {
            books.night(original);
            books.night(again);
        }

        assertDuplicate(again, original);
        assertThat(books.disposition(original)).isEqualTo(Disposition.POSTED);
        assertThat(books.received(Terms.TERM_1)).isEqualTo(Yen.of(45_600));
        assertThat(books.exceptionKinds()).isEmpty();
    }

    @Test
    void r023_theFirstByFileNameAndRecordNumberStaysThoughItIsHandedOverLast() {
        Receipt tenth = PAID.in("2026-06-16", "a.txt", 10);
        Receipt second = PAID.in("2026-06-16", "a.txt", 2);
        books.night(tenth, second);

        assertDuplicate(tenth, second);
    }

    @Test
    void r023_theThirdDeliveryIsADuplicateOfTheFirst() {
        Receipt first = PAID.in("2026-06-16", 1);
        Receipt second = PAID.in("2026-06-17", 1);
        Receipt third = PAID.in("2026-06-18", 1);
        books.night(first);
        books.night(second);
        books.night(third);

        assertDuplicate(second, first);
        assertDuplicate(third, first);
    }

    @Test
    void r023_aFlashSentTwiceCountsOnce() {
        Receipt flash = PAID.flash().in("2026-06-16", 1);
        Receipt again = PAID.flash().in("2026-06-17", 1);
        books.night(flash);
        books.night(again);

        assertDuplicate(again, flash);
        assertThat(books.provisional(Terms.TERM_1)).isEqualTo(Yen.of(45_600));
    }

    @Test
    void r023_aFlashSentAgainAfterItsCancellationStaysCancelled() {
        Receipt flash = PAID.flash().in("2026-06-16", 1);
        books.night(flash);
        books.night(PAID.cancel().in("2026-06-17", 1));
        Receipt again = PAID.flash().in("2026-06-18", 1);
        books.night(again);

        assertDuplicate(again, flash);
        assertThat(books.provisional(Terms.TERM_1)).isEqualTo(Yen.ZERO);
    }

    @Test
    void r023_aCancellationSentTwiceIsListedOnce() {
        Receipt cancel = PAID.cancel().in("2026-06-16", 1);
        Receipt again = PAID.cancel().in("2026-06-17", 1);
        books.night(cancel);
        books.night(again);

        assertDuplicate(again, cancel);
        assertThat(books.exceptionKinds()).containsExactly(ExceptionKind.E07);
    }

    @Test
    void r023_moneyInSuspenseSentAgainIsADuplicateToo() {
        Receipt unknown = Draft.atStore(Terms.TERM_2, 45_600).in("2026-06-16", 1);
        Receipt again = Draft.atStore(Terms.TERM_2, 45_600).in("2026-06-17", 1);
        books.night(unknown);
        books.night(again);

        assertDuplicate(again, unknown);
        assertThat(books.exceptionKinds()).containsExactly(ExceptionKind.E02);
    }

    @Test
    void r023_aDamagedRecordSentAgainIsADuplicateToo() {
        Draft damaged = PAID.damaged(CodeDefect.CHECK_DIGIT);
        Receipt first = damaged.in("2026-06-16", 1);
        Receipt again = damaged.in("2026-06-16", 2);
        books.night(first, again);

        assertDuplicate(again, first);
        assertThat(books.exceptionKinds()).containsExactly(ExceptionKind.E01);
    }

    @Test
    void r162_aDebitResultSentAgainIsADuplicateEvenWithAnotherResult() {
        Receipt failed = Draft.byDebit(Terms.TERM_1, 45_600).notCollected().in("2026-07-01", "dd-result_01.txt", 1);
        Receipt again = Draft.byDebit(Terms.TERM_1, 45_600).in("2026-07-02", "dd-result_02.txt", 1);
        books.night(failed);
        books.night(again);

        assertThat(books.disposition(failed)).isEqualTo(Disposition.NOT_COLLECTED);
        assertDuplicate(again, failed);
    }

    @ParameterizedTest(name = "the same slip on {0} at {1} in store {2}")
    @CsvSource({
        "2026-06-16, 22:10, 0000123",
        "2026-06-15, 22:11, 0000123",
        "2026-06-15, 22:10, 0000124",
    })
    void r023_theSameSlipPaidAgainIsAGenuineDoublePayment(String date, String time, String store) {
        Receipt first = PAID.in("2026-06-17", 1);
        Receipt second = PAID.paid(date, time).at("000001", store).in("2026-06-17", 2);
        books.night(first, second);

        assertThat(books.disposition(first)).isEqualTo(Disposition.POSTED);
        assertThat(books.disposition(second)).isEqualTo(Disposition.POSTED);
        assertThat(books.received(Terms.TERM_1)).isEqualTo(Yen.of(91_200));
        assertThat(books.balance(Terms.TERM_1).overpaid()).isEqualTo(Yen.of(45_600));
    }

    @Test
    void r023_aFileSentAgainWithOneNewRecordPostsTheNewOneAlone() {
        books.assess(Terms.TERM_2, 45_600).assess(Terms.term(3), 45_600).assess(Terms.term(4), 10_000);
        Draft second = Draft.atStore(Terms.TERM_2, 45_600);
        Draft third = Draft.atStore(Terms.term(3), 45_600);
        books.night(PAID.in("2026-06-16", 1), second.in("2026-06-16", 2), third.in("2026-06-16", 3));
        int before = books.postings().size();

        Receipt newcomer = Draft.atStore(Terms.term(4), 10_000).in("2026-06-17", 4);
        books.night(PAID.in("2026-06-17", 1), second.in("2026-06-17", 2), third.in("2026-06-17", 3), newcomer);

        assertThat(books.disposition(newcomer)).isEqualTo(Disposition.POSTED);
        assertThat(books.receipts())
                .filteredOn(known -> known.disposition() == Disposition.DUPLICATE)
                .extracting(known -> known.receipt().amount())
                .containsExactly(Yen.of(45_600), Yen.of(45_600), Yen.of(45_600));
        assertThat(books.postings()).hasSize(before + 1);
    }
}
