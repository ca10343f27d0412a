package jp.shuno.batch.job.receivingaccount;

import static jp.shuno.batch.cli.TestWard.person;
import static jp.shuno.batch.job.receivingaccount.RefundWard.THU;
import static jp.shuno.batch.job.receivingaccount.RefundWard.TUE;
import static jp.shuno.batch.job.receivingaccount.RefundWard.WED;
import static jp.shuno.batch.job.receivingaccount.RefundWard.answer;
import static jp.shuno.batch.job.receivingaccount.RefundWard.claimNo;
import static jp.shuno.batch.job.receivingaccount.RefundWard.otherAccount;
import static jp.shuno.batch.job.receivingaccount.RefundWard.publicFund;
import static jp.shuno.batch.job.receivingaccount.RefundWard.refundNo;
import static jp.shuno.batch.job.receivingaccount.RefundWard.registered;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import jp.shuno.batch.cli.Party;
import jp.shuno.batch.cli.TestHome;
import jp.shuno.sql.database.OnEveryDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Public fund accounts are inquired for, answered, compared and decided about. */
@OnEveryDatabase
class AccountNightsTest {

    /** The example of R-143. */
    private static final String KANA = "ヤマダ　ショーコ";

    private static final String MATCHING = "ﾔﾏﾀﾞ ｼﾖ-ｺ";
    private static final String NEAR = "ﾔﾏﾀﾞｼﾖ-ｺ";

    @TempDir
    Path folder;

    private RefundWard refunds;

    private void open() {
        open(TestHome.init(folder.resolve("home")));
    }

    private void open(TestHome home) {
        refunds = RefundWard.open(
                home,
                Party.of(person(1)).with("name", "山田　ショー子").with("kana", KANA).with("birth_date", "1960-05-05"),
                Party.of(person(2)));
        refunds.toClaim(1);
    }

    @AfterEach
    void close() {
        refunds.close();
    }

    private String inquiries(LocalDate day) throws Exception {
        return Files.readString(refunds.ward().home().home().outbox(day).resolve("account-inquiries.csv"));
    }

    @Test
    void r140_aClaimIsInquiredForOnceAndTheListHoldsNeitherMyNumberNorAccount() throws Exception {
        open();
        refunds.claims(TUE, publicFund(1, "2026-01-30"));

        refunds.night(TUE);

        assertThat(inquiries(TUE))
                .isEqualTo("claim_no,addressee_no,name,birth_date\r\n%s,%s,山田　ショー子,1960-05-05\r\n"
                        .formatted(claimNo(1), person(1)));
        assertThat(refunds.ward()
                        .sql()
                        .sql("SELECT kind || record_count FROM sent_file")
                        .query(String.class)
                        .single())
                .isEqualTo("account-inquiries1");

        refunds.night(WED);
        assertThat(refunds.ward().home().home().outbox(WED)).doesNotExist();
    }

    @Test
    void noNextListLeavesBeforeTheLastIsAcknowledged() throws Exception {
        open();
        refunds.toClaim(2);
        refunds.claims(TUE, publicFund(1, "2026-01-30"));
        refunds.night(TUE);
        refunds.claims(WED, publicFund(2, "2026-02-03"));
        refunds.night(WED);
        assertThat(refunds.ward().home().home().outbox(WED)).doesNotExist();
        assertThat(refunds.ward()
                        .sql()
                        .sql("SELECT message FROM job_run WHERE job_id = 'JOB-60' AND business_date = ?")
                        .param(WED)
                        .query(String.class)
                        .single())
                .contains("受領確認", "1 件");

        refunds.acknowledge(THU, TUE, "account-inquiries.csv");
        refunds.night(THU);
        assertThat(inquiries(THU)).contains(claimNo(2)).doesNotContain(claimNo(1));
    }

    @Test
    void r143_theHolderOfTheExampleIsTheClaimantAndTheRefundIsPlanned() {
        open();
        refunds.claims(TUE, publicFund(1, "2026-01-30"));
        refunds.night(TUE);
        refunds.answers(WED, registered(1, "Q1", WED, MATCHING));

        assertThat(refunds.night(WED)).isEqualTo(10);

        assertThat(refunds.report(WED, "account-matching.csv").only().says("突合結果", "口座", "照会番号", "取扱い"))
                .isEqualTo("一致 9001-002 普通 ****321 Q1 受理");
        assertThat(refunds.report(WED, "transfer-plan.csv").only().says("還付番号", "口座区分", "入力者", "確認者"))
                .isEqualTo(refundNo(1) + " 公金受取口座 S02 S03");
    }

