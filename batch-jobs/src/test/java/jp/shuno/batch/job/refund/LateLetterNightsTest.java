package jp.shuno.batch.job.refund;

import static jp.shuno.batch.cli.Delivery.paid;
import static jp.shuno.batch.cli.TestWard.notice;
import static jp.shuno.batch.cli.TestWard.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import jp.shuno.batch.cli.Assessed;
import jp.shuno.batch.cli.Bill;
import jp.shuno.batch.cli.Delivery;
import jp.shuno.batch.cli.TestHome;
import jp.shuno.batch.cli.TestWard;
import jp.shuno.sql.database.OnEveryDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A letter waits for an address; meanwhile the debit account that the decision counted on is given up. The
 * obligor is told all the same, and asked for a claim in the night after.
 */
@OnEveryDatabase
class LateLetterNightsTest {

    private static final LocalDate MON = LocalDate.of(2026, 7, 6);
    private static final LocalDate TUE = MON.plusDays(1);
    private static final LocalDate DUE = LocalDate.of(2026, 6, 30);
    private static final LocalDate PAID = LocalDate.of(2026, 6, 25);
    private static final String ACCOUNT = person(1) + ",NHI,9001,001,1,1234567,ﾐﾅﾄﾉ ﾀﾛｳ,2025-04-01,";

    @Test
    void anAccountThatEndedBeforeTheLetterLeftBreaksNoNight(@TempDir Path folder) {
        try (TestWard ward =
                TestWard.open(TestHome.init(folder.resolve("home")).configure("approval", "refund", "AUTO"))) {
            delivered(ward.home().inbox(MON));
            assertThat(ward.nightly(MON)).as(ward.lastComplaint()).isEqualTo(10);
            assertThat(ward.refunds().only().get("state")).isEqualTo("DECIDED");

            ward.home()
                    .inbox(TUE)
                    .residents("addressees_2.csv", Delivery.resident(person(1)))
                    .debitAccounts("debit-accounts_2.csv", ACCOUNT + MON + ",1");
            assertThat(ward.nightly(TUE)).as(ward.lastComplaint()).isLessThan(20);

            assertThat(ward.home().names("outbox")).contains(TUE + "/refund-notices.csv");
            assertThat(ward.refunds().only().get("state")).isEqualTo("NOTIFIED");
        }
    }

    private static void delivered(Delivery inbox) {
        inbox.residents("addressees_1.csv", Delivery.resident(person(1)).withoutAddress());
        inbox.text(
                "bank-directory_1.csv",
                "bank_code,bank_kana,bank_name,branch_code,branch_kana,branch_name,valid_from,valid_to\r\n"
                        + "9001,ﾐﾅﾄﾉ,みなとの銀行,001,ﾎﾝﾃﾝ,本店,2020-01-01,\r\n");
        inbox.debitAccounts("debit-accounts_1.csv", ACCOUNT + ",1");
        inbox.assessments(
                "assessments_1.csv", Assessed.first(notice(1), person(1)).term(1, DUE, 10_000));
        inbox.counter(
                "counter_1.csv",
                paid(Bill.of(notice(1), 1, 10_000), PAID, 10_000),
                paid(Bill.of(notice(1), 1, 10_000), PAID.plusDays(1), 10_000));
    }
}
