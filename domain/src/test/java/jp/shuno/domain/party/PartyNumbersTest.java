package jp.shuno.domain.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jp.shuno.domain.number.InvalidNumberException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartyNumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"0001234561", "1000806362"})
    void r001_anAddresseeNumberWithItsCheckDigitIsTaken(String number) {
        assertThat(new AddresseeNumber(number)).hasToString(number);
        assertThat(AddresseeNumber.withBody(number.substring(0, 9))).isEqualTo(new AddresseeNumber(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001234567", "0001234560", "1000806363"})
    void r001_anAddresseeNumberWithAWrongCheckDigitIsRefusedWithoutRepeatingIt(String number) {
        assertThatExceptionOfType(InvalidNumberException.class)
                .isThrownBy(() -> new AddresseeNumber(number))
                .satisfies(wrong -> {
                    assertThat(wrong.isCheckDigit()).isTrue();
                    assertThat(wrong.what()).isEqualTo("addressee number");
                    assertThat(wrong.getMessage()).doesNotContain(number);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "000123456", "00012345610", "000123456X", "\uFF10001234561"})
    void r001_anAddresseeNumberOfWrongFormIsRefused(String number) {
        assertThatExceptionOfType(InvalidNumberException.class)
                .isThrownBy(() -> new AddresseeNumber(number))
                .satisfies(wrong -> assertThat(wrong.isCheckDigit()).isFalse())
                .withMessage("addressee number must be 10 digits");
    }

    @Test
    void r001_addresseeNumbersStandInTheirOrder() {
        assertThat(new AddresseeNumber("0001234561")).isLessThan(new AddresseeNumber("1000806362"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456789018", "100000000005", "987654321093"})
    void r330_aMyNumberWithItsCheckDigitIsTaken(String number) {
        assertThat(new MyNumber(number).value()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456789010", "123456789019", "100000000006", "987654321090"})
    void r330_aMyNumberWithAWrongCheckDigitIsRefused(String number) {
        assertThatExceptionOfType(InvalidNumberException.class)
                .isThrownBy(() -> new MyNumber(number))
                .satisfies(wrong -> assertThat(wrong.isCheckDigit()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345678901", "1234567890180", "12345678901O"})
    void r330_aMyNumberOfWrongFormIsRefused(String number) {
        assertThatExceptionOfType(InvalidNumberException.class)
                .isThrownBy(() -> new MyNumber(number))
                .satisfies(wrong -> assertThat(wrong.isCheckDigit()).isFalse());
    }

    @Test
    void r331_aMyNumberNeverPrintsADigit() {
        MyNumber number = new MyNumber("123456789018");

        assertThat(number.toString()).isEqualTo("MyNumber[************]");
        assertThat("登録 " + number).doesNotContainPattern("[0-9]");
    }

    @Test
    void r331_aRefusedMyNumberIsNotRepeatedInTheMessage() {
        assertThatExceptionOfType(InvalidNumberException.class)
                .isThrownBy(() -> new MyNumber("123456789010"))
                .withMessage("check digit of my number is wrong");
        assertThatExceptionOfType(InvalidNumberException.class)
                .isThrownBy(() -> new MyNumber("12345678901"))
                .withMessage("my number must be 12 digits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7000012050002", "1000020131121"})
    void aCorporateNumberWithItsCheckDigitIsTaken(String number) {
        assertThat(new CorporateNumber(number).value()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"6000012050002", "0000012050002", "2000020131121", "7000012050020"})
    void aCorporateNumberWithAWrongCheckDigitIsRefused(String number) {
        assertThatExceptionOfType(InvalidNumberException.class)
                .isThrownBy(() -> new CorporateNumber(number))
                .satisfies(wrong -> assertThat(wrong.isCheckDigit()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "700001205000", "70000120500020", "T000012050002"})
    void aCorporateNumberOfWrongFormIsRefused(String number) {
        assertThatExceptionOfType(InvalidNumberException.class)
                .isThrownBy(() -> new CorporateNumber(number))
                .satisfies(wrong -> assertThat(wrong.isCheckDigit()).isFalse());
    }
}
