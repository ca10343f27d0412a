package jp.shuno.batch.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.shuno.batch.cli.TestHome;
import jp.shuno.batch.cli.TestWard;
import jp.shuno.sql.database.OnEmbeddedDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A quarter of the invented ward, whose staff, residents and banks answer every night: the overpayments that it was not
 * told to make go back to people.
 */
@OnEmbeddedDatabase("the demo makes a home of its own, on the embedded database")
class SampleQuarterTest {

    private static final int BUSINESS_DAYS = 62;
    private static final Charset JIS_X_0201 = Charset.forName("windows-31j");

    @TempDir
    static Path folder;

    private static TestHome home;
    private static TestHome.Outcome outcome;
    private static TestWard ward;

    @BeforeAll
    static void quarter() {
        Path root = folder.resolve("home");
        outcome = TestHome.command(
                "demo",
                "--home",
                root.toString(),
                "--addressees",
                "600",
                "--days",
                String.valueOf(BUSINESS_DAYS),
                "--progress",
                "none");
        home = TestHome.at(root);
        ward = TestWard.open(home);
    }

    @AfterAll
    static void close() {
        ward.close();
    }

    private static long count(String sql) {
        return ward.sql().sql(sql).query(Long.class).single();
    }

    @Test
    void everyNightEndsWellAndTheDayIsProvedEachTime() throws IOException {
        assertThat(outcome.exitCode()).as(outcome.err()).isIn(0, 10);
        assertThat(outcome.out()).contains("台帳の証明: すべて適合").doesNotContain("予定外");
        try (Stream<Path> days = Files.list(home.home().root().resolve("reports"))) {
            List<Path> closed = days.toList();
            assertThat(closed).hasSize(BUSINESS_DAYS);
            for (Path day : closed) {
                assertThat(Files.readString(day.resolve("day-close.json")))
                        .as(day.getFileName().toString())
                        .doesNotContain("\"holds\" : false")
                        .doesNotContain("\"holds\":false");
            }
        }
    }

    @Test
    void r150_refundsAreMadeByAllThreeWays() {
        assertThat(ward.refunds().where("state", "PAID").say("account_source"))
                .contains("OTHER", "DEBIT", "PUBLIC_FUND");
    }

    @Test
    void r090_arrearsAreMetBeforeAnythingGoesBack() {
        assertThat(count("SELECT COUNT(*) FROM appropriation WHERE state = 'ACTUAL'"))
                .isPositive();
    }

    @Test
    void r082_bothKindsOfOverpaymentGoBack() {
        assertThat(ward.refunds().say("kind")).contains("ERRONEOUS", "OVERASSESSED");
    }

    @Test
    void r153_whatComesBackIsPaidOnceMore() {
        assertThat(count("SELECT COUNT(*) FROM transfer_return r JOIN refund f ON f.refund_no = r.refund_no"
                        + " WHERE f.state = 'PAID'"))
                .isPositive();
    }

    @Test
    void r154_noRefundIsInTwoLiveTransfersAndEveryPaidOneIsInOne() {
        assertThat(count("SELECT COUNT(*) FROM refund f WHERE f.state = 'PAID' AND f.refund_amount > 0 AND"
                        + " (SELECT COUNT(*) FROM refund_transfer t WHERE t.live_refund_no = f.refund_no) <> 1"))
                .isZero();
        long payable = ward.postings().where("to_bucket", "REFUND_PAYABLE").sum("amount")
                - ward.postings().where("from_bucket", "REFUND_PAYABLE").sum("amount");
        assertThat(payable)
                .isEqualTo(count("SELECT COALESCE(SUM(refund_amount + interest), 0) FROM refund"
                        + " WHERE state NOT IN ('PAID', 'PRESCRIBED')"));
    }

    @Test
    void r152_everyFileHoldsWhatWasApproved() throws IOException {
        List<String> sent = new ArrayList<>();
        try (Stream<Path> files = Files.walk(home.home().root().resolve("outbox"))) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith("refund-transfer_"))
                    .sorted()
                    .toList()) {
                Files.readString(file, JIS_X_0201)
                        .lines()
                        .filter(record -> record.startsWith("2"))
                        .map(record -> record.substring(91, 101) + " " + Long.parseLong(record.substring(80, 90)))
                        .forEach(sent::add);
            }
        }
        List<String> approved = ward.sql()
                .sql("SELECT t.refund_no || ' ' || (i.refund_amount + i.interest) FROM refund_transfer t"
                        + " JOIN transfer_plan_item i ON i.plan_id = t.plan_id AND i.refund_no = t.refund_no"
                        + " JOIN approval_plan p ON p.plan_id = i.plan_id WHERE p.state = 'APPROVED'")
                .query(String.class)
                .list();

        assertThat(sent).isNotEmpty().containsExactlyInAnyOrderElementsOf(approved);
    }
}
