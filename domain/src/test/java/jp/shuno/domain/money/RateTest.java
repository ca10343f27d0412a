package jp.shuno.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** rates are exact percents. */
class RateTest {

    @Test
    void r183_trailingZerosMeanNothing() {
        assertThat(Rate.percent("9.10")).isEqualTo(Rate.percent("9.1")).hasToString("9.1");
        assertThat(Rate.percent("10")).hasToString("10");
        assertThat(Rate.percent("0.0")).isEqualTo(new Rate(BigDecimal.ZERO));
    }

    @Test
    void r183_rateIsOrderedByItsPercent() {
        assertThat(Rate.percent("2.8")).isLessThan(Rate.percent("14.6"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "100.1", "", "2,8", "abc"})
    void r183_whatIsNoRateIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Rate.percent(text));
    }

    @Test
    void r183_theBoundsAreRates() {
        assertThat(Rate.percent("0").percent()).isZero();
        assertThat(Rate.percent("100").percent()).isEqualByComparingTo("100");
    }
}
