package jp.shuno.domain.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.shuno.domain.calendar.BusinessCalendar;
import jp.shuno.domain.calendar.NationalHolidays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** E10. */
class StaleFlashTest {

    private static final int STALE_FLASH_DAYS = 14;
    private static final int MAX_FLASH_HOLD_DAYS = 45;

    private final BusinessCalendar bank = NationalHolidays.bank();

    @ParameterizedTest(name = "received {0}, on {1}: stale {2}")
    @CsvSource({
        "2026-06-16, 2026-06-16, false",
        // 2026-07-06 is the 14th bank day after it; it may still bring the confirmed record
        "2026-06-16, 2026-07-03, false",
        "2026-06-16, 2026-07-06, false",
        "2026-06-16, 2026-07-07, true",
        "2026-06-16, 2026-08-31, true",
        // the year end counts bank days, not days of the municipality
        "2026-12-10, 2026-12-30, false",
        "2026-12-10, 2027-01-04, true",
    })
    void r026_aFlashIsListedOnceItsBankDaysHavePassed(LocalDate received, LocalDate day, boolean stale) {
        assertThat(StaleFlash.isStale(received, day, bank, STALE_FLASH_DAYS)).isEqualTo(stale);
    }

    @ParameterizedTest(name = "received {0}, on {1}: holds {2}")
    @CsvSource({
        "2026-06-16, 2026-06-16, true",
        "2026-06-16, 2026-07-30, true",
        "2026-06-16, 2026-07-31, true",
        "2026-06-16, 2026-08-01, false",
        "2026-06-16, 2027-06-16, false",
    })
    void r026_aFlashKeepsItsTermFromReminders45CalendarDays(LocalDate received, LocalDate day, boolean holds) {
        assertThat(StaleFlash.holdsDunning(received, day, MAX_FLASH_HOLD_DAYS)).isEqualTo(holds);
    }
}
