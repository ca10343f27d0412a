package jp.shuno.batch.job.receivingaccount;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.shuno.batch.cli.Assessed;
import jp.shuno.batch.cli.Bill;
import jp.shuno.batch.cli.Delivery;
import jp.shuno.batch.cli.Party;
import jp.shuno.batch.cli.Row;
import jp.shuno.batch.cli.Table;
import jp.shuno.batch.cli.TestHome;
import jp.shuno.batch.cli.TestWard;
import jp.shuno.batch.job.DecidedRefunds;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.overpayment.OverpaymentKind;
import jp.shuno.domain.refund.ClaimNumber;
import jp.shuno.domain.refund.RefundState;
import jp.shuno.sql.plan.ApprovalPlan;
import jp.shuno.sql.plan.ApprovalPlanMapper;
import jp.shuno.sql.plan.PlanKind;
import jp.shuno.sql.plan.PlanState;
import jp.shuno.sql.refund.RefundMapper;
import jp.shuno.sql.refund.RefundRow;

/** An invented ward in which refunds have been decided and told, and claims for them come in. */
final class RefundWard implements AutoCloseable {

    /** The day on which the ward begins; refunds were told before. */
    static final LocalDate MON = LocalDate.of(2026, 2, 2);

    static final LocalDate TUE = MON.plusDays(1);
    static final LocalDate WED = MON.plusDays(2);
    static final LocalDate THU = MON.plusDays(3);

    private static final String CLAIMS =
            "claim_no,received_on,choice,my_number_confirmed,bank_code,branch_code,account_type,account_no,"
                    + "holder_kana,keyed_by,claimant_no,claimant_role,delegated";
    private static final String ANSWERS =
            "claim_no,inquiry_no,requested_by,requested_at,answered_at,status,bank_code,branch_code,account_type,"
                    + "account_no,yucho_symbol,yucho_number,holder_kana,holder_name,account_updated_on,keyed_by,"
                    + "verified_by";
    private static final String DECISIONS = "exception_id,action,value,reason,decided_by,decided_at";

    /** What can be refunded: notices of five persons, and a second one of the first. */
    private static final List<Integer> NOTICES = List.of(1, 2, 3, 4, 5, 11);

    private static final int YEAR = 2025;
    private static final LocalDate PAID = LocalDate.of(2025, 6, 30);
    private static final LocalDate CORRECTED = LocalDate.of(2025, 10, 1);
    private static final LocalDate TOLD = LocalDate.of(2026, 1, 20);
    private static final long ASSESSED = 1_000_000;
    private static final long DUE = 100_000;

    private final TestWard ward;
    private final DecidedRefunds decided;
    private int files;

    private RefundWard(TestWard ward) {
        this.ward = ward;
        this.decided = new DecidedRefunds(ward);
    }

    /** A ward with one bank (9001, branches 001 and 002) and some persons, after the night of {@link #MON}. */
    static RefundWard open(Path folder, Party... persons) {
        return open(TestHome.init(folder.resolve("home")), persons);
    }

    static RefundWard open(TestHome home, Party... persons) {
        return openWithoutPayingAccount(DecidedRefunds.paying(home), persons);
    }

    /** The same, unless the home has an account that pays. */
    static RefundWard openWithoutPayingAccount(TestHome home, Party... persons) {
        RefundWard opened = new RefundWard(TestWard.open(DecidedRefunds.alone(home)));
        opened.payTooMuch();
        home.inbox(MON)
                .csv(
                        "addressees_1.csv",
                        Party.header(),
                        Stream.concat(Stream.of(persons), strangersTo(persons))
                                .map(Party::row)
                                .toList())
                .csv(
                        "bank-directory_1.csv",
                        "bank_code,bank_kana,bank_name,branch_code,branch_kana,branch_name,valid_from,valid_to",
                        List.of("9001,ﾐﾅﾄ,みなと銀行,001,ﾎﾝﾃﾝ,本店,2000-01-01,", "9001,ﾐﾅﾄ,みなと銀行,002,ｷﾀ,北支店,2000-01-01,"));
        opened.quietNight(MON);
        return opened;
    }

