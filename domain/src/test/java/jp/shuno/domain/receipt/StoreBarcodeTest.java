package jp.shuno.domain.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.assessment.NoticeKey;
import jp.shuno.domain.assessment.TermNumber;
import jp.shuno.domain.assessment.Terms;
import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.number.CheckDigit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoreBarcodeTest {

    private static final String EXAMPLE = "91912345001202601123456789701026063000456009";

    private static StoreBarcode withDeadline(String sixDigits) {
        return new StoreBarcode(EXAMPLE.substring(0, 30) + sixDigits + EXAMPLE.substring(36));
    }

    private static StoreBarcode withFreeUse(String twentyOneDigits) {
        String body = EXAMPLE.substring(0, 8) + twentyOneDigits + EXAMPLE.substring(29, 43);
        return new StoreBarcode(body + CheckDigit.modulus10Weight31(body));
    }

    @Test
    void r021_theWorkedBarcodeNamesTermOneOfItsNotice() {
        StoreBarcode barcode = new StoreBarcode(EXAMPLE);

        assertThat(barcode.hasValidCheckDigit()).isTrue();
        assertThat(barcode.applicationIdentifier()).isEqualTo("91");
        assertThat(barcode.makerCode()).isEqualTo("912345");
        assertThat(barcode.freeUse()).isEqualTo("001202601123456789701");
        assertThat(barcode.stampFlag()).isEqualTo("0");
        assertThat(barcode.amount()).isEqualTo(Yen.of(45_600));
        assertThat(barcode.deadline()).contains(LocalDate.of(2026, 6, 30));
        assertThat(barcode.termKey()).contains(Terms.TERM_1);
    }

    @Test
    void r021_theBarcodeOfASlipIsTheWorkedOne() {
        assertThat(StoreBarcode.of("912345", Terms.TERM_1, 0, LocalDate.of(2026, 6, 30), Yen.of(45_600)))
                .isEqualTo(new StoreBarcode(EXAMPLE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91912345001202601123456789005026063000456008",
                "91929023252070000010123499900199999900106050",
            })
    void r021_theCheckDigitCountsTheApplicationIdentifierToo(String published) {
        assertThat(new StoreBarcode(published).hasValidCheckDigit()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91912345001202601123456789701026063000456008",
                "91912345001202601123456789701026063000457009",
                "91912345001202601123456789702026063000456009",
            })
    void r025_aWrongDigitIsNoticed(String damaged) {
        assertThat(new StoreBarcode(damaged).hasValidCheckDigit()).isFalse();
    }

    @Test
    void r021_aNoticeNumberWithAWrongCheckDigitNamesNoTerm() {
        assertThat(new StoreBarcode("91912345001202601123456789005026063000456008").termKey())
                .isEmpty();
    }

    @ParameterizedTest(name = "free use {0}")
    @CsvSource({
        "001202600123456789701, levy 00",
        "001202604123456789701, levy 04",
        "001202601123456789700, term 00",
        "001202601123456789721, term 21",
        "001000001123456789701, fiscal year 0000",
    })
    void r025_aFreeUseFieldOfForeignMakingNamesNoTerm(String freeUse, String why) {
        assertThat(withFreeUse(freeUse).termKey()).as(why).isEmpty();
        assertThat(withFreeUse(freeUse).hasValidCheckDigit()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"001", "002", "003"})
    void r021_theSlipTypeIsNoPartOfTheKey(String slipType) {
        assertThat(withFreeUse(slipType + "202601123456789701").termKey()).contains(Terms.TERM_1);
    }

    @Test
    void r021_neitherAmountNorReissueNorDeadlineIsPartOfTheKey() {
        StoreBarcode reissued = StoreBarcode.of("912345", Terms.TERM_1, 3, null, Yen.of(999_999));

        assertThat(reissued.termKey()).contains(Terms.TERM_1);
        assertThat(reissued.amount()).isEqualTo(Yen.of(999_999));
    }

    @Test
    void r501_theLevyIsReadFromTheKey() {
        var care = new NoticeKey(LevyType.LTC1, new FiscalYear(2026), Terms.NOTICE_NUMBER).term(new TermNumber(20));

        assertThat(StoreBarcode.of("912345", care, 0, null, Yen.of(1)).termKey())
                .contains(care);
        assertThat(StoreBarcode.of("912345", care, 0, null, Yen.of(1)).freeUse())
                .isEqualTo("001202602123456789720");
    }

    @Test
    void r025_sixNinesMeanThatTheSlipNeverExpires() {
        assertThat(withDeadline("999999").deadline()).isEmpty();
        assertThat(withDeadline("999999").hasPossibleDeadline()).isTrue();
        assertThat(StoreBarcode.of("912345", Terms.TERM_1, 0, null, Yen.of(1)).value())
                .contains("999999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"260230", "260631", "261301", "260100", "000000", "270229"})
    void r025_adeadlineThatNamesNoDayIsNotPossible(String digits) {
        assertThat(withDeadline(digits).deadline()).isEmpty();
        assertThat(withDeadline(digits).hasPossibleDeadline()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"260630", "280229", "991231"})
    void r025_adeadlineThatNamesADayIsPossible(String digits) {
        assertThat(withDeadline(digits).deadline()).isPresent();
        assertThat(withDeadline(digits).hasPossibleDeadline()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "9191234500120260112345678970102606300045600",
                "919123450012026011234567897010260630004560090",
                "9191234500120260112345678970102606300045600X",
            })
    void r024_anythingButFortyFourDigitsIsNoBarcode(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new StoreBarcode(text));
    }

    @Test
    void r024_anAmountOfSevenDigitsHasNoBarcode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StoreBarcode.of("912345", Terms.TERM_1, 0, null, Yen.of(1_000_000)));
    }
}
