package jp.shuno.batch.cli;

import static jp.shuno.batch.cli.Delivery.paid;
import static jp.shuno.batch.cli.TestWard.notice;
import static jp.shuno.batch.cli.TestWard.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.IntStream;
import jp.shuno.batch.cli.TestHome.Outcome;
import jp.shuno.batch.run.LedgerLock;
import jp.shuno.sql.database.OnEveryDatabase;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Each exit code by a real cause, one business day after the other; after the cure the same command finishes. */
@OnEveryDatabase
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ExitCodesTest {

    private static final LocalDate MON = LocalDate.of(2026, 6, 15);
    private static final LocalDate TUE = MON.plusDays(1);
    private static final LocalDate WED = MON.plusDays(2);
    private static final LocalDate THU = MON.plusDays(3);
    private static final LocalDate FRI = MON.plusDays(4);
    private static final LocalDate SAT = MON.plusDays(5);

    @TempDir
    static Path folder;

    private static TestHome home;

    private static void assertAbnormal(Outcome outcome, int exitCode, String... words) {
        assertThat(outcome.exitCode()).isEqualTo(exitCode);
        assertThat(outcome.onlyComplaint())
                .matches("SHN\\d{4}[EWI] shuno: \\[" + exitCode + " .*")
                .contains(words);
    }

    private static void assertEnded(Outcome outcome, int exitCode) {
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exitCode()).isEqualTo(exitCode);
        assertThat(outcome.out()).contains("[" + exitCode + " ");
    }

    @Test
    @Order(1)
    void aHomeIsMadeOnce() {
        home = TestHome.init(folder.resolve("home")).configure("batch", "chunk-size", 3);
        Outcome again = home.shuno("init");
        assertThat(again.exitCode()).isEqualTo(3);
        assertThat(again.err()).isEmpty();
    }

    @Test
    @Order(2)
    void fortyWhenTheReportsFolderIsAFileAndZeroAfterTheCure() throws IOException {
        home.inbox(MON)
                .addressees("addressees_1.csv", person(1))
                .assessments(
                        "assessments_1.csv",
                        Assessed.first(notice(1), person(1))
                                .term(1, 10_000)
                                .term(2, 10_000)
                                .term(3, 10_000));
        Path reports = home.home().root().resolve("reports");
        Files.delete(reports);
        Files.writeString(reports, "");
        assertAbnormal(home.nightly(MON), 40, "reports");
        assertThat(home.names("inbox")).hasSize(2);

        Files.delete(reports);
        assertEnded(home.nightly(MON), 0);
        assertThat(home.export("terms").size()).isEqualTo(3);
    }

    @Test
    @Order(3)
    void threeWhenTheDayIsComplete() {
        assertEnded(home.nightly(MON), 3);
    }

    @Test
    @Order(4)
    void fortyTwoForAGapAndForADayThatWasLeftOut() {
        assertAbnormal(home.nightly(WED), 42, TUE.toString());
        assertAbnormal(home.nightly(MON.minusDays(3)), 42, MON.toString());
    }

    @Test
    @Order(5)
    void fortyWhenTheArchiveCannotBeWrittenAndTenAfterTheCure() throws IOException {
        home.inbox(TUE)
                .counter("counter_1.csv", paid(Bill.of(notice(2), 1, 5_000), MON, 5_000))
                .counter("counter_2.csv", paid(Bill.of(notice(1), 1, 10_000), MON, 10_000));
        Path dayOfArchive = home.home().archive(TUE);
        Files.writeString(dayOfArchive, "");
        assertAbnormal(home.nightly(TUE), 40, "counter_1.csv");

        Files.delete(dayOfArchive);
        assertEnded(home.nightly(TUE), 10);
        assertThat(home.export("receipts").say("file_name", "disposition"))
                .containsExactly("counter_1.csv SUSPENSE", "counter_2.csv POSTED");
    }

    @Test
    @Order(6)
    void fiftyWhenTheKeyIsMissingAndZeroAfterTheCure() throws IOException {
        home.inbox(WED).addresseeWithMyNumber("addressees_2.csv", person(2), "123456789018");
        Path key = home.home().keys().resolve("my-number.key");
        byte[] content = Files.readAllBytes(key);
        Files.delete(key);
        assertAbnormal(home.nightly(WED), 50, "my-number.key");
        assertThat(key).doesNotExist();

        Files.write(key, content);
        assertEnded(home.nightly(WED), 0);
    }

    @Test
    @Order(7)
    void twentyWhenAFileIsRefusedAndTheRestIsDone() {
        home.inbox(THU)
                .text("counter_bad.csv", "slip_key_upper\r\n1\r\n")
                .counter("counter_good.csv", paid(Bill.of(notice(1), 2, 10_000), WED, 10_000));
        assertEnded(home.nightly(THU), 20);
        assertThat(home.export("receipts").say("file_name")).contains("counter_good.csv");
        assertThat(home.names("quarantine"))
                .containsExactly(THU + "/counter_bad.csv", THU + "/counter_bad.csv.reason.txt");
    }

    @Test
    @Order(8)
    void fortyTwoWhileAnotherRunIsAliveWithItsHostAndProcess() {
        try (TestWard running = TestWard.open(home);
                LedgerLock.Held held = running.bean(LedgerLock.class).acquire("nightly of a colleague")) {
            assertThat(held.wasAbandoned()).isFalse();
            Outcome refused = home.nightly(FRI);
            assertAbnormal(
                    refused,
                    42,
                    "host=",
                    "pid=" + ProcessHandle.current().pid(),
                    "since=",
                    "heartbeat=",
                    "nightly of a colleague");
            Outcome status = home.shuno("status");
            assertThat(status.exitCode()).isZero();
            assertThat(status.out()).contains("pid=" + ProcessHandle.current().pid(), "host=");
        }
    }

    @Test
    @Order(9)
    void fortyWhenAFileChangesBetweenCheckAndStoreAndZeroWhenItIsPutBack() {
        String[] rows = IntStream.rangeClosed(1, 40)
                .mapToObj(yen -> paid(Bill.of(notice(1), 3, 10_000), WED, yen))
                .toArray(String[]::new);
        home.inbox(FRI).counter("counter_3.csv", rows);
        try (TestWard ward = TestWard.open(home)) {
            // A database that gives up in the middle of a file.
            ward.sql()
                    .sql("ALTER TABLE receipt ADD CONSTRAINT no_twentieth CHECK (record_no <> 20)")
                    .update();
            assertThat(ward.nightly(FRI)).isEqualTo(40);
            ward.sql().sql("ALTER TABLE receipt DROP CONSTRAINT no_twentieth").update();
            assertThat(ward.sql()
                            .sql("SELECT stored_records FROM received_file WHERE state = 'CHECKED'")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(18);
        }
        home.inbox(FRI).counter("counter_3.csv", rows[0]);
        assertAbnormal(home.nightly(FRI), 40, "counter_3.csv");

        home.inbox(FRI).counter("counter_3.csv", rows);
        assertEnded(home.nightly(FRI), 0);
        assertThat(home.export("receipts").where("file_name", "counter_3.csv").sum("amount"))
                .isEqualTo(820);
    }

    @Test
    @Order(10)
    void aHolidayMayBeRunAndDoesNotBlockTheNextBusinessDay() {
        assertEnded(home.nightly(SAT), 0);
        assertEnded(home.nightly(MON.plusDays(7)), 0);
    }

    @Test
    @Order(11)
    void thirtyWhenTheProofIsRedAndVerifyGivesForty() {
        try (TestWard ward = TestWard.open(home)) {
            ward.sql()
                    .sql("UPDATE term_assessment SET principal_provisional = 7 WHERE term = 3")
                    .update();
        }
        assertEnded(home.nightly(MON.plusDays(8)), 30);
        Outcome verify = home.shuno("verify");
        assertThat(verify.exitCode()).isEqualTo(40);
        assertThat(verify.out()).contains("R-022").contains(notice(1));
        assertThat(home.files("reports").get(MON.plusDays(8) + "/day-close.json"))
                .contains("PROVISIONAL");
    }
}
