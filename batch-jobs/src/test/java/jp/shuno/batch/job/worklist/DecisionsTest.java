package jp.shuno.batch.job.worklist;

import static jp.shuno.batch.cli.StorePayment.cancelled;
import static jp.shuno.batch.cli.StorePayment.confirmed;
import static jp.shuno.batch.cli.TestWard.notice;
import static jp.shuno.batch.cli.TestWard.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.shuno.batch.cli.Assessed;
import jp.shuno.batch.cli.Bill;
import jp.shuno.batch.cli.Delivery;
import jp.shuno.batch.cli.Row;
import jp.shuno.batch.cli.Table;
import jp.shuno.batch.cli.TestWard;
import jp.shuno.batch.run.FencedTransactionManager;
import jp.shuno.batch.run.PlanApproval;
import jp.shuno.batch.run.RunKey;
import jp.shuno.domain.worklist.DecisionAction;
import jp.shuno.domain.worklist.DecisionOutcome;
import jp.shuno.domain.worklist.StaffDecision;
import jp.shuno.sql.database.OnEveryDatabase;
import jp.shuno.sql.worklist.RecordedDecision;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionTemplate;

/** What staff answer to the exceptions of a Monday in the week that follows. */
@OnEveryDatabase
class DecisionsTest {

    private static final LocalDate MON = LocalDate.of(2026, 6, 29);
    private static final LocalDate TUE = MON.plusDays(1);
    private static final LocalDate WED = MON.plusDays(2);
    private static final LocalDate THU = MON.plusDays(3);
    private static final LocalDate FRI = MON.plusDays(4);
    private static final LocalDate PAID = LocalDate.of(2026, 6, 25);
    private static final String MONDAYS = "cvs_mon.txt";

    private static final int POSTED_BY_TWO = 1;
    private static final int CONTRADICTED = 2;
    private static final int FROM_THE_LIST = 4;
    private static final int REVERSED = 5;
    private static final int POSTED_AFTER_REVERSAL = 6;
    private static final int SLIP = 7;
    private static final int MEANT = 8;
    private static final int BOUNCED = 9;
    private static final int DAMAGED = 10;
    private static final int WRITTEN_OFF = 11;

    @TempDir
    static Path folder;

    private static TestWard ward;
    private static final Map<LocalDate, Integer> CODES = new LinkedHashMap<>();
    private static final Map<LocalDate, Table> REPORTS = new LinkedHashMap<>();
    private static final List<LocalDate> UNPROVED = new ArrayList<>();
    private static String postingsOfMonday;
    private static String postingsOfTuesday;
    private static Table termsOfWednesday;

    private static Bill bill(int number) {
        return Bill.of(notice(number), 1, 10_000);
    }

    private static Bill unknown(int number) {
        return Bill.of(notice(70 + number), 1, 3_000);
    }

    private static String term(int number) {
        return "NHI/2026/" + notice(number) + "/01";
    }

    private static void night(LocalDate day) {
        CODES.put(day, ward.nightly(day));
        if (!ward.isProved()) {
            UNPROVED.add(day);
        }
        REPORTS.put(day, ward.home().report(day, "decisions.csv"));
    }

    private static String receiptOf(int recordNo) {
        return ward.receipts()
                .where("file_name", MONDAYS)
                .where("record_no", recordNo)
                .only()
                .get("receipt_id");
    }

    @BeforeAll
    static void aWeek() {
        ward = TestWard.open(folder.resolve("home"));
        monday(ward.home().inbox(MON));
        night(MON);
        postingsOfMonday = ward.exports().get("postings");
        ward.sql()
                .sql("UPDATE term_assessment SET write_off_date = DATE '2026-06-30', write_off_kind = 'TEST'"
                        + " WHERE notice_no = '" + notice(WRITTEN_OFF) + "'")
                .update();
        tuesday(ward.home().inbox(TUE));
        night(TUE);
        postingsOfTuesday = ward.exports().get("postings");
        wednesday(ward.home().inbox(WED));
        night(WED);
        termsOfWednesday = ward.terms();
        thursday(ward.home().inbox(THU));
        night(THU);
        friday(ward.home().inbox(FRI));
        night(FRI);
    }

