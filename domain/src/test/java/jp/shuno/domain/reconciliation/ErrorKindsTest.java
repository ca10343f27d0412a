package jp.shuno.domain.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import jp.shuno.domain.assessment.Terms;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.CodeDefect;
import jp.shuno.domain.receipt.Disposition;
import jp.shuno.domain.receipt.Draft;
import jp.shuno.domain.receipt.Receipt;
import jp.shuno.domain.worklist.ExceptionItem;
import jp.shuno.domain.worklist.ExceptionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** records that cannot simply be placed. E03 to E06 are in {@link ProvisionalFlagTest}. */
class ErrorKindsTest {

    private static final Draft PAID = Draft.atStore(Terms.TERM_1, 45_600);
    private static final Draft UNKNOWN = Draft.atStore(Terms.TERM_2, 45_600);

    private final Books books = Books.with(Terms.TERM_1, 45_600);

    private void assertSuspended(Receipt receipt, ExceptionKind kind) {
        assertThat(books.disposition(receipt)).isEqualTo(Disposition.SUSPENSE);
        assertThat(books.story(receipt))
                .containsExactly("R-034 RECEIPT > SUSPENSE " + receipt.amount().separated());
        assertThat(books.postingsOf(receipt).getFirst().term()).isNull();
        assertThat(books.exceptionKinds()).containsExactly(kind);
        assertThat(books.received(Terms.TERM_1)).isEqualTo(Yen.ZERO);
    }

    private void assertUnresolvedFlash(Receipt receipt, ExceptionKind kind) {
        assertThat(books.disposition(receipt)).isEqualTo(Disposition.PROVISIONAL);
        assertThat(books.known(receipt).resolved()).isFalse();
        assertThat(books.postings()).isEmpty();
        assertThat(books.provisional(Terms.TERM_1)).isEqualTo(Yen.ZERO);
        assertThat(books.exceptionKinds()).containsExactly(kind);
    }

    // E01

    @ParameterizedTest
    @EnumSource(CodeDefect.class)
    void r025_e01_moneyWithAnUntrustworthyCodeGoesToSuspense(CodeDefect why) {
        Receipt damaged = PAID.damaged(why).in("2026-06-16", 1);
        books.night(damaged);

        assertSuspended(damaged, ExceptionKind.E01);
        assertThat(books.exceptions().getFirst().reason()).isEqualTo(why.japanese());
    }

    @ParameterizedTest
    @EnumSource(CodeDefect.class)
    void r025_e01_aFlashWithAnUntrustworthyCodeIsProvisionalWithoutAKey(CodeDefect why) {
        Receipt damaged = PAID.damaged(why).flash().in("2026-06-16", 1);
        books.night(damaged);

        assertUnresolvedFlash(damaged, ExceptionKind.E01);
    }

    @Test
    void r025_e01_theConfirmedRecordOfADamagedFlashGoesToSuspenseAndEndsTheFlash() {
        Receipt flash = PAID.damaged(CodeDefect.CHECK_DIGIT).flash().in("2026-06-16", 1);
        Receipt confirmed = PAID.damaged(CodeDefect.CHECK_DIGIT).in("2026-06-19", 1);
        books.night(flash);
        books.night(confirmed);

        assertThat(books.disposition(flash)).isEqualTo(Disposition.CONFIRMED);
        assertThat(books.disposition(confirmed)).isEqualTo(Disposition.SUSPENSE);
        assertThat(books.bucket(Bucket.SUSPENSE)).isEqualTo(45_600);
        assertThat(books.closed()).containsExactly(flash.id());
    }

    @Test
    void r025_e01_anAmountOfZeroMakesARowAndNoPosting() {
        Receipt nothing = PAID.taking(0).in("2026-06-16", 1);
        books.night(nothing);

        assertThat(books.disposition(nothing)).isEqualTo(Disposition.SUSPENSE);
        assertThat(books.postings()).isEmpty();
        assertThat(books.exceptionKinds()).containsExactly(ExceptionKind.E01);
    }

    @Test
    void r025_e01_aFlashOfZeroIsNoLiveFlash() {
        Receipt nothing = PAID.taking(0).flash().in("2026-06-16", 1);
        books.night(nothing);

        assertThat(books.disposition(nothing)).isEqualTo(Disposition.SUSPENSE);
        assertThat(books.postings()).isEmpty();
        assertThat(books.exceptionKinds()).containsExactly(ExceptionKind.E01);
    }

    @Test
    void r025_e01_oneYenIsMoney() {
        Receipt one = PAID.taking(1).in("2026-06-16", 1);
        books.night(one);

        assertThat(books.disposition(one)).isEqualTo(Disposition.POSTED);
        assertThat(books.exceptionKinds()).isEmpty();
    }

    // E02, R-034

