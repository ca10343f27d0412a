package jp.shuno.batch.job.receivingaccount;

import static jp.shuno.batch.cli.TestWard.person;
import static jp.shuno.batch.job.receivingaccount.RefundWard.MON;
import static jp.shuno.batch.job.receivingaccount.RefundWard.THU;
import static jp.shuno.batch.job.receivingaccount.RefundWard.TUE;
import static jp.shuno.batch.job.receivingaccount.RefundWard.WED;
import static jp.shuno.batch.job.receivingaccount.RefundWard.debitAccount;
import static jp.shuno.batch.job.receivingaccount.RefundWard.otherAccount;
import static jp.shuno.batch.job.receivingaccount.RefundWard.publicFund;
import static jp.shuno.batch.job.receivingaccount.RefundWard.refundNo;
import static jp.shuno.batch.job.receivingaccount.RefundWard.registered;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jp.shuno.batch.cli.Party;
import jp.shuno.batch.cli.TestHome;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.refund.AccountSource;
import jp.shuno.domain.refund.RefundState;
import jp.shuno.sql.database.OnEveryDatabase;
import jp.shuno.sql.plan.ApprovalPlan;
import jp.shuno.sql.plan.PlanState;
import jp.shuno.sql.refund.RefundHistoryRow;
import jp.shuno.sql.refund.RefundMapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be paid becomes a plan that a person approves who has prepared nothing of it. */
@OnEveryDatabase
class TransferPlanNightsTest {

    private static final String HOLDER = "ﾐﾅﾄﾉ ﾀﾛｳ";

    @TempDir
    Path folder;

    private RefundWard refunds;

    @BeforeEach
    void open() {
        openWith(TestHome.init(folder.resolve("home")));
    }

    private void openWith(TestHome home) {
        refunds = RefundWard.open(home, Party.of(person(1)), Party.of(person(2)), Party.of(person(3)));
    }

    @AfterEach
    void close() {
        refunds.close();
    }

    private void debitOf(LocalDate day, int number, String consent) {
        refunds.ward()
                .home()
                .inbox(day)
                .debitAccounts(
                        "debit-accounts_%s_%d_%s.csv".formatted(day, number, consent),
                        person(number) + ",NHI,9001,001,1,3333333," + HOLDER + ",2024-04-01,," + consent);
    }

    /** A claim whose account two persons stand for, planned in the night of Tuesday. */
    private ApprovalPlan planned() {
        refunds.toClaim(1);
        refunds.claims(TUE, otherAccount(1, "2026-01-30", HOLDER, "S01"), otherAccount(1, "2026-01-30", HOLDER, "S02"));
        assertThat(refunds.night(TUE)).isEqualTo(10);
        return refunds.openPlan();
    }

    private List<RefundHistoryRow> moves(int number) {
        return refunds.ward().bean(RefundMapper.class).selectMoves(refundNo(number));
    }

    /** The only move by which a refund was approved for payment. */
    private RefundHistoryRow approval(int number) {
        List<RefundHistoryRow> approvals = moves(number).stream()
                .filter(move -> move.toState() == RefundState.APPROVED_FOR_PAYMENT)
                .toList();
        assertThat(approvals).hasSize(1);
        return approvals.getFirst();
    }

    @Test
    void r097_whereTheDebitAccountIsTheRefundAccountNobodyHasToClaim() {
        debitOf(TUE, 1, "1");
        refunds.toDebitAccount(1, 250_000, 1_400);

        assertThat(refunds.night(TUE)).as("a plan waits").isEqualTo(10);

        assertThat(refunds.report(TUE, "transfer-plan.csv")
                        .only()
                        .says("還付番号", "口座", "口座区分", "振込予定日", "還付金", "還付加算金", "振込金額"))
                .isEqualTo(refundNo(1) + " 9001-001 普通 ****333 口座振替口座 2026-02-06 250000 1400 251400");

        refunds.decide(WED, refunds.openPlan().planId(), "APPROVE", "S09");
        refunds.night(WED);

        assertThat(refunds.state(1)).isEqualTo(RefundState.TRANSFER_REQUESTED);
        assertThat(refunds.refund(1).accountSource()).isEqualTo(AccountSource.DEBIT);
        assertThat(refunds.ward().postings().where("rule", "R-127").only().says("posted_on", "amount"))
                .as("its refund plan booked the interest, nobody else does")
                .isEqualTo("2026-02-02 1400");
    }

