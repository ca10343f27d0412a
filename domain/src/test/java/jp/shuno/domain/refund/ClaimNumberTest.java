package jp.shuno.domain.refund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.number.InvalidNumberException;
import jp.shuno.domain.party.AddresseeNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimNumberTest {

    @ParameterizedTest(name = "fiscal {0}, serial {1}: {2}")
    @CsvSource({"2026, 1, 081000000018", "2019, 99999999, 011999999995"})
    void r098_aClaimNumberHoldsYearKindSerialAndCheckDigit(int year, int serial, String value) {
        ClaimNumber number = ClaimNumber.of(new FiscalYear(year), serial);

        assertThat(number).hasToString(value);
        assertThat(number.year()).isEqualTo(new FiscalYear(year));
        assertThat(number.serial()).isEqualTo(serial);
    }

    @Test
    void r098_theCheckDigitIsThatOfTheForm() {
        assertThat(ClaimNumber.of(new FiscalYear(2026), 1)).hasToString("081000000018");
        assertThat(new ClaimNumber("081000000018").year()).isEqualTo(new FiscalYear(2026));
        assertThatExceptionOfType(InvalidNumberException.class)
                .isThrownBy(() -> new ClaimNumber("081000000019"))
                .matches(InvalidNumberException::isCheckDigit);
        assertThatExceptionOfType(InvalidNumberException.class)
                .isThrownBy(() -> new ClaimNumber("81000000018"))
                .matches(wrong -> !wrong.isCheckDigit());
    }

    @Test
    void r098_aNumberWithoutPlaceIsNotCut() {
        FiscalYear year = new FiscalYear(2026);
        assertThatIllegalArgumentException().isThrownBy(() -> ClaimNumber.of(year, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> ClaimNumber.of(year, ClaimNumber.MOST_SERIAL + 1));
        assertThatIllegalArgumentException().isThrownBy(() -> ClaimNumber.of(new FiscalYear(2018), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> ClaimNumber.of(new FiscalYear(2118), 1));
    }

    private static DecidedRefund refund(LocalDate on, String obligor, int term) {
        return new DecidedRefund(on, AddresseeNumber.withBody(obligor), Overpaid.term(2025, term));
    }

    @Test
    void r098_serialsFollowDecisionObligorAndTermWhateverTheOrderOfTheCall() {
        LocalDate march = LocalDate.of(2026, 3, 31);
        LocalDate april = LocalDate.of(2026, 4, 1);
        DecidedRefund first = refund(april, "000000001", 1);
        DecidedRefund second = refund(april, "000000001", 2);
        DecidedRefund third = refund(april, "000000002", 1);
        DecidedRefund before = refund(march, "000000009", 1);

        var numbers = DecidedRefund.number(List.of(third, second, before, first), Map.of(new FiscalYear(2025), 41));

        assertThat(numbers.values().stream().map(ClaimNumber::serial)).containsExactly(42, 1, 2, 3);
        assertThat(numbers.keySet()).containsExactly(before, first, second, third);
        assertThat(numbers.values().stream().map(ClaimNumber::year).map(FiscalYear::value))
                .containsExactly(2025, 2026, 2026, 2026);
    }
}
