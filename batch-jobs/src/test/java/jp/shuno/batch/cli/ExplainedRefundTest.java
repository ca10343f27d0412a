package jp.shuno.batch.cli;

import static jp.shuno.batch.cli.Delivery.paid;
import static jp.shuno.batch.cli.TestWard.notice;
import static jp.shuno.batch.cli.TestWard.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jp.shuno.batch.cli.TestHome.Outcome;
import jp.shuno.sql.database.OnEveryDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** {@code explain} follows a yen from the file that brought it to the account to which it is paid back. */
@OnEveryDatabase
class ExplainedRefundTest {

    private static final LocalDate MON = LocalDate.of(2026, 7, 6);
    private static final LocalDate TUE = MON.plusDays(1);
    private static final LocalDate WED = MON.plusDays(2);
    private static final LocalDate DUE = LocalDate.of(2026, 6, 30);
    private static final LocalDate PAID = LocalDate.of(2026, 6, 25);

    private static final int REFUNDED = 1;
    private static final int OWES_BESIDES = 2;
    private static final int OTHER_NOTICE = 52;
    private static final String ACCOUNT = "1234567";
    private static final String PAYING_ACCOUNT = """

            profiles:
              refund-transfer:
                default: {remitter-code: "1429990001", remitter-name: ﾐﾅﾄﾉｼ, bank-code: "9001", branch-code: "001",
                          account-type: "1", account-number: "9000001"}
            """;

    @TempDir
    static Path folder;

    private static TestWard ward;
    private static LocalDate transferDate;
    private static LocalDate back;

    @BeforeAll
    static void nights() {
        ward = TestWard.open(TestHome.init(folder.resolve("home")).configureMore(PAYING_ACCOUNT));
        delivered(ward.home().inbox(MON));
        night(MON);
        approve(TUE, "refund-plan.csv", MON, "S002");
        night(TUE);
        String planId = plan("TRANSFER");
        ward.home().inbox(WED).text("decisions_2.csv", Delivery.decisions(Delivery.approval(planId, "S003")));
        night(WED);
        transferDate = ward.sql()
                .sql("SELECT transfer_date FROM refund_transfer")
                .query(LocalDate.class)
                .single();
        for (LocalDate day = WED.plusDays(1); !day.isAfter(transferDate); day = day.plusDays(1)) {
            if (day.getDayOfWeek().getValue() < 6) {
                night(day);
            }
        }
        back = transferDate.plusDays(1);
        ward.home()
                .inbox(back)
                .csv(
                        "transfer-returns_1.csv",
                        "refund_no,transfer_date,sequence,bank_code,branch_code,account_type,account_no,holder_kana,"
                                + "amount,reason_code,return_date",
                        List.of("%s,%s,1,9001,001,1,%s,,10000,3,%s"
                                .formatted(refundNo(REFUNDED), transferDate, ACCOUNT, transferDate)));
        night(back);
    }

    private static void night(LocalDate day) {
        assertThat(ward.nightly(day))
                .as("night of %s: %s", day, ward.lastComplaint())
                .isLessThan(30);
    }

    private static void approve(LocalDate day, String report, LocalDate made, String staff) {
        String planId = ward.home().report(made, report).rows().getFirst().get("計画番号");
        ward.home().inbox(day).text("decisions_1.csv", Delivery.decisions(Delivery.approval(planId, staff)));
    }

    private static String plan(String kind) {
        return ward.sql()
                .sql("SELECT plan_id FROM approval_plan WHERE kind = ? AND state = 'OPEN'")
                .param(kind)
                .query(String.class)
                .single();
    }

    private static String refundNo(int number) {
        return ward.refunds().where("obligor_no", person(number)).only().get("refund_no");
    }

    private static void delivered(Delivery inbox) {
        inbox.residents(
                "addressees_1.csv", Delivery.resident(person(REFUNDED)), Delivery.resident(person(OWES_BESIDES)));
        inbox.text(
                "bank-directory_1.csv",
                "bank_code,bank_kana,bank_name,branch_code,branch_kana,branch_name,valid_from,valid_to\r\n"
                        + "9001,ﾐﾅﾄﾉ,みなとの銀行,001,ﾎﾝﾃﾝ,本店,2020-01-01,\r\n");
        inbox.debitAccounts(
                "debit-accounts_1.csv", person(REFUNDED) + ",NHI,9001,001,1," + ACCOUNT + ",ﾐﾅﾄﾉ ﾀﾛｳ,2025-04-01,,1");
        inbox.assessments(
                "assessments_1.csv",
                Assessed.first(notice(REFUNDED), person(REFUNDED)).term(1, DUE, 10_000),
                Assessed.first(notice(OWES_BESIDES), person(OWES_BESIDES)).term(1, DUE, 10_000),
                Assessed.first(notice(OTHER_NOTICE), person(OWES_BESIDES)).term(1, DUE, 6_000));
        inbox.counter(
                "counter_1.csv",
                paid(Bill.of(notice(REFUNDED), 1, 10_000), PAID, 10_000),
                paid(Bill.of(notice(REFUNDED), 1, 10_000), PAID.plusDays(1), 10_000),
                paid(Bill.of(notice(OWES_BESIDES), 1, 10_000), PAID, 10_000),
                paid(Bill.of(notice(OWES_BESIDES), 1, 10_000), PAID.plusDays(1), 10_000));
    }