    @AfterAll
    static void close() {
        ward.close();
    }

    private static void monday(Delivery inbox) {
        inbox.addressees(
                "addressees_1.csv",
                IntStream.rangeClosed(1, 11).mapToObj(TestWard::person).toArray(String[]::new));
        inbox.assessments(
                "assessments_1.csv",
                IntStream.rangeClosed(1, 11)
                        .mapToObj(number ->
                                Assessed.first(notice(number), person(number)).term(1, 10_000))
                        .toArray(Assessed[]::new));
        inbox.stores(
                MONDAYS,
                MON,
                1,
                confirmed(unknown(1), PAID),
                confirmed(unknown(2), PAID),
                confirmed(unknown(3), PAID),
                confirmed(unknown(4), PAID),
                confirmed(bill(REVERSED), PAID),
                confirmed(bill(SLIP), PAID),
                confirmed(bill(BOUNCED), PAID),
                confirmed(bill(DAMAGED), PAID).with(bill(DAMAGED).damagedBarcode()),
                confirmed(unknown(5), PAID));
    }

    private static String firstOpinion() {
        return new DecisionFile()
                .ofRecord(MONDAYS, 1, "post_to", "NHI/2026/" + notice(POSTED_BY_TWO) + "/1", "101", "2026/6/30 9:05")
                .ofRecord(MONDAYS, 2, "POST_TO", "NHI/2026/" + notice(50) + "/01", "101", "2026-06-30")
                .ofRecord(MONDAYS, 3, "REFUND_TO_SENDER", "", "101", "2026-06-30T09:00")
                .ofRecord(MONDAYS, 4, "SUSPEND", "2026-09-30", "101", "2026-06-30T09:00")
                .about(receiptOf(5), "REVERSE", "", "101", "2026-06-30T09:00")
                .about(receiptOf(6), "REALLOCATE", term(MEANT), "101", "2026-06-30T09:00")
                .ofRecord(MONDAYS, 8, "POST_TO", term(DAMAGED), "101", "2026-06-30T09:00")
                .ofRecord(MONDAYS, 9, "POST_TO", term(WRITTEN_OFF), "101", "2026-06-30T09:00")
                .text();
    }

    private static void tuesday(Delivery inbox) {
        inbox.text("decisions_a.csv", firstOpinion());
        inbox.stores("cvs_tue.txt", TUE, 2, cancelled(bill(BOUNCED), PAID));
    }

    private static void wednesday(Delivery inbox) {
        inbox.text("decisions_again.csv", firstOpinion());
        inbox.text("decisions_none.csv", DecisionFile.HEADER);
        inbox.text(
                "decisions_b.csv",
                new DecisionFile()
                        .ofRecord(MONDAYS, 1, "POST_TO", term(POSTED_BY_TWO), "101", "2026-07-01T08:00")
                        .ofRecord(MONDAYS, 1, "POST_TO", term(CONTRADICTED), "103", "2026-07-01T08:30")
                        .ofRecord(MONDAYS, 3, "REFUND_TO_SENDER", "", "102", "2026-07-01T09:00")
                        .ofRecord(MONDAYS, 4, "REJECT", "", "102", "2026-07-01T09:00")
                        .about(receiptOf(5), "REVERSE", "", "102", "2026-07-01T09:00")
                        .about(receiptOf(6), "REALLOCATE", term(MEANT), "102", "2026-07-01T09:00")
                        .ofRecord(MONDAYS, 8, "POST_TO", term(DAMAGED), "102", "2026-07-01T09:00")
                        .ofRecord("cvs_tue.txt", 1, "REVERSE", "WITHDRAWN", "101", "2026-07-01T09:00")
                        .ofRecord(MONDAYS, 2, "ACCEPT", "", "102", "2026-07-01T09:00")
                        .ofRecord(MONDAYS, 9, "REALLOCATE", term(MEANT), "102", "2026-07-01T09:00")
                        .about("E000000000000000", "REJECT", "", "102", "2026-07-01T09:00")
                        .about("Gno-such-plan", "APPROVE", "", "102", "2026-07-01T09:00")
                        .ofRecord(MONDAYS, 2, "SUSPEND", "", "", "2026-07-01T09:00")
                        .ofRecord(MONDAYS, 2, "SUSPEND", "", "102", "yesterday")
                        .ofRecord(MONDAYS, 2, "DELETE", "", "102", "2026-07-01T09:00")
                        .text());
    }

