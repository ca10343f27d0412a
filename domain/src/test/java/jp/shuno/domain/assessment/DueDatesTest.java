package jp.shuno.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.calendar.NationalHolidays;
import jp.shuno.domain.calendar.UncoveredYearException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDatesTest {

    private static List<LocalDate> dates(String... dates) {
        return Stream.of(dates).map(LocalDate::parse).toList();
    }

    @Test
    void r004_theDueDatesOfFiscal2025AreMonthEndsOrTheNextOpenDay() {
        assertThat(DueDates.ofYear(new FiscalYear(2025), Month.JUNE, 10, NationalHolidays.municipal()))
                .isEqualTo(dates(
                        "2025-06-30",
                        "2025-07-31",
                        "2025-09-01",
                        "2025-09-30",
                        "2025-10-31",
                        "2025-12-01",
                        "2026-01-05",
                        "2026-02-02",
                        "2026-03-02",
                        "2026-03-31"));
    }

    @Test
    void r004_theDueDatesOfFiscal2026AreMonthEndsOrTheNextOpenDay() {
        assertThat(DueDates.ofYear(new FiscalYear(2026), Month.JUNE, 10, NationalHolidays.municipal()))
                .isEqualTo(dates(
                        "2026-06-30",
                        "2026-07-31",
                        "2026-08-31",
                        "2026-09-30",
                        "2026-11-02",
                        "2026-11-30",
                        "2027-01-04",
                        "2027-02-01",
                        "2027-03-01",
                        "2027-03-31"));
    }

    @Test
    void r004_forAMonthEndBothCalendarsGiveTheSameDay() {
        for (int year : List.of(2024, 2025, 2026)) {
            assertThat(DueDates.ofYear(new FiscalYear(year), Month.JUNE, 10, NationalHolidays.bank()))
                    .isEqualTo(DueDates.ofYear(new FiscalYear(year), Month.JUNE, 10, NationalHolidays.municipal()));
        }
    }

    @Test
    void r004_theLastMonthEndOfTheHolidayTableCannotBeShiftedIntoTheUnknown() {
        assertThat(DueDates.of(YearMonth.of(2027, 11), NationalHolidays.municipal()))
                .isEqualTo("2027-11-30");
        assertThatExceptionOfType(UncoveredYearException.class)
                .isThrownBy(() -> DueDates.of(YearMonth.of(2027, 12), NationalHolidays.municipal()));
    }

    @ParameterizedTest(name = "term {1} from {0}: {2}")
    @CsvSource({
        "JUNE, 1, 2026-06",
        "JUNE, 7, 2026-12",
        "JUNE, 8, 2027-01",
        "JUNE, 10, 2027-03",
        "JULY, 1, 2026-07",
        "JULY, 9, 2027-03",
    })
    void r003_termOneIsTheFirstMonthAndTheOthersFollowMonthByMonth(Month first, int term, YearMonth expected) {
        assertThat(DueDates.termMonth(new FiscalYear(2026), first, term)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "December {0} of {1} is due on {2}")
    @CsvSource({"25, 2025, 2025-12-25", "25, 2027, 2027-12-27", "28, 2024, 2025-01-06", "31, 2026, 2027-01-04"})
    void r004_decemberMayHaveADayOfItsOwnThatMovesLikeAMonthEnd(int day, int year, LocalDate due) {
        assertThat(DueDates.of(YearMonth.of(year, 12), day, NationalHolidays.municipal()))
                .isEqualTo(due);
        assertThat(DueDates.of(YearMonth.of(year, 11), day, NationalHolidays.municipal()))
                .isEqualTo(DueDates.of(YearMonth.of(year, 11), NationalHolidays.municipal()));
    }
}
