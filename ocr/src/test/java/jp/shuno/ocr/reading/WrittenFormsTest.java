package jp.shuno.ocr.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How dates of stamps and printed amounts are written, and what is neither. */
class WrittenFormsTest {

    @ParameterizedTest
    @CsvSource({
        "8.-9.15, R08-09-15",
        "08.09.15, R08-09-15",
        "8.9.15, R08-09-15",
        "8.12.31, R08-12-31",
        "10.1.1, R10-01-01",
        "8.-9.-1, R08-09-01"
    })
    void aDateStandsInAStampInOneOfItsForms(String stamped, String date) {
        assertThat(StampedDate.date(stamped)).hasValue(date);
    }

    @ParameterizedTest
    @CsvSource({"8.2.30", "8.13.1", "0.1.1", "815", "8.915", "78.7.177", "8.9.", "8..9.15.1"})
    void whatIsNoDayIsNoDate(String stamped) {
        assertThat(StampedDate.date(stamped)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'¥34,500', 34500", "'34,500', 34500", "34500, 34500", "¥0, 0", "'¥1,234,567', 1234567"})
    void anAmountMayHaveLostItsSigns(String printed, String amount) {
        assertThat(DigitLine.yen(printed)).hasValue(amount);
    }

    @ParameterizedTest
    @CsvSource({"'¥34,50'", "'3,4500'", "'¥034'", "''", "'¥,500'"})
    void aMisplacedCommaIsNoAmount(String printed) {
        assertThat(DigitLine.yen(printed)).isEmpty();
    }
}