    private static void thursday(Delivery inbox) {
        String reversedMoney =
                ward.exceptions().where("kind", "REVERSED_MONEY").only().get("exception_id");
        inbox.text(
                "decisions_c.csv",
                new DecisionFile()
                        .ofRecord(MONDAYS, 1, "POST_TO", term(POSTED_BY_TWO), "102", "2026-07-02T09:00")
                        .ofRecord("cvs_tue.txt", 1, "REVERSE", "WITHDRAWN", "102", "2026-07-02T09:00")
                        .about(reversedMoney, "POST_TO", term(POSTED_AFTER_REVERSAL), "101", "2026-07-02T09:00")
                        .about(reversedMoney, "POST_TO", term(POSTED_AFTER_REVERSAL), "102", "2026-07-02T09:01")
                        .text());
        inbox.stores(
                "cvs_thu.txt",
                THU,
                3,
                confirmed(bill(SLIP), PAID),
                cancelled(bill(SLIP), PAID),
                confirmed(bill(MEANT), PAID.minusDays(1)));
    }

    private static void friday(Delivery inbox) {
        String matter = ward.exceptions()
                .where("subject", MONDAYS + "#4 NHI/2026/" + notice(74) + "/01")
                .only()
                .get("exception_id");
        Table list = ward.home().report(THU, "exceptions.csv");
        Map<String, String> answer =
                Map.of("action", "POST_TO", "value", term(FROM_THE_LIST), "decided_at", "2026/7/3");
        for (String staff : List.of("101", "102")) {
            Map<String, String> signed = new LinkedHashMap<>(answer);
            signed.put("decided_by", staff);
            inbox.bytes("decisions_list_" + staff + ".csv", DecisionFile.saved(list, matter, signed));
        }
    }

    private static String balance(int number) {
        return balance(ward.terms(), number);
    }

    private static String balance(Table terms, int number) {
        return terms.where("notice_no", notice(number))
                .only()
                .says("principal_received", "principal_unpaid", "principal_overpaid", "state");
    }

    private static Row decision(LocalDate day, String target, String staff) {
        return REPORTS.get(day).where("対象", target).where("決定者", staff).only();
    }

    @Test
    void theLedgerIsProvedOnEveryDay() {
        assertThat(UNPROVED).isEmpty();
    }

    @Test
    void daysWithRefusedOrWaitingDecisionsEndWithTen() {
        assertThat(CODES.values()).containsExactly(10, 10, 10, 10, 0);
    }

    @Test
    void r034_theFirstPersonAloneMovesNothing() {
        assertThat(postingsOfTuesday).isEqualTo(postingsOfMonday);
        assertThat(decision(TUE, MONDAYS + "#1", "101").get("結果")).isEqualTo("二人目の決定待ち");
    }

    @Test
    void r034_twoPersonsPostMoneyWithoutANumberToTheTermThatTheyFound() {
        assertThat(balance(POSTED_BY_TWO)).isEqualTo("3000 7000 0 OPEN");
        assertThat(ward.postings().where("notice_no", notice(POSTED_BY_TWO)).say("rule", "from_bucket", "to_bucket"))
                .containsExactly("R-034 RECEIPT TERM_PRINCIPAL");
        assertThat(ward.receipts()
                        .where("record_no", 1)
                        .where("file_name", MONDAYS)
                        .only()
                        .says("disposition", "notice_no", "term"))
                .isEqualTo("POSTED " + notice(POSTED_BY_TWO) + " 01");
        assertThat(decision(THU, MONDAYS + "#1", "102").get("説明")).contains(term(POSTED_BY_TWO));
    }

