package jp.shuno.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import jp.shuno.domain.calendar.UncoveredYearException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransferDayTest {

    @ParameterizedTest(name = "made on {0}, {1} lead days: {2}")
    @CsvSource({
        "2026-11-27, 3, 2026-12-02",
        "2026-11-26, 3, 2026-12-01",
        "2026-11-19, 3, 2026-11-25",
        "2026-11-20, 1, 2026-11-24",
        "2026-11-27, 0, 2026-11-27",
        "2026-11-28, 0, 2026-11-30",
        "2026-11-28, 1, 2026-11-30",
        "2026-12-28, 3, 2027-01-04",
        "2026-12-29, 1, 2026-12-30",
        "2026-12-30, 1, 2027-01-04",
        "2028-02-25, 1, 2028-02-28",
        "2028-02-25, 3, 2028-03-01"
    })
    void r150_theTransferDateLiesThreeBankDaysAfterTheFile(LocalDate businessDate, int leadDays, LocalDate date) {
        TransferDay day = TransferDay.earliest(businessDate, leadDays, Refunds.BANK);

        assertThat(day.date()).isEqualTo(date);
        assertThat(day.objection()).isEmpty();
    }

    @ParameterizedTest(name = "made on 2026-11-27 for {0}: {1}")
    @CsvSource({
        "2026-12-01, DATE_TOO_EARLY",
        "2026-12-02,",
        "2026-12-05, DATE_CLOSED",
        "2026-12-07,",
        "2026-12-30,",
        "2026-12-31, DATE_CLOSED",
        "2027-11-26,",
        "2027-11-29, DATE_TOO_FAR",
        "2026-11-26, DATE_TOO_EARLY"
    })
    void r150_anotherDateMustBeOpenAndNotTooEarlyAndTheNextSuchDay(LocalDate date, ObjectionKind kind) {
        TransferDay day = new TransferDay(date, Refunds.FRIDAY, 3, Refunds.BANK);

        assertThat(day.objection().map(Objection::kind).orElse(null)).isEqualTo(kind);
    }

    @Test
    void r004_aDateBeyondTheHolidayTableIsNotGuessed() {
        assertThatExceptionOfType(UncoveredYearException.class)
                .isThrownBy(() -> TransferDay.earliest(LocalDate.of(2028, 12, 28), 3, Refunds.BANK));
        assertThatIllegalArgumentException().isThrownBy(() -> TransferDay.earliest(Refunds.FRIDAY, -1, Refunds.BANK));
    }
}
