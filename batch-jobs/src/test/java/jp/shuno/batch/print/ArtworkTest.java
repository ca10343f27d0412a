package jp.shuno.batch.print;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words and rules of a form may look like in their file. */
class ArtworkTest {

    @Test
    void wordsMayHoldBlanks() {
        assertThatNoException()
                .isThrownBy(
                        () -> Artwork.read("a.artwork", "# words\n\ntext mincho 9 left 10 20 二つの 言葉\nline 1 2 3 4"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "circle 1 2 3 4             | a.artwork line 2: unknown word circle",
                "box 1 2 3                  | a.artwork line 2: box takes 4 words",
                "line 1 2 3 4 5             | a.artwork line 2: line takes 4 words",
                "text mincho 9 left 10 20   | a.artwork line 2: text takes 6 words"
            })
    void aLineThatMakesNoSenseIsNamedWithItsReason(String line, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Artwork.read("a.artwork", "box 1 2 3 4\n" + line))
                .withMessage(message);
    }

    @ParameterizedTest
    @CsvSource({
        "box 1 2 x 4",
        "text serif 9 left 10 20 a",
        "text mincho 9 middle 10 20 a",
        "text mincho nine left 1 2 a"
    })
    void aWordThatMakesNoSenseIsNamedWithItsLine(String line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Artwork.read("a.artwork", line))
                .withMessageStartingWith("a.artwork line 1: ");
    }

    @Test
    void aTextThatAsksForSomethingUnknownIsADefect() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> Wording.filled("{mayor}あて", Map.of("office", "係")))
                .withMessage("a text asks for {mayor}");
    }
}