    @Test
    void r034_theSamePersonTwiceIsRefused() {
        assertThat(REPORTS.get(WED)
                        .where("対象", MONDAYS + "#1")
                        .where("結果", "却下")
                        .only()
                        .get("説明"))
                .contains("同じ職員 101");
        assertThat(balance(termsOfWednesday, POSTED_BY_TWO)).isEqualTo("0 10000 0 OPEN");
    }

    @Test
    void r034_whoContradictsIsToldAndLosesToTwoWhoAgree() {
        assertThat(decision(WED, MONDAYS + "#1", "103").get("説明")).contains("異なる決定", "101");
        assertThat(decision(THU, MONDAYS + "#1", "103").get("結果")).isEqualTo("却下");
        assertThat(balance(CONTRADICTED)).isEqualTo("0 10000 0 OPEN");
    }

    @Test
    void r034_aTermThatIsUnknownOrWrittenOffIsRefusedBeforeASecondPersonIsAsked() {
        assertThat(decision(TUE, MONDAYS + "#2", "101").says("結果", "説明")).isEqualTo("却下 指定の期別の調定がありません");
        assertThat(decision(TUE, MONDAYS + "#9", "101").get("説明")).contains("不納欠損");
        assertThat(balance(WRITTEN_OFF)).isEqualTo("0 10000 0 WRITTEN_OFF");
    }

    @Test
    void r034_aRefundToTheSenderLeavesSuspenseAndTheList() {
        assertThat(ward.postings().where("to_bucket", "SUSPENSE_REFUND_PAID").say("posted_on", "rule", "amount"))
                .containsExactly(WED + " R-034 3000");
        assertThat(ward.exceptions()
                        .where("subject", MONDAYS + "#3 NHI/2026/" + notice(73) + "/01")
                        .only()
                        .get("closed_on"))
                .isEqualTo(WED.toString());
    }

    @Test
    void r034_aMatterPutOffStaysOpenWithNoteAndNewDeadline() {
        Row matter = ward.home()
                .report(TUE, "exceptions.csv")
                .where("発生元", MONDAYS)
                .where("レコード番号", 4)
                .only();
        assertThat(matter.get("期限")).isEqualTo("2026-09-30");
        assertThat(matter.get("理由")).contains("保留: 確認済み");
    }

    @Test
    void r034_moneyInSuspenseCannotBeClosedAway() {
        assertThat(decision(WED, MONDAYS + "#4", "102").says("処分", "結果")).isEqualTo("REJECT 却下");
    }

    @Test
    void r027_aReversedReceiptIsANewMatterAndCanBePostedWhereItBelongs() {
        assertThat(balance(termsOfWednesday, REVERSED)).isEqualTo("0 10000 0 OPEN");
        Row matter = ward.exceptions().where("kind", "REVERSED_MONEY").only();
        assertThat(matter.says("opened_on", "closed_on", "amount")).isEqualTo(WED + " " + THU + " 10000");
        assertThat(balance(POSTED_AFTER_REVERSAL)).isEqualTo("10000 0 0 PAID");
        assertThat(ward.postings().where("receipt_id", receiptOf(5)).stream()
                        .map(row -> row.says("rule", "from_bucket", "to_bucket"))
                        .sorted())
                .containsExactly(
                        "R-027 RECEIPT SUSPENSE",
                        "R-027 TERM_PRINCIPAL RECEIPT",
                        "R-030 RECEIPT TERM_PRINCIPAL",
                        "R-034 RECEIPT TERM_PRINCIPAL",
                        "R-034 SUSPENSE RECEIPT");
    }

    @Test
    void r027_moneyThatNeverCameLeavesTheLedger() {
        assertThat(balance(BOUNCED)).isEqualTo("0 10000 0 OPEN");
        assertThat(ward.receipts().where("receipt_id", receiptOf(7)).only().get("disposition"))
                .isEqualTo("REVERSED");
        assertThat(ward.exceptions()
                        .where("kind", "E09")
                        .where("opened_on", TUE)
                        .only()
                        .get("closed_on"))
                .isEqualTo(THU.toString());
    }