    @Test
    void r123_theInterestOfAClaimedRefundIsReckonedByThePlanAndBookedAtItsApproval() {
        refunds.toClaim(1, 600_000, LocalDate.of(2025, 11, 10));
        refunds.claims(TUE, otherAccount(1, "2026-01-20", HOLDER, "S01"), otherAccount(1, "2026-01-20", HOLDER, "S02"));
        refunds.night(TUE);
        assertThat(refunds.report(TUE, "transfer-plan.csv").only().get("還付加算金")).isEqualTo("2700");
        assertThat(refunds.ward().postings().where("rule", "R-127").size()).isZero();
        String planId = refunds.openPlan().planId();

        refunds.night(WED);
        refunds.decide(THU, planId, "APPROVE", "S09");
        refunds.night(THU);

        assertThat(refunds.planState(planId)).isEqualTo(PlanState.APPROVED);
        assertThat(refunds.refund(1).interest()).isEqualTo(Yen.of(2_700));
        assertThat(refunds.refund(1).expenditureDecisionDate())
                .as("the day of the plan")
                .isEqualTo(TUE);
        assertThat(refunds.refund(1).interestFixedOn()).isEqualTo(THU);
        assertThat(refunds.ward().postings().where("rule", "R-127").only().says("from_bucket", "to_bucket", "amount"))
                .isEqualTo("INTEREST_EXPENSE REFUND_PAYABLE 2700");
        assertThat(approval(1).secondPerson()).isEqualTo("S09");
        assertThat(refunds.ward()
                        .sql()
                        .sql("SELECT interest || ' ' || interest_to FROM refund_item")
                        .query(String.class)
                        .single())
                .startsWith("2700 2026-02-03");
        assertThat(refunds.ward().isProved()).isTrue();
    }

    @Test
    void r145_nobodyApprovesWhatHeEnteredOrConfirmed() {
        String planId = planned().planId();

        refunds.decide(WED, planId, "APPROVE", "S01");
        refunds.decide(WED, planId, "APPROVE", "S02");
        refunds.night(WED);

        assertThat(refunds.report(WED, "decisions.csv").say("結果")).containsOnly("却下");
        assertThat(refunds.planState(planId)).isEqualTo(PlanState.OPEN);
        assertThat(refunds.state(1)).isEqualTo(RefundState.CLAIMED);

        refunds.decide(THU, planId, "APPROVE", "S09");
        refunds.night(THU);
        assertThat(refunds.state(1)).isEqualTo(RefundState.TRANSFER_REQUESTED);
    }

    @Test
    void aPlanIsRefusedAndMadeAnewWhenTheLedgerMovedUnderneath() {
        String planId = planned().planId();
        refunds.ward()
                .home()
                .inbox(WED)
                .csv(
                        "addressees_2.csv",
                        Party.header(),
                        List.of(Party.of(person(1))
                                .with("died_on", "2026-02-03")
                                .row()));
        refunds.decide(WED, planId, "APPROVE", "S09");
        refunds.night(WED);

        assertThat(refunds.decision(WED).get("結果")).isEqualTo("却下");
        assertThat(refunds.planState(planId)).isEqualTo(PlanState.WITHDRAWN);
        assertThat(refunds.state(1)).isEqualTo(RefundState.CLAIMED);
        assertThat(refunds.report(WED, "incomplete-claims.csv").only().says("不備の理由", "予測される不能理由"))
                .isEqualTo("納付義務者が死亡しています。相続人の請求が必要です 入金停止");
        assertThat(refunds.open("WITHHELD_REFUND").only().get("amount")).isEqualTo("50000");
    }

