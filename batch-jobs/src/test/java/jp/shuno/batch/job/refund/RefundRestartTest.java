package jp.shuno.batch.job.refund;

import static jp.shuno.batch.cli.Delivery.paid;
import static jp.shuno.batch.cli.TestWard.notice;
import static jp.shuno.batch.cli.TestWard.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
 * JOB-50 that decides and tells in one night, cut off at each of its commits in turn and called again: no yen is
 * decided twice, and every obligor is told once, in the same letter.
 */
@OnEveryDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefundRestartTest {

    private static final LocalDate MON = LocalDate.of(2026, 7, 6);
    private static final LocalDate DUE = LocalDate.of(2026, 6, 30);
    private static final LocalDate PAID = LocalDate.of(2026, 6, 25);
    private static final int PEOPLE = 4;

    private TestWard ward;
    private KeptTables beforeTheJob;
    private int commits;
    private Map<String, String> undisturbed;

    @BeforeAll
    void undisturbedJob(@TempDir Path folder) {
        PowerCut.install();
        ward = TestWard.open(TestHome.init(folder.resolve("home"))
                .configure("approval", "refund", "AUTO")
                .configure("letters", "preview", 0));
        delivered(ward.home().inbox(MON));
        Stream.of(
                        JobId.RECEIVE_LEDGER,
                        JobId.APPLY_DECISIONS,
                        JobId.RECEIVE_PAYMENTS,
                        JobId.RECONCILE,
                        JobId.APPROPRIATE)
                .forEach(this::run);
        beforeTheJob = KeptTables.keep(ward.bean(DataSource.class));
        PowerCut.count();
        run(JobId.DECIDE_REFUNDS);
        commits = PowerCut.commits();
        undisturbed = outcome();
    }

    @AfterAll
    void close() {
        ward.close();
        PowerCut.uninstall();
    }

    private static void delivered(Delivery inbox) {
        inbox.residents(
                "addressees_1.csv",
                people().mapToObj(number -> Delivery.resident(person(number))).toArray(Delivery.ResidentLine[]::new));
        inbox.assessments(
                "assessments_1.csv",
                people().mapToObj(number -> Assessed.first(notice(number), person(number))
                                .term(1, DUE, 10_000)
                                .term(2, DUE, 4_000))
                        .toArray(Assessed[]::new));
        inbox.counter(
                "counter_1.csv",
                people().boxed()
                        .flatMap(number -> Stream.of(
                                paid(Bill.of(notice(number), 1, 10_000), PAID, 10_000),
                                paid(Bill.of(notice(number), 1, 10_000), PAID.plusDays(1), 10_000)))
                        .toArray(String[]::new));
    }

    private static IntStream people() {
        return IntStream.rangeClosed(1, PEOPLE);
    }

    private void run(JobId job) {
        ward.bean(BusinessDay.class).runJob(job, MON, "run");
    }

    private Map<String, String> outcome() {
        Map<String, String> all = new TreeMap<>(ward.exports());
        all.put(
                "appropriations",
                lines("SELECT appropriation_no || ' ' || state || ' ' || refund_no FROM appropriation"));
        all.put("moves", lines("SELECT refund_no || ' ' || move_no || ' ' || to_state FROM refund_history"));
        all.put("notices", lines("SELECT refund_notice_no || ' ' || lines FROM refund_notice"));
        all.putAll(ward.home().files("outbox"));
        return all;
    }

    private String lines(String sql) {
        return String.join(
                "\n", ward.sql().sql(sql + " ORDER BY 1").query(String.class).list());
    }

    private String cutOff(int commit) throws Exception {
        beforeTheJob.restore();
        for (String name : ward.home().names("outbox")) {
            Files.deleteIfExists(ward.home().home().root().resolve("outbox").resolve(name));
        }
        PowerCut.atCommit(commit);
        boolean brokeOff = false;
        try {
            run(JobId.DECIDE_REFUNDS);
        } catch (RuntimeException powerIsOff) {
            brokeOff = true;
        }
        PowerCut.restore();
        ward.letTheProcessBeDead();
        run(JobId.DECIDE_REFUNDS);
        if (!brokeOff) {
            return "the cut did not reach the job";
        }
        return outcome().equals(undisturbed) ? "" : "another outcome";
    }

    @Test
    void theUndisturbedJobDecidesAndTells() {
        assertThat(undisturbed.get("refunds").lines().filter(line -> line.contains(",NOTIFIED,")))
                .hasSize(PEOPLE);
        assertThat(undisturbed.get("notices").lines()).hasSize(PEOPLE);
        assertThat(commits).isGreaterThan(4);
    }

    @Test
    void r902_cutOffAtAnyCommitEveryoneIsDecidedAndToldOnce() throws Exception {
        List<String> different = new ArrayList<>();
        for (int commit = 1; commit <= commits; commit++) {
            String difference = cutOff(commit);
            if (!difference.isEmpty()) {
                different.add("cut at commit " + commit + ": " + difference);
            }
        }
        assertThat(different).isEmpty();
        assertThat(ward.isProved()).isTrue();
    }
}