    /** The obligors of whom a test says nothing. */
    private static Stream<Party> strangersTo(Party... persons) {
        return NOTICES.stream()
                .map(RefundWard::obligor)
                .distinct()
                .filter(number ->
                        Stream.of(persons).noneMatch(person -> person.row().startsWith(number + ",")))
                .map(Party::of);
    }

    /** Every first term was paid when it was due; a correction made nine tenths of it excess. */
    private void payTooMuch() {
        ward.home()
                .inbox(MON)
                .assessments("assessments_1.csv", assessed(1, LocalDate.of(2025, 6, 1), ASSESSED))
                .assessments("assessments_2.csv", assessed(2, CORRECTED, DUE))
                .counter(
                        "counter_1.csv",
                        NOTICES.stream()
                                .map(number -> Bill.of(LevyType.NHI, YEAR, TestWard.notice(number), 1, ASSESSED))
                                .map(bill -> Delivery.paid(bill, PAID, ASSESSED))
                                .toArray(String[]::new));
    }

    private static Assessed[] assessed(int revision, LocalDate decidedOn, long principal) {
        return NOTICES.stream()
                .map(number -> Assessed.correction(TestWard.notice(number), obligor(number), revision, decidedOn)
                        .years(YEAR, YEAR)
                        .term(1, PAID, principal))
                .toArray(Assessed[]::new);
    }

    private void quietNight(LocalDate day) {
        int code = night(day);
        if (code != 0) {
            throw new AssertionError("the night of %s ended with %d, exceptions %s"
                    .formatted(day, code, ward.exceptions().say("kind", "reason")));
        }
    }

    TestWard ward() {
        return ward;
    }

    /** Runs a night that comes to its end; gives its exit code. */
    int night(LocalDate day) {
        int code = ward.nightly(day);
        if (code >= 40) {
            throw new AssertionError("the night of %s ended with %d: %s".formatted(day, code, ward.lastComplaint()));
        }
        return code;
    }

    /** The n-th refund number. */
    static String refundNo(int number) {
        return "%010d".formatted(number);
    }

    /** The number of the claim form that belongs to the n-th refund. */
    static String claimNo(int number) {
        return ClaimNumber.of(new FiscalYear(2025), number).value();
    }

    /** Whose refund the n-th is: the person of its last digit. */
    static String obligor(int number) {
        return TestWard.person(number % 10);
    }

    /**
     * A refund that was told and has to be claimed.
     *
     * @param notifiedOn day of decision and notice
     */
    void toClaim(int number, long amount, LocalDate notifiedOn) {
        decide(number, amount, notifiedOn, true, 0);
    }

    /** A refund of 50,000 yen, told in January. */
    void toClaim(int number) {
        toClaim(number, 50_000, TOLD);
    }

    /** A refund that goes to the debit account of the obligor, with interest that its refund plan fixed. */
    void toDebitAccount(int number, long amount, long interest) {
        decide(number, amount, TOLD, false, interest);
    }

    private void decide(int number, long amount, LocalDate notifiedOn, boolean claimNeeded, long interest) {
        RefundRow refund = new RefundRow(
                refundNo(number),
                obligor(number),
                LevyType.NHI,
                YEAR,
                TestWard.notice(number),
                1,
                OverpaymentKind.OVERASSESSED,
                Yen.of(amount),
                Yen.ZERO,
                Yen.of(amount),
                Yen.of(interest),
                RefundState.NOTIFIED,
                null,
                notifiedOn,
                claimNeeded ? null : notifiedOn,
                "N%09d".formatted(number),
                claimNeeded ? claimNo(number) : null,
                null,
                null,
                null,
                notifiedOn.plusDays(1).plusYears(2),
                "F0000000000000",
                claimNeeded,
                notifiedOn,
                claimNeeded ? null : notifiedOn,
                null);
        decided.take(refund, MON);
    }

    /** A claim for another account: branch 001 of the bank, ordinary, number 1234567. */
    static String otherAccount(int number, String receivedOn, String holder, String keyedBy) {
        return otherAccount(number, receivedOn, "1234567", holder, keyedBy);
    }

