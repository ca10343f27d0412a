package jp.shuno.batch.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileRegisterReportTest {

    @TempDir
    Path temporary;

    private WrittenReports reports;

    @BeforeEach
    void open() {
        reports = new WrittenReports(temporary);
    }

    @Test
    void theFileKeepsTheOrderOfArrival() throws IOException {
        write(InventedDay.files());

        assertThat(reports.rows("file-register.csv").stream().skip(1).map(List::getFirst))
                .containsExactlyElementsOf(
                        InventedDay.files().stream().map(FileLine::fileName).toList());
    }

    @Test
    void thePageShowsRefusedFilesFirstWithEveryReason() throws IOException {
        write(InventedDay.files());

        assertThat(reports.text("file-register.html"))
                .containsSubsequence("却下あり", "却下したファイル 1件", "cvs-mmk_20260630_01.txt", ">却下<", "受理したファイル 4件", ">受理<")
                .contains("トレーラの件数 310", "トレーラの金額 9,120,400 円");
    }

    @Test
    void severalReasonsStandInOneCell() throws IOException {
        write(InventedDay.files());

        assertThat(reports.text("file-register.csv")).contains("規則 R-024)。 / トレーラの金額");
    }

    @Test
    void aDayOnWhichAllWasTakenHasNoWarning() throws IOException {
        write(InventedDay.files().stream().filter(FileLine::accepted).toList());

        assertThat(reports.text("file-register.html")).doesNotContain("却下あり", "却下したファイル");
    }

    @Test
    void aDayWithoutFilesSaysSo() throws IOException {
        write(List.of());

        assertThat(reports.rows("file-register.csv")).hasSize(1);
        assertThat(reports.text("file-register.html")).contains("受理したファイル 0件", "該当なし(0件)");
    }

    private void write(List<FileLine> lines) throws IOException {
        FileRegisterReport.write(reports.folder(), InventedDay.DATE, lines);
    }
}