    @AfterAll
    static void close() {
        ward.close();
    }

    /** What is told of the first term of a notice, without line breaks and blanks. */
    private static String told(int person, int notice) {
        Outcome outcome = ward.home()
                .shuno("explain", "--addressee", person(person), "--levy", "NHI", "--year", "2026", "--term", "1");
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        for (String story : outcome.out().split("(?m)^=+$")) {
            if (story.contains("通知書番号 " + notice(notice) + " 宛名番号")) {
                return story.replaceAll("\\s+", "");
            }
        }
        throw new AssertionError("the notice is not told of");
    }

    @Test
    void r908_aRefundedYenIsFollowedFromItsFileToTheAccountAndBack() {
        assertThat(told(REFUNDED, REFUNDED))
                .containsSubsequence(
                        "counter_1.csv",
                        "過誤納→還付未済10,000円(R-100還付決定)",
                        "還付未済→還付済10,000円(R-150還付金の振込)",
                        "■過誤納",
                        "誤納10,000円が生じた(2026-06-26に納付)",
                        "ファイルcounter_1.csv第2レコード",
                        "2026-07-06還付計画",
                        "還付10,000円、充当0円",
                        "2026-07-07職員S002承認済み",
                        "■還付",
                        "2026-07-07還付番号" + refundNo(REFUNDED),
                        "還付(充当)通知書N" + refundNo(REFUNDED) + "、請求不要",
                        "2026-07-07振込計画",
                        "口座振替口座9001-001普通****567へ",
                        "2026-07-08職員S003承認済み",
                        "2026-07-08総合振込refund-transfer_",
                        "第1データ10,000円、振込指定日" + transferDate,
                        transferDate + "支払済みとして記帳(R-150還付金の振込)",
                        back + "振込不能(" + transferDate + "に戻入、解約)",
                        "ファイルtransfer-returns_1.csv第1レコード",
                        "状態検出→還付予定",
                        "状態還付予定→還付決定、JOB-50、承認S002")
                .doesNotContain(ACCOUNT, "港野", "ﾐﾅﾄﾉ");
    }

    @Test
    void r094_anAppropriatedYenIsToldAtBothEnds() {
        assertThat(told(OWES_BESIDES, OWES_BESIDES))
                .containsSubsequence(
                        "過誤納→充当6,000円(R-090充当)",
                        "■充当",
                        "通知書番号" + notice(OTHER_NOTICE) + ")の本料へ充当6,000円(適状日2026-06-30)",
                        "還付番号" + refundNo(OWES_BESIDES),
                        "請求書",
                        "を同封、請求期限2028-07-07");
        assertThat(told(OWES_BESIDES, OTHER_NOTICE))
                .containsSubsequence(
                        "充当→本料6,000円(R-090充当)",
                        "通知書番号" + notice(OWES_BESIDES) + ")の過誤納から本料に充当6,000円(適状日2026-06-30)",
                        "ファイルcounter_1.csv第4レコード",
                        "充当による収入6,000円");
    }

    @Test
    void r008_theBalancesFollowFromTheStoryOfWhatWentBackToo() {
        assertThat(told(REFUNDED, REFUNDED)).contains("過誤納から還付未済への消込の合計=還付決定額10,000円=10,000円一致", "残高はすべて上の経緯から導かれます。");
        assertThat(told(OWES_BESIDES, OWES_BESIDES)).contains("過誤納から充当への消込の合計=他への充当額6,000円=6,000円一致");
        assertThat(told(OWES_BESIDES, OTHER_NOTICE))
                .contains("充当から本料への消込の合計=充当による収入額6,000円=6,000円一致", "残高はすべて上の経緯から導かれます。");
    }

    @Test
    void theJsonOfTheStoryMasksTheAccountToo() {
        Outcome json = ward.home().shuno("explain", "--addressee", person(REFUNDED), "--json");
        JsonNode refund = new ObjectMapper()
                .readTree(json.out())
                .path("refund")
                .path("refunds")
                .path(0);
        assertThat(refund.path("transfers").path(0).path("account").asString()).isEqualTo("9001-001 普通 ****567");
        assertThat(json.out()).doesNotContain(ACCOUNT);
    }
}
