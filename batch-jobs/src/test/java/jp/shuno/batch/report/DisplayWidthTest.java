package jp.shuno.batch.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    @ParameterizedTest(name = "{0} takes {1} columns")
    @CsvSource({"'', 0", "abc, 3", "調定, 4", "ｶﾞｸ, 3", "ガク, 4", "R-030 本料, 10", "（注）, 6", "𠮷野, 4"})
    void aFullWidthCharacterTakesTwoColumns(String text, int width) {
        assertThat(DisplayWidth.of(text)).isEqualTo(width);
    }

    @Test
    void columnsStandBelowEachOther() {
        assertThat(DisplayWidth.padded("期別", 6)).isEqualTo("期別  ");
        assertThat(DisplayWidth.padded("期別", 2)).isEqualTo("期別");
        assertThat(DisplayWidth.rightAligned("12円", 6)).isEqualTo("  12円");
    }

    @Test
    void aLongSentenceIsCutIntoLinesThatFit() {
        List<String> lines = DisplayWidth.wrapped("ファイル counter_20260701_01.csv のレコード 1 を受け付けた。", 30);

        assertThat(lines).allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(30));
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo("ファイルcounter_20260701_01.csvのレコード1を受け付けた。");
        assertThat(lines).anyMatch(line -> line.contains("counter_20260701_01.csv"));
        assertThat(lines).noneMatch(line -> line.startsWith("。"));
    }

    @Test
    void aWordThatIsWiderThanALineIsCut() {
        assertThat(DisplayWidth.wrapped("abcdefghij", 4)).containsExactly("abcd", "efgh", "ij");
        assertThat(DisplayWidth.wrapped("", 4)).containsExactly("");
    }
}
