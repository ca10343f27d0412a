package jp.shuno.batch.quarter;

import static jp.shuno.batch.cli.Delivery.paid;
import static jp.shuno.batch.cli.TestWard.notice;
import static jp.shuno.batch.cli.TestWard.person;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
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

/**
 * A ward of nine persons of whom eight paid too much, and what staff, residents and the bank do every morning until
 * all of them have their money: all three ways, arrears, a changed mind, a return, a death.
 */
public final class RefundQuarter {

    /** The first business day. */
    public static final LocalDate FIRST = LocalDate.of(2026, 7, 6);

    static final LocalDate LAST = LocalDate.of(2026, 9, 30);
    private static final BusinessCalendar MUNICIPAL = BusinessCalendar.municipal(MasterData.bundledHolidays());
    private static final LocalDate DUE = LocalDate.of(2026, 6, 30);
    private static final LocalDate PAID = LocalDate.of(2026, 6, 25);
    private static final long YEN = 30_000;

    static final int WRITES_AN_ACCOUNT = 1;
    static final int PUBLIC_FUND = 2;
    static final int DEBIT = 3;
    static final int COMES_BACK = 4;
    static final int DIES = 5;
    static final int CHANGES_HIS_MIND = 6;
    static final int OWES_BESIDES = 7;
    static final int HEIR = 8;
    static final int OVERASSESSED = 9;
    private static final int FORGETS_THE_NUMBER = OVERASSESSED;
    private static final int PERSONS = 9;
    static final int OLDER_NOTICE = 70;

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

    private final TestWard ward;
    private String today = "";
    private int files;

    /** The mornings of a ward whose home is {@link #home}. */
    public RefundQuarter(TestWard ward) {
        this.ward = ward;
    }

    /** A home with an account that pays, without previews of letters. */
    public static TestHome home(TestHome home) {
        return DecidedRefunds.paying(home.configure("letters", "preview", 0));
    }

    /** What the ward is given on its first day. */
    void begin() {
        Delivery inbox = ward.home().inbox(FIRST);
        inbox.residents(
                "addressees_1.csv",
                IntStream.rangeClosed(1, PERSONS)
                        .mapToObj(number -> Delivery.resident(person(number)))
                        .toArray(Delivery.ResidentLine[]::new));
        inbox.text(
                "bank-directory_1.csv",
                "bank_code,bank_kana,bank_name,branch_code,branch_kana,branch_name,valid_from,valid_to\r\n"
                        + "9001,ﾐﾅﾄﾉ,みなとの銀行,001,ﾎﾝﾃﾝ,本店,2020-01-01,\r\n"
                        + "9900,ﾕｳﾁﾖ,ゆうちょ銀行,198,ｲﾁｷﾕｳﾊﾁ,一九八,2020-01-01,\r\n");
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

    /**
     * Runs the nights and the mornings from the first day on.
     *
     * @param last day of the last night
     */
    public void run(LocalDate last) {
        begin();
        for (LocalDate day = FIRST; !day.isAfter(last); day = nightAndMorning(day)) {
            if (!ward.isProved()) {
                throw new AssertionError("the ledger is not proved before the night of " + day);
            }
        }
    }

    /** Brings a night to its end, and the morning after it; gives the next business day. */
    LocalDate nightAndMorning(LocalDate day) {
        int code = ward.nightly(day);
        if (code >= 20) {
            throw new AssertionError("the night of %s ended with %d: %s".formatted(day, code, ward.lastComplaint()));
        }
        LocalDate next = MUNICIPAL.next(day);
        morning(day, next);
        return next;
    }

    /** What staff, residents and the bank do between one night and the next. */
    private void morning(LocalDate day, LocalDate next) {
        Delivery inbox = ward.home().inbox(next);
        today = next.format(DateTimeFormatter.BASIC_ISO_DATE);
        files = 0;
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
            switch (number(refund)) {
                case CHANGES_HIS_MIND, FORGETS_THE_NUMBER -> claimOnceMore(inbox, next, refund);
                default -> {}
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

    private String file(String kind) {
        return "%s_%s_%d.csv".formatted(kind, today, ++files);
    }

    private void approve(Delivery inbox, LocalDate next) {
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

    private void acknowledge(Delivery inbox, LocalDate day, LocalDate next) {
        List<String> sent = ward.sql()
                .sql("SELECT file_name, sha256 FROM sent_file WHERE acknowledged_at IS NULL ORDER BY file_name")
                .query((row, place) -> row.getString(1) + "," + row.getString(2) + ",S902," + next + "T09:00:00")
                .list();
        if (!sent.isEmpty()) {
            inbox.csv(file("acknowledgements"), "file_name,sha256,received_by,received_at", sent);
        }
    }

    private void claim(Delivery inbox, LocalDate next, Row refund, int number) {
        String claimNo = refund.get("claim_no");
        if (claimNo.isEmpty()) {
            return;
        }
        switch (number) {
            case PUBLIC_FUND, COMES_BACK, CHANGES_HIS_MIND ->
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
            case FORGETS_THE_NUMBER ->
                inbox.csv(file("claims"), CLAIMS, List.of(claimNo + "," + next + ",3,,9001,001,1,,ﾐﾅﾄﾉ ﾀﾛｳ,S101"));
            default -> written(inbox, next, claimNo, number);
        }
    }

    private void written(Delivery inbox, LocalDate next, String claimNo, int account) {
        inbox.csv(
                file("claims"),
                CLAIMS,
                List.of("%s,%s,3,,9001,001,1,200000%d,ﾐﾅﾄﾉ ﾀﾛｳ,S101".formatted(claimNo, next, account)));
    }

    /** The form comes once more: with another account before the inquiry was answered, or with all that is needed. */
    private void claimOnceMore(Delivery inbox, LocalDate next, Row refund) {
        if (submissions(refund) == 1) {
            written(inbox, next, refund.get("claim_no"), number(refund));
        }
    }

    private long submissions(Row refund) {
        return ward.sql()
                .sql("SELECT COUNT(*) FROM refund_claim WHERE claim_no = ?")
                .param(refund.get("claim_no"))
                .query(Long.class)
                .single();
    }

    private void answer(Delivery inbox, LocalDate next) {
        List<String> asked = ward.sql()
                .sql("SELECT c.claim_no || ',Q' || c.claim_no || ',S103,' || ? || 'T10:00:00,' || ? || 'T10:05:00,1,'"
                        + " || CASE WHEN c.claimant_no = ? THEN ',,,,11940,12345671' ELSE '9001,001,1,3000002,,' END"
                        + " || ',ﾐﾅﾄﾉ ﾀﾛｳ,港野 太郎,2026-04-01,S103,S104' FROM refund_claim c"
                        + " WHERE c.inquired_on IS NOT NULL AND c.state = 'ACCEPTED'"
                        + " AND c.choice = '2' AND NOT EXISTS (SELECT 1 FROM public_fund_account a"
                        + " WHERE a.claim_no = c.claim_no) ORDER BY c.claim_no")
                .params(next.toString(), next.toString(), person(COMES_BACK))
                .query(String.class)
                .list();
        if (!asked.isEmpty()) {
            inbox.csv(file("account-answers"), ANSWERS, asked);
        }
    }

    /** The bank sends back what went to one of the debit accounts. */
    private void sendBack(Delivery inbox, LocalDate next) {
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
}
