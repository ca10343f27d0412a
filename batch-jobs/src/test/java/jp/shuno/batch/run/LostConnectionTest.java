package jp.shuno.batch.run;

import static jp.shuno.batch.cli.TestWard.notice;
import static jp.shuno.batch.cli.TestWard.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import jp.shuno.batch.cli.Assessed;
import jp.shuno.batch.cli.Bill;
import jp.shuno.batch.cli.StorePayment;
import jp.shuno.batch.cli.TestHome;
import jp.shuno.batch.cli.TestWard;
import jp.shuno.sql.database.OnPostgres;
import jp.shuno.sql.database.StoppablePostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The database server fails in the middle of a chunk. The run ends with 40, the same command finishes, and nothing
 * tells of the failure. The moment is a random statement of a transaction, and
 * {@code -Dshuno.test.lost-connection.seed} chooses others.
 */
@OnPostgres
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LostConnectionTest {

    private static final LocalDate NIGHT = LocalDate.of(2026, 6, 30);
    private static final LocalDate PAID = LocalDate.of(2026, 6, 25);
    private static final int NOTICES = 24;
    private static final long SEED = Long.getLong("shuno.test.lost-connection.seed", 20_260_630);

    private final Random moments = new Random(SEED);
    private Path folder;
    private StoppablePostgres server;
    private int statements;
    private Map<String, String> exports;
    private Map<String, String> reports;

    @BeforeAll
    void undisturbedNight(@TempDir Path temporary) throws IOException {
        folder = temporary;
        server = StoppablePostgres.start(folder.resolve("server"));
        PowerCut.install();
        TestHome home = deliver("undisturbed");
        PowerCut.count();
        assertThat(home.nightly(NIGHT).exitCode()).isEqualTo(10);
        statements = PowerCut.statements();
        exports = exports(home);
        reports = home.lastingReports();
    }

    @AfterAll
    void stop() throws IOException {
        PowerCut.uninstall();
        server.close();
    }

    private TestHome deliver(String name) {
        TestHome home =
                TestHome.init(folder.resolve(name), server.emptyLedger()).configure("batch", "chunk-size", 3);
        home.inbox(NIGHT)
                .addressees("addressees_1.csv", person(1), person(2), person(3))
                .assessments(
                        "assessments_1.csv",
                        IntStream.rangeClosed(1, NOTICES)
                                .mapToObj(number -> Assessed.first(notice(number), person(1 + number % 3))
                                        .term(1, 10_000)
                                        .term(2, 10_000))
                                .toArray(Assessed[]::new))
                .stores(
                        "cvs_1.txt",
                        NIGHT,
                        1,
                        IntStream.rangeClosed(1, NOTICES)
                                .mapToObj(number ->
                                        payment(Bill.of(notice(number), number % 7 == 0 ? 9 : 1, 10_000), number))
                                .toArray(StorePayment[]::new));
        return home;
    }

    private static StorePayment payment(Bill bill, int number) {
        return number % 2 == 0 ? StorePayment.flash(bill, PAID) : StorePayment.confirmed(bill, PAID);
    }

    private static Map<String, String> exports(TestHome home) {
        try (TestWard ward = TestWard.open(home)) {
            assertThat(ward.isProved()).isTrue();
            return ward.exports();
        }
    }

    @RepeatedTest(5)
    void r902_aNightThatLosesItsDatabaseEndsAsIfItHadNot(RepetitionInfo repetition) {
        boolean comesBackAtOnce = repetition.getCurrentRepetition() % 2 == 1;
        int moment = 1 + moments.nextInt(statements);
        TestHome home = deliver("night-" + repetition.getCurrentRepetition());
        PowerCut.atStatement(moment, () -> {
            server.stopImmediately();
            if (comesBackAtOnce) {
                server.startAgain();
            }
        });
        TestHome.Outcome broken = home.nightly(NIGHT);
        PowerCut.restore();
        if (!comesBackAtOnce) {
            server.startAgain();
        }

        assertThat(broken.exitCode())
                .as("statement %d of %d, seed %d: %s", moment, statements, SEED, broken)
                .isEqualTo(40);
        try (TestWard ward = TestWard.open(home)) {
            ward.letTheProcessBeDead();
        }
        assertThat(home.nightly(NIGHT).exitCode()).isEqualTo(10);
        assertThat(exports(home)).isEqualTo(exports);
        assertThat(home.lastingReports()).isEqualTo(reports);
        assertThat(home.names("inbox")).isEmpty();
    }
}
