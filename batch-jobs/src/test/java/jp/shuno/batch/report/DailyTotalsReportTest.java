package jp.shuno.batch.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.receipt.Channel;
import jp.shuno.domain.reconciliation.ReceiptYear.YearClass;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DailyTotalsReportTest {

    private static final LocalDate DATE = LocalDate.of(2026, 6, 25);

    @TempDir
    Path temporary;

    private WrittenReports reports;

    @BeforeEach
    void open() {
        reports = new WrittenReports(temporary);
    }

    @Test
    void r401_threeStoreReceiptsAndOneInSuspenseMakeTheCashOfTheDate() throws IOException {
        write(List.of(
                new DailyTotalLine(
                        DATE, null, null, Bucket.SUSPENSE, Channel.CONVENIENCE, 1, 10_000, 2026, Movement.INCOME),
                new DailyTotalLine(
                        DATE,
                        LevyType.NHI,
                        YearClass.CURRENT,
                        Bucket.TERM_PRINCIPAL,
                        Channel.CONVENIENCE,
                        3,
                        136_800,
                        2026,
                        Movement.INCOME)));

        assertThat(reports.rows("daily-totals.csv"))
                .containsExactly(
                        List.of("収入日", "税目", "年度区分", "科目", "収納種別", "件数", "金額", "会計年度", "区分"),
                        List.of("2026-06-25", "NHI", "現年", "本料", "コンビニ", "3", "136800", "2026", "収入"),
                        List.of("2026-06-25", "", "", "収納不明", "コンビニ", "1", "10000", "2026", "収入"));
        assertThat(reports.text("daily-totals.html"))
                .contains("収入日 令和8年6月25日(木) 2026-06-25", "<dt>収入合計</dt><dd>146,800円</dd>", ">146,800<");
    }

    @Test
    void r401_reversalsShowATriangleOnThePageAndASignInTheFile() throws IOException {
        write(InventedDay.dailyTotals());

        assertThat(reports.text("daily-totals.html")).contains("<div class=\"yen minus\">△32,000</div>");
        assertThat(reports.text("daily-totals.csv")).contains(",金融機関窓口,-1,-32000,2026,取消\r\n");
    }

    @Test
    void theOrderInWhichTheLinesComeMakesNoDifference() throws IOException {
        write(InventedDay.dailyTotals());
        var before = reports.bytes();
        List<DailyTotalLine> reversed = new ArrayList<>(InventedDay.dailyTotals());
        Collections.reverse(reversed);

        write(reversed);

        assertThat(reports.bytes()).isEqualTo(before);
    }

    @Test
    void moneyWithoutARevenueDateComesLast() throws IOException {
        write(List.of(
                new DailyTotalLine(null, null, null, Bucket.SUSPENSE, Channel.OTHER, 1, 500, 2026, Movement.INCOME),
                new DailyTotalLine(DATE, null, null, Bucket.SUSPENSE, Channel.OTHER, 1, 700, 2026, Movement.INCOME)));

        assertThat(reports.text("daily-totals.html")).containsSubsequence("収入日 令和8年6月25日", "収入日なし", ">500<");
        assertThat(reports.rows("daily-totals.csv").getLast()).startsWith("", "", "");
    }

    @Test
    void anItemThatIsNotUsualGetsItsOwnColumns() throws IOException {
        write(List.of(new DailyTotalLine(
                DATE,
                LevyType.NHI,
                YearClass.CURRENT,
                Bucket.MISCELLANEOUS_REVENUE,
                Channel.OTHER,
                1,
                300,
                2026,
                Movement.INCOME)));

        assertThat(reports.text("daily-totals.html")).contains(">雑入</th>");
    }

    @Test
    void aDayWithoutMoneySaysSo() throws IOException {
        write(List.of());

        assertThat(reports.rows("daily-totals.csv")).hasSize(1);
        assertThat(reports.text("daily-totals.html")).contains("該当なし(0件)", "<dd>0円</dd>");
    }

    private void write(List<DailyTotalLine> lines) throws IOException {
        DailyTotalsReport.write(reports.folder(), InventedDay.DATE, lines, DailyCash.NONE);
    }
}
