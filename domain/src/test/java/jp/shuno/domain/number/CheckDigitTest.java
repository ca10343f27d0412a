package jp.shuno.domain.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckDigitTest {

    @ParameterizedTest(name = "notice {0} ends in {1}")
    @CsvSource({"123456789, 7", "163170669, 2", "000000000, 0", "000000001, 8", "000000005, 9", "999999999, 9"})
    void r001_aNoticeNumberEndsInModulus10Weights21(String body, int expected) {
        assertThat(CheckDigit.modulus10Weight21(body)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} ends in {1}")
    @CsvSource({
        // customer numbers
        "0120260112345678970, 8",
        "0120260112345678900, 5",
        // store barcodes, application identifier included
        "9191234500120260112345678970102606300045600, 9",
        "9191234500120260112345678900502606300045600, 8",
        "9192902325207000001012349990019999990010605, 0",
        // lower slip lines
        "0000456000000000, 5",
        "0000200000007600, 3",
        "0000000000000000, 0",
    })
    void r021_barcodeCustomerNumberAndLowerSlipLineEndInModulus10Weights31(String body, int expected) {
        assertThat(CheckDigit.modulus10Weight31(body)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} ends in {1}")
    @CsvSource({
        // addressee numbers: remainder 0 gives 1, remainder 1 gives 0
        "000123456, 1",
        "100080636, 2",
        "000000000, 1",
        "000000006, 0",
        "000000001, 9",
        // upper slip lines
        "41108163170669208, 7",
        "41108123456789701, 0",
    })
    void r021_addresseeNumberAndUpperSlipLineEndInModulus11Weights27(String body, int expected) {
        assertThat(CheckDigit.modulus11Weight27(body)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} ends in {1}")
    @CsvSource({
        "12345678901, 8",
        "10000000000, 5",
        "98765432109, 3",
        // remainder 0 and 1 both give 0
        "00000000000, 0",
        "00000000006, 0",
        // every weight once: 2 to 7 from the right, then 2 to 6
        "00000000001, 9",
        "00000000010, 8",
        "00000000100, 7",
        "00000001000, 6",
        "00000010000, 5",
        "00000100000, 4",
        "00001000000, 9",
        "00010000000, 8",
        "00100000000, 7",
        "01000000000, 6",
    })
    void r330_aMyNumberEndsInItsCheckDigit(String body, int expected) {
        assertThat(CheckDigit.myNumber(body)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} begins with {1}")
    @CsvSource({"000012050002, 7", "000020131121, 1", "000000000000, 9", "000000000001, 8", "000000000010, 7"})
    void aCorporateNumberBeginsWithItsCheckDigit(String base, int expected) {
        assertThat(CheckDigit.corporateNumber(base)).isEqualTo(expected);
    }

    @Test
    void r021_modulus10NoticesEverySingleWrongDigit() {
        assertNoticesEveryWrongDigit("123456789", CheckDigit::modulus10Weight21);
        assertNoticesEveryWrongDigit("9191234500120260112345678970102606300045600", CheckDigit::modulus10Weight31);
    }

    @Test
    void r021_modulus11GivesOneForTwoRemaindersAndSoMissesAFewWrongDigits() {
        assertThat(CheckDigit.modulus11Weight27("000123456")).isEqualTo(1);
        assertThat(CheckDigit.modulus11Weight27("800123456")).isEqualTo(1);
        assertThat(CheckDigit.modulus11Weight27("700123456")).isNotEqualTo(1);
    }

    private static void assertNoticesEveryWrongDigit(String body, ToIntFunction<CharSequence> method) {
        int right = method.applyAsInt(body);
        for (int position = 0; position < body.length(); position++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                if (digit != body.charAt(position)) {
                    String wrong = body.substring(0, position) + digit + body.substring(position + 1);
                    assertThat(method.applyAsInt(wrong)).as(wrong).isNotEqualTo(right);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678A", "12345678 ", "12345678\uFF19", "-12345678"})
    void r021_anythingButAsciiDigitsHasNoCheckDigit(String body) {
        assertThatIllegalArgumentException().isThrownBy(() -> CheckDigit.modulus10Weight21(body));
        assertThatIllegalArgumentException().isThrownBy(() -> CheckDigit.modulus10Weight31(body));
        assertThatIllegalArgumentException().isThrownBy(() -> CheckDigit.modulus11Weight27(body));
        assertThatIllegalArgumentException().isThrownBy(() -> CheckDigit.myNumber(body));
        assertThatIllegalArgumentException().isThrownBy(() -> CheckDigit.corporateNumber(body));
    }
}
