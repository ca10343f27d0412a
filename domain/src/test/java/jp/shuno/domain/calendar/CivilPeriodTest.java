package jp.shuno.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CivilPeriodTest {

    @ParameterizedTest(name = "{1} years from {0} end before {2}")
    @CsvSource({
        "2024-07-02, 2, 2026-07-02",
        "2024-01-01, 1, 2025-01-01",
        "2024-02-29, 1, 2025-03-01",
        "2024-02-29, 2, 2026-03-01",
        "2024-02-29, 4, 2028-02-29",
        "2023-02-28, 1, 2024-02-28",
        "2026-12-31, 0, 2026-12-31",
    })
    void r006_aPeriodOfYearsEndsBeforeTheCorrespondingDay(LocalDate start, int years, LocalDate firstDayAfter) {
        assertThat(CivilPeriod.yearsFrom(start, years)).isEqualTo(firstDayAfter);
    }

    @ParameterizedTest(name = "{1} months from {0} end before {2}")
    @CsvSource({
        "2025-07-01, 3, 2025-10-01",
        "2025-12-02, 3, 2026-03-02",
        "2025-11-30, 3, 2026-03-01",
        "2023-11-30, 3, 2024-03-01",
        "2023-11-29, 3, 2024-02-29",
        "2025-05-31, 1, 2025-07-01",
        "2026-01-31, 0, 2026-01-31",
    })
    void r182_aPeriodOfMonthsEndsBeforeTheCorrespondingDay(LocalDate start, int months, LocalDate firstDayAfter) {
        assertThat(CivilPeriod.monthsFrom(start, months)).isEqualTo(firstDayAfter);
    }
}
