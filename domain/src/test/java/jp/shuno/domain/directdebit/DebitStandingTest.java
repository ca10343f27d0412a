package jp.shuno.domain.directdebit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** */
class DebitStandingTest {

    private static final int MAX = 3;
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 31);
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 31);
    private static final LocalDate TAKEN_IN = LocalDate.of(2026, 9, 2);

    private static DebitStanding after(DebitStanding before, LocalDate debitDate, String code) {
        return before.after(debitDate, code, MAX, TAKEN_IN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "3", "4"})
    void r165_anAccountThatCannotBeDebitedIsSuspendedAtOnce(String code) {
        DebitStanding standing = after(DebitStanding.NEW, JUNE, code);
        assertThat(standing).isEqualTo(new DebitStanding(DebitStatus.SUSPENDED, JUNE, JUNE, code, 1, TAKEN_IN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"8", "9", "E"})
    void r165_otherFailuresNeverSuspend(String code) {
        DebitStanding standing = after(after(after(DebitStanding.NEW, JUNE, code), JULY, code), AUGUST, code);
        assertThat(standing).isEqualTo(new DebitStanding(DebitStatus.ACTIVE, AUGUST, AUGUST, code, 3, null));
    }

    @Test
    void r165_theThirdDebitInARowWithoutFundsSuspends() {
        DebitStanding second = after(after(DebitStanding.NEW, JUNE, "1"), JULY, "1");
        assertThat(second.status()).isEqualTo(DebitStatus.ACTIVE);
        assertThat(after(second, AUGUST, "1").status()).isEqualTo(DebitStatus.SUSPENDED);
    }

    @Test
    void r165_aCollectionEndsTheRowAndLeavesTheLastFailureKnown() {
        DebitStanding second = after(after(DebitStanding.NEW, JUNE, "1"), JULY, "0");
        assertThat(second).isEqualTo(new DebitStanding(DebitStatus.ACTIVE, JULY, JUNE, "1", 0, null));
        assertThat(after(second, AUGUST, "1").consecutiveFailures()).isEqualTo(1);
    }

    @Test
    void r165_severalFailuresOfOneDebitDateCountOnce() {
        DebitStanding standing = after(after(DebitStanding.NEW, JUNE, "1"), JUNE, "1");
        assertThat(standing.consecutiveFailures()).isEqualTo(1);
    }

    @Test
    void r165_whereOneDebitOfADateIsCollectedTheOrderOfTheTwoDoesNotMatter() {
        DebitStanding failedFirst = after(after(DebitStanding.NEW, JUNE, "1"), JUNE, "0");
        DebitStanding collectedFirst = after(after(DebitStanding.NEW, JUNE, "0"), JUNE, "1");
        assertThat(failedFirst).isEqualTo(collectedFirst);
        assertThat(failedFirst.consecutiveFailures()).isZero();
        assertThat(failedFirst.lastFailureCode()).isEqualTo("1");
    }

    @Test
    void r165_aResultOfAnEarlierDebitDateChangesNothing() {
        DebitStanding july = after(DebitStanding.NEW, JULY, "0");
        assertThat(after(july, JUNE, "2")).isEqualTo(july);
    }

    @Test
    void r165_aCollectionDoesNotLiftASuspension() {
        DebitStanding suspended = after(DebitStanding.NEW, JUNE, "3");
        assertThat(after(suspended, JULY, "0").status()).isEqualTo(DebitStatus.SUSPENDED);
        assertThat(after(suspended, JULY, "0").suspendedOn()).isEqualTo(TAKEN_IN);
    }
}
