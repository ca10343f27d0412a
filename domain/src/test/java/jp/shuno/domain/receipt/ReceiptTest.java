package jp.shuno.domain.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import jp.shuno.domain.assessment.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReceiptTest {

    private static final Draft PAID = Draft.atStore(Terms.TERM_1, 45_600);

    private static Receipt on16(Draft draft) {
        return draft.in("2026-06-16", 1);
    }

    private static void assertDuplicates(Draft one, Draft other) {
        assertThat(other.in("2026-06-18", 7).duplicateKey()).isEqualTo(on16(one).duplicateKey());
    }

    private static void assertNoDuplicates(Draft one, Draft other) {
        assertThat(on16(other).duplicateKey()).isNotEqualTo(on16(one).duplicateKey());
    }

    @Test
    void r023_aStoreRecordIsARepetitionWhereverItComesAgain() {
        assertDuplicates(PAID, PAID);
        assertDuplicates(PAID, PAID.booked("2026-06-30"));
    }

    @Test
    void r023_aStoreRecordThatDiffersInAnyFieldOfTheTillIsNoRepetition() {
        assertNoDuplicates(PAID, PAID.paid("2026-06-16", "22:10"));
        assertNoDuplicates(PAID, PAID.paid("2026-06-15", "22:11"));
        assertNoDuplicates(PAID, PAID.at("000002", "0000123"));
        assertNoDuplicates(PAID, PAID.at("000001", "0000124"));
        assertNoDuplicates(PAID, PAID.flash());
        assertNoDuplicates(PAID, PAID.cancel());
        assertNoDuplicates(PAID, PAID.taking(45_599));
        assertNoDuplicates(PAID, PAID.withoutTimeAndStore());
        assertNoDuplicates(PAID, Draft.atStore(Terms.TERM_2, 45_600));
    }

    @Test
    void r023_aCounterLineIsARepetitionWhereAllItsColumnsAreEqual() {
        Draft counter = Draft.atCounter(Terms.TERM_1, 45_600);

        assertDuplicates(counter, counter);
        assertNoDuplicates(counter, counter.paid("2026-06-16"));
        assertNoDuplicates(counter, counter.booked("2026-06-26"));
        assertNoDuplicates(counter, counter.taking(45_599));
        assertNoDuplicates(counter, counter.at(null, "02"));
        assertNoDuplicates(counter, Draft.atCounter(Terms.TERM_2, 45_600));
    }

    @Test
    void r023_aDirectDebitIsARepetitionWhereCustomerDateAndBankAreEqual() {
        Draft debit = Draft.byDebit(Terms.TERM_1, 45_600);

        assertDuplicates(debit, debit.notCollected());
        assertDuplicates(debit, debit.taking(1));
        assertNoDuplicates(debit, debit.paid("2026-06-30"));
        assertNoDuplicates(debit, debit.at("9002", null));
        assertNoDuplicates(debit, Draft.byDebit(Terms.TERM_2, 45_600));
    }

    @ParameterizedTest
    @EnumSource(
            value = Channel.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"WARD_COUNTER", "DIRECT_DEBIT"})
    void r023_channelsWithoutTheirOwnRuleCompareEveryFieldOfTheTill(Channel channel) {
        assertDuplicates(PAID.by(channel), PAID.by(channel));
        assertNoDuplicates(PAID.by(channel), PAID.by(channel).paid("2026-06-15", "22:11"));
    }

    @Test
    void r022_flashAndConfirmedRecordSpeakOfThePaymentWithEqualCodeDateTimeChainAndStore() {
        Receipt flash = on16(PAID.flash());

        assertThat(flash.isSamePaymentAs(on16(PAID.confirmed()))).isTrue();
        assertThat(flash.isSamePaymentAs(on16(PAID.cancel()))).isTrue();
        assertThat(flash.isSamePaymentAs(on16(PAID.paid("2026-06-15", "22:11"))))
                .isFalse();
        assertThat(flash.isSamePaymentAs(on16(PAID.paid("2026-06-14", "22:10"))))
                .isFalse();
        assertThat(flash.isSamePaymentAs(on16(PAID.at("000002", "0000123")))).isFalse();
        assertThat(flash.isSamePaymentAs(on16(PAID.at("000001", "0000124")))).isFalse();
        assertThat(flash.isSamePaymentAs(on16(PAID.withoutTimeAndStore()))).isFalse();
        assertThat(flash.isSamePaymentAs(on16(PAID.by(Channel.APP)))).isFalse();
        assertThat(flash.isSamePaymentAs(on16(Draft.atStore(Terms.TERM_1, 45_599))))
                .isFalse();
    }

    @Test
    void r023_aRecordThatItsSenderNamesIsARepetitionWhereNameAndKindAreEqual() {
        Draft named = PAID.by(Channel.APP).called("AG01/T1");

        assertDuplicates(named, named.taking(1).paid("2026-06-16", "08:00").at("AG01", null));
        assertNoDuplicates(named, named.called("AG01/T2"));
        assertNoDuplicates(named, named.flash());
        assertNoDuplicates(named, named.by(Channel.CARD));
    }

    @Test
    void r022_aRecordWithoutAReferenceIsNotThePaymentOfOneThatHasIt() {
        Draft named = PAID.called("AG01/T1");

        assertThat(on16(named.flash()).isSamePaymentAs(on16(PAID))).isFalse();
        assertThat(on16(named.flash()).isSamePaymentAs(on16(named.taking(1)))).isTrue();
        assertThat(on16(named.withoutTimeAndStore()).lacksTimeAndOffice()).isFalse();
    }

    @Test
    void r023_thePostOfficeOverwritesTheDeadlineSoItIsNoPartOfTheRecord() {
        Draft postal = PAID.by(Channel.POST_OFFICE);
        Receipt paid = on16(postal);
        String overwritten =
                paid.code().substring(0, 30) + "260630" + paid.code().substring(36);

        assertThat(on16(postal.reading(overwritten)).duplicateKey()).isEqualTo(paid.duplicateKey());
        assertThat(on16(PAID.reading(overwritten)).duplicateKey())
                .isNotEqualTo(on16(PAID).duplicateKey());
    }

    @Test
    void r022_onlyARecordWithNeitherTimeNorStoreFallsBackToCodeAndDate() {
        assertThat(on16(PAID.withoutTimeAndStore()).lacksTimeAndOffice()).isTrue();
        assertThat(on16(PAID).lacksTimeAndOffice()).isFalse();
        assertThat(on16(PAID.at("000001", null)).lacksTimeAndOffice()).isFalse();
        assertThat(on16(PAID.withoutTimeAndStore()).samePaymentDay(on16(PAID.flash())))
                .isTrue();
        assertThat(on16(PAID.withoutTimeAndStore())
                        .samePaymentDay(on16(PAID.flash().paid("2026-06-14", "22:10"))))
                .isFalse();
    }

    @Test
    void r037_aRecordIsKnownByItsFileAndItsNumber() {
        assertThat(Receipt.id("0123456789abcdef0123456789abcdef", 12)).isEqualTo("R0123456789abcdef-0000012");
    }

    @Test
    void r022_recordsOfADayAreTakenInTheOrderFlashCancelConfirmed() {
        assertThat(ReceiptKind.values()).containsExactly(ReceiptKind.FLASH, ReceiptKind.CANCEL, ReceiptKind.CONFIRMED);
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void r020_everyChannelHasAWordForReports(Channel channel) {
        assertThat(channel.japanese()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(CodeDefect.class)
    void r025_everyDefectOfACodeHasAReasonThatStaffCanRead(CodeDefect defect) {
        assertThat(defect.japanese()).isNotBlank();
    }
}
