package jp.shuno.batch.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExceptionReportTest {

    private static final String HEADER = "exception_id,kind,発生元,レコード番号,宛名番号,税目,賦課年度,期別,金額,理由,候補,推奨処理,期限,"
            + "action,value,reason,decided_by,decided_at,カナ,件名,発生日";

    @TempDir
    Path temporary;

    private WrittenReports reports;

    @BeforeEach
    void open() {
        reports = new WrittenReports(temporary);
    }

    @Test
    void theFileOpensInASpreadsheetAndHasTheColumnsOfADecisionFile() throws IOException {
        write(InventedDay.exceptions());

        assertThat(Files.readAllBytes(temporary.resolve("exceptions.csv")))
                .startsWith(0xEF, 0xBB, 0xBF)
                .endsWith('\r', '\n');
        assertThat(reports.text("exceptions.csv")).startsWith("\uFEFF" + HEADER + "\r\n");
        assertThat(reports.text("exceptions.csv").replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void aRowHoldsDataAndFiveCellsToFillIn() throws IOException {
        ExceptionLine line = InventedDay.exception(
                "E09",
                "確報後の取消",
                9,
                new InventedDay.Person("9000012343", "ヤマダ ハナコ"),
                1_032_000,
                "確報後に取消が届きました。",
                List.of("NHI/2026/9123456797/01", "NHI/2026/9123456805/02"),
                "確認してください。");

        write(List.of(line));

        assertThat(reports.rows("exceptions.csv").get(1))
                .containsExactly(
                        line.exceptionId(),
                        "E09",
                        "cvs-dsk_20260630_01.csv",
                        String.valueOf(line.recordNo()),
                        "9000012343",
                        "NHI",
                        "2026",
                        "1",
                        "1032000",
                        "確報後に取消が届きました。",
                        "NHI/2026/9123456797/01; NHI/2026/9123456805/02",
                        "確認してください。",
                        "2026-07-21",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "ヤマダ ハナコ",
                        "確報後の取消",
                        "2026-06-21");
    }

    @Test
    void theOrderOfTheCallerIsKept() throws IOException {
        write(InventedDay.exceptions());

        assertThat(reports.rows("exceptions.csv").stream().skip(1).map(List::getFirst))
                .containsExactlyElementsOf(InventedDay.exceptions().stream()
                        .map(ExceptionLine::exceptionId)
                        .toList());
    }

    @Test
    void aDayWithoutExceptionsHasAHeaderAndSaysSo() throws IOException {
        write(List.of());

        assertThat(reports.text("exceptions.csv")).isEqualTo("\uFEFF" + HEADER + "\r\n");
        assertThat(reports.text("exceptions.html")).contains("例外一覧 0件", "該当なし(0件)", "<dd>0円</dd>");
    }

    @Test
    void aHostileNameIsNeitherAFormulaNorAScript() throws IOException {
        write(List.of(InventedDay.exception(
                "E02",
                "該当する調定なし",
                0,
                new InventedDay.Person("9000012343", "=cmd|' /C calc'!A0"),
                100,
                "<script>alert(1)</script>",
                List.of("\"><img src=x onerror=alert(1)>"),
                "-1")));

        List<String> row = reports.rows("exceptions.csv").get(1);
        assertThat(row).contains("'=cmd|' /C calc'!A0", "'-1").noneMatch(cell -> cell.startsWith("="));
        assertThat(reports.text("exceptions.html"))
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script", "<img");
    }

    @Test
    void eachRowSaysInWordsHowNewAndHowUrgentItIs() throws IOException {
        write(InventedDay.exceptions());

        assertThat(reports.text("exceptions.html")).contains(">新規<", ">継続<", ">6日超過<", ">あと30日<", ">対象者不明<", ">なし<");
    }

    @Test
    void theSummaryCountsAndAddsUpByKind() throws IOException {
        write(InventedDay.exceptions());

        assertThat(reports.text("exceptions.html"))
                .contains("<dt>未処理の例外</dt><dd>18件</dd>", "<dt>うち期限超過</dt><dd>1件</dd>", "<dd>220,500円</dd>")
                .containsSubsequence("該当する調定なし", ">13<", ">4<", ">135,000<", "確報後の取消");
    }

    @Test
    void paperHasRoomForWhoCheckedAndWhatCameOfIt() throws IOException {
        write(InventedDay.exceptions());

        assertThat(reports.text("exceptions.html")).contains("確認欄", "確認者", "処理日", "結果");
    }

    private void write(List<ExceptionLine> lines) throws IOException {
        ExceptionReport.write(reports.folder(), InventedDay.DATE, lines);
    }
}
