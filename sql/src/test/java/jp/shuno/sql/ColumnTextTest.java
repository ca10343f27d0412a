package jp.shuno.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Free text is cut so that every database can store it. */
class ColumnTextTest {

    @Test
    void textThatFitsIsLeftAlone() {
        assertThat(ColumnText.fitting("", 5)).isEmpty();
        assertThat(ColumnText.fitting("収納", 2)).isEqualTo("収納");
        assertThat(ColumnText.fitting("𠮷野", 2)).isEqualTo("𠮷野");
    }

    @Test
    void textIsCutBehindAWholeCharacter() {
        assertThat(ColumnText.fitting("収納課", 2)).isEqualTo("収納");
        assertThat(ColumnText.fitting("𠮷𠮷", 1)).isEqualTo("𠮷");
    }

    @Test
    void asciiFillsTheDeclaredLength() {
        assertThat(ColumnText.fitting("x".repeat(3000), 2500)).hasSize(2500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"収", "ｶ", "é", "𠮷", "x収"})
    void noTextTakesMoreThanFourThousandBytes(String part) {
        String cut = ColumnText.fitting(part.repeat(5000), 4000);
        int bytes = cut.getBytes(StandardCharsets.UTF_8).length;
        assertThat(bytes).isBetween(3997, 4000);
        assertThat(part.repeat(5000)).startsWith(cut);
        assertThat(new String(cut.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(cut);
    }

    @Test
    void aThousandCharactersFitWhateverTheyAre() {
        assertThat(ColumnText.fitting("𠮷".repeat(2000), 1000)).isEqualTo("𠮷".repeat(1000));
    }

    @Test
    void aReasonIsKeptWithoutTheBlanksAroundItAndBlanksAloneAreNone() {
        assertThat(ColumnText.reason(" 二重納付　")).isEqualTo("二重納付");
        assertThat(ColumnText.reason(" 　")).isNull();
        assertThat(ColumnText.reason("あ".repeat(401))).isEqualTo("あ".repeat(400));
    }
}
