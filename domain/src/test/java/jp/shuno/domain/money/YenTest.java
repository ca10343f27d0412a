package jp.shuno.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YenTest {

    private static final Yen LARGEST = Yen.of(999_999_999_999L);

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 999_999_999_998L, 999_999_999_999L})
    void r901_anAmountOfUpToTwelveDigitsIsMoney(long amount) {
        assertThat(Yen.of(amount).amount()).isEqualTo(amount);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Long.MIN_VALUE, 1_000_000_000_000L, Long.MAX_VALUE})
    void r901_anAmountOutsideTwelveDigitsIsRefused(long amount) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Yen.of(amount))
                .withMessageContaining(String.valueOf(amount));
    }

    @Test
    void r901_aSumAboveTheBoundIsRefusedAndNotWrapped() {
        assertThat(LARGEST.minus(Yen.of(1)).plus(Yen.of(1))).isEqualTo(LARGEST);
        assertThatIllegalArgumentException().isThrownBy(() -> LARGEST.plus(Yen.of(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Yen.total(List.of(LARGEST, LARGEST)));
    }

    @Test
    void r901_aDifferenceBelowZeroIsRefused() {
        assertThat(Yen.of(5).minus(Yen.of(5))).isEqualTo(Yen.ZERO);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Yen.of(4).minus(Yen.of(5)));
    }

    @ParameterizedTest(name = "{0} and {1}: floor {2}, smaller {3}")
    @CsvSource({"10, 3, 7, 3", "3, 10, 0, 3", "5, 5, 0, 5", "0, 1, 0, 0", "1, 0, 1, 0"})
    void r008_whatIsLeftIsNeverBelowZero(long one, long other, long left, long smaller) {
        assertThat(Yen.of(one).minusOrZero(Yen.of(other))).isEqualTo(Yen.of(left));
        assertThat(Yen.of(one).min(Yen.of(other))).isEqualTo(Yen.of(smaller));
        assertThat(Yen.of(one).exceeds(Yen.of(other))).isEqualTo(one > other);
        assertThat(Yen.of(one).compareTo(Yen.of(other))).isEqualTo(Long.compare(one, other));
    }

    @Test
    void r900_nothingTogetherIsNothing() {
        assertThat(Yen.total(List.of())).isSameAs(Yen.ZERO);
        assertThat(Yen.total(List.of(Yen.of(45_600), Yen.of(10_000), Yen.ZERO))).isEqualTo(Yen.of(55_600));
        assertThat(Yen.of(0).isZero()).isTrue();
        assertThat(Yen.of(1).isZero()).isFalse();
    }

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource(
            delimiter = ';',
            value = {"0;0", "999;999", "1000;1,000", "34500;34,500", "999999999999;999,999,999,999"})
    void staffReadYenWithSeparators(long amount, String text) {
        assertThat(Yen.of(amount).separated()).isEqualTo(text);
    }
}
