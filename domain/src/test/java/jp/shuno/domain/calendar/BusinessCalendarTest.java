package jp.shuno.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessCalendarTest {

    private final BusinessCalendar municipal = NationalHolidays.municipal();
    private final BusinessCalendar bank = NationalHolidays.bank();

    @ParameterizedTest(name = "{0} {1}: municipality {2}, banks {3}")
    @CsvSource({
        "2026-06-26, 金曜, open, open",
        "2026-06-27, 土曜, closed, closed",
        "2026-06-28, 日曜, closed, closed",
        "2026-06-29, 月曜, open, open",
        "2026-05-06, 振替休日, closed, closed",
        "2026-09-22, 国民の休日, closed, closed",
        "2026-12-28, 御用納め, open, open",
        "2026-12-29, 年末の役所休み, closed, open",
        "2026-12-30, 銀行の大納会, closed, open",
        "2026-12-31, 大晦日, closed, closed",
        "2027-01-01, 元日, closed, closed",
        "2025-01-02, 正月, closed, closed",
        "2025-01-03, 正月, closed, closed",
        "2027-01-04, 御用始め, open, open",
    })
    void r004_theMunicipalityRestsFromDecember29AndTheBanksFromDecember31(
            LocalDate day, String what, String atTheOffice, String atTheBank) {
        assertThat(municipal.isHoliday(day)).as(what).isEqualTo(atTheOffice.equals("closed"));
        assertThat(municipal.isBusinessDay(day)).as(what).isEqualTo(atTheOffice.equals("open"));
        assertThat(bank.isHoliday(day)).as(what).isEqualTo(atTheBank.equals("closed"));
        assertThat(bank.isBusinessDay(day)).as(what).isEqualTo(atTheBank.equals("open"));
    }

    @Test
    void r004_aDayThatOnlyTheMunicipalityKeepsClosesTheMunicipalityAlone() {
        List<Holiday> table = List.of(new Holiday(LocalDate.of(2026, 10, 1), "都民の日", HolidayScope.MUNICIPAL));

        assertThat(BusinessCalendar.municipal(table).isHoliday(LocalDate.of(2026, 10, 1)))
                .isTrue();
        assertThat(BusinessCalendar.bank(table).isHoliday(LocalDate.of(2026, 10, 1)))
                .isFalse();
    }

    @Test
    void r004_aDayThatOnlyTheBanksKeepClosesTheBanksAlone() {
        List<Holiday> table = List.of(new Holiday(LocalDate.of(2026, 10, 1), "銀行休業", HolidayScope.BANK));

        assertThat(BusinessCalendar.municipal(table).isHoliday(LocalDate.of(2026, 10, 1)))
                .isFalse();
        assertThat(BusinessCalendar.bank(table).isHoliday(LocalDate.of(2026, 10, 1)))
                .isTrue();
    }

    @Test
    void r004_aYearWithoutHolidayDataIsNotGuessed() {
        assertThatExceptionOfType(UncoveredYearException.class)
                .isThrownBy(() -> municipal.isHoliday(LocalDate.of(2028, 6, 30)))
                .satisfies(missing -> assertThat(missing.year()).isEqualTo(2028))
                .withMessageContaining("2028")
                .withMessageContaining("MUNICIPAL")
                .withMessageContaining("master/holidays.csv");
    }

    @Test
    void r004_evenASaturdayOfAnUncoveredYearIsNotGuessed() {
        assertThatExceptionOfType(UncoveredYearException.class)
                .isThrownBy(() -> bank.isHoliday(LocalDate.of(2028, 7, 1)))
                .withMessageContaining("BANK");
    }

    @Test
    void r004_aShiftAcrossTheYearEndNeedsTheNextYearToo() {
        BusinessCalendar only2026 =
                BusinessCalendar.municipal(List.of(new Holiday(LocalDate.of(2026, 1, 1), "元日", HolidayScope.BOTH)));

        assertThat(only2026.onOrAfter(LocalDate.of(2026, 11, 30))).isEqualTo("2026-11-30");
        assertThatExceptionOfType(UncoveredYearException.class)
                .isThrownBy(() -> only2026.onOrAfter(LocalDate.of(2026, 12, 31)))
                .satisfies(missing -> assertThat(missing.year()).isEqualTo(2027));
    }

    @Test
    void r004_aHolidayOfTheOtherScopeStillCoversItsYear() {
        List<Holiday> table = List.of(new Holiday(LocalDate.of(2026, 10, 1), "都民の日", HolidayScope.MUNICIPAL));

        assertThat(BusinessCalendar.bank(table).isBusinessDay(LocalDate.of(2026, 6, 30)))
                .isTrue();
    }

    @ParameterizedTest(name = "from {0}: on or after {1}, next {2}, previous {3}")
    @CsvSource({
        "2026-06-26, 2026-06-26, 2026-06-29, 2026-06-25",
        "2026-06-27, 2026-06-29, 2026-06-29, 2026-06-26",
        "2026-12-28, 2026-12-28, 2027-01-04, 2026-12-25",
        "2026-12-29, 2027-01-04, 2027-01-04, 2026-12-28",
        "2027-01-04, 2027-01-04, 2027-01-05, 2026-12-28",
        "2026-09-19, 2026-09-24, 2026-09-24, 2026-09-18",
    })
    void r004_aClosedDayGivesWayToTheNearestOpenOne(
            LocalDate day, LocalDate onOrAfter, LocalDate next, LocalDate previous) {
        assertThat(municipal.onOrAfter(day)).isEqualTo(onOrAfter);
        assertThat(municipal.next(day)).isEqualTo(next);
        assertThat(municipal.previous(day)).isEqualTo(previous);
    }

    @ParameterizedTest(name = "{1} bank days after {0} is {2}")
    @CsvSource({
        "2026-06-16,  0, 2026-06-16",
        "2026-06-16,  1, 2026-06-17",
        "2026-06-16, 14, 2026-07-06",
        "2026-06-30,  2, 2026-07-02",
        "2026-06-27,  0, 2026-06-27",
        "2026-12-28,  2, 2026-12-30",
        "2026-12-28,  3, 2027-01-04",
    })
    void r026_bankDaysAreCountedFromTheNextDay(LocalDate from, int days, LocalDate expected) {
        assertThat(bank.plusBusinessDays(from, days)).isEqualTo(expected);
    }

    @Test
    void r004_theTableSaysHowFarItReaches() {
        assertThat(municipal.lastCoveredYear()).isEqualTo(2027);
        assertThat(BusinessCalendar.bank(List.of()).lastCoveredYear()).isZero();
    }
}