    @Test
    void r130_whoeverClaimedForTheObligorIsNotPaidAfterTheDeathAndNoDeadIsInquiredFor() {
        refunds.toClaim(1);
        refunds.toClaim(2);
        refunds.claims(
                TUE,
                otherAccount(1, "2026-01-30", HOLDER, "S01").replace("S01,,,", "S01," + person(3) + ",AGENT,1"),
                publicFund(2, "2026-01-30"));
        refunds.ward()
                .home()
                .inbox(WED)
                .csv(
                        "addressees_2.csv",
                        Party.header(),
                        List.of(
                                Party.of(person(1))
                                        .with("died_on", "2026-02-03")
                                        .row(),
                                Party.of(person(2))
                                        .with("died_on", "2026-02-03")
                                        .row()));
        refunds.night(TUE);
        refunds.acknowledge(WED, TUE, "account-inquiries.csv");
        refunds.night(WED);

        assertThat(refunds.report(WED, "incomplete-claims.csv").say("不備の理由"))
                .containsOnly("納付義務者が死亡しています。相続人の請求が必要です")
                .hasSize(2);
        assertThat(refunds.open("WITHHELD_REFUND").size()).isEqualTo(2);
    }

    @Test
    void anUnchangedPlanStaysWithItsDayAndLapsesAfterFiveBusinessDays() {
        ApprovalPlan plan = planned();
        assertThat(plan.approveBy()).isEqualTo(LocalDate.of(2026, 2, 10));

        for (LocalDate day = WED; day.isBefore(LocalDate.of(2026, 2, 11)); day = day.plusDays(1)) {
            assertThat(refunds.night(day)).as("nothing new waits on %s", day).isZero();
            assertThat(refunds.openPlan()).isEqualTo(plan);
        }
        refunds.decide(LocalDate.of(2026, 2, 12), plan.planId(), "APPROVE", "S09");
        refunds.night(LocalDate.of(2026, 2, 12));

        assertThat(refunds.planState(plan.planId())).isEqualTo(PlanState.LAPSED);
        assertThat(refunds.openPlan().madeOn()).isEqualTo(LocalDate.of(2026, 2, 12));
        assertThat(refunds.state(1)).isEqualTo(RefundState.CLAIMED);
    }

    @Test
    void aRejectedPlanPaysNobodyAndTheNextNightPlansAnew() {
        String planId = planned().planId();
        refunds.decide(WED, planId, "REJECT", "S09");
        refunds.night(WED);

        assertThat(refunds.planState(planId)).isEqualTo(PlanState.REJECTED);
        assertThat(refunds.openPlan().planId()).isNotEqualTo(planId);
        assertThat(refunds.state(1)).isEqualTo(RefundState.CLAIMED);
    }

    @Test
    void whoChangesHisMindAfterTheApprovalIsNotPaidToTheOldAccount() {
        String planId = planned().planId();
        refunds.decide(WED, planId, "APPROVE", "S09");
        refunds.claims(
                WED,
                otherAccount(1, "2026-02-04", "2222222", HOLDER, "S01"),
                otherAccount(1, "2026-02-04", "2222222", HOLDER, "S02"));
        refunds.night(WED);

        assertThat(refunds.state(1)).isEqualTo(RefundState.CLAIMED);
        assertThat(refunds.refund(1).transferPlanId()).isNull();
        assertThat(refunds.report(WED, "transfer-plan.csv").only().get("口座")).endsWith("****222");

        refunds.decide(THU, refunds.openPlan().planId(), "APPROVE", "S09");
        refunds.night(THU);
        assertThat(refunds.state(1)).isEqualTo(RefundState.TRANSFER_REQUESTED);
        assertThat(moves(1).stream().map(RefundHistoryRow::toState))
                .containsExactly(
                        RefundState.CLAIMED,
                        RefundState.APPROVED_FOR_PAYMENT,
                        RefundState.CLAIMED,
                        RefundState.APPROVED_FOR_PAYMENT,
                        RefundState.TRANSFER_REQUESTED);
    }

