package jp.shuno.batch.exchange.fixedlength;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JisX0201Test {

    @Test
    void everyCharacterIsTheOneOfWindows31jAndComesBackAsTheSameByte() {
        int characters = 0;
        for (int code = 0; code <= 0xFF; code++) {
            byte[] bytes = {(byte) code};
            if (JisX0201.isCharacter(bytes[0])) {
                String text = JisX0201.decode(bytes, 0, 1);
                assertThat(text).isEqualTo(new String(bytes, JisX0201.CHARSET));
                assertThat(JisX0201.encode(text.charAt(0))).isEqualTo(bytes[0]);
                characters++;
            }
        }
        assertThat(characters).isEqualTo(95 + 63);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x09, 0x0A, 0x0D, 0x1A, 0x7F, 0x80, 0x81, 0x9F, 0xA0, 0xE0, 0xFC, 0xFD, 0xFF})
    void controlsAndBytesOfDoubleByteCharactersAreNoCharacters(int code) {
        assertThat(JisX0201.isCharacter((byte) code)).isFalse();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "0D, 改行",
        "0A, 改行",
        "00, 制御文字(00)",
        "7F, 制御文字(7F)",
        "20, 空白",
        "41, 英字",
        "2D, 数字以外の記号",
        "B1, カナ",
        "83, 全角文字の1バイト目(83)",
        "E3, 全角文字の1バイト目(E3)",
        "80, JIS X 0201 にないバイト(80)",
        "FF, JIS X 0201 にないバイト(FF)"
    })
    void aWrongByteIsDescribedForStaff(String code, String description) {
        assertThat(JisX0201.describe((byte) Integer.parseInt(code, 16))).isEqualTo(description);
    }

    @ParameterizedTest
    @ValueSource(chars = {'ア', 'あ', '漢', '　', '¥', '\t', '\u0080'})
    void whatHasNoByteIsNotWritten(char character) {
        assertThatIllegalArgumentException().isThrownBy(() -> JisX0201.encode(character));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ミナト", "ﾐﾅﾄ", "ｶﾞ", "みなと"})
    void kanaInUtf8AreRecognised(String kana) {
        assertThat(JisX0201.looksLikeUtf8(kana.getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(JisX0201.looksLikeUtf8(kana.getBytes(JisX0201.CHARSET))).isFalse();
    }
}
