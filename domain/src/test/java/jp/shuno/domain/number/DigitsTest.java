package jp.shuno.domain.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigitsTest {

    @Test
    void r021_aNumberHasExactlyItsCountOfDigits() {
        assertThat(Digits.are("0123456789", 10)).isTrue();
        assertThat(Digits.are("0123456789", 9)).isFalse();
        assertThat(Digits.are("012345678", 10)).isFalse();
        assertThat(Digits.are("", 0)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "12 4", "12a4", "\uFF11\uFF12\uFF13", "\u0661\u0662", "-12", "1.2", "/", ":"})
    void r021_onlyAsciiDigitsAreDigits(String text) {
        assertThat(Digits.areOnly(text)).isFalse();
    }

    @Test
    void r021_theLastDigitIsTheCheckDigitOfTheOthers() {
        assertThat(Digits.last("1234567897")).isEqualTo(7);
        assertThat(Digits.body("1234567897")).isEqualTo("123456789");
    }
}
