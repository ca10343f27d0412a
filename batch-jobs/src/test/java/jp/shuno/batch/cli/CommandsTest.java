package jp.shuno.batch.cli;

import static jp.shuno.batch.cli.Delivery.paid;
import static jp.shuno.batch.cli.TestWard.notice;
import static jp.shuno.batch.cli.TestWard.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import jp.shuno.batch.cli.TestHome.Outcome;
import jp.shuno.batch.run.JobId;
import jp.shuno.sql.database.OnEveryDatabase;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The commands beside {@code nightly}, told along one business day. */
@OnEveryDatabase
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CommandsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
    private static final String ON_DAY = "--business-date=" + DAY;

    @TempDir
    static Path folder;

    private static TestHome home;

    private static int run(String job) {
        return home.shuno("run", job, ON_DAY).exitCode();
    }

    @Test
    @Order(1)
    void jobsListsEveryJobInTheOrderOfTheDay() {
        Outcome jobs = TestHome.command("jobs");
        assertThat(jobs.exitCode()).isZero();
        assertThat(jobs.out()
                        .lines()
                        .filter(line -> line.startsWith("JOB-"))
                        .map(line -> line.substring(0, 7).strip()))
                .containsExactly(
                        "JOB-10", "JOB-15", "JOB-20", "JOB-30", "JOB-40", "JOB-50", "JOB-55", "JOB-60", "JOB-70",
                        "JOB-120");
        for (JobId job : JobId.values()) {
            assertThat(jobs.out()).contains(job.jobName(), job.japanese(), job.restart());
        }
    }

    @Test
    @Order(2)
    void everyCommandHasHelp() {
        for (String command : new String[] {
            "init",
            "nightly",
            "run",
            "jobs",
            "status",
            "verify",
            "export",
            "recover",
            "stop",
            "hold",
            "release",
            "doctor",
            "inspect",
            "calculate",
            "explain",
            "approve",
            "reject",
            "reissue",
            "sample",
            "demo"
        }) {
            Outcome help = TestHome.command(command, "--help");
            assertThat(help.exitCode()).as(command).isZero();
            assertThat(help.out()).contains(command);
        }
    }

    @Test
    @Order(3)
    void statusOfAFreshHomeSaysThatNothingRan() {
        home = TestHome.init(folder.resolve("home"));
        home.inbox(DAY)
                .addressees("addressees_1.csv", person(1), person(2))
                .assessments(
                        "assessments_1.csv",
                        Assessed.first(notice(1), person(1)).term(1, 10_000),
                        Assessed.first(notice(2), person(2)).term(1, 20_000),
                        Assessed.first(notice(3), person(2)).levy("LTC1").term(1, 30_000))
                .counter("counter_1.csv", paid(Bill.of(notice(1), 1, 10_000), DAY, 10_000));
        Outcome status = home.shuno("status");
        assertThat(status.exitCode()).isZero();
        assertThat(status.out()).contains("まだ一度も実行されていません");
    }

    @Test
    @Order(4)
    void verifyOfAnEmptyLedgerHolds() {
        assertThat(home.shuno("verify").exitCode()).isZero();
    }

    @Test
    @Order(5)
    void recoverHasNothingToDo() {
        assertThat(home.shuno("recover").exitCode()).isEqualTo(3);
    }

    @Test
    @Order(6)
    void aJobDoesNotOvertakeTheOneBeforeIt() {
        Outcome tooEarly = home.shuno("run", "JOB-30", ON_DAY);
        assertThat(tooEarly.exitCode()).isEqualTo(42);
        assertThat(tooEarly.onlyComplaint()).contains("JOB-10");
        assertThat(home.names("inbox")).hasSize(3);
    }

    @Test
    @Order(7)
    void jobsRunOneByOneUnderNumberOrName() {
        assertThat(run("JOB-10")).isZero();
        assertThat(run("receiveLedger")).isEqualTo(3);
        assertThat(run("JOB-15")).isZero();
        assertThat(run("JOB-20")).isZero();
        assertThat(home.shuno("status", ON_DAY).out()).contains("未完了");
        assertThat(home.nightly(DAY.plusDays(1)).exitCode()).isEqualTo(42);
        assertThat(run("reconcile")).isZero();
        assertThat(run("JOB-40")).isZero();
        assertThat(run("JOB-50")).isZero();
        assertThat(run("JOB-55")).isZero();
        assertThat(run("matchAccounts")).isZero();
        assertThat(run("transferRefunds")).isZero();
        assertThat(run("JOB-120")).isZero();
        assertThat(run("JOB-120")).isEqualTo(3);
        assertThat(home.nightly(DAY).exitCode()).isEqualTo(3);
    }

    @Test
    @Order(8)
    void statusNamesTheDayAndItsJobs() {
        Outcome status = home.shuno("status");
        assertThat(status.exitCode()).isZero();
        assertThat(status.out()).contains(DAY.toString(), "JOB-10", "JOB-20", "JOB-30", "JOB-120", "完了");
        assertThat(home.shuno("status", "--business-date", "2026-06-16").out()).contains("2026-06-16");
    }

    @Test
    @Order(9)
    void exportTakesOneLevyOrOnePerson() {
        assertThat(home.export("terms").say("notice_no")).containsExactly(notice(3), notice(1), notice(2));
        assertThat(home.export("terms", "--levy", "LTC1").say("notice_no")).containsExactly(notice(3));
        assertThat(home.export("terms", "--addressee", person(2)).say("notice_no"))
                .containsExactly(notice(3), notice(2));
        assertThat(home.export("terms", "--levy", "NHI", "--addressee", person(2))
                        .say("notice_no"))
                .containsExactly(notice(2));
        assertThat(home.export("receipts", "--levy", "LTC1").rows()).isEmpty();
        assertThat(home.export("receipts", "--addressee", person(1)).size()).isEqualTo(1);
        assertThat(home.export("postings", "--addressee", person(1)).size()).isEqualTo(1);
        assertThat(home.export("postings", "--addressee", person(2)).rows()).isEmpty();
    }

    @Test
    @Order(10)
    void exportsHaveTheColumnsOfTheContract() {
        assertThat(String.join(", ", home.export("terms").columns()))
                .isEqualTo("levy, fiscal_year, attributable_year, obligor_no, notice_no, term, due_date, revision,"
                        + " principal_assessed, principal_received, principal_provisional,"
                        + " principal_planned_appropriation, principal_appropriated_in, principal_unpaid,"
                        + " principal_overpaid, late_charge_assessed, late_charge_received, late_charge_unpaid,"
                        + " demand_fee_assessed, demand_fee_received, refunded, appropriated_out, completion_date,"
                        + " last_payment_date, last_revenue_date, demanded_on, prescription_date, write_off_date,"
                        + " write_off_kind, state, original_due_date");
        assertThat(String.join(", ", home.export("receipts").columns()))
                .isEqualTo("receipt_id, file_name, record_no, channel, kind, payment_date, revenue_date, amount,"
                        + " disposition, levy, fiscal_year, notice_no, term");
        assertThat(String.join(", ", home.export("postings").columns()))
                .isEqualTo("posting_id, posted_on, rule, from_bucket, to_bucket, amount, receipt_id, levy,"
                        + " fiscal_year, notice_no, term, reverses");
        assertThat(String.join(", ", home.export("exceptions").columns()))
                .isEqualTo("exception_id, kind, opened_on, closed_on, amount, subject, reason");
    }

    @Test
    @Order(11)
    void anExportThatCannotBeWrittenIsForty() {
        Outcome outcome = home.shuno(
                "export",
                "terms",
                "--out",
                folder.resolve("no/such/folder/x.csv").toString());
        assertThat(outcome.exitCode()).isEqualTo(40);
        assertThat(outcome.onlyComplaint()).contains("x.csv");
    }

    @Test
    @Order(12)
    void whatIsSetForOneCallIsRecorded() {
        assertThat(home.nightly(DAY.plusDays(1), "--set", "rules.stale-flash-days=3")
                        .exitCode())
                .isZero();
        assertThat(home.files("reports").get(DAY.plusDays(1) + "/run.json"))
                .contains("rules.stale-flash-days", "\"3\"");
    }

    @Test
    @Order(13)
    void aDecisionOnAPlanIsOneLineInTheInboxAndNothingElse() {
        assertThat(home.shuno("approve", "G0123", "--by", "101").exitCode()).isZero();
        assertThat(home.shuno("reject", "G0123", "--by", "102", "--reason", "銀行に確認中, 明日再開")
                        .exitCode())
                .isZero();
        assertThat(home.files("inbox").keySet())
                .hasSize(2)
                .anyMatch(name -> name.matches("decisions_approve_G0123_101_\\d{14}\\.csv"))
                .anyMatch(name -> name.matches("decisions_reject_G0123_102_\\d{14}\\.csv"));
        assertThat(String.join("", home.files("inbox").values()))
                .contains("exception_id,action,value,reason,decided_by,decided_at\r\nG0123,APPROVE,,,101,")
                .contains("G0123,REJECT,,\"");
    }

    @Test
    @Order(14)
    void aRejectionNeedsAReasonAndBothNeedAPerson() {
        assertThat(home.shuno("reject", "G0123", "--by", "102").exitCode()).isEqualTo(50);
        assertThat(home.shuno("approve", "G0123").exitCode()).isEqualTo(50);
        assertThat(home.shuno("approve", "G0123", "--by", " ").exitCode()).isEqualTo(50);
        assertThat(home.names("inbox")).hasSize(2);
    }
}
