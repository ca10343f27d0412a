package jp.shuno.batch.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JapaneseDatesTest {

    @Test
    void aHeadingShowsEraWeekdayAndIso() {
        assertThat(JapaneseDates.full(LocalDate.of(2026, 6, 30))).isEqualTo("令和8年6月30日(火) 2026-06-30");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-30, R8.6.30",
        "2019-05-01, R1.5.1",
        "2019-04-30, H31.4.30",
        "1989-01-07, S64.1.7",
        "1926-12-24, T15.12.24"
    })
    void aCellShowsTheEraInShort(LocalDate date, String brief) {
        assertThat(JapaneseDates.inEra(date)).isEqualTo(brief);
        assertThat(JapaneseDates.brief(date)).isEqualTo(brief + " " + date);
    }

    @Test
    void aDayBeforeTheCalendarBeginsShowsIsoOnly() {
        assertThat(JapaneseDates.brief(LocalDate.of(1, 1, 1))).isEqualTo("0001-01-01");
    }

    @Test
    void aFiscalYearThatCannotBeOneShowsItsNumber() {
        assertThat(JapaneseDates.fiscalYear(2026)).isEqualTo("令和8年度");
        assertThat(JapaneseDates.fiscalYear(0)).isEqualTo("0年度");
        assertThat(JapaneseDates.fiscalYear(9999)).isEqualTo("9999年度");
    }

    @Test
    void aMomentShowsSeconds() {
        assertThat(JapaneseDates.moment(LocalDateTime.of(2026, 7, 1, 1, 30, 5)))
                .isEqualTo("R8.7.1 2026-07-01 01:30:05");
    }

    @ParameterizedTest
    @CsvSource({"0, 0.0秒", "8730, 8.7秒", "59999, 59.9秒", "60000, 1分00秒", "3599999, 59分59秒", "3723000, 1時間02分03秒"})
    void aDurationIsAsExactAsItNeedsToBe(long millis, String words) {
        assertThat(JapaneseDates.duration(Duration.ofMillis(millis))).isEqualTo(words);
    }
}
