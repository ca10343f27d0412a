package jp.shuno.batch.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KanaOrderTest {

    @Test
    void personsStandInTheOrderOfTheFiftySounds() {
        assertThat(sorted("ワタナベ", "あべ", "ｲﾄｳ", "カトウ", "アオヤマ")).containsExactly("アオヤマ", "あべ", "ｲﾄｳ", "カトウ", "ワタナベ");
    }

    @Test
    void voicedKanaStandBesideThePlainOnes() {
        assertThat(sorted("ガトウ ケンジ", "カトウ マリ", "カトウ アイ", "キタ")).containsExactly("カトウ アイ", "カトウ マリ", "ガトウ ケンジ", "キタ");
    }

    @Test
    void theFamilyNameDecidesFirst() {
        assertThat(sorted("ヤマダ アイ", "ヤマ タロウ")).containsExactly("ヤマ タロウ", "ヤマダ アイ");
    }

    @Test
    void namesWithoutKanaComeLast() {
        assertThat(sorted(null, "ワタナベ")).containsExactly("ワタナベ", null);
    }

    @ParameterizedTest
    @CsvSource({"ガ, カ", "ﾊﾟ, ハ", "しょう, シヨウ", "ヶ, ケ", "メーガン, メエカン", "ローズ, ロオス", "ー, ''", "Smith, Smith"})
    void spellingsOfOneSoundAreTheSameLetters(String kana, String letters) {
        assertThat(KanaOrder.letters(kana)).isEqualTo(letters);
    }

    private static List<@Nullable String> sorted(@Nullable String... names) {
        return Arrays.stream(names).sorted(KanaOrder.BY_KANA).toList();
    }
}
