package jp.shuno.batch.job.overpayment;

import static jp.shuno.batch.cli.Delivery.paid;
import static jp.shuno.batch.cli.TestWard.notice;
import static jp.shuno.batch.cli.TestWard.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.shuno.batch.cli.Assessed;
import jp.shuno.batch.cli.Bill;
import jp.shuno.batch.cli.Delivery;
import jp.shuno.batch.cli.TestHome;
import jp.shuno.batch.cli.TestWard;
import jp.shuno.sql.database.OnEveryDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the keys of the configuration change about appropriations, and which values are refused. */
@OnEveryDatabase
class AppropriationPolicyTest {

    private static final LocalDate NIGHT = LocalDate.of(2026, 4, 1);
    private static final LocalDate DUE = LocalDate.of(2025, 6, 30);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);

    private static final int SOURCE = 1;
    private static final int ARREARS = 2;
    private static final int LONG_TERM_CARE = 3;

    @TempDir
    Path folder;

    /** 130,000 yen are too much; owed are 100,000 since June 2025, 40,000 since July, and 50,000 of another levy. */
    private List<String> plannedWith(Map<String, String> keys) {
        try (TestWard ward = TestWard.open(TestHome.init(folder.resolve("home")), keys)) {
            Delivery inbox = ward.home().inbox(NIGHT);
            inbox.addressees("addressees_1.csv", person(1));
            inbox.assessments(
                    "assessments_1.csv",
                    Assessed.correction(notice(SOURCE), person(1), 1, LocalDate.of(2025, 6, 1))
                            .years(2025, 2025)
                            .term(9, LocalDate.of(2026, 3, 31), 130_000),
                    Assessed.correction(notice(ARREARS), person(1), 1, LocalDate.of(2025, 6, 1))
                            .years(2025, 2025)
                            .term(1, DUE, 100_000)
                            .term(2, LocalDate.of(2025, 7, 31), 40_000),
                    Assessed.correction(notice(LONG_TERM_CARE), person(1), 1, LocalDate.of(2025, 6, 1))
                            .levy("LTC1")
                            .years(2025, 2025)
                            .term(1, LocalDate.of(2025, 5, 31), 50_000));
            inbox.counter("counter_1.csv", paid(bill(), MARCH.minusDays(1), 130_000), paid(bill(), MARCH, 130_000));
            assertThat(ward.nightly(NIGHT)).as(ward.lastComplaint()).isLessThan(30);
            assertThat(ward.isProved()).isTrue();
            assertThat(ward.sql()
                            .sql("SELECT late_charge_planned_approp FROM term_assessment"
                                    + " WHERE notice_no = ? AND term = 1")
                            .param(notice(ARREARS))
                            .query(Long.class)
                            .single())
                    .isEqualTo(keys.containsKey("rules.principal-pass-first") ? 5_000 : 0);
            return ward.sql().sql("""
                            SELECT target_levy || ' ' || target_term || ' ' || target_bucket || ' ' || amount
                            FROM appropriation
                            WHERE state = 'PLANNED'
                            ORDER BY target_levy, target_term, target_bucket DESC""").query(String.class).list();
        }
    }

    private static Bill bill() {
        return Bill.of(jp.shuno.domain.assessment.LevyType.NHI, 2025, notice(SOURCE), 9, 130_000);
    }

    @Test
    void r093_byDefaultAllPrincipalsComeBeforeTheFirstLateCharge() {
        assertThat(plannedWith(Map.of())).containsExactly("NHI 1 TERM_PRINCIPAL 100000", "NHI 2 TERM_PRINCIPAL 30000");
    }

    @Test
    void r093_aTermMayBePaidWholeBeforeTheNext() {
        assertThat(plannedWith(Map.of("rules.principal-pass-first", "false")))
                .containsExactly("NHI 1 TERM_PRINCIPAL 100000", "NHI 1 LATE_CHARGE 5000", "NHI 2 TERM_PRINCIPAL 25000");
    }

    @Test
    void r090_theArrearsOfAnotherLevyTakeTheirTurnWhereTheMunicipalitySaysSo() {
        assertThat(plannedWith(
                        Map.of("rules.appropriation-scope", "SAME_OBLIGOR", "rules.cross-levy-appropriation", "true")))
                .containsExactly("LTC1 1 TERM_PRINCIPAL 50000", "NHI 1 TERM_PRINCIPAL 80000");
    }

    @Test
    void r090_scopeAndLeviesMustAgree() {
        TestHome home = TestHome.init(folder.resolve("home"));
        TestHome.Outcome outcome = home.nightly(NIGHT, "--set", "rules.cross-levy-appropriation=true");
        assertThat(outcome.exitCode()).isEqualTo(50);
        assertThat(outcome.onlyComplaint())
                .contains("rules.cross-levy-appropriation")
                .contains("SAME_OBLIGOR");
    }

    @Test
    void r093_theOrderOfTheArrearsNamesNothingTwice() {
        TestHome home = TestHome.init(folder.resolve("home"));
        TestHome.Outcome outcome = home.nightly(NIGHT, "--set", "rules.appropriation-sort=TERM,TERM");
        assertThat(outcome.exitCode()).isEqualTo(50);
        assertThat(outcome.onlyComplaint()).contains("rules.appropriation-sort");
    }
}
