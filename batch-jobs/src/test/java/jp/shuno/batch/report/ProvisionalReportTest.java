package jp.shuno.batch.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProvisionalReportTest {

    @TempDir
    Path temporary;

    private WrittenReports reports;

    @BeforeEach
    void open() {
        reports = new WrittenReports(temporary);
    }

    @Test
    void whatNeedsALookComesFirstAndPersonsStandInKanaOrder() throws IOException {
        write(InventedDay.provisional());

        assertThat(reports.rows("provisional.csv").stream().skip(1).map(List::getFirst))
                .containsExactly("R06", "R04", "R03", "R05", "R02", "R07", "R01");
    }

    @Test
    void theOrderInWhichTheLinesComeMakesNoDifference() throws IOException {
        write(InventedDay.provisional());
        String before = reports.text("provisional.csv");
        List<ProvisionalLine> reversed = new ArrayList<>(InventedDay.provisional());
        Collections.reverse(reversed);

        write(reversed);

        assertThat(reports.text("provisional.csv")).isEqualTo(before);
    }

    @Test
    void aReceiptWithoutATermLeavesTheCellsEmpty() throws IOException {
        write(InventedDay.provisional());

        assertThat(reports.rows("provisional.csv").get(4))
                .containsExactly(
                        "R05",
                        "cvs-dsk_20260627_01.csv",
                        "12",
                        "2026-06-27",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "コンビニ",
                        "2026-06-26",
                        "45600",
                        "",
                        "3",
                        "E01 検査数字・コード不正");
        assertThat(reports.text("provisional.html")).contains("該当者不明");
    }

    @Test
    void severalRemarksAllShow() throws IOException {
        write(InventedDay.provisional());

        assertThat(reports.text("provisional.csv")).contains("E03 納付済みの期別; E06 期限切れの納付書");
        assertThat(reports.text("provisional.html")).contains("E03 納付済みの期別</div>", "E06 期限切れの納付書</div>");
    }

    @Test
    void aDayWithoutProvisionalPostingsSaysSo() throws IOException {
        write(List.of());

        assertThat(reports.rows("provisional.csv")).hasSize(1);
        assertThat(reports.text("provisional.html")).contains("要確認 0件", "確報待ち 0件", "該当なし(0件)");
    }

    private void write(List<ProvisionalLine> lines) throws IOException {
        ProvisionalReport.write(reports.folder(), InventedDay.DATE, lines);
    }
}
