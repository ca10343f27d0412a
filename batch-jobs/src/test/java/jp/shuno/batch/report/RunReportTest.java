package jp.shuno.batch.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunReportTest {

    @TempDir
    Path temporary;

    private WrittenReports reports;

    @BeforeEach
    void open() {
        reports = new WrittenReports(temporary);
    }

    @Test
    void theReportForProgramsHasAFixedForm() throws IOException {
        RunReport.write(reports.folder(), smallRun(0, "COMPLETE"));

        assertThat(reports.text("run.json")).isEqualTo("""
                {
                  "business_date": "2026-06-30",
                  "round": 2,
                  "exit_code": 0,
                  "exit_meaning": "完了",
                  "next_action": "なし",
                  "started_at": "2026-07-01T01:30:00.000",
                  "ended_at": "2026-07-01T01:30:01.500",
                  "duration_ms": 1500,
                  "command": "shuno nightly",
                  "overrides": {
                    "rules.a": "1",
                    "rules.b": "2"
                  },
                  "version": "1.0",
                  "open_exceptions": 4,
                  "new_exceptions": 1,
                  "gate": {
                    "closed": false,
                    "proof_holds": true,
                    "plan_id": "G0123456789abcde",
                    "answers": [
                      {
                        "staff_id": "1001",
                        "action": "APPROVE",
                        "decided_on": "2026-06-30",
                        "reason": "銀行に確認済み"
                      }
                    ]
                  },
                  "jobs": [
                    {
                      "job_id": "JOB-30",
                      "name": "reconcile",
                      "japanese_name": "消込",
                      "state": "COMPLETE",
                      "read": 10,
                      "posted": 8,
                      "excepted": 1,
                      "duplicate": 1,
                      "duration_ms": 1200,
                      "message": null
                    }
                  ],
                  "inputs": [
                    {
                      "file_name": "cvs_1.txt",
                      "bytes": 1200,
                      "sha256": "ab",
                      "accepted": true,
                      "records": 10,
                      "yen": 1000
                    }
                  ]
                }
                """);
    }

    @ParameterizedTest
    @CsvSource({"0, good", "3, good", "10, attention", "20, bad", "30, bad", "40, bad"})
    void theExitCodeStandsOnTopWithItsMeaningAndTheNextStep(int exitCode, String tone) throws IOException {
        RunReport.write(reports.folder(), smallRun(exitCode, "COMPLETE"));

        assertThat(reports.text("run.html"))
                .containsSubsequence(
                        "<section class=\"verdict " + tone + "\"",
                        "終了コード " + exitCode,
                        "<p>完了</p>",
                        "次の対応",
                        "ジョブ 1件",
                        "入力ファイル 1件");
    }

    @ParameterizedTest
    @CsvSource({"COMPLETE, 完了", "RUNNING, 実行中", "FAILED, 失敗", "STOPPED, 停止", "LEFT_OUT, 見送り", "対象なし, 対象なし"})
    void theStateOfAJobIsAWord(String state, String word) throws IOException {
        RunReport.write(reports.folder(), smallRun(0, state));

        assertThat(reports.text("run.html")).contains(">" + word + "<");
    }

    @Test
    void overriddenKeysAreOnRecord() throws IOException {
        RunReport.write(reports.folder(), smallRun(0, "COMPLETE"));

        assertThat(reports.text("run.html")).containsSubsequence("rules.a &#x3D; 1", "rules.b &#x3D; 2");
    }

    @Test
    void whoLetOutputsLeaveWithoutAFileIsOnRecord() throws IOException {
        RunReport.write(reports.folder(), smallRun(0, "COMPLETE"));

        assertThat(reports.text("run.html")).containsSubsequence("送付前点検", "G0123456789abcde", "1001 承認(2026-06-30)");
    }

    private static GateSummary gate() {
        return new GateSummary(
                InventedDay.DATE,
                false,
                true,
                "G0123456789abcde",
                List.of(),
                List.of(new GateAnswerLine("1001", true, InventedDay.DATE, "銀行に確認済み")));
    }

    private static RunSummary smallRun(int exitCode, String state) {
        return new RunSummary(
                InventedDay.DATE,
                2,
                exitCode,
                "完了",
                "なし",
                LocalDateTime.of(2026, 7, 1, 1, 30),
                LocalDateTime.of(2026, 7, 1, 1, 30, 1, 500_000_000),
                "shuno nightly",
                Map.of("rules.b", "2", "rules.a", "1"),
                "1.0",
                List.of(new JobLine("JOB-30", "reconcile", "消込", state, 10, 8, 1, 1, 1_200, null)),
                List.of(new InputLine("cvs_1.txt", 1_200, "ab", true, 10, 1_000)),
                4,
                1,
                gate());
    }
}
