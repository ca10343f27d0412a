package jp.shuno.domain.receivingaccount;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** one form for every writing of a name. */
class ComparedNameTest {

    @ParameterizedTest(name = "{0} is compared as {1}")
    @CsvSource({
        "ヤマダ　ショーコ, ﾔﾏﾀﾞ ｼﾖ-ｺ",
        "ﾔﾏﾀﾞ ｼｮｰｺ, ﾔﾏﾀﾞ ｼﾖ-ｺ",
        "やまだ　しょーこ, ﾔﾏﾀﾞ ｼﾖ-ｺ",
        "ヤマタ゛ショ−コ, ﾔﾏﾀﾞｼﾖ-ｺ",
        "ヤマタ\u3099 ショ―コ, ﾔﾏﾀﾞ ｼﾖ-ｺ",
        "'  ヤマダ　 　ショーコ ', ﾔﾏﾀﾞ ｼﾖ-ｺ",
        "'ヤマダ\tショーコ', ﾔﾏﾀﾞ ｼﾖ-ｺ",
        "ヴァイオリン, ｳﾞｱｲｵﾘﾝ",
        "ヰヱヲ, ｲｴｦ",
        "ヵヶ, ｶｹ",
        "Smith　john, SMITH JOHN",
        "Ｓｍｉｔｈ－Ｊｏｎｅｓ, SMITH-JONES",
        "マリア・クララ, ﾏﾘｱ ｸﾗﾗ",
        "１２３(ｱ), 123(ｱ)"
    })
    void r143_everyWritingOfANameComesToOneForm(String text, String normalised) {
        assertThat(new ComparedName(text).normalised()).isEqualTo(normalised);
    }

    @ParameterizedTest(name = "{0} is compared as {1}")
    @CsvSource({
        "(ｶ)ミナトショウジ, ｶ)ﾐﾅﾄｼﾖｳｼﾞ",
        "カ）ミナトショウジ, ｶ)ﾐﾅﾄｼﾖｳｼﾞ",
        "カブシキガイシャ　ミナトショウジ, ｶ)ﾐﾅﾄｼﾖｳｼﾞ",
        "カブシキカイシャミナトショウジ, ｶ)ﾐﾅﾄｼﾖｳｼﾞ",
        "ミナトショウジ　カブシキガイシャ, ﾐﾅﾄｼﾖｳｼﾞ(ｶ",
        "ミナトショウジ（カ）, ﾐﾅﾄｼﾖｳｼﾞ(ｶ",
        "ﾐﾅﾄｼﾖｳｼﾞ(ｶ, ﾐﾅﾄｼﾖｳｼﾞ(ｶ",
        "ユウゲンガイシャミナト, ﾕ)ﾐﾅﾄ",
        "イリョウホウジンシャダン ミナトカイ, ｲ)ﾐﾅﾄｶｲ",
        "イッパンシャダンホウジンミナト, ｼﾔ)ﾐﾅﾄ",
        "シャ）ミナト, ｼﾔ)ﾐﾅﾄ",
        "ミナト(カ)ホンテン, ﾐﾅﾄ(ｶ)ﾎﾝﾃﾝ"
    })
    void r143_theKindOfACompanyIsWrittenAsBanksAbbreviateIt(String text, String normalised) {
        assertThat(new ComparedName(text).normalised()).isEqualTo(normalised);
    }

    @Test
    void r143_aCompanyWordInFrontIsAnotherNameThanOneBehind() {
        assertThat(new ComparedName("カブシキガイシャミナト")).isNotEqualTo(new ComparedName("ミナトカブシキガイシャ"));
    }

    @ParameterizedTest(name = "{0} relaxed is {1}")
    @CsvSource({"ヤマダ　ショーコ, ﾔﾏﾀﾞｼﾖｺ", "ヤマダ　ショウコ, ﾔﾏﾀﾞｼﾖｳｺ", "チヂミ, ﾁｼﾞﾐ", "ミカヅキ, ﾐｶｽﾞｷ", "ミヲ, ﾐｵ", "チ゛ヂ, ｼﾞｼﾞ"})
    void r142_theRelaxedFormLeavesOutWhatTheWritingsOfOneNameDifferIn(String text, String relaxed) {
        assertThat(new ComparedName(text).relaxed()).isEqualTo(relaxed);
    }

    @ParameterizedTest(name = "[{0}]")
    @CsvSource({"山田　ショー子", "佐々木", "'山田 ヤマダ'", "㈱ミナト", "''", "' 　'", "ー", "'- -'"})
    void r142_whatHoldsKanjiOrNothingCannotBeCompared(String text) {
        assertThat(new ComparedName(text).isComparable()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"ヤマダ", "さくら", "ﾔﾏﾀﾞ", "Nguyễn Văn An", "ゝ", "😀", "ヷ"})
    void r142_everyOtherTextCanBeComparedHoweverOdd(String text) {
        assertThat(new ComparedName(text).isComparable()).isTrue();
    }

    @Test
    void anOddCharacterStaysAndIsUnlikeEveryOther() {
        assertThat(new ComparedName("ヤマダ😀")).isNotEqualTo(new ComparedName("ヤマダ"));
        assertThat(new ComparedName("ヤマダ,")).isNotEqualTo(new ComparedName("ヤマダ."));
        assertThat(new ComparedName("Nguyễn")).isNotEqualTo(new ComparedName("Nguyen"));
    }

    @Test
    void r331_aNameIsNotPrinted() {
        assertThat(new ComparedName("ヤマダ").toString()).doesNotContain("ﾔﾏ", "ヤマ");
    }
}
