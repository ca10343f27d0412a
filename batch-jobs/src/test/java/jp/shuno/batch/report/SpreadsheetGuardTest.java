package jp.shuno.batch.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+81312345678",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "＝１＋１",
                "＋1",
                "－1",
                "＠A1",
                " =HYPERLINK(\"x\")",
                "　＝1"
            })
    void wordsThatBeginLikeAFormulaGetAnApostrophe(String words) {
        assertThat(SpreadsheetGuard.guarded(words)).isEqualTo("'" + words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "ヤマダ ハナコ", "0123456789", "a=b", "NHI/2026/1234567897/01", "△1,000", "'=1"})
    void otherWordsStayAsTheyAre(String words) {
        assertThat(SpreadsheetGuard.guarded(words)).isEqualTo(words);
    }

    @Test
    void aNegativeSumIsStillANumber() {
        assertThat(CsvRendering.value(new Cell.Money(-32_000))).isEqualTo("-32000");
        assertThat(CsvRendering.value(new Cell.Count(-1, ""))).isEqualTo("-1");
    }

    @Test
    void everyKindOfWordIsGuarded() {
        assertThat(CsvRendering.value(new Cell.Text("=A1"))).isEqualTo("'=A1");
        assertThat(CsvRendering.value(new Cell.Code("=A1"))).isEqualTo("'=A1");
        assertThat(CsvRendering.value(new Cell.Remark("=A1"))).isEqualTo("'=A1");
        assertThat(CsvRendering.value(Cell.lines(Cell.text("a"), Cell.text("=b"))))
                .isEqualTo("a; '=b");
    }
}
