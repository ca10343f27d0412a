package jp.shuno.batch.run;

import static jp.shuno.batch.cli.Delivery.paid;
import static jp.shuno.batch.cli.StorePayment.confirmed;
import static jp.shuno.batch.cli.StorePayment.flash;
import static jp.shuno.batch.cli.TestWard.notice;
import static jp.shuno.batch.cli.TestWard.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import jp.shuno.batch.cli.Assessed;
import jp.shuno.batch.cli.Bill;
import jp.shuno.batch.cli.TestHome;
import jp.shuno.batch.cli.TestHome.Outcome;
import jp.shuno.batch.cli.TestWard;
import jp.shuno.sql.database.OnEveryDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Days that were missed are run in one call, and nobody can tell afterwards. */
@OnEveryDatabase
class CatchUpTest {

    private static final LocalDate THU = LocalDate.of(2026, 6, 18);
    private static final LocalDate FRI = THU.plusDays(1);
    private static final LocalDate SAT = THU.plusDays(2);
    private static final LocalDate SUN = THU.plusDays(3);
    private static final LocalDate MON = THU.plusDays(4);

    @TempDir
    Path folder;

    private static Bill bill(int number) {
        return Bill.of(notice(number), 1, 10_000);
    }

    private TestHome delivered(String name, boolean withRefused) {
        TestHome home = TestHome.init(folder.resolve(name)).configure("batch", "chunk-size", 3);
        home.inbox(THU)
                .addressees("addressees_1.csv", person(1))
                .assessments(
                        "assessments_1.csv",
                        Assessed.first(notice(1), person(1)).term(1, 10_000),
                        Assessed.first(notice(2), person(1)).term(1, 10_000),
                        Assessed.first(notice(3), person(1)).term(1, 10_000))
                .stores("cvs_1.txt", THU, 1, flash(bill(1), THU), confirmed(bill(2), THU));
        home.inbox(FRI).counter("counter_1.csv", paid(bill(3), THU, 10_000), paid(bill(3), THU, 500));
        home.inbox(SAT).stores("cvs_2.txt", SAT, 2, confirmed(bill(1), THU), confirmed(bill(2), FRI));
        home.inbox(MON).counter("counter_2.csv", paid(bill(9), FRI, 700));
        if (withRefused) {
            home.inbox(SAT).text("counter_bad.csv", "slip_key_upper\r\n1\r\n");
        }
        return home;
    }

    private static Outcome catchUp(TestHome home, LocalDate from, LocalDate to) {
        return home.shuno("nightly", "--from", from.toString(), "--to", to.toString());
    }

    private static Map<String, String> exports(TestHome home) {
        try (TestWard ward = TestWard.open(home)) {
            assertThat(ward.isProved()).isTrue();
            return ward.exports();
        }
    }

    @Test
    void severalDaysOneByOneAreOneCatchUpOverAWeekendWithFilesOnSaturday() {
        TestHome oneByOne = delivered("one-by-one", false);
        try (TestWard ward = TestWard.open(oneByOne)) {
            assertThat(ward.nightly(THU)).isZero();
            assertThat(ward.nightly(FRI)).as("a refund plan waits").isEqualTo(10);
            assertThat(ward.nightly(SAT)).as("another plan is made").isEqualTo(10);
            assertThat(ward.nightly(MON)).isEqualTo(10);
        }
        TestHome atOnce = delivered("at-once", false);
        Outcome outcome = catchUp(atOnce, THU, MON);
        assertThat(outcome.exitCode()).isEqualTo(10);
        assertThat(outcome.out())
                .containsSubsequence(THU.toString(), FRI.toString(), SAT.toString(), MON.toString(), "[10 ")
                .doesNotContain(SUN.toString());

        assertThat(exports(atOnce)).isEqualTo(exports(oneByOne));
        assertThat(atOnce.lastingReports()).isEqualTo(oneByOne.lastingReports());
        assertThat(atOnce.names("archive")).isEqualTo(oneByOne.names("archive"));
    }

    @Test
    void itStopsAfterTheFirstAbnormalDayAndAFurtherCallGoesOn() {
        TestHome home = delivered("abnormal", true);
        Outcome stopped = catchUp(home, THU, MON);
        assertThat(stopped.exitCode()).isEqualTo(20);
        assertThat(home.shuno("status").out()).contains(SAT.toString(), "完了 [20 ");
        assertThat(home.names("inbox")).containsExactly(MON + "/counter_2.csv");

        Outcome further = catchUp(home, THU, MON);
        assertThat(further.exitCode()).isEqualTo(10);
        assertThat(home.names("inbox")).isEmpty();
        assertThat(catchUp(home, THU, MON).exitCode()).isEqualTo(3);
        Outcome tooEarly = catchUp(home, THU.minusDays(1), MON);
        assertThat(tooEarly.exitCode()).isEqualTo(42);
        assertThat(tooEarly.onlyComplaint()).contains(THU.minusDays(1).toString());
    }
}