    @Test
    void r035_reallocatedMoneyLeavesTheTermOfTheSlip() {
        assertThat(balance(SLIP)).isEqualTo("0 10000 0 OPEN");
        assertThat(balance(termsOfWednesday, MEANT)).isEqualTo("10000 0 0 PAID");
        assertThat(ward.receipts().where("receipt_id", receiptOf(6)).only().says("disposition", "notice_no"))
                .isEqualTo("POSTED " + notice(MEANT));
    }

    @Test
    void r023_theRecordOfReallocatedMoneySentAgainIsADuplicate() {
        assertThat(ward.receipts()
                        .where("file_name", "cvs_thu.txt")
                        .where("kind", "CONFIRMED")
                        .say("record_no", "disposition"))
                .containsExactly("1 DUPLICATE", "3 POSTED");
    }

    @Test
    void r027_aCancellationOfReallocatedMoneyComesTooLateAsEver() {
        assertThat(ward.exceptions()
                        .where("kind", "E09")
                        .where("opened_on", THU)
                        .size())
                .isOne();
    }

    @Test
    void r033_reallocatedMoneyYieldsToWhatWasPaidEarlierOnItsNewTerm() {
        assertThat(balance(MEANT)).isEqualTo("20000 0 10000 OVERPAID");
        assertThat(ward.postings()
                        .where("receipt_id", receiptOf(6))
                        .where("to_bucket", "OVERPAID")
                        .say("posted_on", "rule", "notice_no"))
                .containsExactly(THU + " R-033 " + notice(MEANT));
        assertThat(ward.terms().where("notice_no", notice(MEANT)).only().says("completion_date", "last_payment_date"))
                .isEqualTo("2026-06-24 2026-06-25");
    }

    @Test
    void r034_aDamagedCodeIsPostedByHand() {
        assertThat(balance(DAMAGED)).isEqualTo("10000 0 0 PAID");
    }

