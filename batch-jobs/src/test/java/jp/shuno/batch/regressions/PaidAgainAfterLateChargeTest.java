package jp.shuno.batch.regressions;

import static jp.shuno.batch.cli.TestWard.notice;
import static jp.shuno.batch.cli.TestWard.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import jp.shuno.batch.cli.Assessed;
import jp.shuno.batch.cli.Bill;
import jp.shuno.batch.cli.Delivery;
import jp.shuno.batch.cli.Row;
import jp.shuno.batch.cli.StorePayment;
import jp.shuno.batch.cli.TestWard;
import jp.shuno.sql.database.OnEveryDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A term that was paid late at a store is paid once more at the counter. The second payment first meets the late charge
 * and for that reason nobody was asked about what was left of it.
 */
@OnEveryDatabase
class PaidAgainAfterLateChargeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final LocalDate PAID = LocalDate.of(2026, 11, 27);

    @Test
    void r033_aSecondPaymentThatAlsoMeetsTheLateChargeIsAskedAbout(@TempDir Path folder) {
        try (TestWard ward = TestWard.open(folder.resolve("home"))) {
            Delivery inbox = ward.home().inbox(DAY);
            inbox.addressees("addressees_1.csv", person(1));
            inbox.assessments(
                    "assessments_1.csv", Assessed.first(notice(1), person(1)).term(1, 100_000));
            Bill bill = Bill.of(notice(1), 1, 100_000);
            inbox.stores("cvs_1.txt", DAY, 1, StorePayment.confirmed(bill, PAID));
            inbox.counter("counter_1.csv", Delivery.paid(bill, PAID.plusDays(1), 100_000));

            assertThat(ward.nightly(DAY)).isEqualTo(10);

            Row term = ward.term(notice(1), 1);
            long lateCharge = Long.parseLong(term.get("late_charge_assessed"));
            assertThat(lateCharge).isPositive();
            assertThat(term.says("late_charge_received", "principal_overpaid"))
                    .isEqualTo(lateCharge + " " + (100_000 - lateCharge));
            Row asked = ward.exceptions().where("kind", "PROPOSAL").only();
            assertThat(asked.get("reason")).contains("コンビニで納付済み", "窓口でも100,000円");
            assertThat(ward.isProved()).isTrue();
        }
    }
}
