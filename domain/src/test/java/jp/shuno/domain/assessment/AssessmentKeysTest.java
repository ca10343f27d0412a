package jp.shuno.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.number.InvalidNumberException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssessmentKeysTest {

    @ParameterizedTest
    @ValueSource(strings = {"1234567897", "1631706692", "0000000000"})
    void r001_aNoticeNumberWithItsCheckDigitIsTaken(String number) {
        assertThat(new NoticeNumber(number)).hasToString(number);
        assertThat(NoticeNumber.withBody(number.substring(0, 9))).isEqualTo(new NoticeNumber(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890", "1631706693"})
    void r001_aNoticeNumberWithAWrongCheckDigitIsRefused(String number) {
        assertThatExceptionOfType(InvalidNumberException.class)
                .isThrownBy(() -> new NoticeNumber(number))
                .satisfies(wrong -> assertThat(wrong.isCheckDigit()).isTrue())
                .withMessage("check digit of notice number is wrong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123456789", "12345678970", "123456789X", " 234567897"})
    void r001_aNoticeNumberOfWrongFormIsRefused(String number) {
        assertThatExceptionOfType(InvalidNumberException.class)
                .isThrownBy(() -> new NoticeNumber(number))
                .satisfies(wrong -> assertThat(wrong.isCheckDigit()).isFalse());
    }

    @Test
    void r001_aTermIsNamedByLevyYearNoticeAndTerm() {
        assertThat(Terms.TERM_1).hasToString("NHI/2026/1234567897/01");
        assertThat(Terms.NOTICE).hasToString("NHI/2026/1234567897");
        assertThat(Terms.term(11)).hasToString("NHI/2026/1234567897/11");
    }

    @Test
    void r001_aPastYearNoticeIsAnotherNoticeThanThatOfTheCurrentYear() {
        NoticeKey ofLastYear = new NoticeKey(LevyType.NHI, new FiscalYear(2025), Terms.NOTICE_NUMBER);
        NoticeKey ofCare = new NoticeKey(LevyType.LTC1, new FiscalYear(2026), Terms.NOTICE_NUMBER);

        assertThat(Stream.of(Terms.NOTICE, ofLastYear, ofCare)).doesNotHaveDuplicates();
    }

    @Test
    void r001_termsStandByNoticeThenLevyThenYearThenTerm() {
        TermKey early = new NoticeKey(LevyType.NHI, new FiscalYear(2025), Terms.NOTICE_NUMBER).term(new TermNumber(10));
        TermKey care = new NoticeKey(LevyType.LTC1, new FiscalYear(2025), Terms.NOTICE_NUMBER).term(new TermNumber(1));
        TermKey otherNotice = Terms.termOf("000000001", 3);

        assertThat(Stream.of(care, Terms.TERM_2, Terms.TERM_1, early, otherNotice)
                        .sorted())
                .containsExactly(otherNotice, early, Terms.TERM_1, Terms.TERM_2, care);
    }

    @ParameterizedTest(name = "term {0} is {1}, occasional {2}")
    @CsvSource({"1, 01, false", "9, 09, false", "10, 10, false", "11, 11, true", "20, 20, true"})
    void r005_termsElevenToTwentyAreOccasional(int number, String code, boolean occasional) {
        assertThat(new TermNumber(number).code()).isEqualTo(code);
        assertThat(new TermNumber(number).isOccasional()).isEqualTo(occasional);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 21, 99})
    void r005_thereIsNoTermOutsideOneToTwenty(int number) {
        assertThatIllegalArgumentException().isThrownBy(() -> new TermNumber(number));
    }

    @ParameterizedTest(name = "{0}: barcode {1}, slip {2}, {3}")
    @CsvSource({
        "NHI, 01, 411, 国民健康保険料",
        "LTC1, 02, 511, 介護保険料",
        "LEM, 03, 611, 後期高齢者医療保険料",
    })
    void r501_eachLevyHasOneCodeOnCarriersAndOneOnSlips(LevyType levy, String code, String slipCode, String name) {
        assertThat(levy.code()).isEqualTo(code);
        assertThat(levy.slipCode()).isEqualTo(slipCode);
        assertThat(levy.japanese()).isEqualTo(name);
        assertThat(LevyType.ofCode(code)).contains(levy);
        assertThat(LevyType.ofSlipCode(slipCode)).contains(levy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"411", "412", "413"})
    void r021_slipsOfTheRetiredAndOfTheCarePartAreNhiToo(String slipCode) {
        assertThat(LevyType.ofSlipCode(slipCode)).contains(LevyType.NHI);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00", "04", "1", "001"})
    void r021_anUnknownCarrierCodeIsNoLevy(String code) {
        assertThat(LevyType.ofCode(code)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "410", "414", "512", "01"})
    void r021_anUnknownSlipCodeIsNoLevy(String code) {
        assertThat(LevyType.ofSlipCode(code)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NHI/2026/1234567897/01", " NHI/2026/1234567897/1 "})
    void r034_aTermIsReadAsStaffWriteIt(String written) {
        assertThat(TermKey.parse(written).map(TermKey::toString)).contains("NHI/2026/1234567897/01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "NHI/2026/1234567897",
                "NHI/2026/1234567890/01",
                "TAX/2026/1234567897/01",
                "NHI/0001/1234567897/01",
                "NHI/2026/1234567897/21",
                "NHI/2026/1234567897/01/1"
            })
    void r034_whatNamesNoTermIsNone(String written) {
        assertThat(TermKey.parse(written)).isEmpty();
    }
}
