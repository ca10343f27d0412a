package jp.shuno.domain.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.assessment.NoticeKey;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.assessment.TermNumber;
import jp.shuno.domain.assessment.Terms;
import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.ledger.Posting;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.Disposition;
import jp.shuno.domain.receipt.Draft;
import jp.shuno.domain.receipt.Receipt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

/** who paid first stays valid. A term of 10,000 yen is paid twice. */
class DoublePaymentTest {

    private static final Draft STORE = Draft.atStore(Terms.TERM_1, 10_000);
    private static final Draft COUNTER = Draft.atCounter(Terms.TERM_1, 10_000);

    private final Books books = Books.with(Terms.TERM_1, 10_000);

    private void assertValid(Receipt receipt) {
        assertThat(books.allocation(receipt).principal()).isEqualTo(Yen.of(10_000));
        assertThat(books.allocation(receipt).overpaid()).isEqualTo(Yen.ZERO);
    }

    private void assertErroneous(Receipt receipt) {
        assertThat(books.disposition(receipt)).isEqualTo(Disposition.POSTED);
        assertThat(books.allocation(receipt).principal()).isEqualTo(Yen.ZERO);
        assertThat(books.allocation(receipt).overpaid()).isEqualTo(Yen.of(10_000));
    }

    @Test
    void r033_theEarlierPaidReceiptStaysValidWhateverFileCameFirst() {
        Receipt counter = COUNTER.paid("2026-06-19").in("2026-06-22", 1);
        Receipt store = STORE.paid("2026-06-18", "12:00").in("2026-06-26", 1);
        books.night(counter);
        assertValid(counter);

        books.night(store);

        assertValid(store);
        assertErroneous(counter);
        assertThat(books.story(counter))
                .containsExactly(
                        "R-030 RECEIPT > TERM_PRINCIPAL 10,000",
                        "R-033 TERM_PRINCIPAL > RECEIPT 10,000",
                        "R-033 RECEIPT > OVERPAID 10,000");
        assertThat(books.received(Terms.TERM_1)).isEqualTo(Yen.of(20_000));
        assertThat(books.balance(Terms.TERM_1).overpaid()).isEqualTo(Yen.of(10_000));
        assertThat(books.settlement(Terms.TERM_1).completionDate()).isEqualTo("2026-06-18");
        assertThat(books.exceptionKinds()).isEmpty();
    }

    @Test
    void r027_theReversalNamesThePostingThatItUndoes() {
        Receipt counter = COUNTER.paid("2026-06-19").in("2026-06-22", 1);
        books.night(counter);
        books.night(STORE.paid("2026-06-18", "12:00").in("2026-06-26", 1));

        Posting first = books.postingsOf(counter).get(0);
        Posting second = books.postingsOf(counter).get(1);
        assertThat(second.reverses()).isEqualTo(first.id());
        assertThat(second.postedOn()).isEqualTo("2026-06-26");
        assertThat(first.postedOn()).isEqualTo("2026-06-22");
    }

    @Test
    void r033_nothingIsReversedWhenOrderIsKept() {
        Receipt store = STORE.paid("2026-06-18", "12:00").in("2026-06-22", 1);
        Receipt counter = COUNTER.paid("2026-06-19").in("2026-06-26", 1);
        books.night(store);
        books.night(counter);

        assertValid(store);
        assertErroneous(counter);
        assertThat(books.postings()).hasSize(2).extracting(Posting::reverses).containsOnlyNulls();
    }

    @Test
    void r033_threeLatePaymentsAreReorderedAsOften() {
        Receipt third = COUNTER.paid("2026-06-19").in("2026-06-22", 1);
        Receipt second = COUNTER.paid("2026-06-18").in("2026-06-23", 1);
        Receipt first = COUNTER.paid("2026-06-17").in("2026-06-24", 1);
        books.night(third);
        books.night(second);
        books.night(first);

        assertValid(first);
        assertErroneous(second);
        assertErroneous(third);
        assertThat(books.settlement(Terms.TERM_1).completionDate()).isEqualTo("2026-06-17");
    }

    @Test
    void r033_onlyReceiptsWhosePlaceChangesAreReversed() {
        Receipt a = Draft.atCounter(Terms.TERM_1, 4_000).paid("2026-06-16").in("2026-06-22", 1);
        Receipt c = Draft.atCounter(Terms.TERM_1, 6_000).paid("2026-06-18").in("2026-06-22", 2);
        Receipt b = Draft.atCounter(Terms.TERM_1, 5_000).paid("2026-06-17").in("2026-06-23", 1);
        books.night(a, c);
        books.night(b);

        assertThat(books.story(a)).containsExactly("R-030 RECEIPT > TERM_PRINCIPAL 4,000");
        assertThat(books.story(b)).containsExactly("R-030 RECEIPT > TERM_PRINCIPAL 5,000");
        assertThat(books.story(c))
                .containsExactly(
                        "R-030 RECEIPT > TERM_PRINCIPAL 6,000",
                        "R-033 TERM_PRINCIPAL > RECEIPT 6,000",
                        "R-030 RECEIPT > TERM_PRINCIPAL 1,000",
                        "R-032 RECEIPT > OVERPAID 5,000");
    }

