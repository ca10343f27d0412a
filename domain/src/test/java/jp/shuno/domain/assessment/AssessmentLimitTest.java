package jp.shuno.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.calendar.NationalHolidays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentLimitTest {

    @ParameterizedTest(name = "first due {0}: too late from {1}")
    @CsvSource({
        "2024-07-01, 2026-07-02",
        "2025-06-30, 2027-07-01",
        "2022-02-28, 2024-03-01",
        "2024-02-28, 2026-03-01",
        "2024-02-29, 2026-03-01",
    })
    void r006_twoYearsAreCountedFromTheDayAfterTheFirstDueDate(LocalDate firstDueDate, LocalDate limit) {
        assertThat(AssessmentLimit.of(firstDueDate)).isEqualTo(limit);
    }

    @Test
    void r006_theLimitOfFiscal2024FollowsFromItsShiftedFirstDueDate() {
        LocalDate firstDueDate = DueDates.ofYear(new FiscalYear(2024), Month.JUNE, 1, NationalHolidays.municipal())
                .getFirst();

        assertThat(firstDueDate).isEqualTo("2024-07-01");
        assertThat(AssessmentLimit.of(firstDueDate)).isEqualTo("2026-07-02");
    }

    @ParameterizedTest(name = "issued {0}, {1} days before {2}: {3}")
    @CsvSource({
        "2026-06-19, 10, 2026-06-30, true",
        "2026-06-20, 10, 2026-06-30, true",
        "2026-06-21, 10, 2026-06-30, false",
        "2026-06-30,  0, 2026-06-30, true",
        "2026-07-01,  0, 2026-06-30, false",
    })
    void r011_aNoticeMustBeIssuedSomeDaysBeforeTheDueDate(
            LocalDate issuedOn, int days, LocalDate dueDate, boolean inTime) {
        assertThat(NoticeLeadTime.isKept(issuedOn, dueDate, days)).isEqualTo(inTime);
    }
}
