package jp.shuno.domain.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import jp.shuno.domain.assessment.Terms;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.Channel;
import jp.shuno.domain.receipt.Disposition;
import jp.shuno.domain.receipt.Draft;
import jp.shuno.domain.receipt.Receipt;
import jp.shuno.domain.worklist.ExceptionKind;
import org.junit.jupiter.api.Test;

/** payments that their sender names itself, by cards and apps; and payments at the post office. */
class AgentReferenceTest {

    private static final Draft PAID = Draft.atStore(Terms.TERM_1, 10_000)
            .by(Channel.CARD)
            .at("AG01", "VISA")
            .called("AG01/T1")
            .paid("2026-06-15", "22:10");
    private static final Draft POSTAL = Draft.atStore(Terms.TERM_1, 10_000)
            .by(Channel.POST_OFFICE)
            .at("900", null)
            .paid("2026-06-15");
    private static final String DAY_1 = "2026-06-16";
    private static final String DAY_2 = "2026-06-17";

    private final Books books = Books.with(Terms.TERM_1, 10_000);

    private void assertTerm(long received, long provisional) {
        assertThat(books.received(Terms.TERM_1)).isEqualTo(Yen.of(received));
        assertThat(books.provisional(Terms.TERM_1)).isEqualTo(Yen.of(provisional));
    }

    @Test
    void r022_theReferenceMatchesWhateverElseChanges() {
        Receipt flash = PAID.flash().in(DAY_1, 1);
        Receipt confirmed = PAID.paid("2026-06-16", "00:05").at("AG01", null).in(DAY_2, 1);
        books.night(flash);
        books.night(confirmed);

        assertThat(books.disposition(flash)).isEqualTo(Disposition.CONFIRMED);
        assertTerm(10_000, 0);
        assertThat(books.exceptionKinds()).containsExactly(ExceptionKind.E08);
    }

    @Test
    void r022_anotherReferenceIsAnotherPaymentHoweverAlike() {
        Receipt flash = PAID.flash().in(DAY_1, 1);
        books.night(flash);
        books.night(PAID.called("AG01/T2").in(DAY_2, 1));

        assertThat(books.disposition(flash)).isEqualTo(Disposition.PROVISIONAL);
        assertTerm(10_000, 10_000);
        assertThat(books.exceptionKinds()).isEmpty();
    }

    @Test
    void r025_e08_theConfirmedAmountCountsAndItsDifferenceIsListed() {
        Receipt flash = PAID.flash().in(DAY_1, 1);
        Receipt confirmed = PAID.taking(9_000).in(DAY_2, 1);
        books.night(flash);
        books.night(confirmed);

        assertTerm(9_000, 0);
        assertThat(books.exceptions()).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(ExceptionKind.E08);
            assertThat(item.receiptId()).isEqualTo(confirmed.id());
            assertThat(item.amount()).isEqualTo(Yen.of(9_000));
        });
    }

    @Test
    void r025_e08_isTheSameWhicheverOfTheTwoComesFirst() {
        Receipt confirmed = PAID.taking(9_000).in(DAY_1, 1);
        Receipt flash = PAID.flash().in(DAY_2, 1);
        books.night(confirmed);
        books.night(flash);

        assertThat(books.disposition(flash)).isEqualTo(Disposition.CONFIRMED);
        assertThat(books.exceptions()).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(ExceptionKind.E08);
            assertThat(item.receiptId()).isEqualTo(confirmed.id());
        });
    }

    @Test
    void r025_e08_isNotRaisedWhereBothSayTheSame() {
        books.night(PAID.flash().in(DAY_1, 1));
        books.night(PAID.in(DAY_2, 1));

        assertThat(books.exceptionKinds()).isEmpty();
    }

    @Test
    void r022_aCancellationFindsItsFlashByTheReferenceAlone() {
        Receipt flash = PAID.flash().in(DAY_1, 1);
        books.night(flash);
        books.night(PAID.cancel().paid("2026-06-16", "09:00").in(DAY_2, 1));

        assertThat(books.disposition(flash)).isEqualTo(Disposition.CANCELLED);
        assertTerm(0, 0);
    }

    @Test
    void r027_aCancellationOfConfirmedMoneyChangesNothing() {
        Receipt confirmed = PAID.in(DAY_1, 1);
        books.night(confirmed);
        books.night(PAID.cancel().in(DAY_2, 1));

        assertThat(books.disposition(confirmed)).isEqualTo(Disposition.POSTED);
        assertThat(books.exceptionKinds()).containsExactly(ExceptionKind.E09);
    }

    @Test
    void r023_theSameTransactionWithTheSameStatusIsARepetition() {
        Receipt again = PAID.paid("2026-06-16", "00:05").in(DAY_2, 1);
        books.night(PAID.in(DAY_1, 1));
        books.night(again);

        assertThat(books.disposition(again)).isEqualTo(Disposition.DUPLICATE);
        assertTerm(10_000, 0);
    }

    @Test
    void r023_theSameNumberInAnotherChannelIsNoRepetition() {
        Receipt app = PAID.by(Channel.APP).in(DAY_2, 1);
        books.night(PAID.in(DAY_1, 1));
        books.night(app);

        assertThat(books.disposition(app)).isEqualTo(Disposition.POSTED);
        assertTerm(20_000, 0);
    }

    @Test
    void r020_aPostalCorrectionOnlyAsksStaff() {
        Receipt correction = POSTAL.cancel().taking(8_000).in(DAY_2, 1);
        Receipt paid = POSTAL.in(DAY_1, 1);
        books.night(paid);
        books.night(correction);

        assertThat(books.disposition(paid)).isEqualTo(Disposition.POSTED);
        assertThat(books.disposition(correction)).isEqualTo(Disposition.CANCELLED);
        assertThat(books.known(correction).counterpart()).isNull();
        assertTerm(10_000, 0);
        assertThat(books.exceptionKinds()).containsExactly(ExceptionKind.POSTAL_CORRECTION);
    }

    @Test
    void r023_aPostalRecordIsKnownByTheBarcodeBeforeItsDeadline() {
        Receipt again = POSTAL.in(DAY_2, 1);
        books.night(POSTAL.in(DAY_1, 1));
        books.night(again);

        assertThat(books.disposition(again)).isEqualTo(Disposition.DUPLICATE);
    }
}
