package jp.shuno.domain.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.reconciliation.ReceiptYear.YearClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** in which fiscal year and class a receipt is booked. */
class ReceiptYearTest {

    @ParameterizedTest(name = "assessed {0} for {1}, booked {2}: fiscal {3} {4}")
    @CsvSource({
        // the worked examples
        "2025, 2025, 2026-05-20, 2025, CURRENT",
        "2025, 2025, 2026-06-02, 2026, CARRIED",
        "2024, 2024, 2026-04-10, 2026, CARRIED",
        "2025, 2025, 2026-04-08, 2025, CURRENT",
        // the closing day
        "2025, 2025, 2026-05-31, 2025, CURRENT",
        "2025, 2025, 2026-06-01, 2026, CARRIED",
        // the turn of the fiscal year
        "2025, 2025, 2026-03-31, 2025, CURRENT",
        "2025, 2025, 2026-04-01, 2025, CURRENT",
        "2024, 2024, 2026-03-31, 2025, CARRIED",
        "2024, 2024, 2026-04-01, 2026, CARRIED",
        "2024, 2024, 2026-05-31, 2026, CARRIED",
        "2024, 2024, 2026-06-01, 2026, CARRIED",
        // a past-year assessment is current revenue of the year that assessed it
        "2026, 2025, 2026-10-31, 2026, PAST_YEAR",
        "2026, 2025, 2027-05-31, 2026, PAST_YEAR",
        "2026, 2025, 2027-06-01, 2027, CARRIED",
        // a premium paid before its year begins
        "2026, 2026, 2026-03-31, 2026, CURRENT",
    })
    void r029_aTermIsRevenueOfItsYearUntilTheClosingAndCarriedForwardAfterwards(
            int assessed, int attributable, LocalDate booked, int fiscalYear, YearClass yearClass) {
        assertThat(ReceiptYear.of(new FiscalYear(assessed), new FiscalYear(attributable), booked))
                .isEqualTo(new ReceiptYear(new FiscalYear(fiscalYear), yearClass));
    }

    @ParameterizedTest(name = "paid 2026-05-29, transferred 2026-06-08, counted {0}: fiscal {1} {2}")
    @CsvSource({"2026-06-08, 2026, CARRIED", "2026-05-29, 2025, CURRENT"})
    void r028_theClosingBasisDecidesWhichDateCounts(LocalDate counting, int fiscalYear, YearClass yearClass) {
        assertThat(ReceiptYear.of(new FiscalYear(2025), new FiscalYear(2025), counting))
                .isEqualTo(new ReceiptYear(new FiscalYear(fiscalYear), yearClass));
    }

    @Test
    void r401_theClassesHaveWordsForReports() {
        assertThat(YearClass.values()).extracting(YearClass::japanese).containsExactly("現年", "過年", "滞繰");
    }
}