    @ParameterizedTest
    @CsvSource({"ACCEPT, 1", "REJECT, 0"})
    void r142_aNearMatchWaitsForADecisionWithItsReason(String action, int planned) {
        open();
        refunds.claims(TUE, publicFund(1, "2026-01-30"));
        refunds.night(TUE);
        refunds.answers(WED, registered(1, "Q1", WED, NEAR));
        refunds.night(WED);
        assertThat(refunds.report(WED, "account-matching.csv").only().says("突合結果", "取扱い"))
                .isEqualTo("表記ゆれ 職員の判断待ち");
        assertThat(refunds.report(WED, "transfer-plan.csv").size()).isZero();
        String question = refunds.open("NEAR_MATCH").only().get("exception_id");

        refunds.decide(THU, question, action, "S05");
        refunds.night(THU);

        assertThat(refunds.decision(THU).get("結果")).isEqualTo("反映");
        assertThat(refunds.open("NEAR_MATCH").size()).isZero();
        assertThat(refunds.report(THU, "transfer-plan.csv").size()).isEqualTo(planned);
        assertThat(refunds.report(THU, "incomplete-claims.csv").size()).isEqualTo(1 - planned);
        assertThat(refunds.submissions(1)).containsExactly(planned == 1 ? "ACCEPTED" : "INCOMPLETE");
    }

    @Test
    void r142_theMunicipalityMayTakeNearMatchesWithoutADecision() {
        open(TestHome.init(folder.resolve("home")).configure("rules", "near-match-auto-accept", true));
        refunds.claims(TUE, publicFund(1, "2026-01-30"));
        refunds.night(TUE);
        refunds.answers(WED, registered(1, "Q1", WED, NEAR));
        refunds.night(WED);

        assertThat(refunds.open("NEAR_MATCH").size()).isZero();
        assertThat(refunds.report(WED, "transfer-plan.csv").size()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"1, 公金受取口座の名義人が請求者と一致しません", "2, 公金受取口座が登録されていません"})
    void r144_aMismatchOrNoAccountMakesTheClaimIncomplete(String status, String reason) {
        open();
        refunds.claims(TUE, publicFund(1, "2026-01-30"));
        refunds.night(TUE);
        refunds.answers(
                WED,
                status.equals("1") ? registered(1, "Q1", WED, "ﾔﾏﾀﾞ ｼﾖｳｺ") : answer(1, "Q1", WED, status, ",,,,,", ""));
        refunds.night(WED);

        assertThat(refunds.submissions(1)).containsExactly("INCOMPLETE");
        assertThat(refunds.report(WED, "incomplete-claims.csv").only().get("不備の理由"))
                .isEqualTo(reason);
        assertThat(refunds.open("INCOMPLETE_CLAIM").only().get("reason")).contains(reason, "別の振込先口座");
        assertThat(refunds.report(WED, "transfer-plan.csv").size()).isZero();
    }

    @Test
    void anInquiryThatFailedIsAskedOnceMore() throws Exception {
        open();
        refunds.claims(TUE, publicFund(1, "2026-01-30"));
        refunds.night(TUE);
        refunds.acknowledge(WED, TUE, "account-inquiries.csv");
        refunds.answers(WED, answer(1, "Q1", WED, "3", ",,,,,", ""));
        refunds.night(WED);

        assertThat(refunds.submissions(1)).containsExactly("ACCEPTED");
        assertThat(refunds.report(WED, "incomplete-claims.csv").size()).isZero();
        assertThat(inquiries(WED)).contains(claimNo(1));

        refunds.answers(THU, registered(1, "Q2", THU, MATCHING));
        refunds.night(THU);
        assertThat(refunds.report(THU, "transfer-plan.csv").size()).isEqualTo(1);
    }

    @Test
    void r145_anAnswerThatOnePersonKeyedAloneIsKeyedAgain() {
        open();
        refunds.claims(TUE, publicFund(1, "2026-01-30"));
        refunds.night(TUE);
        String good = registered(1, "Q1", WED, MATCHING);
        refunds.answers(WED, good.replace("S02,S03", "S02,S02"));
        refunds.night(WED);
        assertThat(refunds.open("UNUSABLE_ANSWER").only().get("reason"))
                .contains("同じ職員")
                .doesNotContain("7654321");
        assertThat(refunds.report(WED, "transfer-plan.csv").size()).isZero();

        refunds.answers(THU, good);
        refunds.night(THU);
        assertThat(refunds.open("UNUSABLE_ANSWER").size()).isZero();
        assertThat(refunds.report(THU, "transfer-plan.csv").size()).isEqualTo(1);
    }

