package jp.shuno.batch.job;

import static jp.shuno.batch.cli.StorePayment.confirmed;
import static jp.shuno.batch.cli.StorePayment.flash;
import static jp.shuno.batch.cli.TestWard.notice;
import static jp.shuno.batch.cli.TestWard.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.shuno.batch.cli.Assessed;
import jp.shuno.batch.cli.Bill;
import jp.shuno.batch.cli.TestHome;
import jp.shuno.batch.cli.TestWard;
import jp.shuno.sql.database.OnEveryDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** a flash whose confirmed record does not come is listed once and stays a memo until it comes. */
@OnEveryDatabase
class StaleFlashNightsTest {

    private static final LocalDate MON = LocalDate.of(2026, 6, 15);
    private static final LocalDate FRI = MON.plusDays(4);
    private static final LocalDate PAID = LocalDate.of(2026, 6, 12);

    @TempDir
    Path folder;

    @Test
    void r026_aFlashIsListedOnceAfterSomeBankDaysAndClosedByItsConfirmedData() {
        Bill bill = Bill.of(notice(1), 1, 10_000);
        TestHome home = TestHome.init(folder.resolve("home"));
        home.inbox(MON)
                .addressees("addressees_1.csv", person(1))
                .assessments(
                        "assessments_1.csv",
                        Assessed.first(notice(1), person(1)).term(1, 10_000))
                .stores("cvs_1.txt", MON, 1, flash(bill, PAID));
        home.inbox(FRI).stores("cvs_2.txt", FRI, 2, confirmed(bill, PAID));
        try (TestWard ward = TestWard.open(home, Map.of("rules.stale-flash-days", "1"))) {
            List<Integer> codes = new ArrayList<>();
            for (int day = 0; day < 4; day++) {
                codes.add(ward.nightly(MON.plusDays(day)));
            }
            assertThat(codes).containsExactly(0, 0, 10, 0);
            assertThat(ward.exceptions().say("kind", "opened_on", "closed_on", "amount"))
                    .containsExactly("E10 2026-06-17  10000");
            assertThat(ward.term(notice(1), 1).says("principal_provisional", "principal_unpaid"))
                    .isEqualTo("10000 10000");
            assertThat(home.files("reports").get(MON.plusDays(3) + "/provisional.csv"))
                    .contains("cvs_1.txt");

            assertThat(ward.nightly(FRI)).isZero();
            assertThat(ward.exceptions().say("kind", "closed_on")).containsExactly("E10 2026-06-19");
            assertThat(ward.term(notice(1), 1).says("principal_provisional", "principal_received", "state"))
                    .isEqualTo("0 10000 PAID");
        }
    }
}
