package jp.shuno.batch.cli;

import static jp.shuno.batch.cli.Delivery.paid;
import static jp.shuno.batch.cli.TestWard.notice;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import javax.sql.DataSource;
import jp.shuno.batch.cli.TestHome.Outcome;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.sql.database.OnEveryDatabase;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A ledger that an earlier program kept for four nights, brought up to date by this one and kept on. */
@OnEveryDatabase
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UpgradeTest {

    private static final LocalDate NEXT_DAY = LocalDate.of(2026, 7, 2);
    private static final EarlierLedger EARLIER = EarlierLedger.read("v2");

    @TempDir
    static Path folder;

    private static TestHome home;
    private static DataSource place;

    @Test
    @Order(1)
    void theUpgradeIsMadeByInit() throws SQLException {
        home = TestHome.build(folder.resolve("home"));
        place = SchemaMigration.connections(Workspace.properties(home.home(), Map.of()));
        EarlierLedger.makeTables(place, "2");
        EARLIER.load(place);

        Outcome outcome = home.shuno("init");

        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains("更新しました");
        assertThat(home.files("logs").values())
                .anySatisfy(log -> assertThat(log).contains("SchemaUpgrade"));
        assertThat(home.shuno("init").exitCode()).isEqualTo(3);
    }

    @Test
    @Order(2)
    void everyRowAndEveryEarlierValueIsStillThere() throws SQLException {
        assertThat(EARLIER.tables()).hasSizeGreaterThan(20);
        for (Map.Entry<String, Table> table : EARLIER.tables().entrySet()) {
            if (!table.getKey().equals("run_lock")) {
                assertThat(table.getValue().rows()).as(table.getKey()).isNotEmpty();
                assertThat(EarlierLedger.rows(
                                place, table.getKey(), table.getValue().columns()))
                        .as(table.getKey())
                        .isEqualTo(EarlierLedger.rows(table.getValue()));
            }
        }
    }

    @Test
    @Order(3)
    void theNewFiguresFollowFromTheEarlierOnes() {
        Table terms = home.export("terms");
        Row paidTwice =
                terms.where("notice_no", notice(9001)).where("term", "01").only();
        assertThat(paidTwice.get("principal_unpaid")).isEqualTo("0");
        assertThat(paidTwice.get("principal_overpaid")).isEqualTo("120000");
        Row paidInPart =
                terms.where("notice_no", notice(9001)).where("term", "02").only();
        assertThat(paidInPart.get("principal_unpaid")).isEqualTo("70000");
        assertThat(JdbcClient.create(place)
                        .sql("SELECT COUNT(*) FROM debit_request WHERE answered_by IS NOT NULL")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(JdbcClient.create(place)
                        .sql("SELECT SUM(yen) FROM expected_deposit")
                        .query(Long.class)
                        .single())
                .isEqualTo(JdbcClient.create(place)
                        .sql("SELECT SUM(amount) FROM receipt WHERE disposition IN ('POSTED', 'SUSPENSE', 'REVERSED')"
                                + " AND revenue_date IS NOT NULL")
                        .query(Long.class)
                        .single());
    }

    @Test
    @Order(4)
    void theLedgerIsProved() {
        Outcome verify = home.shuno("verify");
        assertThat(verify.exitCode()).as(verify.out()).isZero();
    }

    @Test
    @Order(5)
    void theNextNightGoesOnWhereTheEarlierProgramEnded() throws Exception {
        home.inbox(NEXT_DAY)
                .counter(
                        "counter_after.csv",
                        paid(Bill.of(notice(9002), 3, 10_000), NEXT_DAY, 10_000),
                        paid(Bill.of(LevyType.NHI, 2025, notice(9001), 2, 120_000), NEXT_DAY, 70_000));

        Outcome night = home.nightly(NEXT_DAY);

        assertThat(night.exitCode()).as(night.out() + night.err()).isEqualTo(10);
        assertThat(home.report(NEXT_DAY, "refund-plan.csv").rows())
                .as("what the earlier program left overpaid waits in a plan")
                .isNotEmpty();
        Table terms = home.export("terms");
        assertThat(terms.where("notice_no", notice(9002))
                        .where("term", "03")
                        .only()
                        .get("principal_unpaid"))
                .isEqualTo("0");
        Row late = terms.where("notice_no", notice(9001)).where("term", "02").only();
        assertThat(late.get("principal_unpaid")).isEqualTo("0");
        assertThat(late.get("late_charge_assessed")).isNotEqualTo("0");
        assertThat(home.shuno("verify").exitCode()).isZero();
    }

    @Test
    @Order(6)
    void theCertificatesAreStillOneChain() throws Exception {
        Row last = EARLIER.tables().get("day_certificate").rows().getLast();
        assertThat(JdbcClient.create(place)
                        .sql("SELECT previous_digest FROM day_certificate WHERE business_date = ?")
                        .param(NEXT_DAY)
                        .query(String.class)
                        .single())
                .isEqualTo(last.get("digest"));
        assertThat(Files.readString(home.home().reports(NEXT_DAY).resolve("day-close.json")))
                .contains(last.get("digest"));
    }
}
