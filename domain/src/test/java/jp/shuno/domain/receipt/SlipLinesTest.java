package jp.shuno.domain.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.assessment.NoticeKey;
import jp.shuno.domain.assessment.NoticeNumber;
import jp.shuno.domain.assessment.TermNumber;
import jp.shuno.domain.assessment.Terms;
import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.money.Yen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlipLinesTest {

    private static final String UPPER = "411081234567897010";
    private static final String LOWER = "00004560000000005";

    @Test
    void r021_theWorkedSlipNamesTermOneAndItsPremium() {
        SlipLines lines = new SlipLines(UPPER, LOWER);

        assertThat(lines.haveValidCheckDigits()).isTrue();
        assertThat(lines.termKey()).contains(Terms.TERM_1);
        assertThat(lines.premium()).isEqualTo(Yen.of(45_600));
        assertThat(lines.lateCharge()).isEqualTo(Yen.ZERO);
        assertThat(SlipLines.of(Terms.TERM_1, Yen.of(45_600), Yen.ZERO)).isEqualTo(lines);
    }

    @Test
    void r030_thePrintedSlipOfTheFormStatesItsLateCharge() {
        SlipLines lines = new SlipLines("411081631706692087", "00002000000076003");
        var term8 = new NoticeKey(LevyType.NHI, new FiscalYear(2026), new NoticeNumber("1631706692"))
                .term(new TermNumber(8));

        assertThat(lines.haveValidCheckDigits()).isTrue();
        assertThat(lines.termKey()).contains(term8);
        assertThat(lines.premium()).isEqualTo(Yen.of(20_000));
        assertThat(lines.lateCharge()).isEqualTo(Yen.of(7_600));
        assertThat(SlipLines.of(term8, Yen.of(20_000), Yen.of(7_600))).isEqualTo(lines);
    }

    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource({
        "411081234567897010, 00004560000000005, true",
        "411081234567897011, 00004560000000005, false",
        "411081234567897010, 00004560000000006, false",
        "411081234567897020, 00004560000000005, false",
        "411081234567897010, 00004561000000005, false",
    })
    void r025_bothLinesMustEndInTheirCheckDigits(String upper, String lower, boolean valid) {
        assertThat(new SlipLines(upper, lower).haveValidCheckDigits()).isEqualTo(valid);
    }

    @ParameterizedTest(name = "levy code {0} is {1}")
    @CsvSource({"411, NHI", "412, NHI", "413, NHI", "511, LTC1", "611, LEM"})
    void r021_theLevyCodeOfTheSlipNamesTheLevy(String code, LevyType levy) {
        SlipLines lines = new SlipLines(code + UPPER.substring(3), LOWER);

        assertThat(lines.termKey())
                .hasValueSatisfying(key -> assertThat(key.notice().levy()).isEqualTo(levy));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "414081234567897010",
                "411081234567890010",
                "411081234567897000",
                "411081234567897210",
            })
    void r025_aPartOfForeignMakingNamesNoTerm(String upper) {
        assertThat(new SlipLines(upper, LOWER).termKey()).isEmpty();
    }

    @ParameterizedTest(name = "fiscal {0} is printed {1}")
    @CsvSource({"2019, 01", "2026, 08", "2030, 12"})
    void r021_theSlipPrintsTheReiwaYear(int year, String printed) {
        var term = new NoticeKey(LevyType.NHI, new FiscalYear(year), Terms.NOTICE_NUMBER).term(new TermNumber(1));

        SlipLines lines = SlipLines.of(term, Yen.of(1), Yen.ZERO);

        assertThat(lines.upper().substring(3, 5)).isEqualTo(printed);
        assertThat(lines.termKey()).contains(term);
    }

    @Test
    void r024_linesOfWrongLengthAreNoSlip() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SlipLines(UPPER + "0", LOWER));
        assertThatIllegalArgumentException().isThrownBy(() -> new SlipLines(UPPER, LOWER + "0"));
        assertThatIllegalArgumentException().isThrownBy(() -> new SlipLines(LOWER, UPPER));
        assertThatIllegalArgumentException().isThrownBy(() -> new SlipLines("", ""));
    }

    @Test
    void r024_aPremiumOfTenDigitsDoesNotFitOnASlip() {
        assertThat(SlipLines.of(Terms.TERM_1, Yen.of(999_999_999), Yen.of(9_999_999))
                        .haveValidCheckDigits())
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SlipLines.of(Terms.TERM_1, Yen.of(1_000_000_000), Yen.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> SlipLines.of(Terms.TERM_1, Yen.ZERO, Yen.of(10_000_000)));
    }
}
