package jp.shuno.batch.run;

import static jp.shuno.batch.cli.Delivery.paid;
import static jp.shuno.batch.cli.StorePayment.cancelled;
import static jp.shuno.batch.cli.StorePayment.confirmed;
import static jp.shuno.batch.cli.StorePayment.flash;
import static jp.shuno.batch.cli.TestWard.notice;
import static jp.shuno.batch.cli.TestWard.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import jp.shuno.batch.cli.AgentPayment;
import jp.shuno.batch.cli.Assessed;
import jp.shuno.batch.cli.Bill;
import jp.shuno.batch.cli.DebitLine;
import jp.shuno.batch.cli.Delivery;
import jp.shuno.batch.cli.StoreLine;
import jp.shuno.batch.cli.TestHome;
import jp.shuno.batch.cli.TestWard;
import jp.shuno.sql.database.KeptTables;
import jp.shuno.sql.database.OnEveryDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * One night, cut off at each of its commits in turn and called again: the ledger, the reports and the folders end as if
 * nothing had happened. The database is put back to the evening before between the trials.
 */
@OnEveryDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PowerCutTest {

    private static final LocalDate EVENING = LocalDate.of(2026, 6, 29);
    private static final LocalDate NIGHT = LocalDate.of(2026, 6, 30);
    private static final LocalDate PAID = LocalDate.of(2026, 6, 25);
    private static final int MOST_CALLS = 3;

    private TestHome home;
    private TestWard ward;
    private KeptTables evening;
    private int commits;
    private Night undisturbed;

    /** What a night leaves behind. */
    private record Night(
            int exitCode,
            Map<String, String> exports,
            Map<String, String> reports,
            List<String> archive,
            List<String> quarantine,
            List<String> inbox) {}

    @BeforeAll
    void undisturbedNight(@TempDir Path folder) {
        PowerCut.install();
        home = TestHome.init(folder.resolve("home"))
                .configure("batch", "chunk-size", 3)
                .configure("batch", "partitions", 2);
        ward = TestWard.open(home);
        eveningBefore(home.inbox(EVENING));
        assertThat(ward.nightly(EVENING)).isEqualTo(10);
        evening = KeptTables.keep(ward.bean(DataSource.class));
        deliver(home.inbox(NIGHT));
        PowerCut.count();
        int exitCode = ward.nightly(NIGHT);
        commits = PowerCut.commits();
        undisturbed = night(exitCode);
    }

    @AfterAll
    void close() {
        ward.close();
        PowerCut.uninstall();
    }

    private static void eveningBefore(Delivery inbox) {
        inbox.addressees("addressees_1.csv", person(1), person(2));
        inbox.assessments(
                "assessments_1.csv",
                IntStream.rangeClosed(1, 8)
                        .mapToObj(number -> Assessed.first(notice(number), person(1))
                                .term(1, 10_000)
                                .term(2, 10_000))
                        .toArray(Assessed[]::new));
        inbox.stores(
                "cvs_1.txt",
                EVENING,
                1,
                flash(bill(1), PAID),
                flash(bill(2), PAID),
                confirmed(bill(3), PAID),
                confirmed(Bill.of(notice(88), 1, 3_000), PAID));
        inbox.debitRequest("dd-request_1.txt", NIGHT, debit(5), debit(6), debit(7), debit(8));
    }

    private static void deliver(Delivery inbox) {
        inbox.addressees("addressees_2.csv", person(3), person(4), person(5), person(6));
        inbox.assessments(
                "assessments_2.csv",
                Assessed.correction(notice(3), person(1), 2, NIGHT)
                        .term(1, 4_000)
                        .annual(14_000),
                Assessed.correction(notice(4), person(1), 2, NIGHT).term(2, 1).annual(9_999),
                Assessed.first(notice(9), person(2)).term(1, 10_000).term(2, 5_000),
                Assessed.first(notice(10), person(3)).term(1, 10_000));
        inbox.stores(
                "cvs_2.txt",
                NIGHT,
                2,
                confirmed(bill(1), PAID),
                cancelled(bill(2), PAID),
                confirmed(bill(9), PAID),
                confirmed(bill(9), PAID),
                confirmed(bill(10), PAID).at(7, 1),
                confirmed(bill(10), PAID),
                confirmed(Bill.of(notice(77), 1, 3_000), PAID));
        inbox.storesCsv(
                "cvs_3.csv",
                StoreLine.of("02", Bill.of(notice(5), 2, 10_000), PAID),
                StoreLine.of("12", Bill.of(notice(6), 2, 10_000), PAID),
                StoreLine.of("22", Bill.of(notice(6), 2, 10_000), PAID),
                StoreLine.of("81", Bill.of(notice(7), 2, 10_000), PAID));
        inbox.agent(
                "card_2.csv",
                AgentPayment.flash("T1", Bill.of(notice(8), 2, 10_000), PAID.atTime(9, 0)),
                AgentPayment.confirmed("T1", Bill.of(notice(8), 2, 10_000), PAID.atTime(9, 0)),
                AgentPayment.confirmed("T2", bill(3), PAID.atTime(9, 0, 1)),
                AgentPayment.confirmed("T2", bill(3), PAID.atTime(9, 0, 1)));
        inbox.counter("counter_2.csv", paid(bill(3), PAID, 500), paid(bill(4), PAID, 10_000));
        inbox.debitResult("dd-result_2.txt", NIGHT, debit(5), debit(6).result('1'), debit(7), debit(8));
        String term = "NHI/2026/" + notice(8) + "/02";
        inbox.csv(
                "decisions_2.csv",
                "exception_id,action,value,reason,decided_by,decided_at,subject",
                List.of(
                        ",POST_TO," + term + ",,101,2026-06-30T09:00,cvs_1.txt#4",
                        ",POST_TO," + term + ",,102,2026-06-30T09:01,cvs_1.txt#4",
                        ",REVERSE,,,101,2026-06-30T09:02,cvs_1.txt#3",
                        ",REVERSE,,,102,2026-06-30T09:03,cvs_1.txt#3",
                        ",REVERSE,,,102,2026-06-30T09:04,no-such.txt#1"));
        inbox.text("payeasy_2.csv", "not taken by this version\r\n");
        inbox.text("counter_broken.csv", "slip_key_upper\r\n1\r\n");
    }

    private static Bill bill(int number) {
        return Bill.of(notice(number), 1, 10_000);
    }

    private static DebitLine debit(int number) {
        return DebitLine.of(bill(number), "%07d".formatted(number));
    }

    private Night night(int exitCode) {
        return new Night(
                exitCode,
                ward.exports(),
                home.lastingReports(),
                home.names("archive"),
                home.names("quarantine"),
                home.names("inbox"));
    }

    private void backToTheEvening() {
        evening.restore();
        for (String output : List.of("archive", "quarantine", "reports", "inbox", "outbox")) {
            deleteDay(home.home().root().resolve(output).resolve(NIGHT.toString()));
        }
        deliver(home.inbox(NIGHT));
    }

    private static void deleteDay(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
                    Files.delete(directory);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }

    private Night cutOff(int commit) {
        backToTheEvening();
        PowerCut.atCommit(commit);
        ward.nightly(NIGHT);
        PowerCut.restore();
        ward.letTheProcessBeDead();
        int exitCode = ward.nightly(NIGHT);
        for (int call = 1; call < MOST_CALLS && exitCode >= 40; call++) {
            exitCode = ward.nightly(NIGHT);
        }
        return night(exitCode);
    }

    @Test
    void theUndisturbedNightHasWorkForEveryJob() {
        assertThat(undisturbed.exitCode()).isEqualTo(20);
        assertThat(undisturbed.inbox()).isEmpty();
        assertThat(undisturbed.quarantine()).hasSize(4);
        assertThat(commits).isGreaterThan(40);
    }

    @Test
    void r902_aNightCutOffAtAnyCommitEndsAsIfItHadNotBeen() {
        List<String> different = new ArrayList<>();
        for (int commit = 1; commit <= commits; commit++) {
            String difference = difference(cutOff(commit));
            if (!difference.isEmpty()) {
                different.add("cut at commit " + commit + ": " + difference);
            }
        }
        assertThat(different).isEmpty();
    }

    /** A night that was complete when the power went is only called again in vain. */
    private String difference(Night again) {
        if (again.exitCode() != undisturbed.exitCode() && again.exitCode() != 3) {
            return "exit code " + again.exitCode() + " " + ward.lastComplaint();
        }
        StringBuilder text = new StringBuilder();
        undisturbed.exports().forEach((kind, rows) -> {
            if (!rows.equals(again.exports().get(kind))) {
                text.append("export ").append(kind).append(' ');
            }
        });
        undisturbed.reports().forEach((name, content) -> {
            if (!content.equals(again.reports().get(name))) {
                text.append("report ").append(name).append(' ');
            }
        });
        if (!again.archive().equals(undisturbed.archive())) {
            text.append("archive ").append(again.archive()).append(' ');
        }
        if (!again.quarantine().equals(undisturbed.quarantine())) {
            text.append("quarantine ").append(again.quarantine()).append(' ');
        }
        if (!again.inbox().equals(undisturbed.inbox())) {
            text.append("inbox ").append(again.inbox());
        }
        return text.toString();
    }
}