    @Test
    void r098_wherePublicFundIsUnavailableTheDebitAccountWithConsentIsTaken() {
        debitOf(TUE, 1, "1");
        debitOf(TUE, 2, "");
        refunds.toClaim(1);
        refunds.toClaim(2);
        refunds.claims(TUE, publicFund(1, "2026-01-30"), publicFund(2, "2026-01-30"));
        refunds.night(TUE);
        refunds.answers(
                WED,
                RefundWard.answer(1, "Q1", WED, "4", ",,,,,", ""),
                RefundWard.answer(2, "Q2", WED, "4", ",,,,,", ""));
        refunds.night(WED);

        assertThat(refunds.report(WED, "transfer-plan.csv").only().says("還付番号", "口座区分"))
                .isEqualTo(refundNo(1) + " 口座振替口座");
        assertThat(refunds.report(WED, "incomplete-claims.csv").size()).isZero();
    }

    @Test
    void r150_anAccountWhoseBranchIsClosedOnTheTransferDateIsWithheldWithTheReasonOfTheBank() {
        refunds.toClaim(1);
        refunds.claims(TUE, publicFund(1, "2026-01-30"));
        refunds.night(TUE);
        refunds.ward()
                .home()
                .inbox(WED)
                .csv(
                        "bank-directory_2.csv",
                        "bank_code,bank_kana,bank_name,branch_code,branch_kana,branch_name,valid_from,valid_to",
                        List.of("9001,ﾐﾅﾄ,みなと銀行,002,ｷﾀ,北支店,2000-01-01,2026-02-08"));
        refunds.answers(WED, registered(1, "Q1", WED, HOLDER));
        refunds.night(WED);

        assertThat(refunds.report(WED, "transfer-plan.csv").size()).isZero();
        assertThat(refunds.report(WED, "incomplete-claims.csv").only().says("不備の理由", "予測される不能理由"))
                .contains("金融機関名簿にない店舗です", "銀行・店番相違");
        assertThat(refunds.open("WITHHELD_REFUND").size()).isEqualTo(1);

        refunds.night(THU);
        assertThat(refunds.open("WITHHELD_REFUND").size()).isEqualTo(1);
    }

    @Test
    void r150_whereNoAccountPaysNothingIsPlannedAndTheRefundWaits() {
        refunds.close();
        refunds = RefundWard.openWithoutPayingAccount(TestHome.init(folder.resolve("poor")), Party.of(person(1)));
        refunds.toClaim(1);
        refunds.claims(TUE, otherAccount(1, "2026-01-30", HOLDER, "S01"), otherAccount(1, "2026-01-30", HOLDER, "S02"));

        assertThat(refunds.night(TUE)).isLessThan(30);

        assertThat(refunds.report(TUE, "transfer-plan.csv").size()).isZero();
        assertThat(refunds.state(1)).isEqualTo(RefundState.CLAIMED);
    }

    @Test
    void r097_aRefundThatIsWithheldForAnotherReasonIsOneMatterStill() {
        refunds.toDebitAccount(1, 30_000, 0);
        refunds.night(TUE);
        refunds.ward()
                .home()
                .inbox(WED)
                .debitAccounts(
                        "debit-accounts_1.csv", person(1) + ",NHI,9001,777,1,3333333," + HOLDER + ",2024-04-01,,1");
        refunds.night(WED);

        assertThat(refunds.open("WITHHELD_REFUND").only().get("opened_on")).isEqualTo(WED.toString());
        assertThat(refunds.ward().exceptions().where("kind", "WITHHELD_REFUND").size())
                .isEqualTo(2);
    }

