package jp.shuno.batch.quarter;

import static jp.shuno.batch.cli.Delivery.paid;
import static jp.shuno.batch.cli.TestWard.notice;
import static jp.shuno.batch.cli.TestWard.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.shuno.batch.cli.Assessed;
import jp.shuno.batch.cli.Bill;
import jp.shuno.batch.cli.Delivery;
import jp.shuno.batch.cli.Row;
import jp.shuno.batch.cli.TestHome;
import jp.shuno.batch.cli.TestWard;
import jp.shuno.batch.job.DecidedRefunds;
import jp.shuno.batch.run.MasterData;
import jp.shuno.domain.calendar.BusinessCalendar;
import jp.shuno.sql.database.OnEveryDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Refunds from the payment that was too much to the money on the account, over three months, with staff who approve and
 * acknowledge every morning: all three ways, arrears, a changed mind, a return, a death. The ledger is
 * proved after every night.
 */
@OnEveryDatabase
class RefundQuarterTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 7, 6);
    private static final LocalDate LAST = LocalDate.of(2026, 9, 30);
    private static final LocalDate DUE = LocalDate.of(2026, 6, 30);
    private static final LocalDate PAID = LocalDate.of(2026, 6, 25);
    private static final long YEN = 30_000;

    private static final int WRITES_AN_ACCOUNT = 1;
    private static final int PUBLIC_FUND = 2;
    private static final int DEBIT = 3;
    private static final int COMES_BACK = 4;
    private static final int DIES = 5;
    private static final int CHANGES_HIS_MIND = 6;
    private static final int OWES_BESIDES = 7;
    private static final int HEIR = 8;
    private static final int OVERASSESSED = 9;
    private static final int PERSONS = 9;
    private static final int OLDER_NOTICE = 70;

    private static final String CLAIMS =
            "claim_no,received_on,choice,my_number_confirmed,bank_code,branch_code,account_type,account_no,"
                    + "holder_kana,keyed_by";
    private static final String ANSWERS =
            "claim_no,inquiry_no,requested_by,requested_at,answered_at,status,bank_code,branch_code,account_type,"
                    + "account_no,yucho_symbol,yucho_number,holder_kana,holder_name,account_updated_on,keyed_by,"
                    + "verified_by";
    private static final String RETURNS =
            "refund_no,transfer_date,sequence,bank_code,branch_code,account_type,account_no,"
                    + "holder_kana,amount,reason_code,return_date";

    @TempDir
    static Path folder;

    private static TestWard ward;
    private static final List<LocalDate> UNPROVED = new ArrayList<>();
    private static final List<String> ENDED_ILL = new ArrayList<>();
    private static int files;

    @BeforeAll
    static void quarter() {
        TestHome home = DecidedRefunds.paying(TestHome.init(folder.resolve("home")));
        ward = TestWard.open(home.configure("letters", "preview", 0));
        begin(home.inbox(FIRST));
        BusinessCalendar municipal = BusinessCalendar.municipal(MasterData.bundledHolidays());
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = municipal.next(day)) {
            int code = ward.nightly(day);
            if (code >= 20) {
                ENDED_ILL.add(day + " " + code + " " + ward.lastComplaint());
            }
            if (!ward.isProved()) {
                UNPROVED.add(day);
            }
            morning(day, municipal.next(day));
        }
    }

    private static void begin(Delivery inbox) {
        inbox.residents(
                "addressees_1.csv",
                IntStream.rangeClosed(1, PERSONS)
                        .mapToObj(number -> Delivery.resident(person(number)))
                        .toArray(Delivery.ResidentLine[]::new));
        inbox.text(
                "bank-directory_1.csv",
                "bank_code,bank_kana,bank_name,branch_code,branch_kana,branch_name,valid_from,valid_to\r\n"
                        + "9001,ﾐﾅﾄﾉ,みなとの銀行,001,ﾎﾝﾃﾝ,本店,2020-01-01,\r\n");
        inbox.debitAccounts(
                "debit-accounts_1.csv",
                IntStream.of(DEBIT, COMES_BACK)
                        .mapToObj(number ->
                                "%s,NHI,9001,001,1,100000%d,ﾐﾅﾄﾉ ﾀﾛｳ,2025-04-01,,1".formatted(person(number), number))
                        .toArray(String[]::new));
        List<Assessed> assessed = new ArrayList<>();
        List<String> payments = new ArrayList<>();
        for (int number : new int[] {1, 2, 3, 4, 5, 6, 7, 9}) {
            assessed.add(Assessed.first(notice(number), person(number)).term(1, DUE, YEN));
            payments.add(paid(bill(number), PAID, YEN));
            if (number != OVERASSESSED) {
                payments.add(paid(bill(number), PAID.plusDays(1), YEN));
            }
        }
        assessed.add(Assessed.first(notice(OLDER_NOTICE), person(OWES_BESIDES)).term(1, DUE, 8_000));
        inbox.assessments("assessments_1.csv", assessed.toArray(Assessed[]::new));
        inbox.counter("counter_1.csv", payments.toArray(String[]::new));
    }

    private static Bill bill(int number) {
        return Bill.of(notice(number), 1, YEN);
    }

    /** What staff, residents and the bank do between one night and the next. */
    private static void morning(LocalDate day, LocalDate next) {
        Delivery inbox = ward.home().inbox(next);
        approve(inbox, next);
        acknowledge(inbox, day, next);
        if (day.equals(FIRST)) {
            inbox.assessments(
                    "assessments_2.csv",
                    Assessed.correction(notice(OVERASSESSED), person(OVERASSESSED), 2, next)
                            .term(1, DUE, 10_000));
        }
        answer(inbox, next);
        for (Row refund : ward.refunds().where("state", "NOTIFIED").rows()) {
            claim(inbox, next, refund, number(refund));
        }
        for (Row refund : ward.refunds().where("state", "CLAIMED").rows()) {
            if (number(refund) == CHANGES_HIS_MIND) {
                changeMind(inbox, next, refund);
            }
        }
        sendBack(inbox, next);
    }

    private static int number(Row refund) {
        return IntStream.rangeClosed(1, PERSONS)
                .filter(number -> person(number).equals(refund.get("obligor_no")))
                .findFirst()
                .orElseThrow();
    }

    private static String file(String kind) {
        return "%s_%d.csv".formatted(kind, ++files);
    }

    private static void approve(Delivery inbox, LocalDate next) {
        List<String> open = ward.sql()
                .sql("SELECT plan_id FROM approval_plan WHERE state = 'OPEN' ORDER BY plan_id")
                .query(String.class)
                .list();
        if (!open.isEmpty()) {
            inbox.text(
                    file("decisions"),
                    Delivery.decisions(open.stream()
                            .map(plan -> plan + ",APPROVE,,,S900," + next + "T08:00:00")
                            .toArray(String[]::new)));
        }
        List<String> questions = ward.exceptions().where("kind", "SECOND_PERSON").where("closed_on", "").stream()
                .map(row -> row.get("exception_id") + ",ACCEPT,,請求書と照合,S901," + next + "T08:30:00")
                .toList();
        if (!questions.isEmpty()) {
            inbox.text(file("decisions"), Delivery.decisions(questions.toArray(String[]::new)));
        }
    }

    private static void acknowledge(Delivery inbox, LocalDate day, LocalDate next) {
        List<String> sent = ward.sql()
                .sql("SELECT file_name, sha256 FROM sent_file WHERE acknowledged_at IS NULL ORDER BY file_name")
                .query((row, place) -> row.getString(1) + "," + row.getString(2) + ",S902," + next + "T09:00:00")
                .list();
        if (!sent.isEmpty()) {
            inbox.csv(file("acknowledgements"), "file_name,sha256,received_by,received_at", sent);
        }
    }

    private static void claim(Delivery inbox, LocalDate next, Row refund, int number) {
        String claimNo = refund.get("claim_no");
        if (claimNo.isEmpty()) {
            return;
        }
        switch (number) {
            case PUBLIC_FUND, CHANGES_HIS_MIND ->
                inbox.csv(file("claims"), CLAIMS, List.of(claimNo + "," + next + ",2,1,,,,,,S101"));
            case DIES -> {
                if (ward.sql()
                                .sql("SELECT COUNT(*) FROM addressee WHERE addressee_no = ? AND died_on IS NULL")
                                .param(person(DIES))
                                .query(Long.class)
                                .single()
                        == 1) {
                    inbox.residents(
                            file("addressees"),
                            Delivery.resident(person(DIES))
                                    .died(next.minusDays(1).toString(), person(HEIR)));
                } else {
                    written(inbox, next, claimNo, HEIR);
                }
            }
            default -> written(inbox, next, claimNo, number);
        }
    }

    private static void written(Delivery inbox, LocalDate next, String claimNo, int account) {
        inbox.csv(
                file("claims"),
                CLAIMS,
                List.of("%s,%s,3,,9001,001,1,200000%d,ﾐﾅﾄﾉ ﾀﾛｳ,S101".formatted(claimNo, next, account)));
    }

    /** The form comes once more, with another account, before the inquiry for the first was answered. */
    private static void changeMind(Delivery inbox, LocalDate next, Row refund) {
        long submissions = ward.sql()
                .sql("SELECT COUNT(*) FROM refund_claim WHERE claim_no = ?")
                .param(refund.get("claim_no"))
                .query(Long.class)
                .single();
        if (submissions == 1) {
            written(inbox, next, refund.get("claim_no"), CHANGES_HIS_MIND);
        }
    }

    private static void answer(Delivery inbox, LocalDate next) {
        List<String> asked = ward.sql()
                .sql("SELECT c.claim_no FROM refund_claim c WHERE c.inquired_on IS NOT NULL AND c.state = 'ACCEPTED'"
                        + " AND c.choice = '2' AND NOT EXISTS (SELECT 1 FROM public_fund_account a"
                        + " WHERE a.claim_no = c.claim_no) ORDER BY c.claim_no")
                .query(String.class)
                .list();
        if (!asked.isEmpty()) {
            inbox.csv(
                    file("account-answers"),
                    ANSWERS,
                    asked.stream()
                            .map(claim ->
                                    "%s,Q%s,S103,%sT10:00:00,%sT10:05:00,1,9001,001,1,3000002,,,ﾐﾅﾄﾉ ﾀﾛｳ,,,S103,S104"
                                            .formatted(claim, claim, next, next))
                            .toList());
        }
    }

    /** The bank sends back what went to one of the debit accounts. */
    private static void sendBack(Delivery inbox, LocalDate next) {
        List<Map<String, Object>> sent = ward.sql()
                .sql("SELECT t.refund_no, t.transfer_date, t.sequence_no, t.account_no, t.amount FROM refund_transfer t"
                        + " WHERE t.claimant_no = ? AND t.account_source = 'DEBIT' AND t.live_refund_no IS NOT NULL"
                        + " AND t.paid_on IS NOT NULL")
                .param(person(COMES_BACK))
                .query()
                .listOfRows();
        if (!sent.isEmpty()) {
            Map<String, Object> row = sent.getFirst();
            inbox.csv(
                    file("transfer-returns"),
                    RETURNS,
                    List.of("%s,%s,%s,9001,001,1,%s,ﾐﾅﾄﾉ ﾀﾛｳ,%s,3,%s"
                            .formatted(
                                    row.get("refund_no"),
                                    row.get("transfer_date").toString().substring(0, 10),
                                    row.get("sequence_no"),
                                    row.get("account_no"),
                                    row.get("amount"),
                                    next)));
        }
    }

    @AfterAll
    static void close() {
        ward.close();
    }

    private static Row refund(int number) {
        return ward.refunds().where("obligor_no", person(number)).only();
    }

    private static long count(String sql) {
        return ward.sql().sql(sql).query(Long.class).single();
    }

    @Test
    void theLedgerIsProvedAfterEveryNightAndNoNightEndsIll() {
        assertThat(ENDED_ILL).isEmpty();
        assertThat(UNPROVED).isEmpty();
    }

    @Test
    void r150_everyoneIsPaidByTheWayChosen() {
        assertThat(ward.refunds().say("state")).containsOnly("PAID");
        assertThat(refund(WRITES_AN_ACCOUNT).get("account_source")).isEqualTo("OTHER");
        assertThat(refund(PUBLIC_FUND).get("account_source")).isEqualTo("PUBLIC_FUND");
        assertThat(refund(DEBIT).get("account_source")).isEqualTo("DEBIT");
    }

    @Test
    void r090_arrearsTookTheirPartBeforeTheRefund() {
        assertThat(refund(OWES_BESIDES).says("overpaid", "appropriated", "refund"))
                .isEqualTo("30000 8000 22000");
        assertThat(ward.term(notice(OLDER_NOTICE), 1).says("principal_unpaid", "principal_appropriated_in"))
                .isEqualTo("0 8000");
    }

    @Test
    void r082_whatADecreaseMadeExcessIsRefundedAsOverassessed() {
        assertThat(refund(OVERASSESSED).says("kind", "refund")).isEqualTo("OVERASSESSED 20000");
    }

    @Test
    void r153_whatCameBackIsClaimedWithAFormAndPaidToAnotherAccount() {
        assertThat(refund(COMES_BACK).says("account_source", "returned_reason")).startsWith("OTHER ");
        assertThat(refund(COMES_BACK).get("notice_no_sent")).endsWith("-2");
        assertThat(count("SELECT COUNT(*) FROM transfer_return")).isEqualTo(1);
        assertThat(count("SELECT COUNT(*) FROM refund_transfer WHERE refund_no = '"
                        + refund(COMES_BACK).get("refund_no") + "'"))
                .isEqualTo(2);
    }

    @Test
    void r098_whoChangesHisMindIsPaidToTheLaterAccount() {
        assertThat(refund(CHANGES_HIS_MIND).get("account_source")).isEqualTo("OTHER");
        assertThat(count("SELECT COUNT(*) FROM refund_claim WHERE state = 'REPLACED'"))
                .isEqualTo(1);
    }

    @Test
    void r130_theHeirIsPaidForTheDead() {
        assertThat(ward.sql()
                        .sql("SELECT claimant_no FROM refund_transfer WHERE refund_no = ?")
                        .param(refund(DIES).get("refund_no"))
                        .query(String.class)
                        .single())
                .isEqualTo(person(HEIR));
    }

    @Test
    void r095_ofEveryOverpaymentTheYenAreAppropriatedOrRefundedAndNothingIsOwedAnyMore() {
        assertThat(count("SELECT COUNT(*) FROM overpayment WHERE amount <> appropriated + refund_decided"))
                .isZero();
        long payable = ward.postings().where("to_bucket", "REFUND_PAYABLE").sum("amount")
                - ward.postings().where("from_bucket", "REFUND_PAYABLE").sum("amount");
        assertThat(payable).isZero();
    }

    @Test
    void r154_noRefundIsInTwoLiveTransfers() {
        assertThat(count("SELECT COUNT(*) FROM refund_transfer WHERE live_refund_no IS NOT NULL"))
                .isEqualTo(ward.refunds().size());
    }
}