    @Test
    void r034_moneyWhoseKeyResolvesToNothingIsKeptInSuspense() {
        Receipt unknown = UNKNOWN.in("2026-06-16", 1);
        books.night(unknown);

        assertSuspended(unknown, ExceptionKind.E02);
        assertThat(books.bucket(Bucket.RECEIPT)).isEqualTo(-45_600);
        assertThat(books.bucket(Bucket.SUSPENSE)).isEqualTo(45_600);
    }

    @Test
    void r034_theExceptionTellsStaffWhichRecordAndWhichKey() {
        Receipt unknown = UNKNOWN.in("2026-06-16", 7);
        books.night(unknown);

        ExceptionItem item = books.exceptions().getFirst();
        assertThat(item.receiptId()).isEqualTo(unknown.id());
        assertThat(item.recordNo()).isEqualTo(7);
        assertThat(item.fileName()).isEqualTo("cvs_20260616_01.txt");
        assertThat(item.fileDigest()).isEqualTo(unknown.fileDigest());
        assertThat(item.openedOn()).isEqualTo("2026-06-16");
        assertThat(item.subject()).isEqualTo("NHI/2026/1234567897/02");
        assertThat(item.amount()).isEqualTo(Yen.of(45_600));
        assertThat(item.reason()).isNotBlank();
        assertThat(item.id())
                .isEqualTo(ExceptionItem.id(ExceptionKind.E02, unknown.fileDigest(), 7, "NHI/2026/1234567897/02"));
    }

    @Test
    void r034_moneyInSuspenseStaysThereWhenTheAssessmentArrivesLater() {
        Receipt unknown = UNKNOWN.in("2026-06-16", 1);
        books.night(unknown);
        books.assess(Terms.TERM_2, 45_600);
        Receipt next = Draft.atCounter(Terms.TERM_2, 600).in("2026-06-17", 1);
        books.night(next);

        assertThat(books.disposition(unknown)).isEqualTo(Disposition.SUSPENSE);
        assertThat(books.bucket(Bucket.SUSPENSE)).isEqualTo(45_600);
        assertThat(books.received(Terms.TERM_2)).isEqualTo(Yen.of(600));
    }

    @Test
    void r025_e02_aFlashForAnUnknownTermIsProvisionalWithoutAKey() {
        Receipt flash = UNKNOWN.flash().in("2026-06-16", 1);
        books.night(flash);

        assertUnresolvedFlash(flash, ExceptionKind.E02);
    }

    @Test
    void r022_theKeyOfAnUnknownFlashIsResolvedAnewWhenItsConfirmedRecordComes() {
        Receipt flash = UNKNOWN.flash().in("2026-06-16", 1);
        books.night(flash);
        books.assess(Terms.TERM_2, 45_600);
        Receipt confirmed = UNKNOWN.in("2026-06-19", 1);
        books.night(confirmed);

        assertThat(books.disposition(flash)).isEqualTo(Disposition.CONFIRMED);
        assertThat(books.disposition(confirmed)).isEqualTo(Disposition.POSTED);
        assertThat(books.received(Terms.TERM_2)).isEqualTo(Yen.of(45_600));
        assertThat(books.closed()).containsExactly(flash.id());
        assertThat(books.exceptionKinds()).containsExactly(ExceptionKind.E02);
    }

    @Test
    void r022_anUnknownFlashIsNoMemoOnATermThatIsAssessedLater() {
        books.night(UNKNOWN.flash().in("2026-06-16", 1));
        books.assess(Terms.TERM_2, 45_600);
        books.night(Draft.atCounter(Terms.TERM_2, 600).in("2026-06-17", 1));

        assertThat(books.provisional(Terms.TERM_2)).isEqualTo(Yen.ZERO);
    }

    @Test
    void r025_e02_anUnknownFlashConfirmedOnTheSameDayIsListedOnce() {
        Receipt flash = UNKNOWN.flash().in("2026-06-16", 1);
        Receipt confirmed = UNKNOWN.in("2026-06-16", 2);
        books.night(flash, confirmed);

        assertThat(books.disposition(flash)).isEqualTo(Disposition.CONFIRMED);
        assertSuspended(confirmed, ExceptionKind.E02);
        assertThat(books.exceptions().getFirst().receiptId()).isEqualTo(confirmed.id());
    }

    @Test
    void r025_e02_anUnknownFlashCancelledOnTheSameDayIsNotListed() {
        books.night(UNKNOWN.flash().in("2026-06-16", 1), UNKNOWN.cancel().in("2026-06-16", 2));

        assertThat(books.exceptionKinds()).isEmpty();
    }

    // payment date after the business date

    @Test
    void r028_aPaymentDateAfterTheBusinessDatePutsTheMoneyIntoSuspense() {
        Receipt tomorrow = PAID.paid("2026-06-17", "09:00").in("2026-06-16", 1);
        books.night(tomorrow);

        assertSuspended(tomorrow, ExceptionKind.FUTURE_PAYMENT_DATE);
    }