    @Test
    void r097_aDebitAccountThatIsGoneIsWithheldUntilItIsThereAgain() {
        refunds.toDebitAccount(1, 30_000, 0);
        refunds.night(TUE);
        assertThat(refunds.open("WITHHELD_REFUND").only().get("reason")).contains("口座振替の登録がありません");
        assertThat(refunds.report(TUE, "incomplete-claims.csv").only().get("請求番号"))
                .isEmpty();

        debitOf(WED, 1, "1");
        refunds.night(WED);
        assertThat(refunds.open("WITHHELD_REFUND").size()).isZero();
        assertThat(refunds.report(WED, "transfer-plan.csv").size()).isEqualTo(1);
    }

    @Test
    void r097_aClaimantMayChooseTheDebitAccountWithoutConsent() {
        debitOf(TUE, 1, "");
        refunds.toClaim(1);
        refunds.claims(TUE, debitAccount(1, "2026-01-30"));
        refunds.night(TUE);

        assertThat(refunds.report(TUE, "transfer-plan.csv").only().says("口座区分", "根拠"))
                .isEqualTo("口座振替口座 口座振替登録・請求書(2026-01-30 受付)の選択");
    }

    @Test
    void r153_anAccountFromWhichMoneyCameBackIsNotPaidToAgain() {
        planned();
        refunds.ward()
                .sql()
                .sql("INSERT INTO refund_transfer (transfer_date, sequence_no, refund_no, plan_id, file_name, "
                        + "claimant_no, amount, account_source, bank_code, branch_code, account_type, account_no, "
                        + "holder_kana, payee_name, requested_on, requested_round) VALUES (?, 1, ?, 'T0', 'x', ?, 1, "
                        + "'OTHER', '9001', '001', 'ORDINARY', '1234567', 'X', 'X', ?, 1)")
                .params(MON, refundNo(9), person(1), MON)
                .update();
        refunds.ward()
                .sql()
                .sql("INSERT INTO transfer_return (transfer_date, sequence_no, refund_no, kind, returned_on, "
                        + "reason_code, amount, taken_on, file_id, record_no) "
                        + "VALUES (?, 1, ?, 'RETURNED', ?, '3', 1, ?, 'x', 1)")
                .params(MON, refundNo(9), MON, MON)
                .update();
        refunds.night(WED);

        assertThat(refunds.report(WED, "transfer-plan.csv").size()).isZero();
        assertThat(refunds.report(WED, "incomplete-claims.csv").only().get("不備の理由"))
                .contains("使用停止の口座");
    }

    @Test
    void whereNobodyIsAskedThePlanIsCarriedOutAtOnce() {
        refunds.close();
        openWith(TestHome.init(folder.resolve("automatic")).configure("approval", "transfer", "AUTO"));
        debitOf(TUE, 1, "1");
        refunds.toDebitAccount(1, 30_000, 0);

        assertThat(refunds.night(TUE)).isZero();

        assertThat(refunds.state(1)).isEqualTo(RefundState.TRANSFER_REQUESTED);
        assertThat(approval(1).secondPerson()).isEqualTo("AUTO");
        assertThat(refunds.report(TUE, "transfer-plan.csv").only().get("状態")).isEqualTo("承認済み");
    }

    @Test
    void theSameNightOnceMoreChangesNothing() {
        planned();
        var exports = refunds.ward().exports();
        var reports = refunds.ward().home().lastingReports();
        ApprovalPlan plan = refunds.openPlan();

        assertThat(refunds.night(TUE)).isEqualTo(3);

        assertThat(refunds.ward().exports()).isEqualTo(exports);
        assertThat(refunds.ward().home().lastingReports()).isEqualTo(reports);
        assertThat(refunds.openPlan()).isEqualTo(plan);
    }
}
