package jp.shuno.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A debit date in a bank file is MMDD; the reference day gives it its year. */
class YearlessDateTest {

    @ParameterizedTest(name = "{0} on or after {1} is {2}")
    @CsvSource({
        "0630, 2026-06-15, 2026-06-30",
        "0630, 2026-06-30, 2026-06-30",
        "0630, 2026-07-01, 2027-06-30",
        "0104, 2026-12-15, 2027-01-04",
        "1231, 2026-12-31, 2026-12-31",
        "0101, 2026-12-31, 2027-01-01",
        "0229, 2027-06-01, 2028-02-29",
        "0229, 2028-02-29, 2028-02-29",
        "0228, 2028-02-29, 2029-02-28",
    })
    void aDayWithoutAYearIsTheNextSuchDay(String mmdd, LocalDate reference, LocalDate expected) {
        assertThat(YearlessDate.parse(mmdd).onOrAfter(reference)).contains(expected);
    }

    @ParameterizedTest(name = "{0} on or before {1} is {2}")
    @CsvSource({
        "0630, 2026-07-02, 2026-06-30",
        "0630, 2026-06-30, 2026-06-30",
        "0630, 2026-06-29, 2025-06-30",
        "1228, 2027-01-05, 2026-12-28",
        "0101, 2027-01-01, 2027-01-01",
        "1231, 2027-01-01, 2026-12-31",
        "0229, 2028-12-31, 2028-02-29",
        "0229, 2029-02-28, 2028-02-29",
        "0301, 2028-02-29, 2027-03-01",
    })
    void aDayWithoutAYearIsTheLastSuchDay(String mmdd, LocalDate reference, LocalDate expected) {
        assertThat(YearlessDate.parse(mmdd).onOrBefore(reference)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-01", "2028-03-01", "2029-01-15"})
    void noLeapDayIsInventedWithinTheNextYear(LocalDate reference) {
        assertThat(YearlessDate.parse("0229").onOrAfter(reference)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-01", "2028-02-28", "2029-03-01"})
    void noLeapDayIsInventedWithinTheLastYear(LocalDate reference) {
        assertThat(YearlessDate.parse("0229").onOrBefore(reference)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0230", "0631", "1301", "0001", "0100", "0132", "", "630", "06300", "06-3", "06月", "06 3"})
    void fourDigitsThatNameNoDayAreRefused(String mmdd) {
        assertThatIllegalArgumentException().isThrownBy(() -> YearlessDate.parse(mmdd));
    }

    @Test
    void theLeapDayItselfIsADay() {
        assertThat(YearlessDate.parse("0229")).isEqualTo(new YearlessDate(2, 29));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"2026-06-30, 0630", "2027-01-04, 0104", "2028-02-29, 0229", "2026-12-31, 1231"})
    void aDayLosesItsYearOnTheWayIntoAFile(LocalDate date, String mmdd) {
        assertThat(YearlessDate.of(date).digits()).isEqualTo(mmdd);
    }
}