    @ParameterizedTest(name = "{0} {1} received {2} {3}/{4} before {5} {6} received {7} {8}/{9}")
    @CsvSource({
        // payment date decides
        "2026-06-17, 23:59, 2026-06-22, b.txt, 9, 2026-06-18, 00:01, 2026-06-19, a.txt, 1",
        // then the time, a missing one last
        "2026-06-17, 10:00, 2026-06-22, b.txt, 9, 2026-06-17, 10:01, 2026-06-19, a.txt, 1",
        "2026-06-17, 23:59, 2026-06-22, b.txt, 9, 2026-06-17, , 2026-06-19, a.txt, 1",
        // then the business date
        "2026-06-17, 10:00, 2026-06-19, b.txt, 9, 2026-06-17, 10:00, 2026-06-22, a.txt, 1",
        "2026-06-17, , 2026-06-19, b.txt, 9, 2026-06-17, , 2026-06-22, a.txt, 1",
        // then the file name
        "2026-06-17, 10:00, 2026-06-22, a.txt, 9, 2026-06-17, 10:00, 2026-06-22, b.txt, 1",
        // then the record number, as a number
        "2026-06-17, 10:00, 2026-06-22, a.txt, 2, 2026-06-17, 10:00, 2026-06-22, a.txt, 10",
    })
    void r033_receiptsStandByPaymentDateTimeBusinessDateFileAndRecord(ArgumentsAccessor row) {
        Receipt earlier = receipt(row, 0, "0000001");
        Receipt later = receipt(row, 5, "0000002");

        if (earlier.receivedOn().equals(later.receivedOn())) {
            books.night(later, earlier);
        } else if (earlier.receivedOn().isBefore(later.receivedOn())) {
            books.night(earlier);
            books.night(later);
        } else {
            books.night(later);
            books.night(earlier);
        }

        assertValid(earlier);
        assertErroneous(later);
    }

    private static Receipt receipt(ArgumentsAccessor row, int from, String store) {
        String time = row.getString(from + 1);
        Draft draft = time == null
                ? STORE.withoutTimeAndStore().paid(row.getString(from)).at("000001", store)
                : STORE.paid(row.getString(from), time).at("000001", store);
        return draft.in(row.getString(from + 2), row.getString(from + 3), row.getInteger(from + 4));
    }

    @Test
    void r033_aSecondPaymentOfAPaidTermIsPostedInFullAndAllOfItIsOverpaid() {
        Receipt first = STORE.paid("2026-06-18", "12:00").in("2026-06-22", 1);
        Receipt second = STORE.paid("2026-06-18", "12:01").in("2026-06-22", 2);
        books.night(first, second);

        assertValid(first);
        assertErroneous(second);
        assertThat(books.story(second)).containsExactly("R-033 RECEIPT > OVERPAID 10,000");
    }

    @Test
    void r021_anOldSlipPaidAfterACorrectionPostsToTheSameTerm() {
        books.correct("2026-06-18", Terms.TERM_1, 7_000);
        Receipt oldSlip = STORE.paid("2026-06-18", "12:00").in("2026-06-22", 1);
        books.night(oldSlip);

        assertThat(books.disposition(oldSlip)).isEqualTo(Disposition.POSTED);
        assertThat(books.balance(Terms.TERM_1).overpaid()).isEqualTo(Yen.of(3_000));
    }

    @Test
    void r021_aPaymentOfOneTermLeavesTheOtherTermsAlone() {
        books.assess(Terms.TERM_2, 10_000);
        books.night(COUNTER.paid("2026-06-17").in("2026-06-22", 1));
        books.night(Draft.atCounter(Terms.TERM_2, 10_000).paid("2026-06-16").in("2026-06-23", 1));

        assertThat(books.postings()).hasSize(2);
        assertThat(books.balance(Terms.TERM_1).unpaid()).isEqualTo(Yen.ZERO);
        assertThat(books.balance(Terms.TERM_2).unpaid()).isEqualTo(Yen.ZERO);
    }

    @Test
    void r501_noticesOfTwoLeviesWithTheSameNumberDoNotTouchEachOther() {
        TermKey care = new NoticeKey(LevyType.LTC1, new FiscalYear(2026), Terms.NOTICE_NUMBER).term(new TermNumber(1));
        books.assess(care, 10_000);
        books.night(
                STORE.paid("2026-06-17", "12:00").in("2026-06-22", 1),
                Draft.atStore(care, 10_000).paid("2026-06-17", "12:00").in("2026-06-22", 2));

        assertThat(books.balance(Terms.TERM_1).overpaid()).isEqualTo(Yen.ZERO);
        assertThat(books.balance(care).overpaid()).isEqualTo(Yen.ZERO);
        assertThat(books.received(care)).isEqualTo(Yen.of(10_000));
    }
}