    /** A claim for another account at branch 001 of the bank. */
    static String otherAccount(int number, String receivedOn, String account, String holder, String keyedBy) {
        return String.join(
                ",", claimNo(number), receivedOn, "3", "", "9001", "001", "1", account, holder, keyedBy, "", "", "");
    }

    /** A claim that chooses the public fund account. */
    static String publicFund(int number, String receivedOn) {
        return String.join(",", claimNo(number), receivedOn, "2", "1", "", "", "", "", "", "S01", "", "", "");
    }

    /** A claim that chooses the debit account. */
    static String debitAccount(int number, String receivedOn) {
        return String.join(",", claimNo(number), receivedOn, "1", "", "", "", "", "", "", "S01", "", "", "");
    }

    /** An answer with the account 7654321 at branch 002. */
    static String registered(int number, String inquiryNo, LocalDate day, String holder) {
        return answer(number, inquiryNo, day, "1", "9001,002,1,7654321,,", holder);
    }

    /** An answer as it stands. */
    static String answer(int number, String inquiryNo, LocalDate day, String status, String account, String holder) {
        return String.join(
                ",",
                claimNo(number),
                inquiryNo,
                "S02",
                day + "T10:00:00",
                day + "T10:05:00",
                status,
                account,
                holder,
                "",
                "",
                "S02",
                "S03");
    }

    void claims(LocalDate day, String... rows) {
        ward.home().inbox(day).csv("claims_%d.csv".formatted(++files), CLAIMS, List.of(rows));
    }

    void answers(LocalDate day, String... rows) {
        ward.home().inbox(day).csv("account-answers_%d.csv".formatted(++files), ANSWERS, List.of(rows));
    }

    /** Staff decide something. */
    void decide(LocalDate day, String target, String action, String person) {
        ward.home()
                .inbox(day)
                .csv(
                        "decisions_%d.csv".formatted(++files),
                        DECISIONS,
                        List.of(String.join(",", target, action, "", "確認済み", person, day + "T09:00:00")));
    }

    /** Somebody received the file of a day. */
    void acknowledge(LocalDate day, LocalDate sentOn, String fileName) {
        String sha256 = ward.sql()
                .sql("SELECT sha256 FROM sent_file WHERE business_date = ? AND file_name = ?")
                .params(sentOn, fileName)
                .query(String.class)
                .single();
        ward.home()
                .inbox(day)
                .csv(
                        "acknowledgements_%d.csv".formatted(++files),
                        "file_name,sha256,received_by,received_at",
                        List.of(String.join(",", fileName, sha256, "S02", day + "T09:00:00")));
    }

    RefundRow refund(int number) {
        return ward.bean(RefundMapper.class).selectRefund(refundNo(number)).orElseThrow();
    }

    RefundState state(int number) {
        return refund(number).state();
    }

    /** States of the submissions of a claim, the first first. */
    List<String> submissions(int number) {
        return ward.sql()
                .sql("SELECT state FROM refund_claim WHERE claim_no = ? ORDER BY submission_no")
                .param(claimNo(number))
                .query(String.class)
                .list();
    }

    /** Open exceptions of a kind. */
    Table open(String kind) {
        return ward.exceptions().where("kind", kind).where("closed_on", "");
    }

    /** The decision of the day that came last, as its report tells it. */
    Row decision(LocalDate day) {
        return report(day, "decisions.csv").rows().getLast();
    }

    Table report(LocalDate day, String name) {
        return ward.home().report(day, name);
    }

    /** The only open transfer plan. */
    ApprovalPlan openPlan() {
        List<ApprovalPlan> open = ward.bean(ApprovalPlanMapper.class).selectInState(PlanKind.TRANSFER, PlanState.OPEN);
        if (open.size() != 1) {
            throw new AssertionError("expected one open plan, found " + open.size());
        }
        return open.getFirst();
    }

    PlanState planState(String planId) {
        return ward.bean(ApprovalPlanMapper.class)
                .selectPlan(planId)
                .orElseThrow()
                .state();
    }

    @Override
    public void close() {
        ward.close();
    }
}
