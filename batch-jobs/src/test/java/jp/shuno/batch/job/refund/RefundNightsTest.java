package jp.shuno.batch.job.refund;

import static jp.shuno.batch.cli.Delivery.paid;
import static jp.shuno.batch.cli.TestWard.notice;
import static jp.shuno.batch.cli.TestWard.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jp.shuno.batch.cli.Assessed;
import jp.shuno.batch.cli.Bill;
import jp.shuno.batch.cli.Delivery;
import jp.shuno.batch.cli.Party;
import jp.shuno.batch.cli.Row;
import jp.shuno.batch.cli.Table;
import jp.shuno.batch.cli.TestWard;
import jp.shuno.sql.database.OnEveryDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From what is overpaid to the notice: plan, approval, decision (R-090 to R-103, R-126), one person for each case. */
@OnEveryDatabase
class RefundNightsTest {

    private static final LocalDate MON = LocalDate.of(2026, 7, 6);
    private static final LocalDate TUE = MON.plusDays(1);
    private static final LocalDate WED = MON.plusDays(2);
    private static final LocalDate PAID = LocalDate.of(2026, 6, 25);
    private static final LocalDate DUE = LocalDate.of(2026, 6, 30);

    private static final int PAID_TWICE = 1;
    private static final int OWES_BESIDES = 2;
    private static final int HAS_AN_ACCOUNT = 3;
    private static final int OWES_ALL_OF_IT = 4;
    private static final int DIED = 5;
    private static final int NO_ADDRESS = 6;
    private static final int HEIR = 7;
    private static final int PROTECTED = 8;
    private static final int OTHER_TERM = 50;

    @TempDir
    static Path folder;

    private static TestWard ward;
    private static List<Integer> codes;
    private static Table plan;
    private static Table refunds;
    private static Table notices;

    @BeforeAll
    static void nights() {
        ward = TestWard.open(folder.resolve("home"));
        payments();
        int monday = ward.nightly(MON);
        plan = ward.home().report(MON, "refund-plan.csv");
        ward.home()
                .inbox(TUE)
                .text(
                        "decisions_1.csv",
                        Delivery.decisions(
                                Delivery.approval(plan.rows().getFirst().get("計画番号"), "S002")));
        int tuesday = ward.nightly(TUE);
        refunds = ward.refunds();
        notices = Table.read(ward.home().home().outbox(TUE).resolve("refund-notices.csv"));
        codes = List.of(monday, tuesday, ward.nightly(WED));
    }

