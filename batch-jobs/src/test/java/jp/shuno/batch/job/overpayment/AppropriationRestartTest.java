package jp.shuno.batch.job.overpayment;

import static jp.shuno.batch.cli.Delivery.paid;
import static jp.shuno.batch.cli.TestWard.notice;
import static jp.shuno.batch.cli.TestWard.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import jp.shuno.batch.cli.Assessed;
import jp.shuno.batch.cli.Bill;
import jp.shuno.batch.cli.Delivery;
import jp.shuno.batch.cli.TestHome;
import jp.shuno.batch.cli.TestWard;
import jp.shuno.batch.run.BusinessDay;
import jp.shuno.batch.run.JobId;
import jp.shuno.batch.run.PowerCut;
import jp.shuno.sql.database.KeptTables;
import jp.shuno.sql.database.OnEveryDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * JOB-40 with two persons in a transaction, cut off at each of its commits in turn and called again: overpayments,
 * appropriations and planned amounts end as if nothing had happened.
 */
@OnEveryDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AppropriationRestartTest {

    private static final LocalDate TUE = LocalDate.of(2026, 9, 15);
    private static final LocalDate WED = TUE.plusDays(1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 25);
    private static final int PEOPLE = 7;

    private TestWard ward;
    private KeptTables beforeTheJob;
    private int commits;
    private List<String> undisturbed;

    @BeforeAll
    void undisturbedJob(@TempDir Path folder) {
        PowerCut.install();
        ward = TestWard.open(TestHome.init(folder.resolve("home")).configure("batch", "chunk-size", 2));
        overpaidAndOwed(ward.home().inbox(TUE));
        assertThat(ward.nightly(TUE)).isLessThan(30);
        corrected(ward.home().inbox(WED));
        Stream.of(JobId.RECEIVE_LEDGER, JobId.APPLY_DECISIONS, JobId.RECEIVE_PAYMENTS, JobId.RECONCILE)
                .forEach(this::run);
        beforeTheJob = KeptTables.keep(ward.bean(DataSource.class));
        PowerCut.count();
        run(JobId.APPROPRIATE);
        commits = PowerCut.commits();
        undisturbed = ledger();
    }

    @AfterAll
    void close() {
        ward.close();
        PowerCut.uninstall();
    }

    private static void overpaidAndOwed(Delivery inbox) {
        inbox.addressees(
                "addressees_1.csv",
                IntStream.rangeClosed(1, PEOPLE).mapToObj(TestWard::person).toArray(String[]::new));
        inbox.assessments(
                "assessments_1.csv",
                IntStream.rangeClosed(1, PEOPLE)
                        .mapToObj(number -> Assessed.first(notice(number), person(number))
                                .term(1, 10_000)
                                .term(2, 10_000)
                                .term(3, 10_000))
                        .toArray(Assessed[]::new));
        inbox.counter(
                "counter_1.csv",
                IntStream.rangeClosed(1, PEOPLE)
                        .boxed()
                        .flatMap(number -> Stream.of(
                                paid(bill(number), JUNE, 10_000), paid(bill(number), JUNE.plusDays(number), 12_000)))
                        .toArray(String[]::new));
    }

    /** Half of the plans change: an arrear becomes smaller, and a further overpayment arises. */
    private static void corrected(Delivery inbox) {
        inbox.assessments(
                "assessments_2.csv",
                IntStream.of(1, 3, 5)
                        .mapToObj(number -> Assessed.correction(notice(number), person(number), 2, WED)
                                .term(1, 7_000)
                                .term(2, 4_000)
                                .annual(21_000))
                        .toArray(Assessed[]::new));
        inbox.counter("counter_2.csv", paid(bill(7), WED, 500));
    }

    private static Bill bill(int number) {
        return Bill.of(notice(number), 1, 10_000);
    }

    private void run(JobId job) {
        ward.bean(BusinessDay.class).runJob(job, WED, "run");
    }

    private List<String> ledger() {
        List<String> all = new ArrayList<>();
        all.addAll(ward.sql().sql("""
                SELECT overpayment_id || ' ' || kind || ' ' || amount || ' ' || appropriated || ' ' || refund_decided
                FROM overpayment
                ORDER BY overpayment_id""").query(String.class).list());
        all.addAll(ward.sql().sql("""
                SELECT appropriation_no || ' ' || overpayment_id || ' ' || target_term || ' ' || amount || ' ' || state
                FROM appropriation
                ORDER BY appropriation_no""").query(String.class).list());
        all.add(ward.exports().get("terms"));
        return all;
    }

    private String cutOff(int commit) {
        beforeTheJob.restore();
        PowerCut.atCommit(commit);
        boolean brokeOff = false;
        try {
            run(JobId.APPROPRIATE);
        } catch (RuntimeException powerIsOff) {
            brokeOff = true;
        }
        PowerCut.restore();
        ward.letTheProcessBeDead();
        run(JobId.APPROPRIATE);
        if (!brokeOff) {
            return "the cut did not reach the job";
        }
        return ledger().equals(undisturbed) ? "" : "another ledger";
    }

    @Test
    void theUndisturbedJobReleasesAndPlansInSeveralTransactions() {
        assertThat(undisturbed).anyMatch(row -> row.endsWith("RELEASED")).anyMatch(row -> row.endsWith("PLANNED"));
        assertThat(commits).isGreaterThan(10);
    }

    @Test
    void r902_cutOffAtAnyCommitTheJobEndsAsIfItHadNotBeen() {
        List<String> different = new ArrayList<>();
        for (int commit = 1; commit <= commits; commit++) {
            String difference = cutOff(commit);
            if (!difference.isEmpty()) {
                different.add("cut at commit " + commit + ": " + difference);
            }
        }
        assertThat(different).isEmpty();
    }
}
