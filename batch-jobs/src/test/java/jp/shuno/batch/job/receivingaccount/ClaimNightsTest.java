package jp.shuno.batch.job.receivingaccount;

import static jp.shuno.batch.cli.TestWard.person;
import static jp.shuno.batch.job.receivingaccount.RefundWard.THU;
import static jp.shuno.batch.job.receivingaccount.RefundWard.TUE;
import static jp.shuno.batch.job.receivingaccount.RefundWard.WED;
import static jp.shuno.batch.job.receivingaccount.RefundWard.claimNo;
import static jp.shuno.batch.job.receivingaccount.RefundWard.debitAccount;
import static jp.shuno.batch.job.receivingaccount.RefundWard.otherAccount;
import static jp.shuno.batch.job.receivingaccount.RefundWard.publicFund;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import jp.shuno.batch.cli.Party;
import jp.shuno.domain.refund.RefundState;
import jp.shuno.sql.database.OnEveryDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Claims for refunds come in, are judged, and replace one another. */
@OnEveryDatabase
class ClaimNightsTest {

    private static final String HOLDER = "ﾐﾅﾄﾉ ﾀﾛｳ";

    @TempDir
    Path folder;

    private RefundWard refunds;

    @BeforeEach
    void open() {
        refunds = RefundWard.open(
                folder,
                Party.of(person(1)),
                Party.of(person(2)).with("died_on", "2026-01-10").with("heir_no", person(3)),
                Party.of(person(3)).with("name", "港野 花子").with("kana", "ミナトノ ハナコ"),
                Party.of(person(4)));
        refunds.toClaim(1);
        refunds.toClaim(2);
    }

    @AfterEach
    void close() {
        refunds.close();
    }

    @Test
    void r099_aClaimIsAcceptedAndItsRefundIsClaimed() {
        refunds.claims(TUE, otherAccount(1, "2026-01-30", HOLDER, "S01"));

        assertThat(refunds.night(TUE)).isEqualTo(10);

        assertThat(refunds.submissions(1)).containsExactly("ACCEPTED");
        assertThat(refunds.state(1)).isEqualTo(RefundState.CLAIMED);
        assertThat(refunds.open("SECOND_PERSON").only().get("subject")).endsWith(claimNo(1) + "-1");
        assertThat(refunds.ward().isProved()).isTrue();
    }

    @Test
    void r099_everythingThatIsWrongIsToldAtOnce() {
        refunds.claims(
                TUE,
                String.join(
                        ",",
                        claimNo(1),
                        "2026-01-30",
                        "3",
                        "",
                        "9002",
                        "001",
                        "1",
                        "1",
                        "ｺｳﾉ ｼﾞﾛｳ",
                        "S01",
                        "",
                        "",
                        ""));

        assertThat(refunds.night(TUE)).isEqualTo(10);

        assertThat(refunds.submissions(1)).containsExactly("INCOMPLETE");
        assertThat(refunds.state(1)).as("it was received in time").isEqualTo(RefundState.CLAIMED);
        assertThat(refunds.report(TUE, "incomplete-claims.csv").only().get("不備の理由"))
                .contains("金融機関または店舗が名簿にありません", "口座名義人が請求者と一致せず、委任もありません");
        assertThat(refunds.open("INCOMPLETE_CLAIM").only().get("reason")).contains("名簿にありません");
    }

    @Test
    void r098_thePublicFundAccountNeedsAConfirmedMyNumber() {
        refunds.claims(TUE, publicFund(1, "2026-01-30").replace(",2,1,", ",2,,"));

        refunds.night(TUE);

        assertThat(refunds.submissions(1)).containsExactly("INCOMPLETE");
        assertThat(refunds.report(TUE, "incomplete-claims.csv").only().get("不備の理由"))
                .isEqualTo("個人番号の記入がありません");
    }