    private static void payments() {
        Delivery monday = ward.home().inbox(MON);
        monday.residents(
                "addressees_1.csv",
                Delivery.resident(person(PAID_TWICE)),
                Delivery.resident(person(OWES_BESIDES)),
                Delivery.resident(person(HAS_AN_ACCOUNT)),
                Delivery.resident(person(OWES_ALL_OF_IT)),
                Delivery.resident(person(DIED)).died("2026-07-01", person(HEIR)),
                Delivery.resident(person(NO_ADDRESS)).withoutAddress(),
                Delivery.resident(person(HEIR)));
        monday.csv(
                "addressees_2.csv",
                Party.header(),
                List.of(Party.of(person(PROTECTED))
                        .with("postal_code", "999-0001")
                        .with("address", "みなと野市本町9丁目9番9号")
                        .with("protected", "1")
                        .row()));
        monday.text(
                "bank-directory_1.csv",
                "bank_code,bank_kana,bank_name,branch_code,branch_kana,branch_name,valid_from,valid_to\r\n"
                        + "9001,ﾐﾅﾄﾉ,みなとの銀行,001,ﾎﾝﾃﾝ,本店,2020-01-01,\r\n");
        monday.debitAccounts(
                "debit-accounts_1.csv",
                person(HAS_AN_ACCOUNT) + ",NHI,9001,001,1,1234567,ﾐﾅﾄﾉ ﾀﾛｳ,2025-04-01,,1",
                person(DIED) + ",NHI,9001,001,1,7654321,ﾐﾅﾄﾉ ﾀﾛｳ,2025-04-01,,1");
        monday.assessments(
                "assessments_1.csv",
                oneTerm(PAID_TWICE, 10_000),
                oneTerm(OWES_BESIDES, 10_000),
                Assessed.first(notice(OWES_BESIDES + OTHER_TERM), person(OWES_BESIDES))
                        .term(1, DUE, 6_000),
                oneTerm(HAS_AN_ACCOUNT, 400_000),
                oneTerm(OWES_ALL_OF_IT, 10_000),
                Assessed.first(notice(OWES_ALL_OF_IT + OTHER_TERM), person(OWES_ALL_OF_IT))
                        .term(1, DUE, 30_000),
                oneTerm(DIED, 10_000),
                oneTerm(NO_ADDRESS, 10_000),
                oneTerm(PROTECTED, 10_000));
        monday.counter(
                "counter_1.csv",
                twice(PAID_TWICE, 10_000, 0),
                twice(PAID_TWICE, 10_000, 1),
                twice(OWES_BESIDES, 10_000, 0),
                twice(OWES_BESIDES, 10_000, 1),
                twice(HAS_AN_ACCOUNT, 400_000, 0),
                twice(HAS_AN_ACCOUNT, 400_000, 1),
                twice(OWES_ALL_OF_IT, 10_000, 0),
                twice(OWES_ALL_OF_IT, 10_000, 1),
                twice(DIED, 10_000, 0),
                twice(DIED, 10_000, 1),
                twice(NO_ADDRESS, 10_000, 0),
                twice(NO_ADDRESS, 10_000, 1),
                twice(PROTECTED, 10_000, 0),
                twice(PROTECTED, 10_000, 1));
    }

    private static Assessed oneTerm(int number, long yen) {
        return Assessed.first(notice(number), person(number)).term(1, DUE, yen);
    }

    private static String twice(int number, long yen, int day) {
        return paid(Bill.of(notice(number), 1, yen), PAID.plusDays(day), yen);
    }

    @AfterAll
    static void close() {
        ward.close();
    }

    private static Row refund(int number) {
        return refunds.where("obligor_no", person(number)).only();
    }

    @Test
    void aPlanThatWaitsForItsApprovalIsForStaffAndAnUndeliverableNoticeToo() {
        assertThat(codes).as(ward.lastComplaint()).containsExactly(10, 10, 10);
    }

    @Test
    void thePlanListsWhatIsRefundedAndWhatIsAppropriatedWithoutNamesOrAccounts() {
        assertThat(plan.where("宛名番号", person(OWES_BESIDES)).say("処理", "金額", "過誤納の区分"))
                .containsExactly("充当 6000 誤納", "還付 4000 誤納");
        assertThat(plan.where("宛名番号", person(HAS_AN_ACCOUNT)).only().says("処理", "金額", "請求書"))
                .isEqualTo("還付 400000 請求不要");
    }

    @Test
    void whatIsPaidTwiceIsRefundedOnAClaim() {
        assertThat(refund(PAID_TWICE).says("kind", "overpaid", "appropriated", "refund", "interest", "state"))
                .isEqualTo("ERRONEOUS 10000 0 10000 0 NOTIFIED");
        assertThat(refund(PAID_TWICE).says("claim_no")).hasSize(12);
        assertThat(ward.term(notice(PAID_TWICE), 1).says("principal_received", "principal_overpaid", "refunded"))
                .isEqualTo("20000 0 10000");
    }

