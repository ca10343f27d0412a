package jp.shuno.batch.quarter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shuno.batch.cli.TestHome;
import jp.shuno.batch.cli.TestWard;
import jp.shuno.batch.run.BusinessDay;
import jp.shuno.batch.run.JobId;
import jp.shuno.batch.run.NightProcess;
import jp.shuno.batch.run.PowerCut;
import jp.shuno.sql.database.OnEveryDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The nights from the payment that was too much to the money on the account, each begun by real processes
 * that die without a word at random commits of it. Everybody is decided, told, asked and paid as
 * if nothing had died.
 */
@OnEveryDatabase
class KilledRefundNightsTest {

    /** From the plan of refunds to the first payments: the job that is killed in each night. */
    private static final List<JobId> NIGHTS = List.of(
            JobId.APPROPRIATE,
            JobId.DECIDE_REFUNDS,
            JobId.MATCH_ACCOUNTS,
            JobId.TRANSFER_REFUNDS,
            JobId.MATCH_ACCOUNTS,
            JobId.TRANSFER_REFUNDS,
            JobId.TRANSFER_REFUNDS);

    /** More of them take longer and find more. */
    private static final int KILLS_A_NIGHT = Integer.getInteger("shuno.test.kills-a-night", 1);

    /** Commits that a process lives; a few of them are its start. */
    private static final int SHORTEST_LIFE = 8;

    private static final int LONGEST_LIFE = 24;
    private static final Pattern JOB = Pattern.compile("JOB-[0-9]{2}");

    @TempDir
    static Path folder;

    private final Random moments = new Random(154);
    private final Set<JobId> met = EnumSet.noneOf(JobId.class);

    @Test
    void r154_nightsThatAreKilledAtRandomMomentsEndAsIfTheyHadNotBeen() throws Exception {
        TestHome undisturbed = home("undisturbed");
        try (TestWard ward = TestWard.open(undisturbed)) {
            LocalDate day = begin(ward);
            for (JobId job : NIGHTS) {
                day = new RefundQuarter(ward).nightAndMorning(day);
            }
        }
        TestHome killed = home("killed");
        LocalDate day;
        try (TestWard ward = TestWard.open(killed)) {
            day = begin(ward);
            runUntil(NIGHTS.getFirst(), ward, day);
        }
        for (int night = 0; night < NIGHTS.size(); night++) {
            for (int kill = 0; kill < KILLS_A_NIGHT; kill++) {
                killAtRandom(killed, day);
            }
            try (TestWard ward = TestWard.open(killed)) {
                day = new RefundQuarter(ward).nightAndMorning(day);
                if (night + 1 < NIGHTS.size()) {
                    runUntil(NIGHTS.get(night + 1), ward, day);
                }
            }
        }

        assertThat(outcome(killed)).isEqualTo(outcome(undisturbed));
        assertThat(met).containsAll(NIGHTS);
    }

    private static TestHome home(String name) {
        return RefundQuarter.home(TestHome.init(folder.resolve(name)));
    }

    private static LocalDate begin(TestWard ward) {
        new RefundQuarter(ward).begin();
        return RefundQuarter.FIRST;
    }

    /** So that the kills meet the job that they are meant for. */
    private static void runUntil(JobId target, TestWard ward, LocalDate day) {
        for (JobId job : JobId.values()) {
            if (job == target) {
                return;
            }
            ward.bean(BusinessDay.class).runJob(job, day, "run");
        }
    }

    private void killAtRandom(TestHome home, LocalDate night) throws Exception {
        Process process = NightProcess.start(
                home,
                night,
                Map.of(PowerCut.HALT_PROPERTY, String.valueOf(moments.nextInt(SHORTEST_LIFE, LONGEST_LIFE))),
                "child.txt");
        String job = "";
        try (BufferedReader log = process.errorReader(StandardCharsets.UTF_8)) {
            for (String line = log.readLine(); line != null; line = log.readLine()) {
                Matcher named = JOB.matcher(line);
                job = named.find() ? named.group() : job;
            }
        }
        int exitCode = process.waitFor();
        if (exitCode == PowerCut.KILLED) {
            JobId.of(job).ifPresent(met::add);
        } else {
            assertThat(exitCode).isLessThan(20);
        }
    }

    private static Map<String, String> outcome(TestHome home) {
        Map<String, String> all = new TreeMap<>(home.files("outbox"));
        all.putAll(home.lastingReports());
        try (TestWard ward = TestWard.open(home)) {
            assertThat(ward.isProved()).isTrue();
            all.putAll(ward.exports());
            for (String columns : List.of(
                    "refund_no || ' ' || move_no || ' ' || to_state FROM refund_history",
                    "refund_no || ' ' || sequence_no || ' ' || amount || ' ' || file_name FROM refund_transfer",
                    "refund_no || ' ' || part || ' ' || posting_id FROM refund_payment",
                    "plan_id || ' ' || state FROM approval_plan",
                    "claim_no || ' ' || submission_no || ' ' || state FROM refund_claim",
                    "file_name || ' ' || sha256 || ' ' || record_count || ' ' || yen FROM sent_file")) {
                all.put(columns, ward.linesOf(columns));
            }
        }
        return all;
    }
}