    @Test
    void r098_aFormWithoutAChoiceAndOneForADebitAccountThatIsNotThereAreIncomplete() {
        refunds.toClaim(4);
        refunds.claims(
                TUE,
                String.join(",", claimNo(1), "2026-01-30", "", "", "", "", "", "", "", "S01", "", "", ""),
                debitAccount(4, "2026-01-30"));

        refunds.night(TUE);

        assertThat(refunds.report(TUE, "incomplete-claims.csv").say("不備の理由"))
                .containsExactly("振込先が一つに選ばれていません", "口座振替口座が使用できません");
    }

    @Test
    void r130_afterTheDeathTheRepresentativeOfTheHeirsClaims() {
        refunds.claims(TUE, otherAccount(2, "2026-01-30", "ﾐﾅﾄﾉ ﾊﾅｺ", "S01"));

        refunds.night(TUE);

        assertThat(refunds.submissions(2)).containsExactly("ACCEPTED");
        assertThat(refunds.report(TUE, "account-matching.csv").only().says("請求者宛名番号", "突合結果"))
                .isEqualTo(person(3) + " 一致");
    }

    @Test
    void r130_theDeadClaimNothingAndStrangersNeither() {
        refunds.claims(
                TUE,
                otherAccount(2, "2026-01-30", HOLDER, "S01").replace("S01,,,", "S01,,OBLIGOR,"),
                otherAccount(1, "2026-01-30", HOLDER, "S01").replace("S01,,,", "S01," + person(4) + ",,"));

        refunds.night(TUE);

        assertThat(refunds.report(TUE, "incomplete-claims.csv").say("不備の理由"))
                .containsExactly("請求者が納付義務者・相続人・代理人のいずれでもありません", "納付義務者が死亡しています。相続人の請求が必要です");
    }

    @Test
    void r130_anHeirWhomTheLedgerDoesNotKnowCannotBePaidYet() {
        refunds.toClaim(5);
        refunds.ward()
                .home()
                .inbox(TUE)
                .csv(
                        "addressees_2.csv",
                        Party.header(),
                        List.of(Party.of(person(5))
                                .with("died_on", "2026-01-10")
                                .with("heir_no", person(77))
                                .row()));
        refunds.claims(TUE, publicFund(5, "2026-01-30"));

        refunds.night(TUE);

        assertThat(refunds.submissions(5)).containsExactly("INCOMPLETE");
        assertThat(refunds.ward().home().home().outbox(TUE)).doesNotExist();
    }

    @Test
    void r099_anAgentNeedsThePowerOfAttorneyAndADelegatedAccountMayBeAnothers() {
        String agent = otherAccount(1, "2026-01-30", "ﾐﾅﾄﾉ ﾊﾅｺ", "S01");
        refunds.claims(TUE, agent.replace("S01,,,", "S01," + person(4) + ",AGENT,"));
        refunds.night(TUE);
        assertThat(refunds.report(TUE, "incomplete-claims.csv").only().get("不備の理由"))
                .contains("委任状がありません");

        refunds.claims(WED, agent.replace("S01,,,", "S01," + person(4) + ",AGENT,1"));
        refunds.night(WED);
        assertThat(refunds.submissions(1)).containsExactly("REPLACED", "ACCEPTED");
    }

    @Test
    void aClaimThatBelongsNowhereIsAnExceptionAndTheRestOfTheFileIsTaken() {
        String wrongDigit = claimNo(7).substring(0, 11) + (claimNo(7).charAt(11) == '0' ? '1' : '0');
        refunds.claims(
                TUE,
                otherAccount(9, "2026-01-30", HOLDER, "S01"),
                otherAccount(7, "2026-01-30", HOLDER, "S01").replace(claimNo(7), wrongDigit),
                otherAccount(2, "2026-02-04", HOLDER, "S01"),
                otherAccount(1, "2026-01-30", HOLDER, "S01"));

        assertThat(refunds.night(TUE)).isEqualTo(10);

        assertThat(refunds.open("UNCLAIMABLE").say("reason"))
                .containsExactlyInAnyOrder("この請求番号の還付決定はありません", "受付日が処理日より後です");
        assertThat(refunds.open("CHECK_DIGIT").only().get("reason")).contains("claim_no");
        assertThat(refunds.submissions(1)).containsExactly("ACCEPTED");
        assertThat(refunds.submissions(2)).isEmpty();
        assertThat(refunds.ward()
                        .sql()
                        .sql("SELECT read_count * 100 + posted_count * 10 + excepted_count FROM job_run "
                                + "WHERE job_id = 'JOB-55' AND business_date = ?")
                        .param(TUE)
                        .query(Integer.class)
                        .single())
                .isEqualTo(413);
    }

