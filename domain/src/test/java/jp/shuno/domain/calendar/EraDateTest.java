package jp.shuno.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EraDateTest {

    @ParameterizedTest(name = "{0} near {1} is {2}")
    @CsvSource({
        "081124, 2026-11-25, 2026-11-24",
        "080229, 2026-03-01, ",
        "100229, 2028-03-01, 2028-02-29",
        "310430, 2019-05-07, 2019-04-30",
        "310426, 2019-05-07, 2019-04-26",
        "010501, 2019-05-07, 2019-05-01",
        "010507, 2019-05-07, 2019-05-07",
        "311228, 2050-01-04, 2049-12-28",
    })
    void r024_theEraIsTheOneThatGivesADayNearTheArrivalOfTheFile(String digits, LocalDate arrival, LocalDate expected) {
        assertThat(EraDate.parse(digits).near(arrival).orElse(null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"310501", "010430", "000101", "080230", "081301", "081100", "000000"})
    void r024_aDayThatNoEraHasIsNoDay(String digits) {
        assertThat(EraDate.parse(digits).near(LocalDate.of(2019, 5, 7))).isEmpty();
    }

    @Test
    void r024_aDayMoreThanAYearAwayIsNotMeant() {
        assertThat(EraDate.parse("081124").near(LocalDate.of(2027, 11, 24))).contains(LocalDate.of(2026, 11, 24));
        assertThat(EraDate.parse("081124").near(LocalDate.of(2027, 11, 25))).isEmpty();
        assertThat(EraDate.parse("091124").near(LocalDate.of(2026, 11, 23))).isEmpty();
    }

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource({"2026-11-24, 081124", "2019-05-01, 010501", "2019-04-30, 310430", "2028-02-29, 100229"})
    void aDateIsWrittenWithTheYearOfItsEra(LocalDate date, String expected) {
        assertThat(EraDate.of(date).digits()).isEqualTo(expected);
        assertThat(EraDate.parse(expected).near(date)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "81124", "0811240", "08112 ", "08-1-1"})
    void anythingButSixDigitsIsNoDate(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> EraDate.parse(text));
    }
}
