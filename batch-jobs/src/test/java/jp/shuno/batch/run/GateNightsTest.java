package jp.shuno.batch.run;

import static jp.shuno.batch.cli.TestWard.notice;
import static jp.shuno.batch.cli.TestWard.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.shuno.batch.cli.Assessed;
import jp.shuno.batch.cli.Bill;
import jp.shuno.batch.cli.DebitLine;
import jp.shuno.batch.cli.Row;
import jp.shuno.batch.cli.TestWard;
import jp.shuno.sql.database.OnEveryDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The notice gate along two weeks: a bank that does not answer, two people who go on without it, a red ledger. */
@OnEveryDatabase
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GateNightsTest {

    private static final LocalDate MON = LocalDate.of(2026, 6, 15);
    private static final LocalDate TUE = MON.plusDays(1);
    private static final LocalDate WED = MON.plusDays(2);
    private static final LocalDate THU = MON.plusDays(3);
    private static final LocalDate FRI = MON.plusDays(4);
    private static final LocalDate NEXT_MON = MON.plusDays(7);
    private static final String APPLIED = "";

    private TestWard ward;
    private String firstPlan = "";
    private String secondPlan = "";

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        ward = TestWard.open(folder.resolve("home"));
        Files.writeString(ward.home().home().expectedFiles(), "# 口座振替の結果\ndd-result,,AFTER_DEBIT,1,\n");
        ward.home()
                .inbox(MON)
                .addressees("addressees_1.csv", person(1), person(2))
                .assessments(
                        "assessments_1.csv",
                        Assessed.first(notice(1), person(1)).term(1, 10_000),
                        Assessed.first(notice(2), person(2)).term(1, 20_000))
                .csv(
                        "bank-directory_1.csv",
                        "bank_code,bank_kana,bank_name,branch_code,branch_kana,branch_name,valid_from,valid_to",
                        List.of("9001,ｷﾀｳﾐ,北海みなと銀行,045,ﾎﾝﾃﾝ,本店,2020-04-01,"))
                .debitRequest("dd-request_1.txt", MON, debit(1, 10_000));
    }

    @AfterAll
    void close() {
        ward.close();
    }

    private static DebitLine debit(int number, long amount) {
        return DebitLine.of(Bill.of(notice(number), 1, amount), "000000" + number);
    }

    private String approve(String plan, LocalDate day, int round, String... staff) {
        return ward.bean(GateApproval.class).apply(plan, true, List.of(staff), "銀行に電話で確認", new RunKey(day, round));
    }

    private List<Row> missing(LocalDate day) {
        return ward.home().report(day, "gate.csv").rows();
    }

    private String page(LocalDate day) {
        return new String(
                ward.home().files("reports").get(day + "/gate.html").getBytes(StandardCharsets.ISO_8859_1),
                StandardCharsets.UTF_8);
    }

    @Test
    @Order(1)
    void theGateIsOpenAsLongAsTheResultIsNotDue() {
        assertThat(ward.nightly(MON)).isZero();
        assertThat(missing(MON)).isEmpty();
        assertThat(page(MON)).contains(">開<");
    }

    @Test
    @Order(2)
    void aMissingResultClosesTheGateAndIsNamedWithBankAndDay() {
        assertThat(ward.nightly(TUE)).isEqualTo(30);
        Row only = missing(TUE).getFirst();
        firstPlan = only.get("計画番号");
        assertThat(missing(TUE)).hasSize(1);
        assertThat(only.says("種別", "銀行コード", "銀行名", "対象日", "期限", "状態"))
                .isEqualTo("dd-result 9001 北海みなと銀行 " + MON + " " + TUE + " 未着");
        assertThat(page(TUE)).contains(">閉<", "北海みなと銀行", "9001", MON.toString(), firstPlan);
        assertThat(ward.home().files("reports").get(TUE + "/day-close.json")).contains("\"holds\": true");
    }

    @Test
    @Order(3)
    void aDayBehindAClosedGateIsCompleteAndNothingChangesWhileNothingComes() {
        Map<String, String> before = ward.home().files("reports");
        assertThat(ward.nightly(TUE)).isEqualTo(3);
        assertThat(ward.home().files("reports")).isEqualTo(before);
        assertThat(ward.home().shuno("status").out()).contains(firstPlan, "dd-result", "9001", MON.toString());
    }

    @Test
    @Order(4)
    void onePersonIsNotEnoughNorTheSameTwice() {
        assertThat(ward.bean(GateApproval.class).approversNeeded()).isEqualTo(2);
        assertThat(ward.bean(GateApproval.class).owns(firstPlan)).isTrue();
        assertThat(ward.bean(GateApproval.class).owns("G000000000000000")).isFalse();
        assertThat(approve(firstPlan, TUE, 2, "1001")).contains("2 人");
        assertThat(approve(firstPlan, TUE, 2, "1001", "1001")).contains("2 人");
        assertThat(ward.nightly(TUE)).isEqualTo(3);
    }

    @Test
    @Order(5)
    void aRejectionIsNotedAndTheGateStaysClosed() {
        assertThat(ward.bean(GateApproval.class).apply(firstPlan, false, List.of("1003"), "待つ", new RunKey(TUE, 2)))
                .isEqualTo(APPLIED);
        assertThat(ward.nightly(TUE)).isEqualTo(3);
    }

    @Test
    @Order(6)
    void twoPeopleOpenItAndTheSameDayGoesOn() {
        assertThat(approve(firstPlan, TUE, 2, "1001", "1002")).isEqualTo(APPLIED);
        assertThat(approve(firstPlan, TUE, 2, "1004", "1005")).contains("承認済み");
        assertThat(ward.nightly(TUE)).isZero();
        assertThat(page(TUE)).contains(">開<", "1001", "1002", "1003", "銀行に電話で確認");
        assertThat(missing(TUE).getFirst().get("状態")).isEqualTo("承認済み");
        assertThat(ward.home().files("reports").get(TUE + "/run.json"))
                .contains(firstPlan, "\"1001\"", "\"1002\"", "\"decided_on\": \"" + TUE + "\"");
        assertThat(ward.home().shuno("status").out()).doesNotContain("送付前点検の計画");
    }

    @Test
    @Order(7)
    void theOverrideCountsOnTheNextDayWhileTheSameFileIsMissing() {
        ward.home().inbox(WED).debitRequest("dd-request_2.txt", WED, debit(2, 20_000));
        assertThat(ward.nightly(WED)).isZero();
        assertThat(missing(WED)).hasSize(1);
    }

    @Test
    @Order(8)
    void anotherMissingFileClosesItAgainUnderAnotherPlan() {
        assertThat(ward.nightly(THU)).isEqualTo(30);
        assertThat(missing(THU)).hasSize(2);
        secondPlan = missing(THU).getFirst().get("計画番号");
        assertThat(secondPlan).isNotEqualTo(firstPlan);
    }

    @Test
    @Order(9)
    void theFileThatComesOpensItAndThePlanIsWithdrawn() {
        ward.home().inbox(THU).debitResult("dd-result_2.txt", WED, debit(2, 20_000));
        assertThat(ward.nightly(THU)).isZero();
        assertThat(missing(THU)).hasSize(1);
        assertThat(approve(secondPlan, THU, 3, "1001", "1002")).contains("取り下げ");
        assertThat(approve("G000000000000000", THU, 3, "1001", "1002")).contains("ありません");
        assertThat(ward.term(notice(2), 1).get("state")).isEqualTo("PAID");
    }

    @Test
    @Order(10)
    void nothingIsMissingOnceEveryResultIsThere() {
        ward.home().inbox(FRI).debitResult("dd-result_1.txt", MON, debit(1, 10_000));
        assertThat(ward.nightly(FRI)).isZero();
        assertThat(missing(FRI)).isEmpty();
    }

    /** a ledger that cannot be proved lets nothing out, whoever approves. */
    @Test
    @Order(11)
    void r900_aRedProofClosesTheGateUntilTheLedgerIsRight() {
        provisional(7);
        assertThat(ward.nightly(NEXT_MON)).isEqualTo(30);
        assertThat(page(NEXT_MON)).contains(">閉<", "台帳の証明が不適合", "承認では解除できません");
        assertThat(ward.nightly(NEXT_MON)).isEqualTo(3);

        provisional(0);
        assertThat(ward.nightly(NEXT_MON)).isZero();
        assertThat(page(NEXT_MON)).contains(">開<");
    }

    private int approveBy(String plan, String staff) {
        return ward.home()
                .shuno("approve", plan, "--by", staff, "--reason", "銀行に電話で確認")
                .exitCode();
    }

    @Test
    @Order(12)
    void twoPeopleOpenItByTheCommandAndOnePersonTwiceDoesNot() {
        LocalDate debited = NEXT_MON.plusDays(1);
        LocalDate due = NEXT_MON.plusDays(2);
        ward.home().inbox(debited).debitRequest("dd-request_3.txt", debited, debit(2, 20_000));
        assertThat(ward.nightly(debited)).isZero();
        assertThat(ward.nightly(due)).isEqualTo(30);
        String plan = missing(due).getFirst().get("計画番号");

        assertThat(approveBy(plan, "2001")).isZero();
        assertThat(ward.nightly(due)).isEqualTo(30);
        assertThat(approveBy(plan, "2001")).isZero();
        assertThat(ward.nightly(due)).isEqualTo(30);
        assertThat(approveBy(plan, "2002")).isZero();
        assertThat(ward.nightly(due)).isZero();
        assertThat(page(due)).contains(">開<", "2001", "2002", "銀行に電話で確認");
    }

    private void provisional(int yen) {
        ward.sql()
                .sql("UPDATE term_assessment SET principal_provisional = " + yen)
                .update();
    }
}
