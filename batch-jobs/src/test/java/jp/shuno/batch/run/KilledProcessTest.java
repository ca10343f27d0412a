package jp.shuno.batch.run;

import static jp.shuno.batch.cli.Delivery.paid;
import static jp.shuno.batch.cli.StorePayment.confirmed;
import static jp.shuno.batch.cli.StorePayment.flash;
import static jp.shuno.batch.cli.TestWard.notice;
import static jp.shuno.batch.cli.TestWard.person;
import static jp.shuno.batch.run.NightProcess.readUntil;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import jp.shuno.batch.cli.Assessed;
import jp.shuno.batch.cli.Bill;
import jp.shuno.batch.cli.StorePayment;
import jp.shuno.batch.cli.TestHome;
import jp.shuno.batch.cli.TestHome.Outcome;
import jp.shuno.batch.cli.TestWard;
import jp.shuno.sql.database.OnEveryDatabase;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real process dies in the middle of a night, again and again, each time a little later; the count of its commits
 * decides when, not a clock. The last call finishes, and nothing tells of the kills.
 */
@OnEveryDatabase
class KilledProcessTest {

    private static final LocalDate NIGHT = LocalDate.of(2026, 6, 30);
    private static final LocalDate PAID = LocalDate.of(2026, 6, 25);
    private static final int NOTICES = 36;

    @TempDir
    static Path folder;

    private static Map<String, String> reports;
    private static Map<String, String> tables;

    @BeforeAll
    static void undisturbed() {
        TestHome home = deliver(folder.resolve("undisturbed"));
        assertThat(home.nightly(NIGHT).exitCode()).isEqualTo(20);
        reports = home.lastingReports();
        tables = tables(home);
    }

    private static TestHome deliver(Path root) {
        TestHome home = TestHome.init(root).configure("batch", "chunk-size", 2);
        home.inbox(NIGHT)
                .addressees(
                        "addressees_1.csv",
                        IntStream.rangeClosed(1, NOTICES)
                                .mapToObj(number -> person(number))
                                .toArray(String[]::new))
                .assessments(
                        "assessments_1.csv",
                        IntStream.rangeClosed(1, NOTICES)
                                .mapToObj(number -> Assessed.first(notice(number), person(number))
                                        .term(1, 10_000)
                                        .term(2, 10_000))
                                .toArray(Assessed[]::new))
                .stores("cvs_1.txt", NIGHT, 1, payments(number -> number % 3 != 0))
                .stores("cvs_2.txt", NIGHT, 2, payments(number -> number % 3 == 0))
                .counter(
                        "counter_1.csv",
                        IntStream.rangeClosed(1, NOTICES)
                                .filter(number -> number % 5 == 0)
                                .mapToObj(number -> paid(Bill.of(notice(number), 1, 10_000), PAID, 500))
                                .toArray(String[]::new))
                .text("counter_broken.csv", "slip_key_upper\r\n1\r\n");
        return home;
    }

    private static StorePayment[] payments(Predicate<Integer> chosen) {
        List<StorePayment> payments = new ArrayList<>();
        for (int number = 1; number <= NOTICES; number++) {
            if (chosen.test(number)) {
                Bill bill = Bill.of(notice(number), number % 7 == 0 ? 9 : 1, 10_000);
                payments.add(number % 2 == 0 ? flash(bill, PAID) : confirmed(bill, PAID));
            }
        }
        return payments.toArray(StorePayment[]::new);
    }

    private static Map<String, String> tables(TestHome home) {
        try (TestWard ward = TestWard.open(home)) {
            assertThat(ward.isProved()).isTrue();
            return ward.exports();
        }
    }

    /** A night in a process of its own that ends without a word at its n-th commit. */
    private static Process start(TestHome home, int haltAtCommit) throws IOException {
        return start(home, haltAtCommit, "child.txt");
    }

    private static Process start(TestHome home, int haltAtCommit, String told) throws IOException {
        return NightProcess.start(home, NIGHT, Map.of(PowerCut.HALT_PROPERTY, String.valueOf(haltAtCommit)), told);
    }

    @Test
    void r902_aNightThatIsKilledFiveTimesEndsAsIfItHadNotBeen() throws Exception {
        TestHome home = deliver(folder.resolve("killed"));
        for (int haltAtCommit : new int[] {15, 45, 45, 40, 30}) {
            Process night = start(home, haltAtCommit);
            try (BufferedReader log = night.errorReader(StandardCharsets.UTF_8)) {
                assertThat(readUntil(log, "no line says this")).isFalse();
            }
            assertThat(night.waitFor()).isEqualTo(PowerCut.KILLED);
        }

        assertThat(home.nightly(NIGHT).exitCode()).isEqualTo(20);
        assertThat(tables(home)).isEqualTo(tables);
        assertThat(home.lastingReports()).isEqualTo(reports);
        assertThat(home.names("inbox")).isEmpty();
    }

