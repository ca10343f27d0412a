package jp.shuno.domain.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import jp.shuno.domain.assessment.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** by what a card or app agent names a slip. */
class PaymentKeyTest {

    private static final String MAKER = "912345";
    private static final String BILLER = "14299";
    private static final String BARCODE = "91912345001202601123456789701026063000456009";
    private static final String EL_NUMBER = "14299" + "01202601123456789701" + "123456" + "001";
    private static final String UPPER_LINE = "411081234567897010";

    private static CodeDefect defect(String key) {
        return new PaymentKey(key).defect(MAKER, BILLER);
    }

    @Test
    void r021_theThreeFormsOfAKeyNameTheSameTerm() {
        assertThat(ElNumber.of(BILLER, Terms.TERM_1, "123456", "001").paymentNumber())
                .isEqualTo(CustomerNumber.of(Terms.TERM_1));
        for (String key : new String[] {
            BARCODE, ElNumber.of(BILLER, Terms.TERM_1, "123456", "001").value(), UPPER_LINE
        }) {
            assertThat(new PaymentKey(key).termKey()).contains(Terms.TERM_1);
            assertThat(defect(key)).isNull();
        }
    }

    @Test
    void r025_e06_onlyABarcodeSaysUntilWhenTheSlipIsTaken() {
        assertThat(new PaymentKey(BARCODE).deadline()).contains(LocalDate.of(2026, 6, 30));
        assertThat(new PaymentKey(UPPER_LINE).deadline()).isEmpty();
        assertThat(new PaymentKey(EL_NUMBER).deadline()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "91912345001202601123456789701026063000456008, CHECK_DIGIT",
        "91912345001202601123456789701026023000456003, CODE_FORMAT",
        "1429901202601123456789009123456001, CHECK_DIGIT",
        "411081234567897011, CHECK_DIGIT",
        "1234567890, CODE_FORMAT",
        "4110812345678970101, CODE_FORMAT",
    })
    void r025_e01_aKeyThatCannotBeTrustedSaysWhy(String key, CodeDefect defect) {
        assertThat(defect(key)).isEqualTo(defect);
    }

    @Test
    void r025_e01_aKeyOfAnotherBillerOrAgentIsForeign() {
        String key = ElNumber.of("99999", Terms.TERM_1, "123456", "001").value();

        assertThat(defect(key)).isEqualTo(CodeDefect.FOREIGN_CODE);
        assertThat(new PaymentKey(key).defect(MAKER, "")).isNull();
        assertThat(new PaymentKey(BARCODE).defect("954321", BILLER)).isEqualTo(CodeDefect.FOREIGN_CODE);
        assertThat(new PaymentKey(BARCODE).defect("", BILLER)).isNull();
    }

    @Test
    void r025_aKeyOfAnyOtherLengthNamesNoTerm() {
        assertThat(new PaymentKey("1234567890").termKey()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345678901234567X", "１２３"})
    void aKeyIsDigits(String key) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PaymentKey(key));
    }

    @Test
    void partsOfAnotherLengthAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ElNumber(BARCODE));
        assertThatIllegalArgumentException().isThrownBy(() -> new SlipUpperLine(BARCODE));
    }

    @Test
    void r021_aPostalBarcodeIsJudgedWithoutDeadlineAndCheckDigit() {
        StoreBarcode overwritten = new StoreBarcode(BARCODE.substring(0, 30) + "999999" + BARCODE.substring(36));

        assertThat(overwritten.hasValidCheckDigit()).isFalse();
        assertThat(overwritten.defect(MAKER)).isEqualTo(CodeDefect.CHECK_DIGIT);
        assertThat(overwritten.defectOfPostalCode(MAKER)).isNull();
        assertThat(overwritten.defectOfPostalCode("954321")).isEqualTo(CodeDefect.FOREIGN_CODE);
        assertThat(overwritten.termKey()).contains(Terms.TERM_1);
        assertThat(new StoreBarcode(BARCODE.substring(0, 9) + "9".repeat(35)).defectOfPostalCode(MAKER))
                .isEqualTo(CodeDefect.CODE_FORMAT);
    }

    @Test
    void r025_e05_aCodeThatIsABarcodeStatesTheAmountOfItsSlip() {
        assertThat(StoreBarcode.in(BARCODE).map(StoreBarcode::amount)).contains(jp.shuno.domain.money.Yen.of(45_600));
        assertThat(StoreBarcode.in(UPPER_LINE)).isEmpty();
    }
}
