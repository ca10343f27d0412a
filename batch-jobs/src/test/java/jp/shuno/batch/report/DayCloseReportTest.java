package jp.shuno.batch.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.receipt.Disposition;
import jp.shuno.domain.reconciliation.ControlTotals.Count;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DayCloseReportTest {

    @TempDir
    Path temporary;

    private WrittenReports reports;

    @BeforeEach
    void open() {
        reports = new WrittenReports(temporary);
    }

    @Test
    void theCertificateForProgramsHasAFixedForm() throws IOException {
        DayCloseReport.write(reports.folder(), smallClose(3));

        assertThat(reports.text("day-close.json")).isEqualTo("""
                {
                  "business_date": "2026-06-30",
                  "version": 1,
                  "holds": false,
                  "invariants": [
                    {
                      "id": "INV-001",
                      "rule": "R-008",
                      "text": "残高が合う。",
                      "holds": false,
                      "checked_rows": 2,
                      "first_violations": [
                        "NHI/2026/9123456797/01"
                      ]
                    },
                    {
                      "id": "INV-002",
                      "rule": "R-900",
                      "text": "合計は0である。",
                      "holds": true,
                      "checked_rows": 5,
                      "first_violations": []
                    }
                  ],
                  "control_totals": {
                    "files": [
                      {
                        "file_name": "cvs_1.txt",
                        "sha256": "ab",
                        "records": 3,
                        "yen": 300,
                        "dispositions": {
                          "POSTED": {
                            "records": 2,
                            "yen": 200
                          },
                          "SUSPENSE": {
                            "records": 1,
                            "yen": 100
                          }
                        }
                      }
                    ],
                    "ledger": {
                      "terms": 1,
                      "assessed": 2,
                      "received": 3,
                      "provisional": 4,
                      "unpaid": 5,
                      "overpaid": 6,
                      "cash": 7,
                      "suspense": 8
                    },
                    "buckets": {
                      "RECEIPT": -300,
                      "SUSPENSE": 100
                    }
                  },
                  "previous_digest": "",
                  "digest": "cd"
                }
                """);
    }

    @Test
    void aGreenCertificateSaysSoInOneWord() throws IOException {
        DayCloseReport.write(reports.folder(), InventedDay.close());

        assertThat(reports.text("day-close.html"))
                .contains("<p class=\"word\">適合</p>", "4項目はすべて成り立っています")
                .doesNotContain("不適合");
    }

    @Test
    void aRedCertificateNamesTheViolationAndTheNextStep() throws IOException {
        DayCloseReport.write(reports.folder(), InventedDay.redClose());

        assertThat(reports.text("day-close.html"))
                .contains(
                        "<p class=\"word\">不適合</p>", "4項目のうち1項目", "次の対応", "NHI/2026/9123456797/01", "第2版", "なし(最初の証明)");
    }

    @Test
    void r037_aFileWhoseDispositionsDoNotAddUpShowsAsUnequal() throws IOException {
        DayCloseReport.write(reports.folder(), smallClose(4));

        assertThat(reports.text("day-close.html")).contains(">不一致<");
    }

    @Test
    void r037_aFileWhoseDispositionsAddUpShowsAsEqual() throws IOException {
        DayCloseReport.write(reports.folder(), smallClose(3));

        assertThat(reports.text("day-close.html")).contains(">一致<").doesNotContain(">不一致<");
    }

    @Test
    void theCertificateHasTheBalancesTheChainAndRoomForSeals() throws IOException {
        DayCloseReport.write(reports.folder(), InventedDay.close());

        assertThat(reports.text("day-close.html"))
                .contains("△519,728,500", "証明の連鎖", InventedDay.close().digest(), "確認印", "課長");
    }

    @Test
    void everyDispositionHasItsWord() {
        assertThat(Disposition.values())
                .extracting(DispositionWords::of)
                .doesNotHaveDuplicates()
                .hasSize(8);
    }

    private static DayClose smallClose(long recordsRead) {
        return new DayClose(
                InventedDay.DATE,
                1,
                false,
                List.of(
                        new InvariantResult("INV-001", "R-008", "残高が合う。", false, 2, List.of("NHI/2026/9123456797/01")),
                        new InvariantResult("INV-002", "R-900", "合計は0である。", true, 5, List.of())),
                List.of(new FileControl(
                        "cvs_1.txt",
                        "ab",
                        recordsRead,
                        300,
                        Map.of(Disposition.SUSPENSE, new Count(1, 100), Disposition.POSTED, new Count(2, 200)))),
                new LedgerFigures(1, 2, 3, 4, 5, 6, 7, 8),
                List.of(new BucketFigure(Bucket.RECEIPT, -300), new BucketFigure(Bucket.SUSPENSE, 100)),
                "",
                "cd");
    }
}