    /** The night waits for its key, which never comes. */
    @Test
    void r902_aNightThatIsKilledFromOutsideEndsAsIfItHadNotBeen() throws Exception {
        TestHome home = deliver(folder.resolve("stuck"));
        Path key = home.home().keys().resolve("my-number.key");
        String content = Files.readString(key);
        becomePipe(key);
        Process night = start(home, Integer.MAX_VALUE);
        try (BufferedReader log = night.errorReader(StandardCharsets.UTF_8)) {
            assertThat(readUntil(log, "JOB-10")).isTrue();
            night.destroyForcibly();
        }
        assertThat(night.waitFor()).isEqualTo(PowerCut.KILLED);

        Files.delete(key);
        Files.writeString(key, content);
        assertThat(home.nightly(NIGHT).exitCode()).isEqualTo(20);
        assertThat(tables(home)).isEqualTo(tables);
        assertThat(home.lastingReports()).isEqualTo(reports);
    }

    private static void becomePipe(Path file) throws Exception {
        Files.delete(file);
        assertThat(new ProcessBuilder("mkfifo", file.toString()).start().waitFor())
                .isZero();
    }

    /** The night waits for its key, which comes through a pipe, so that it cannot end before it was looked at. */
    @Test
    void aSecondProcessSeesTheRunAndIsRefused() throws Exception {
        TestHome home = deliver(folder.resolve("watched"));
        Path key = home.home().keys().resolve("my-number.key");
        String content = Files.readString(key);
        becomePipe(key);
        Process night = start(home, Integer.MAX_VALUE);
        try (BufferedReader log = night.errorReader(StandardCharsets.UTF_8)) {
            assertThat(readUntil(log, "JOB-10")).isTrue();

            Outcome status = home.shuno("status");
            assertThat(status.exitCode()).isZero();
            assertThat(status.out()).contains("pid=" + night.pid(), "host=");
            Outcome second = home.nightly(NIGHT);
            assertThat(second.exitCode()).isEqualTo(42);
            assertThat(second.onlyComplaint()).contains("host=", "pid=" + night.pid(), "since=", "heartbeat=");
            Outcome recover = home.shuno("recover");
            assertThat(recover.exitCode()).isEqualTo(42);

            Files.writeString(key, content, StandardOpenOption.WRITE);
            readUntil(log, "no line says this");
        }
        assertThat(night.waitFor()).isEqualTo(20);
        assertThat(tables(home)).isEqualTo(tables);
    }

    /** Whoever gets the lock waits for the key, so that neither can be through before the other has begun. */
    @Test
    void ofTwoNightsStartedAtOnceOneRunsAndTheOtherIsRefused() throws Exception {
        TestHome home = deliver(folder.resolve("twice"));
        Path key = home.home().keys().resolve("my-number.key");
        String content = Files.readString(key);
        becomePipe(key);
        Process one = start(home, Integer.MAX_VALUE, "one.txt");
        Process other = start(home, Integer.MAX_VALUE, "other.txt");
        CompletableFuture.anyOf(one.onExit(), other.onExit()).join();
        Process refused = one.isAlive() ? other : one;
        Process running = one.isAlive() ? one : other;

        assertThat(refused.exitValue()).isEqualTo(42);
        try (BufferedReader log = refused.errorReader(StandardCharsets.UTF_8)) {
            assertThat(log.lines().filter(line -> line.contains("[42 ")))
                    .singleElement(as(InstanceOfAssertFactories.STRING))
                    .contains("host=", "pid=" + running.pid(), "since=", "heartbeat=");
        }
        try (BufferedReader log = running.errorReader(StandardCharsets.UTF_8)) {
            Files.writeString(key, content, StandardOpenOption.WRITE);
            readUntil(log, "no line says this");
        }
        assertThat(running.waitFor()).isEqualTo(20);
        assertThat(tables(home)).isEqualTo(tables);
        assertThat(home.lastingReports()).isEqualTo(reports);
    }

    @Test
    void aFileIsNeverHalfWritten() {
        assertThat(reports.keySet()).noneMatch(name -> name.endsWith(".part") || name.endsWith(".tmp"));
        assertThat(Files.exists(folder.resolve("undisturbed/reports/" + NIGHT + "/day-close.json")))
                .isTrue();
    }
}