    @Test
    void r140_anAnswerForAnEarlierSubmissionIsNotReused() throws Exception {
        open();
        refunds.claims(TUE, publicFund(1, "2026-01-30"));
        refunds.night(TUE);
        refunds.answers(WED, registered(1, "Q1", WED, MATCHING));
        refunds.acknowledge(WED, TUE, "account-inquiries.csv");
        refunds.night(WED);
        assertThat(refunds.report(WED, "transfer-plan.csv").size()).isEqualTo(1);

        refunds.claims(THU, otherAccount(1, "2026-02-05", MATCHING, "S01"), publicFund(1, "2026-02-05"));
        refunds.answers(THU, registered(1, "Q1", WED, MATCHING).replace("7654321", "1111111"));
        refunds.night(THU);

        assertThat(refunds.submissions(1)).containsExactly("REPLACED", "REPLACED", "ACCEPTED");
        assertThat(inquiries(THU)).contains(claimNo(1));
        assertThat(refunds.report(THU, "transfer-plan.csv").size()).isZero();
        assertThat(refunds.open("UNUSABLE_ANSWER").only().get("reason")).contains("請求の受付日より前の照会");
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "2, 2"})
    void r140_anAnswerServesAnotherClaimOfThePersonOnlyWithinTheDaysOfThePolicy(int days, int planned) {
        TestHome home = TestHome.init(folder.resolve("home"));
        open(days == 0 ? home : home.configure("rules", "public-fund-account-reuse-days", days));
        refunds.claims(TUE, publicFund(1, "2026-01-30"));
        refunds.night(TUE);
        refunds.answers(WED, registered(1, "Q1", WED, MATCHING));
        refunds.night(WED);
        refunds.toClaim(11);
        refunds.claims(THU, publicFund(11, "2026-02-05"));
        refunds.night(THU);

        assertThat(refunds.report(THU, "transfer-plan.csv").size()).isEqualTo(planned);
    }

    @Test
    void anAnswerForNobodyOrForAnotherChoiceIsAnException() {
        open();
        refunds.claims(TUE, otherAccount(1, "2026-01-30", MATCHING, "S01"));
        refunds.night(TUE);
        refunds.answers(WED, registered(1, "Q1", WED, MATCHING), registered(5, "Q2", WED, MATCHING));
        refunds.night(WED);

        assertThat(refunds.open("UNUSABLE_ANSWER").say("reason"))
                .hasSize(2)
                .anyMatch(reason -> reason.contains("公金受取口座を選んだ受理済みの請求ではありません"))
                .anyMatch(reason -> reason.contains("該当する請求がない"));
        assertThat(refunds.report(WED, "transfer-plan.csv").size()).isZero();
    }

    @Test
    void r145_aKeyedAccountIsConfirmedByAnotherPersonThanTheOneWhoKeyedIt() {
        open();
        refunds.claims(TUE, otherAccount(1, "2026-01-30", MATCHING, "S01"));
        refunds.night(TUE);
        assertThat(refunds.report(TUE, "transfer-plan.csv").size()).isZero();
        String question = refunds.open("SECOND_PERSON").only().get("exception_id");

        refunds.decide(WED, question, "ACCEPT", "S01");
        refunds.night(WED);
        assertThat(refunds.decision(WED).get("結果")).isEqualTo("却下");
        assertThat(refunds.open("SECOND_PERSON").size()).isEqualTo(1);

        refunds.decide(THU, question, "ACCEPT", "S05");
        refunds.night(THU);
        assertThat(refunds.report(THU, "transfer-plan.csv").only().says("口座", "入力者", "確認者"))
                .isEqualTo("9001-001 普通 ****567 S01 S05");
    }

    @Test
    void r145_anAccountThatDoesNotStandOnTheFormIsKeyedAgain() {
        open();
        refunds.claims(TUE, otherAccount(1, "2026-01-30", MATCHING, "S01"));
        refunds.night(TUE);
        refunds.decide(WED, refunds.open("SECOND_PERSON").only().get("exception_id"), "REJECT", "S05");
        refunds.night(WED);

        assertThat(refunds.submissions(1)).containsExactly("INCOMPLETE");
        assertThat(refunds.report(WED, "incomplete-claims.csv").only().get("不備の理由"))
                .contains("入力した口座");
    }

    @Test
    void noAccountAndNoNameStandsInLogsOrExceptions() {
        open();
        refunds.claims(TUE, publicFund(1, "2026-01-30"));
        refunds.night(TUE);
        refunds.answers(WED, registered(1, "Q1", WED, NEAR), registered(2, "Q2", WED, "ﾐﾅﾄﾉ ﾀﾛｳ"));
        refunds.night(WED);

        assertThat(refunds.ward().exceptions().say("reason"))
                .hasSizeGreaterThan(1)
                .noneMatch(reason -> reason.contains("7654321") || reason.contains("ﾔﾏﾀﾞ") || reason.contains("山田"));
        assertThat(refunds.ward().home().files("logs").values())
                .noneMatch(text -> text.contains("7654321") || text.contains("ﾔﾏﾀﾞ"));
        assertThat(refunds.ward().home().lastingReports().values()).noneMatch(text -> text.contains("7654321"));
    }
}