    @Test
    void arrearsTakeTheirPartFirstAndTheRestIsRefunded() {
        assertThat(refund(OWES_BESIDES).says("overpaid", "appropriated", "refund"))
                .isEqualTo("10000 6000 4000");
        assertThat(ward.term(notice(OWES_BESIDES + OTHER_TERM), 1)
                        .says(
                                "principal_planned_appropriation",
                                "principal_appropriated_in",
                                "principal_unpaid",
                                "completion_date",
                                "state"))
                .isEqualTo("0 6000 0 2026-06-30 PAID");
        assertThat(ward.term(notice(OWES_BESIDES), 1).says("appropriated_out", "refunded", "principal_overpaid"))
                .isEqualTo("6000 4000 0");
    }

    @Test
    void aRefundToTheDebitAccountNeedsNoClaim() {
        assertThat(refund(HAS_AN_ACCOUNT).says("refund", "claim_no", "state")).isEqualTo("400000  NOTIFIED");
    }

    @Test
    void whatIsAppropriatedWhollyIsDecidedAndToldToo() {
        assertThat(refund(OWES_ALL_OF_IT).says("overpaid", "appropriated", "refund", "claim_no", "state"))
                .isEqualTo("10000 10000 0  NOTIFIED");
        assertThat(ward.term(notice(OWES_ALL_OF_IT + OTHER_TERM), 1).says("principal_unpaid"))
                .isEqualTo("20000");
    }

    @Test
    void theDeadHaveNoAccountAndTheirHeirIsToldAndHasToClaim() {
        assertThat(refund(DIED).says("claim_no")).hasSize(12);
        assertThat(notices.where("addressee_no", person(HEIR)).only().says("refund", "claim_form_enclosed"))
                .isEqualTo("10000 1");
    }

    @Test
    void aNoticeWithoutAnAddressWaitsAndStaffAreTold() {
        assertThat(refund(NO_ADDRESS).says("state", "notice_no_sent")).isEqualTo("DECIDED ");
        assertThat(ward.exceptions()
                        .where("kind", "REFUND_NOTICE_UNDELIVERABLE")
                        .say("amount", "closed_on"))
                .as("that person and a protected one")
                .containsExactly("10000 ", "10000 ");
    }

    @Test
    void r315_aProtectedPersonIsNotWrittenToWhereTheRegisterSaysTheyLive() {
        assertThat(refund(PROTECTED).says("state", "notice_no_sent")).isEqualTo("DECIDED ");
        assertThat(notices.where("addressee_no", person(PROTECTED)).size()).isZero();
    }

    @Test
    void theNoticesOfTheDayHoldOneLineForEachObligor() {
        assertThat(notices.where("addressee_no", person(OWES_BESIDES))
                        .only()
                        .says(
                                "overpaid",
                                "appropriated",
                                "refund",
                                "interest",
                                "claim_form_enclosed",
                                "claim_limit_date"))
                .isEqualTo("10000 6000 4000  1 2028-07-07");
        assertThat(notices.where("addressee_no", person(HAS_AN_ACCOUNT))
                        .only()
                        .says("refund", "interest", "claim_form_enclosed"))
                .isEqualTo("400000 0 ");
    }

    @Test
    void theFirstLettersAreDrawnForStaffToLookAt() {
        Path letters = ward.home().home().reports(TUE).resolve("refund-notices");
        assertThat(letters).isDirectoryContaining(file -> file.toString().endsWith(".pdf"));
    }

    @Test
    void theFileForThePrintVendorStandsInTheManifest() throws Exception {
        assertThat(Files.readString(ward.home().home().outbox(TUE).resolve("manifest.json")))
                .contains("refund-notices.csv", "\"records\": 5");
    }

    @Test
    void noNextNoticesLeaveBeforeTheLastOnesWereAcknowledged() {
        assertThat(ward.exceptions().where("kind", "UNACKNOWLEDGED_FILE").only().says("opened_on", "subject"))
                .isEqualTo(WED + " JOB-50#0 refund-notices.csv@" + TUE);
        assertThat(ward.home().home().outbox(WED)).doesNotExist();
    }

    @Test
    void theLedgerIsProved() {
        assertThat(ward.isProved()).isTrue();
    }
}
