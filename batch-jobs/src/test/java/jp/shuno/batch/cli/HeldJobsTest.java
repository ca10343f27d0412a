package jp.shuno.batch.cli;

import static jp.shuno.batch.cli.Delivery.paid;
import static jp.shuno.batch.cli.TestWard.notice;
import static jp.shuno.batch.cli.TestWard.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import jp.shuno.batch.cli.TestHome.Outcome;
import jp.shuno.sql.database.OnEveryDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Jobs that an operator holds and releases. The ward stays open beside the commands, as a run does. */
@OnEveryDatabase
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HeldJobsTest {

    private static final LocalDate MON = LocalDate.of(2026, 6, 15);
    private static final LocalDate TUE = MON.plusDays(1);
    private static final LocalDate WED = MON.plusDays(2);

    private TestWard ward;
    private TestHome home;

    @BeforeAll
    void open(@TempDir Path folder) {
        ward = TestWard.open(folder.resolve("home"));
        home = ward.home();
        home.inbox(MON)
                .addressees("addressees_1.csv", person(1))
                .assessments(
                        "assessments_1.csv",
                        Assessed.first(notice(1), person(1)).term(1, 10_000).term(2, 10_000))
                .counter("counter_1.csv", paid(Bill.of(notice(1), 1, 10_000), MON, 10_000));
    }

    @AfterAll
    void close() {
        ward.close();
    }

    private Outcome hold(String job, String reason) {
        return home.shuno("hold", job, "--reason", reason);
    }

    private String state(LocalDate day, String job) {
        return ward.sql()
                .sql("SELECT state FROM job_run WHERE business_date = ? AND job_id = ? ORDER BY round DESC"
                        + " FETCH FIRST 1 ROWS ONLY")
                .param(day)
                .param(job)
                .query(String.class)
                .single();
    }

    @Test
    @Order(1)
    void theCloseOfTheDayCannotBeHeldAndAReasonIsNeeded() {
        assertThat(hold("JOB-120", "会議").exitCode()).isEqualTo(50);
        assertThat(hold("JOB-20", " ").exitCode()).isEqualTo(50);
        assertThat(home.shuno("release", "JOB-20").exitCode()).isEqualTo(3);
    }

    @Test
    @Order(2)
    void aHeldJobIsRefusedByNameWithTheReason() {
        assertThat(hold("receivePayments", "銀行の差替え待ち").exitCode()).isZero();
        Outcome again = hold("JOB-20", "別の理由");
        assertThat(again.exitCode()).isEqualTo(3);
        assertThat(again.out()).contains("銀行の差替え待ち");
        ward.close();
        Outcome run = home.shuno("run", "JOB-20", "--business-date", MON.toString());
        ward = TestWard.open(home);
        assertThat(run.exitCode()).isEqualTo(42);
        assertThat(run.onlyComplaint()).contains("JOB-20", "銀行の差替え待ち");
    }

    @Test
    @Order(3)
    void theNightLeavesItOutWithWhatNeedsItAndStillCloses() {
        assertThat(ward.nightly(MON)).isEqualTo(30);
        assertThat(state(MON, "JOB-10")).isEqualTo("COMPLETE");
        assertThat(state(MON, "JOB-20")).isEqualTo("LEFT_OUT");
        assertThat(state(MON, "JOB-30")).isEqualTo("LEFT_OUT");
        assertThat(state(MON, "JOB-120")).isEqualTo("COMPLETE");
        assertThat(ward.isProved()).isTrue();
        assertThat(home.names("inbox")).containsExactly(MON + "/counter_1.csv");
        assertThat(home.shuno("status").out()).contains("見送り", "JOB-20 を見送ったため", "保留中のジョブ JOB-20", "銀行の差替え待ち");
    }

    @Test
    @Order(4)
    void aFileThatOnlyTheHeldJobWouldTakeOpensNoNewRound() {
        assertThat(ward.nightly(MON)).isEqualTo(3);
        assertThat(ward.receipts().rows()).isEmpty();
    }

    @Test
    @Order(5)
    void afterTheReleaseTheSameDayRunsWhatWasLeftOut() {
        assertThat(home.shuno("release", "JOB-20").exitCode()).isZero();
        assertThat(ward.nightly(MON)).isZero();
        assertThat(state(MON, "JOB-30")).isEqualTo("COMPLETE");
        assertThat(ward.term(notice(1), 1).get("state")).isEqualTo("PAID");
        assertThat(ward.nightly(MON)).isEqualTo(3);
    }

    /** money that was read and not yet placed shows in the proof, so nothing can leave on top of it. */
    @Test
    @Order(6)
    void r037_moneyThatWaitsBeforeAHeldReconciliationIsNotForgotten() {
        home.inbox(TUE).counter("counter_2.csv", paid(Bill.of(notice(1), 2, 10_000), TUE, 10_000));
        assertThat(hold("JOB-30", "照合中").exitCode()).isZero();
        assertThat(ward.nightly(TUE)).isEqualTo(30);
        assertThat(state(TUE, "JOB-20")).isEqualTo("COMPLETE");
        assertThat(state(TUE, "JOB-30")).isEqualTo("LEFT_OUT");
        assertThat(ward.term(notice(1), 2).get("state")).isEqualTo("OPEN");
        assertThat(ward.nightly(TUE)).isEqualTo(3);
    }

    @Test
    @Order(7)
    void afterTheReleaseTheNextDayTakesItToo() {
        assertThat(home.shuno("release", "reconcile").exitCode()).isZero();
        assertThat(ward.nightly(WED)).isZero();
        assertThat(ward.term(notice(1), 2).get("state")).isEqualTo("PAID");
        assertThat(ward.isProved()).isTrue();
    }
}
