package jp.shuno.batch.job.refund;

import static jp.shuno.batch.cli.Delivery.paid;
import static jp.shuno.batch.cli.TestWard.notice;
import static jp.shuno.batch.cli.TestWard.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jp.shuno.batch.cli.Assessed;
import jp.shuno.batch.cli.Bill;
import jp.shuno.batch.cli.Delivery;
import jp.shuno.batch.cli.TestWard;
import jp.shuno.sql.database.OnEveryDatabase;
import jp.shuno.sql.plan.ApprovalPlan;
import jp.shuno.sql.plan.ApprovalPlanMapper;
import jp.shuno.sql.plan.PlanKind;
import jp.shuno.sql.plan.PlanState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a refund plan until somebody approves it, and when nobody does. */
@OnEveryDatabase
class RefundPlanLifeTest {

    private static final LocalDate MON = LocalDate.of(2026, 7, 6);
    private static final LocalDate TUE = MON.plusDays(1);
    private static final LocalDate WED = MON.plusDays(2);
    private static final LocalDate DUE = LocalDate.of(2026, 6, 30);
    private static final LocalDate PAID = LocalDate.of(2026, 6, 25);
    private static final String REASON = "領収書を確かめる";

    @TempDir
    Path folder;

    private TestWard ward;

    @BeforeEach
    void aPlanWaits() {
        ward = TestWard.open(folder.resolve("home"));
        Delivery inbox = ward.home().inbox(MON);
        inbox.residents("addressees_1.csv", Delivery.resident(person(1)));
        inbox.assessments(
                "assessments_1.csv", Assessed.first(notice(1), person(1)).term(1, DUE, 10_000));
        inbox.counter(
                "counter_1.csv",
                paid(Bill.of(notice(1), 1, 10_000), PAID, 10_000),
                paid(Bill.of(notice(1), 1, 10_000), PAID.plusDays(1), 10_000));
        assertThat(ward.nightly(MON)).as(ward.lastComplaint()).isEqualTo(10);
    }

    @AfterEach
    void close() {
        ward.close();
    }

    private ApprovalPlan open() {
        List<ApprovalPlan> open = ward.bean(ApprovalPlanMapper.class).selectInState(PlanKind.REFUND, PlanState.OPEN);
        assertThat(open).hasSize(1);
        return open.getFirst();
    }

    private ApprovalPlan plan(String planId) {
        return ward.bean(ApprovalPlanMapper.class).selectPlan(planId).orElseThrow();
    }

    private void decide(LocalDate day, String planId, String action) {
        ward.home()
                .inbox(day)
                .text(
                        "decisions_1.csv",
                        Delivery.decisions(planId + "," + action + ",," + REASON + ",S002," + day + "T09:00:00"));
    }

    private String remark(LocalDate day) {
        return String.join(
                " ",
                ward.home()
                        .report(day, "decisions.csv")
                        .rows()
                        .getLast()
                        .cells()
                        .values());
    }

    @Test
    void r126_aPlanThatTheLedgerStillGivesKeepsItsNumberAndItsDay() {
        String planId = open().planId();

        ward.nightly(TUE);
        ward.nightly(WED);

        assertThat(open().planId()).isEqualTo(planId);
        assertThat(open().madeOn()).isEqualTo(MON);
    }

    @Test
    void r126_aPlanThatNobodyApprovedInFiveBusinessDaysLapsesAndAnotherIsMade() {
        ApprovalPlan first = open();
        LocalDate day = MON;
        while (!day.isAfter(first.approveBy())) {
            day = day.plusDays(1);
            if (day.getDayOfWeek().getValue() < 6) {
                ward.nightly(day);
            }
        }

        assertThat(first.approveBy()).isEqualTo(LocalDate.of(2026, 7, 13));
        assertThat(plan(first.planId()).state()).isEqualTo(PlanState.LAPSED);
        assertThat(open().planId()).isNotEqualTo(first.planId());
        assertThat(open().madeOn()).isEqualTo(day);
    }

    @Test
    void aRejectedPlanIsMadeAnewAndTheReasonIsKept() {
        String planId = open().planId();
        decide(TUE, planId, "REJECT");

        ward.nightly(TUE);

        assertThat(plan(planId).state()).isEqualTo(PlanState.REJECTED);
        assertThat(plan(planId).reason()).isEqualTo(REASON);
        assertThat(plan(planId).settledBy()).isEqualTo("S002");
        assertThat(open().planId()).isNotEqualTo(planId);
        assertThat(open().madeOn()).isEqualTo(TUE);
        assertThat(ward.refunds().size()).isZero();
    }

    @Test
    void r095_anApprovalIsRefusedWhereACorrectionOfTheSameDayMovedTheLedger() {
        String planId = open().planId();
        decide(TUE, planId, "APPROVE");
        ward.home()
                .inbox(TUE)
                .assessments(
                        "assessments_2.csv",
                        Assessed.correction(notice(1), person(1), 2, TUE).term(1, DUE, 7_000));

        ward.nightly(TUE);

        assertThat(plan(planId).state()).isEqualTo(PlanState.WITHDRAWN);
        assertThat(remark(TUE)).contains("台帳が変わった");
        assertThat(ward.refunds().size()).isZero();
        assertThat(open().yen().amount()).isEqualTo(13_000);
        assertThat(ward.isProved()).isTrue();
    }

    @Test
    void r095_anApprovalIsRefusedWhereADecisionOfTheSameDayTookTheOverpaymentAway() {
        String planId = open().planId();
        String second = ward.receipts().rows().getLast().get("receipt_id");
        ward.home()
                .inbox(TUE)
                .text(
                        "decisions_1.csv",
                        Delivery.decisions(
                                second + ",REVERSE,,誤入力,S003," + TUE + "T08:00:00",
                                second + ",REVERSE,,誤入力,S004," + TUE + "T08:10:00",
                                planId + ",APPROVE,,確認済み,S002," + TUE + "T09:00:00"));

        assertThat(ward.nightly(TUE)).as(ward.lastComplaint()).isLessThan(30);

        assertThat(plan(planId).state()).isEqualTo(PlanState.WITHDRAWN);
        assertThat(remark(TUE)).contains("台帳が変わった");
        assertThat(ward.refunds().size()).isZero();
        assertThat(ward.isProved()).isTrue();
    }

    @Test
    void aPlanIsCarriedOutOnceOnly() {
        String planId = open().planId();
        decide(TUE, planId, "APPROVE");
        ward.nightly(TUE);
        decide(WED, planId, "APPROVE");

        ward.nightly(WED);

        assertThat(remark(WED)).contains("承認済み");
        assertThat(ward.refunds().size()).isEqualTo(1);
        assertThat(ward.postings().where("rule", "R-100").size()).isEqualTo(1);
        assertThat(ward.isProved()).isTrue();
    }
}
