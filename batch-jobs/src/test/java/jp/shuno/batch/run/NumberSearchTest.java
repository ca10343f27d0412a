package jp.shuno.batch.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A search that finds nothing proves nothing, unless it finds what was put there. */
class NumberSearchTest {

    private static final String NUMBER = "123456789018";
    private static final byte[] BYTES = NUMBER.getBytes(StandardCharsets.US_ASCII);
    private static final NumberSearch SEARCH = NumberSearch.anywhere(Set.of(NUMBER, "987654321093"));

    private static boolean isFound(String text) {
        return !SEARCH.places(Map.of("place", text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                NUMBER,
                "my_number=123456789018 is wrong",
                "00123456789018",
                "1234 5678 9018",
                "1234-5678-9018",
                "１２３４５６７８９０１８",
                "[港野 花子, 123456789018]",
                "x123456789018x"
            })
    void aNumberIsFoundInEveryDress(String text) {
        assertThat(isFound(text)).isTrue();
    }

    @Test
    void anEncodedNumberIsFound() {
        assertThat(isFound("\\x" + HexFormat.of().formatHex(BYTES))).isTrue();
        assertThat(isFound("33" + HexFormat.of().formatHex(BYTES) + "3")).isTrue();
        assertThat(isFound(Base64.getEncoder().encodeToString(BYTES))).isTrue();
        byte[] inContext = ("{\"last\":\"" + NUMBER + "\"}").getBytes(StandardCharsets.UTF_8);
        assertThat(isFound(Base64.getEncoder().encodeToString(inContext))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123456789017", "12345678901", "1234,5678,9018", "12345678901\n8", "********9018"})
    void otherNumbersAreNotFound(String text) {
        assertThat(isFound(text)).isFalse();
    }

    @Test
    void aShortNumberIsFoundOnlyWhereItStandsByItself() {
        NumberSearch accounts = NumberSearch.byThemselves(Set.of("9012345"));
        Map<String, String> texts =
                Map.of("cell", "a,9012345,b", "message", "口座 9012345 は無効", "longer", "19012345", "digest", "a9012345f");
        assertThat(accounts.places(texts)).containsExactlyInAnyOrder("cell", "message");
    }
}
