package jp.shuno.batch.run;

import static jp.shuno.batch.cli.Delivery.paid;
import static jp.shuno.batch.cli.TestWard.notice;
import static jp.shuno.batch.cli.TestWard.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import jp.shuno.batch.cli.Assessed;
import jp.shuno.batch.cli.Bill;
import jp.shuno.batch.cli.Delivery;
import jp.shuno.batch.cli.TestHome;
import jp.shuno.batch.cli.TestWard;
import jp.shuno.sql.database.OnEveryDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** a late charge whose rates nobody has announced stops the run; once the year is added it goes on. */
@OnEveryDatabase
class MissingRateYearTest {

    private static final LocalDate TUE = LocalDate.of(2027, 1, 5);

    @Test
    void r183_theRunStopsNamesTheYearWritesNothingOfThePaymentAndGoesOnOnceItIsThere(@TempDir Path folder)
            throws IOException {
        TestHome home;
        try (TestWard ward = TestWard.open(folder.resolve("home"))) {
            home = ward.home();
            Delivery tuesday = home.inbox(TUE);
            tuesday.addressees("addressees_1.csv", person(1));
            tuesday.assessments(
                    "assessments_1.csv",
                    Assessed.first(notice(1), person(1)).term(1, 100_000),
                    Assessed.first(notice(2), person(1)).term(1, 100_000));
            tuesday.counter(
                    "counter_1.csv",
                    paid(Bill.of(notice(1), 1, 100_000), LocalDate.of(2026, 6, 30), 100_000),
                    paid(Bill.of(notice(2), 1, 100_000), LocalDate.of(2027, 1, 4), 110_000));

            assertThat(ward.nightly(TUE)).isEqualTo(50);
            assertThat(ward.lastComplaint()).contains("2027 年の割合");
            assertThat(ward.postings().rows())
                    .noneMatch(row -> row.get("notice_no").equals(notice(2)));
            assertThat(ward.term(notice(2), 1).says("principal_received")).isEqualTo("0");
        }
        assertThat(home.nightly(TUE).onlyComplaint())
                .contains("master/late-charge-rates.csv")
                .contains("2027");
        Files.writeString(
                home.home().master().resolve("late-charge-rates.csv"), "2027,2.8,9.1\n", StandardOpenOption.APPEND);
        try (TestWard again = TestWard.open(home)) {
            assertThat(again.nightly(TUE)).as("a refund plan waits").isEqualTo(10);
            assertThat(again.term(notice(2), 1).says("late_charge_assessed", "late_charge_received", "completion_date"))
                    .isEqualTo("3000 3000 2027-01-04");
            assertThat(again.isProved()).isTrue();
        }
    }
}
