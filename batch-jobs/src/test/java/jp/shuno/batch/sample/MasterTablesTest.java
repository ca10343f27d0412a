package jp.shuno.batch.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shuno.domain.assessment.DueDates;
import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.calendar.Holiday;
import jp.shuno.domain.calendar.HolidayScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped master data against the law and the rules. */
class MasterTablesTest {

    private final List<Holiday> holidays = MasterTables.holidays();
    private final Map<LocalDate, String> names =
            holidays.stream().collect(Collectors.toMap(Holiday::date, Holiday::name));

    @ParameterizedTest
    @CsvSource({
        "2015, 17",
        "2016, 17",
        "2017, 17",
        "2018, 20",
        "2019, 22",
        "2020, 18",
        "2021, 17",
        "2022, 16",
        "2023, 17",
        "2024, 21",
        "2025, 19",
        "2026, 18",
        "2027, 17"
    })
    void eachYearHasItsHolidays(int year, int count) {
        assertThat(names.keySet().stream().filter(date -> date.getYear() == year))
                .hasSize(count);
    }

    @Test
    void theTableIsInOrderAndClosesEverybody() {
        assertThat(holidays).extracting(Holiday::date).isSorted().doesNotHaveDuplicates();
        assertThat(holidays).extracting(Holiday::scope).containsOnly(HolidayScope.BOTH);
    }

    /** 祝日法3条2項: a national holiday on a Sunday moves to the next day that is none. */
    @Test
    void aHolidayOnASundayHasItsSubstitute() {
        Set<LocalDate> substitutes = holidays.stream()
                .map(Holiday::date)
                .filter(date -> date.getDayOfWeek() == DayOfWeek.SUNDAY)
                .map(this::substituteOf)
                .collect(Collectors.toSet());
        assertThat(datesOf("振替休日")).isEqualTo(substitutes);
    }

    private LocalDate substituteOf(LocalDate sunday) {
        LocalDate day = sunday.plusDays(1);
        while (names.containsKey(day) && !"振替休日".equals(names.get(day))) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** 祝日法3条3項: a day between two national holidays is a holiday. */
    @Test
    void aDayBetweenTwoHolidaysIsOneToo() {
        Set<LocalDate> between = datesOf("国民の休日");
        assertThat(between)
                .containsExactlyInAnyOrder(
                        LocalDate.of(2015, 9, 22),
                        LocalDate.of(2019, 4, 30),
                        LocalDate.of(2019, 5, 2),
                        LocalDate.of(2026, 9, 22));
        assertThat(between).allSatisfy(date -> {
            assertThat(names).containsKeys(date.minusDays(1), date.plusDays(1));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2019-05-01, 天皇の即位の日",
        "2019-10-22, 即位礼正殿の儀の行われる日",
        "2018-12-23, 天皇誕生日",
        "2020-02-23, 天皇誕生日",
        "2020-07-23, 海の日",
        "2020-07-24, スポーツの日",
        "2020-08-10, 山の日",
        "2021-07-22, 海の日",
        "2021-07-23, スポーツの日",
        "2021-08-08, 山の日",
        "2021-08-09, 振替休日",
        "2019-10-14, 体育の日",
        "2024-03-20, 春分の日",
        "2024-09-22, 秋分の日",
        "2027-03-21, 春分の日",
        "2027-03-22, 振替休日"
    })
    void datesThatMovedStandWhereTheyWereMoved(LocalDate date, String name) {
        assertThat(names).containsEntry(date, name);
    }

    @ParameterizedTest
    @CsvSource({"2019-12-23", "2015-08-11", "2020-10-12", "2021-10-11", "2020-08-11", "2021-08-11", "2019-02-23"})
    void datesFromWhichTheyMovedAreFree(LocalDate date) {
        assertThat(names).doesNotContainKey(date);
    }

    @ParameterizedTest
    @CsvSource({
        "2025, 2025-06-30 2025-07-31 2025-09-01 2025-09-30 2025-10-31 2025-12-01 2026-01-05 2026-02-02 2026-03-02"
                + " 2026-03-31",
        "2026, 2026-06-30 2026-07-31 2026-08-31 2026-09-30 2026-11-02 2026-11-30 2027-01-04 2027-02-01 2027-03-01"
                + " 2027-03-31"
    })
    void r004_dueDatesMoveToTheNextWorkingDay(int year, String expected) {
        assertThat(DueDates.ofYear(new FiscalYear(year), Month.JUNE, 10, MasterTables.municipal()))
                .extracting(LocalDate::toString)
                .containsExactly(expected.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "2000, 4.5, 14.6",
        "2006, 4.1, 14.6",
        "2008, 4.7, 14.6",
        "2013, 4.3, 14.6",
        "2014, 2.9, 9.2",
        "2016, 2.8, 9.1",
        "2017, 2.7, 9.0",
        "2020, 2.6, 8.9",
        "2021, 2.5, 8.8",
        "2025, 2.4, 8.7",
        "2026, 2.8, 9.1"
    })
    void r183_lateChargeRates(int year, String low, String high) {
        assertThat(MasterTables.byYear("late-charge-rates.csv", "low")).containsEntry(year, low);
        assertThat(MasterTables.byYear("late-charge-rates.csv", "high")).containsEntry(year, high);
    }

    @ParameterizedTest
    @CsvSource({"2010, 4.3", "2014, 1.9", "2016, 1.8", "2017, 1.7", "2020, 1.6", "2021, 1.0", "2025, 0.9", "2026, 1.3"})
    void r124_refundInterestRates(int year, String rate) {
        assertThat(MasterTables.byYear("refund-interest-rates.csv", "rate")).containsEntry(year, rate);
    }

    @Test
    void aRateThatIsNotYetAnnouncedIsNotGuessed() {
        assertThat(MasterTables.byYear("late-charge-rates.csv", "low")).doesNotContainKey(2027);
        assertThat(MasterTables.byYear("refund-interest-rates.csv", "rate")).doesNotContainKey(2027);
    }

    private Set<LocalDate> datesOf(String name) {
        return names.entrySet().stream()
                .filter(entry -> entry.getValue().equals(name))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
