package jp.shuno.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates as residents read them; the eras are law, not a rule of this project. */
class JapaneseEraTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2026-11-24, 令和8年11月24日",
        "2026-08-31, 令和8年8月31日",
        "2019-05-01, 令和元年5月1日",
        "2019-12-31, 令和元年12月31日",
        "2020-01-01, 令和2年1月1日",
        "2019-04-30, 平成31年4月30日",
        "1989-01-08, 平成元年1月8日",
        "1989-01-07, 昭和64年1月7日",
    })
    void aDateIsWrittenInItsEraAndTheFirstYearIsGannen(LocalDate date, String expected) {
        assertThat(JapaneseEra.format(date)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "fiscal {0} is {1}")
    @CsvSource({"2026, 令和8年度", "2020, 令和2年度", "2019, 平成31年度", "2018, 平成30年度"})
    void aFiscalYearIsNamedByItsFirstDay(int year, String expected) {
        assertThat(JapaneseEra.format(new FiscalYear(year))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "Reiwa {0} is {1}")
    @CsvSource({"1, 2019", "8, 2026", "99, 2117"})
    void r021_theTwoDigitYearOfASlipIsReiwa(int reiwa, int year) {
        assertThat(JapaneseEra.reiwaToGregorian(reiwa)).isEqualTo(year);
    }
}
