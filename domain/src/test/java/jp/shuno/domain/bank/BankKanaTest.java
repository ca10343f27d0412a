package jp.shuno.domain.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.HexFormat;
import jp.shuno.domain.bank.BankKana.Normalised;
import jp.shuno.domain.bank.BankKana.Reason;
import jp.shuno.domain.bank.BankKana.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BankKanaTest {

    private static final Charset BANK_CHARSET = Charset.forName("windows-31j");

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource({
        "キャノン, ｷﾔﾉﾝ",
        "ショーコ, ｼﾖ-ｺ",
        "ガクブチ, ｶﾞｸﾌﾞﾁ",
        "ヴァイオリン, ｳﾞｱｲｵﾘﾝ",
        "パピルス, ﾊﾟﾋﾟﾙｽ",
        "みなと しょうじ, ﾐﾅﾄ ｼﾖｳｼﾞ",
        "ヶヵヮ, ｹｶﾜ",
        "ｬｭｮｯ, ﾔﾕﾖﾂ",
        "ｶ\u309Eｸ, ''",
        "キヰヱ, ｷｲｴ",
        "ＡＢＣ株, ''",
        "abc（１２３）．, ABC(123).",
        "ヤマダ　　タロウ, ﾔﾏﾀﾞ ﾀﾛｳ",
        "'  ヤマダ ', ﾔﾏﾀﾞ",
        "マリア・クララ, ﾏﾘｱ ｸﾗﾗ",
        "カ\u3099ク, ｶﾞｸ",
        "ハ゜, ﾊﾟ",
        "ｶ)ﾐﾅﾄ, ｶ)ﾐﾅﾄ"
    })
    void aPartyNameIsWrittenInTheCharactersOfABankFile(String text, String expected) {
        BankKana.Result result = BankKana.normalise(text, BankKanaClass.PARTY_NAME);

        if (expected.isEmpty()) {
            assertThat(result).isInstanceOf(Refused.class);
        } else {
            assertThat(result).isEqualTo(new Normalised(expected, expected.length()));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"ー", "ｰ", "‐", "‑", "–", "—", "―", "−", "─", "-", "－"})
    void everyLongMarkAndDashBecomesAHyphen(String mark) {
        assertThat(BankKana.normalise("シ" + mark + "コ", BankKanaClass.PARTY_NAME))
                .isEqualTo(new Normalised("ｼ-ｺ", 3));
    }

    @Test
    void theBytesAreThoseOfTheDocument() {
        Normalised name = (Normalised) BankKana.normalise("ガクブチ", BankKanaClass.PARTY_NAME);

        assertThat(name.bytes()).isEqualTo(6);
        assertThat(HexFormat.ofDelimiter(" ")
                        .withUpperCase()
                        .formatHex(name.text().getBytes(BANK_CHARSET)))
                .isEqualTo("B6 DE B8 CC DE C1");
    }

    @ParameterizedTest(name = "{0} bytes: {1}")
    @CsvSource({"6, ｶﾞｸﾌﾞﾁ", "5, ｶﾞｸﾌﾞ", "4, ｶﾞｸ", "3, ｶﾞｸ", "2, ｶﾞ", "1, ''", "0, ''"})
    void aCutNeverSeparatesAKanaFromItsMark(int maxBytes, String expected) {
        Normalised name = (Normalised) BankKana.normalise("ガクブチ", BankKanaClass.PARTY_NAME);

        assertThat(name.truncate(maxBytes)).isEqualTo(new Normalised(expected, expected.length()));
    }

    @Test
    void aCutLeavesNoSpaceAtTheEnd() {
        Normalised name = (Normalised) BankKana.normalise("ヤマ タロウ", BankKanaClass.PARTY_NAME);

        assertThat(name.truncate(3).text()).isEqualTo("ﾔﾏ");
    }

    @ParameterizedTest(name = "{0} is refused at {1} for {2}")
    @CsvSource({
        "ミナト山, 4, NOT_PERMITTED",
        "'カ，キ', 2, NOT_PERMITTED",
        "'カ,キ', 2, NOT_PERMITTED",
        "カ/キ, 2, NOT_PERMITTED",
        "ヷ, 1, NOT_PERMITTED",
        "カ\tキ, 2, NOT_PERMITTED",
        "カ😀, 2, NOT_PERMITTED",
        "㈱カ, 1, NOT_PERMITTED",
        "ﾞカ, 1, ORPHAN_MARK",
        "アﾞ, 2, ORPHAN_MARK",
        "カﾟ, 2, ORPHAN_MARK",
        "ガﾞ, 2, ORPHAN_MARK",
        "ミヲ, 2, WO",
        "ミを, 2, WO"
    })
    void whatHasNoCertainReadingIsRefusedWithItsPosition(String text, int position, Reason reason) {
        assertThat(BankKana.normalise(text, BankKanaClass.PARTY_NAME))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.position()).isEqualTo(position);
                    assertThat(refused.character())
                            .isEqualTo(text.substring(
                                    text.offsetByCodePoints(0, position - 1), text.offsetByCodePoints(0, position)));
                    assertThat(refused.reason()).isEqualTo(reason);
                });
    }

    @Test
    void theEdiFieldTakesMoreThanAName() {
        assertThat(BankKana.normalise("ヲ／￥「」", BankKanaClass.EDI)).isEqualTo(new Normalised("ｦ/\\｢｣", 5));
    }

    @ParameterizedTest(name = "{0} is refused")
    @CsvSource({"ミナト ギンコウ", "ミナト(", "ミナト."})
    void aBankNameTakesNeitherSpaceNorParenthesesNorFullStop(String text) {
        assertThat(BankKana.normalise(text, BankKanaClass.BANK_NAME))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.position()).isEqualTo(4));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"'ミナト '", "'  ミナト　'", "'・ミナト・'"})
    void spacesAroundABankNameAreNoPartOfIt(String text) {
        assertThat(BankKana.normalise(text, BankKanaClass.BANK_NAME)).isEqualTo(new Normalised("ﾐﾅﾄ", 3));
    }

    @Test
    void aMarkBehindASpaceBelongsToNothing() {
        assertThat(BankKana.normalise("カ ﾞ", BankKanaClass.PARTY_NAME))
                .isEqualTo(new Refused(3, "ﾞ", Reason.ORPHAN_MARK));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(BankKanaClass.class)
    void noFieldTakesSmallKanaOrTheLongMarkOrAComma(BankKanaClass fieldClass) {
        assertThat("ｧｨｩｪｫｬｭｮｯｰ,､｡･abcア亜".chars().noneMatch(c -> fieldClass.permits((char) c)))
                .isTrue();
        assertThat("ｱﾝﾞﾟ09AZ-".chars().allMatch(c -> fieldClass.permits((char) c)))
                .isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(BankKanaClass.class)
    void nothingGivesNothing(BankKanaClass fieldClass) {
        assertThat(BankKana.normalise(" 　", fieldClass)).isEqualTo(new Normalised("", 0));
    }
}
