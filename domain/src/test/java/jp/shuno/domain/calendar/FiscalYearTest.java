package jp.shuno.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearTest {

    @ParameterizedTest(name = "{0} belongs to fiscal {1}")
    @CsvSource({
        "2026-03-31, 2025",
        "2026-04-01, 2026",
        "2026-12-31, 2026",
        "2027-01-01, 2026",
        "2027-03-31, 2026",
        "2027-04-01, 2027",
    })
    void r002_aFiscalYearRunsFromAprilToMarch(LocalDate day, int expected) {
        assertThat(FiscalYear.of(day)).isEqualTo(new FiscalYear(expected));
    }

    @Test
    void r029_theBooksOfAYearCloseOnTheLastOfMayOfTheNext() {
        FiscalYear year = new FiscalYear(2025);

        assertThat(year.firstDay()).isEqualTo("2025-04-01");
        assertThat(year.lastDay()).isEqualTo("2026-03-31");
        assertThat(year.closingDate()).isEqualTo("2026-05-31");
        assertThat(year.next()).isEqualTo(new FiscalYear(2026));
    }

    @Test
    void r002_fiscalYearsStandInTheirOrder() {
        assertThat(new FiscalYear(2025)).isLessThan(new FiscalYear(2026)).isEqualByComparingTo(new FiscalYear(2025));
    }

    @ParameterizedTest
    @ValueSource(ints = {1900, 2026, 2199})
    void r001_aPossibleFiscalYearIsTaken(int year) {
        assertThat(new FiscalYear(year).value()).isEqualTo(year);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1899, 2200, -2026})
    void r001_anImpossibleFiscalYearIsRefused(int year) {
        assertThatIllegalArgumentException().isThrownBy(() -> new FiscalYear(year));
    }
}