    @Test
    void r023_aFileWithAWrongValueIsRefusedWhole() {
        refunds.claims(TUE, otherAccount(1, "2026-01-30", HOLDER, "S01"), otherAccount(2, "2026-02-30", HOLDER, "S01"));

        assertThat(refunds.night(TUE)).isEqualTo(20);

        assertThat(refunds.submissions(1)).isEmpty();
        assertThat(refunds.state(1)).isEqualTo(RefundState.NOTIFIED);
    }

    @Test
    void aLaterSubmissionReplacesTheEarlierOneAndItsQuestions() {
        refunds.claims(TUE, otherAccount(1, "2026-01-30", HOLDER, "S01"));
        refunds.night(TUE);
        refunds.claims(WED, otherAccount(1, "2026-02-03", "2222222", HOLDER, "S01"));
        refunds.night(WED);

        assertThat(refunds.submissions(1)).containsExactly("REPLACED", "ACCEPTED");
        assertThat(refunds.open("SECOND_PERSON").only().get("subject")).endsWith(claimNo(1) + "-2");
    }

    @Test
    void r145_theSameAccountKeyedByAnotherPersonIsConfirmedAndByTheSameItIsNot() {
        refunds.claims(TUE, otherAccount(1, "2026-01-30", HOLDER, "S01"));
        refunds.night(TUE);
        refunds.claims(WED, otherAccount(1, "2026-01-30", HOLDER, " S01 "));
        refunds.night(WED);
        assertThat(refunds.open("SECOND_PERSON").size()).isEqualTo(1);

        refunds.claims(THU, otherAccount(1, "2026-01-30", HOLDER, "S09"));
        refunds.night(THU);

        assertThat(refunds.open("SECOND_PERSON").size()).isZero();
        assertThat(refunds.submissions(1)).containsExactly("ACCEPTED", "REPLACED", "REPLACED");
        assertThat(refunds.report(THU, "transfer-plan.csv").only().says("入力者", "確認者"))
                .isEqualTo("S01 S09");
    }

    @Test
    void r331_claimsAreArchivedEncryptedAndNothingOfThemIsLogged() {
        refunds.claims(TUE, otherAccount(1, "2026-01-30", HOLDER, "S01"));
        refunds.night(TUE);

        assertThat(refunds.ward().home().names("archive"))
                .anyMatch(name -> name.matches(TUE + "/claims_1.*\\.gz\\.enc"))
                .noneMatch(name -> name.matches(TUE + "/claims_1.*\\.gz"));
        assertThat(refunds.ward().home().files("logs").values()).noneMatch(text -> text.contains("1234567"));
        assertThat(refunds.ward().exceptions().say("reason"))
                .noneMatch(reason -> reason.contains("1234567") || reason.contains(HOLDER));
    }

    @Test
    void theSameNightOnceMoreChangesNothing() {
        refunds.claims(TUE, otherAccount(1, "2026-01-30", HOLDER, "S01"));
        refunds.night(TUE);
        var before = refunds.ward().home().lastingReports();

        assertThat(refunds.night(TUE)).isEqualTo(3);

        assertThat(refunds.submissions(1)).containsExactly("ACCEPTED");
        assertThat(refunds.ward().home().lastingReports()).isEqualTo(before);
    }
}
