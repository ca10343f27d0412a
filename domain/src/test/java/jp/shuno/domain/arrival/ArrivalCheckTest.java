package jp.shuno.domain.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shuno.domain.calendar.NationalHolidays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrivalCheckTest {

    private static final LocalDate MON = LocalDate.of(2026, 6, 15);
    private static final LocalDate TUE = MON.plusDays(1);
    private static final LocalDate WED = MON.plusDays(2);
    private static final LocalDate FRI = MON.plusDays(4);
    private static final LocalDate SAT = MON.plusDays(5);
    private static final LocalDate NEXT_MON = MON.plusDays(7);
    private static final List<String> TRANSFERS = List.of("JOB-70");
    private static final ExpectedFile DAILY = new ExpectedFile("cvs", null, Rhythm.DAILY, 0, TRANSFERS);
    private static final ExpectedFile BANK_DAY = new ExpectedFile("payeasy", null, Rhythm.BANK_DAY, 0, TRANSFERS);

    private static ExpectedFile afterDebit(int deadline) {
        return new ExpectedFile("dd-result", null, Rhythm.AFTER_DEBIT, deadline, TRANSFERS);
    }

    private static ArrivalCheck since(LocalDate firstDay) {
        return new ArrivalCheck(NationalHolidays.bank(), firstDay);
    }

    private static List<Arrival> came(String kind, LocalDate... days) {
        return Arrays.stream(days).map(day -> new Arrival(kind, null, day)).toList();
    }

    private static List<LocalDate> missingDays(ExpectedFile file, List<Arrival> arrivals, LocalDate on) {
        return since(MON).missing(List.of(file), arrivals, List.of(), on).stream()
                .map(MissingFile::expectedOn)
                .toList();
    }

    private static RequestedDebit debit(String bank, LocalDate day, @Nullable LocalDate answeredOn) {
        return new RequestedDebit(bank, day, null, answeredOn);
    }

    @Test
    void nothingIsMissingWhereNothingIsExpected() {
        assertThat(since(MON).missing(List.of(), List.of(), List.of(debit("9001", MON, null)), NEXT_MON))
                .isEmpty();
    }

    @Test
    void aFileIsMissingOnItsOwnDayAndNotOnceItCame() {
        assertThat(missingDays(DAILY, List.of(), MON)).containsExactly(MON);
        assertThat(missingDays(DAILY, came("cvs", MON), MON)).isEmpty();
        assertThat(missingDays(DAILY, came("counter", MON), MON)).containsExactly(MON);
    }

    @Test
    void nothingIsExpectedForDaysBeforeTheFirst() {
        assertThat(since(FRI).missing(List.of(DAILY), List.of(), List.of(), FRI))
                .extracting(MissingFile::expectedOn)
                .containsExactly(FRI);
    }

    @Test
    void aFileThatComesMeetsTheOldestDayThatStillWaits() {
        assertThat(missingDays(DAILY, came("cvs", TUE), TUE)).containsExactly(TUE);
        assertThat(missingDays(DAILY, came("cvs", TUE, TUE), TUE)).isEmpty();
    }

    @Test
    void twoFilesTodayAreNoExcuseForTomorrow() {
        assertThat(missingDays(DAILY, came("cvs", MON, MON), TUE)).containsExactly(TUE);
    }

    @Test
    void aDailyFileIsExpectedOnSaturdayTooAndABankDayFileIsNot() {
        List<Arrival> week = came("cvs", MON, TUE, WED, WED.plusDays(1), FRI);
        assertThat(missingDays(DAILY, week, SAT)).containsExactly(SAT);
        List<Arrival> bankWeek = came("payeasy", MON, TUE, WED, WED.plusDays(1), FRI);
        assertThat(missingDays(BANK_DAY, bankWeek, SAT.plusDays(1))).isEmpty();
        assertThat(missingDays(BANK_DAY, bankWeek, NEXT_MON)).containsExactly(NEXT_MON);
    }

    /** the municipality rests from 29 December, the banks from 31 December. */
    @Test
    void r004_atTheYearEndTheBanksSendWhileTheMunicipalityRests() {
        LocalDate lastOfMunicipality = LocalDate.of(2026, 12, 28);
        LocalDate firstOfBoth = LocalDate.of(2027, 1, 4);
        List<MissingFile> missing =
                since(lastOfMunicipality).missing(List.of(BANK_DAY), List.of(), List.of(), firstOfBoth);
        assertThat(missing)
                .extracting(MissingFile::expectedOn)
                .containsExactly(
                        lastOfMunicipality, LocalDate.of(2026, 12, 29), LocalDate.of(2026, 12, 30), firstOfBoth);
    }

    @ParameterizedTest(name = "deadline {0}, on {1}: missing {2}")
    @CsvSource({
        "0, 2026-06-19, true",
        "1, 2026-06-19, false",
        "1, 2026-06-21, false",
        "1, 2026-06-22, true",
        "2, 2026-06-22, false",
        "2, 2026-06-23, true"
    })
    void aDeadlineCountsBankDaysFromTheDayOfTheFile(int deadline, LocalDate on, boolean missing) {
        ExpectedFile friday = new ExpectedFile("payeasy", null, Rhythm.BANK_DAY, deadline, TRANSFERS);
        assertThat(since(FRI).missing(List.of(friday), List.of(), List.of(), on).stream()
                        .anyMatch(file -> file.expectedOn().equals(FRI)))
                .isEqualTo(missing);
    }

    @ParameterizedTest(name = "debit on {0}, {1} bank days, on {2}: missing {3}")
    @CsvSource({
        "2026-06-15, 3, 2026-06-17, false",
        "2026-06-15, 3, 2026-06-18, true",
        "2026-06-15, 0, 2026-06-14, false",
        "2026-06-15, 0, 2026-06-15, true",
        // over a weekend, and over the year end, on which 29 and 30 December are days of the banks
        "2026-06-18, 3, 2026-06-22, false",
        "2026-06-18, 3, 2026-06-23, true",
        "2026-12-28, 3, 2026-12-31, false",
        "2026-12-28, 3, 2027-01-04, true",
        "2026-12-28, 2, 2026-12-30, true",
    })
    void everyRequestedDebitNeedsItsResultWithinSoManyBankDays(
            LocalDate debited, int days, LocalDate on, boolean missing) {
        assertThat(since(MON).missing(List.of(afterDebit(days)), List.of(), List.of(debit("9001", debited, null)), on))
                .hasSize(missing ? 1 : 0);
    }

    @Test
    void aMissingResultNamesItsBankAndTheDayOfTheDebit() {
        List<RequestedDebit> debits =
                List.of(debit("9001", MON, TUE), debit("9002", MON, null), debit("9001", WED, null));
        assertThat(since(MON).missing(List.of(afterDebit(1)), List.of(), debits, FRI))
                .extracting(MissingFile::bankCode, MissingFile::expectedOn, MissingFile::dueOn)
                .containsExactly(tuple("9002", MON, TUE), tuple("9001", WED, WED.plusDays(1)));
    }

    @Test
    void aResultThatCameLaterWasMissingUntilThen() {
        List<RequestedDebit> answered = List.of(debit("9001", MON, FRI));
        assertThat(since(MON).missing(List.of(afterDebit(1)), List.of(), answered, WED))
                .hasSize(1);
        assertThat(since(MON).missing(List.of(afterDebit(1)), List.of(), answered, FRI))
                .isEmpty();
    }

    @Test
    void aLineWithAProfileLooksAtThatProfileOnly() {
        ExpectedFile dsk = new ExpectedFile("cvs", "dsk", Rhythm.DAILY, 0, TRANSFERS);
        assertThat(missingDays(dsk, came("cvs", MON), MON)).containsExactly(MON);
        assertThat(missingDays(dsk, List.of(new Arrival("cvs", "dsk", MON)), MON))
                .isEmpty();
        assertThat(missingDays(DAILY, List.of(new Arrival("cvs", "dsk", MON)), MON))
                .isEmpty();
        ExpectedFile kitaumi = new ExpectedFile("dd-result", "kitaumi", Rhythm.AFTER_DEBIT, 0, TRANSFERS);
        List<RequestedDebit> debits =
                List.of(debit("9001", MON, null), new RequestedDebit("9002", MON, "kitaumi", null));
        assertThat(since(MON).missing(List.of(kitaumi), List.of(), debits, MON))
                .extracting(MissingFile::bankCode)
                .containsExactly("9002");
    }

    @Test
    void aPlanIsKnownByWhatIsMissingAndNotByTheDay() {
        List<RequestedDebit> debits = List.of(debit("9001", MON, null));
        List<MissingFile> friday = since(MON).missing(List.of(afterDebit(1)), List.of(), debits, FRI);
        List<MissingFile> monday = since(MON).missing(List.of(afterDebit(1)), List.of(), debits, NEXT_MON);
        assertThat(ArrivalCheck.planId(monday))
                .isEqualTo(ArrivalCheck.planId(friday))
                .matches("G[0-9a-f]{15}");
        List<MissingFile> more =
                since(MON).missing(List.of(afterDebit(1), DAILY), came("cvs", MON, TUE, WED), debits, WED.plusDays(1));
        assertThat(ArrivalCheck.planId(more)).isNotEqualTo(ArrivalCheck.planId(friday));
    }

    @Test
    void anOverrideCoversLessThanItNamedButNothingMore() {
        List<MissingFile> two = since(MON).missing(List.of(DAILY, BANK_DAY), List.of(), List.of(), MON);
        List<MissingFile> one = since(MON).missing(List.of(DAILY), List.of(), List.of(), MON);
        Set<String> overOne = one.stream().map(MissingFile::content).collect(Collectors.toSet());
        Set<String> overTwo = two.stream().map(MissingFile::content).collect(Collectors.toSet());
        assertThat(two).hasSize(2);
        assertThat(ArrivalCheck.isExcused(one, overTwo)).isTrue();
        assertThat(ArrivalCheck.isExcused(two, overOne)).isFalse();
        assertThat(ArrivalCheck.isExcused(two, Set.of())).isFalse();
    }

    @Test
    void aLineHasADeadlineAndHoldsSomethingBack() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExpectedFile("cvs", null, Rhythm.DAILY, -1, TRANSFERS));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExpectedFile("cvs", null, Rhythm.DAILY, 0, List.of()));
    }
}
