package jp.shuno.domain.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jp.shuno.domain.assessment.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElNumberTest {

    private static final String EXAMPLE = "14299" + "01202601123456789708" + "123456" + "101";

    @Test
    void r021_anElNumberCarriesBillerPaymentNumberConfirmationAndCategory() {
        ElNumber number = new ElNumber(EXAMPLE);

        assertThat(number.billerNumber()).isEqualTo("14299");
        assertThat(number.paymentNumber()).isEqualTo(new CustomerNumber("01202601123456789708"));
        assertThat(number.confirmationNumber()).isEqualTo("123456");
        assertThat(number.category()).isEqualTo("101");
    }

    @Test
    void r021_theNumberOfASlipNamesTheTermOfThatSlip() {
        ElNumber number = ElNumber.of("14299", Terms.TERM_1, "123456", "101");

        assertThat(number.value()).isEqualTo(EXAMPLE);
        assertThat(number.hasValidCheckDigit()).isTrue();
        assertThat(number.termKey()).contains(Terms.TERM_1);
    }

    @Test
    void r025_aWrongDigitInThePaymentNumberIsNoticed() {
        assertThat(new ElNumber("14299" + "01202601123456789709" + "123456" + "101").hasValidCheckDigit())
                .isFalse();
    }

    @Test
    void r021_confirmationAndCategoryAreNoPartOfTheKey() {
        ElNumber other = new ElNumber("14299" + "01202601123456789708" + "999999" + "000");

        assertThat(other.hasValidCheckDigit()).isTrue();
        assertThat(other.termKey()).contains(Terms.TERM_1);
    }

    @Test
    void r025_aPaymentNumberOfForeignMakingNamesNoTerm() {
        assertThat(new ElNumber("14299" + "04202601123456789700" + "123456" + "101").termKey())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1429901202601123456789708123456101 ", "142990120260112345678970812345610"})
    void r024_anythingButThirtyFourDigitsIsNoElNumber(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ElNumber(text));
    }
}