    @Test
    void theSameFileAgainIsArchivedAndHasNoEffect() {
        Row file = ward.home()
                .report(WED, "file-register.csv")
                .where("ファイル名", "decisions_again.csv")
                .only();
        assertThat(file.get("受付")).isEqualTo("受理");
        assertThat(file.get("理由")).contains("decisions_a.csv", "再送");
        assertThat(ward.home().names("archive")).contains(WED + "/decisions_again.csv.gz");
        assertThat(REPORTS.get(WED).where("ファイル名", "decisions_again.csv").rows())
                .isEmpty();
        assertThat(ward.sql()
                        .sql("SELECT COUNT(*) FROM decision WHERE state = 'REPEATED'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(8);
    }

    @Test
    void whatCannotBeUnderstoodIsRefusedWithItsReason() {
        assertThat(REPORTS.get(WED).where("結果", "却下").say("処分", "説明"))
                .anySatisfy(line -> assertThat(line).startsWith("ACCEPT E02"))
                .anySatisfy(line -> assertThat(line).startsWith("REALLOCATE E02"))
                .contains(
                        "REJECT そのような例外・収納・計画はありません",
                        "APPROVE そのような例外・収納・計画はありません",
                        "SUSPEND decided_by と decided_at の両方が必要です",
                        "SUSPEND decided_at を日時(yyyy-MM-dd または yyyy-MM-ddTHH:mm)として読めません",
                        "DELETE action「DELETE」はありません");
    }

    @Test
    void theListOfExceptionsFilledInAndSavedIsADecisionFile() {
        assertThat(balance(FROM_THE_LIST)).isEqualTo("3000 7000 0 OPEN");
        assertThat(REPORTS.get(FRI).say("処分", "結果", "決定日時"))
                .containsExactly("POST_TO 反映 2026-07-03", "POST_TO 反映 2026-07-03");
    }

    /** What a plan that the test owns was told. */
    private static final class Plan implements PlanApproval {
        private final List<String> told = new ArrayList<>();

        @Override
        public boolean owns(String planId) {
            return planId.startsWith("G");
        }

        @Override
        public int approversNeeded() {
            return 2;
        }

        @Override
        public String apply(String planId, boolean approved, List<String> staff, String reason, RunKey run) {
            told.add(planId + " " + approved + " " + staff + " " + reason + " " + run.round());
            return planId.equals("Gmoved") ? "台帳が変わりました" : "";
        }
    }

    private static Ruling onPlan(Plan plan, String planId, String id, DecisionAction action, String staff) {
        return ward.bean(Rulings.class)
                .onPlan(
                        new Rulings.Request(new StaffDecision(id, action, "", staff), "確認済み", new RunKey(FRI, 1)),
                        new Matter.OfPlan(planId, plan));
    }

    /** A decision that waits, in the transaction of the test. */
    private static void waits(String planId, String id, String staff) {
        ward.sql()
                .sql("INSERT INTO decision (decision_id, file_id, record_no, received_on, round, target, action,"
                        + " decided_by, decided_at, matter, state) SELECT '" + id + "', file_id, 1, business_date, 1, '"
                        + planId + "', 'APPROVE', '" + staff + "', '2026-07-03', '" + planId
                        + "', 'WAITING' FROM received_file WHERE file_name = '" + MONDAYS + "'")
                .update();
    }

    private static void inATransaction(Runnable work) {
        new TransactionTemplate(ward.bean(FencedTransactionManager.class)).executeWithoutResult(status -> {
            work.run();
            status.setRollbackOnly();
        });
    }

    @Test
    void aPlanIsCarriedOutWhenAsManyPersonsApproveAsItNeeds() {
        Plan plan = new Plan();
        inATransaction(() -> {
            assertThat(onPlan(plan, "G1", "D1", DecisionAction.APPROVE, "101").outcome())
                    .isInstanceOf(DecisionOutcome.Waits.class);
            waits("G1", "D1", "101");
            assertThat(onPlan(plan, "G1", "D2", DecisionAction.APPROVE, "101").outcome())
                    .isInstanceOf(DecisionOutcome.Refused.class);
            assertThat(onPlan(plan, "G1", "D2", DecisionAction.APPROVE, "102").outcome())
                    .isInstanceOf(DecisionOutcome.Applies.class);
        });
        assertThat(plan.told).containsExactly("G1 true [101, 102] 確認済み 1");
    }

    @Test
    void aPlanIsRejectedByOnePersonAndTakesNoOtherAction() {
        Plan plan = new Plan();
        assertThat(onPlan(plan, "G1", "D1", DecisionAction.POST_TO, "101").outcome())
                .isInstanceOf(DecisionOutcome.Refused.class);
        assertThat(onPlan(plan, "G1", "D1", DecisionAction.REJECT, "101").remark())
                .contains("却下");
        assertThat(plan.told).containsExactly("G1 false [101] 確認済み 1");
    }

    @Test
    void aPlanThatDoesNotFitTheLedgerAnyMoreIsRefusedForBothWhoApproved() {
        inATransaction(() -> {
            waits("Gmoved", "D1", "101");
            Ruling ruling = onPlan(new Plan(), "Gmoved", "D2", DecisionAction.APPROVE, "102");
            assertThat(ruling.outcome()).isEqualTo(new DecisionOutcome.Refused("台帳が変わりました"));
            assertThat(ruling.alsoRefused())
                    .extracting(RecordedDecision::decisionId)
                    .containsExactly("D1");
        });
    }

    @Test
    void whatWaitsIsShownUntilItIsDecided() {
        assertThat(REPORTS.get(WED).where("結果", "二人目の決定待ち").say("対象", "決定者"))
                .containsExactlyInAnyOrder(MONDAYS + "#1 101", MONDAYS + "#1 103", "cvs_tue.txt#1 101");
        assertThat(REPORTS.get(FRI).where("結果", "二人目の決定待ち").rows()).isEmpty();
    }
}
