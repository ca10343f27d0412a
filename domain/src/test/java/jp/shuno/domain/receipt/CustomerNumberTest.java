package jp.shuno.domain.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.assessment.NoticeKey;
import jp.shuno.domain.assessment.TermNumber;
import jp.shuno.domain.assessment.Terms;
import jp.shuno.domain.calendar.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerNumberTest {

    private static final String EXAMPLE = "01202601123456789708";

    @Test
    void r021_theWorkedCustomerNumberNamesTermOneOfItsNotice() {
        assertThat(CustomerNumber.of(Terms.TERM_1)).isEqualTo(new CustomerNumber(EXAMPLE));
        assertThat(new CustomerNumber(EXAMPLE).hasValidCheckDigit()).isTrue();
        assertThat(new CustomerNumber(EXAMPLE).termKey()).contains(Terms.TERM_1);
    }

    @Test
    void r021_aNoticeNumberWithAWrongCheckDigitNamesNoTermThoughTheCarrierIsSound() {
        CustomerNumber published = new CustomerNumber("01202601123456789005");

        assertThat(published.hasValidCheckDigit()).isTrue();
        assertThat(published.termKey()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"01202601123456789709", "02202601123456789708", "01202602123456789708"})
    void r025_aWrongDigitIsNoticed(String damaged) {
        assertThat(new CustomerNumber(damaged).hasValidCheckDigit()).isFalse();
    }

    @Test
    void r021_theSubNumberIsNoPartOfTheKey() {
        assertThat(new CustomerNumber("01202601123456789715").hasValidCheckDigit())
                .isTrue();
        assertThat(new CustomerNumber("01202601123456789715").termKey()).contains(Terms.TERM_1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00202601123456789700",
                "04202601123456789700",
                "01202600123456789700",
                "01202621123456789700",
                "01000001123456789700",
            })
    void r025_aPartOfForeignMakingNamesNoTerm(String number) {
        assertThat(new CustomerNumber(number).termKey()).isEmpty();
    }

    @Test
    void r501_theLevyIsReadFromTheKey() {
        var lateStage = new NoticeKey(LevyType.LEM, new FiscalYear(2025), Terms.NOTICE_NUMBER).term(new TermNumber(9));

        assertThat(CustomerNumber.of(lateStage).value()).startsWith("03202509");
        assertThat(CustomerNumber.of(lateStage).termKey()).contains(lateStage);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0120260112345678970", "012026011234567897088", "0120260112345678970 "})
    void r024_anythingButTwentyDigitsIsNoCustomerNumber(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new CustomerNumber(text));
    }
}