    @Test
    void r028_aPaymentOnTheBusinessDateItselfIsPosted() {
        Receipt today = PAID.paid("2026-06-16", "09:00").in("2026-06-16", 1);
        books.night(today);

        assertThat(books.disposition(today)).isEqualTo(Disposition.POSTED);
    }

    @Test
    void r028_aFlashOfTomorrowIsProvisionalWithoutAKeyAndItsConfirmedRecordIsPostedLater() {
        Receipt flash = PAID.flash().paid("2026-06-17", "09:00").in("2026-06-16", 1);
        books.night(flash);
        assertUnresolvedFlash(flash, ExceptionKind.FUTURE_PAYMENT_DATE);

        Receipt confirmed = PAID.paid("2026-06-17", "09:00").in("2026-06-19", 1);
        books.night(confirmed);
        assertThat(books.disposition(flash)).isEqualTo(Disposition.CONFIRMED);
        assertThat(books.disposition(confirmed)).isEqualTo(Disposition.POSTED);
    }

    // E12

    @Test
    void r025_e12_moneyForAWrittenOffTermGoesToSuspense() {
        books.writeOff(Terms.TERM_1);
        Receipt late = PAID.in("2026-06-16", 1);
        books.night(late);

        assertSuspended(late, ExceptionKind.E12);
    }

    @Test
    void r025_e12_aFlashForAWrittenOffTermIsProvisionalWithoutAKey() {
        books.writeOff(Terms.TERM_1);
        Receipt flash = PAID.flash().in("2026-06-16", 1);
        books.night(flash);

        assertUnresolvedFlash(flash, ExceptionKind.E12);
    }

    @Test
    void r025_e12_moneyPostedBeforeTheWriteOffStaysWhereItIs() {
        Receipt before = PAID.taking(600).in("2026-06-16", 1);
        books.night(before);
        books.writeOff(Terms.TERM_1);
        books.night(PAID.in("2026-06-17", 1));

        assertThat(books.disposition(before)).isEqualTo(Disposition.POSTED);
        assertThat(books.received(Terms.TERM_1)).isEqualTo(Yen.of(600));
        assertThat(books.bucket(Bucket.SUSPENSE)).isEqualTo(45_600);
    }

    // over and double payments are no exceptions

    @Test
    void r025_e03_aFlashForAPaidTermIsProvisionalAndItsMoneyIsOverpaidWithoutAnException() {
        books.night(Draft.atCounter(Terms.TERM_1, 45_600).paid("2026-06-14").in("2026-06-15", 1));
        Receipt flash = PAID.flash().in("2026-06-16", 1);
        books.night(flash);
        assertThat(books.disposition(flash)).isEqualTo(Disposition.PROVISIONAL);
        assertThat(books.provisional(Terms.TERM_1)).isEqualTo(Yen.of(45_600));

        books.night(PAID.in("2026-06-19", 1));
        assertThat(books.balance(Terms.TERM_1).overpaid()).isEqualTo(Yen.of(45_600));
        assertThat(books.exceptionKinds()).isEmpty();
    }

    //

    @Test
    void r162_adebitThatWasCollectedIsFinalMoney() {
        Receipt collected = Draft.byDebit(Terms.TERM_1, 45_600)
                .paid("2026-06-30")
                .booked("2026-07-02")
                .in("2026-07-01", "dd-result_01.txt", 1);
        books.night(collected);

        assertThat(books.disposition(collected)).isEqualTo(Disposition.POSTED);
        assertThat(books.settlement(Terms.TERM_1).completionDate()).isEqualTo("2026-06-30");
        assertThat(books.settlement(Terms.TERM_1).lastRevenueDate()).isEqualTo("2026-07-02");
    }

    @Test
    void r162_adebitThatWasNotCollectedPostsNothing() {
        Receipt failed = Draft.byDebit(Terms.TERM_1, 45_600).notCollected().in("2026-07-01", "dd-result_01.txt", 1);
        books.night(failed);

        assertThat(books.disposition(failed)).isEqualTo(Disposition.NOT_COLLECTED);
        assertThat(books.postings()).isEmpty();
        assertThat(books.exceptionKinds()).isEmpty();
    }

    @Test
    void r162_adebitOfATermPaidMeanwhileIsPostedAndOverpaid() {
        books.night(Draft.atCounter(Terms.TERM_1, 45_600).paid("2026-06-29").in("2026-06-29", 1));
        Receipt collected =
                Draft.byDebit(Terms.TERM_1, 45_600).paid("2026-06-30").in("2026-07-01", "dd-result_01.txt", 1);
        books.night(collected);

        assertThat(books.story(collected)).containsExactly("R-033 RECEIPT > OVERPAID 45,600");
    }
}
