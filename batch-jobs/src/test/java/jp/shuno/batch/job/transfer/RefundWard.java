package jp.shuno.batch.job.transfer;

import static jp.shuno.batch.cli.StorePayment.confirmed;
import static jp.shuno.batch.cli.TestWard.notice;
import static jp.shuno.batch.cli.TestWard.person;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shuno.batch.cli.Assessed;
import jp.shuno.batch.cli.Bill;
import jp.shuno.batch.cli.StorePayment;
import jp.shuno.batch.cli.TestHome;
import jp.shuno.batch.cli.TestWard;
import jp.shuno.batch.job.DecidedRefunds;
import jp.shuno.batch.run.FencedTransactionManager;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.overpayment.OverpaymentKind;
import jp.shuno.domain.refund.AccountSource;
import jp.shuno.domain.refund.RefundState;
import jp.shuno.sql.file.SentFileMapper;
import jp.shuno.sql.ledger.PostingMapper;
import jp.shuno.sql.plan.ApprovalPlan;
import jp.shuno.sql.plan.ApprovalPlanMapper;
import jp.shuno.sql.plan.PlanKind;
import jp.shuno.sql.plan.PlanState;
import jp.shuno.sql.refund.RefundMapper;
import jp.shuno.sql.refund.RefundRow;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An invented ward in which every term was paid twice, and refunds that stand as the decision and the approval of a
 * transfer plan leave them.
 */
public final class RefundWard implements AutoCloseable {

    /** The night on which the double payments came in. */
    public static final LocalDate FIRST = LocalDate.of(2026, 11, 24);

    /** 10,000 yen are due on each first term, and the same are too much. */
    static final long DUE = 10_000;

    private static final LocalDate PAID = LocalDate.of(2026, 11, 20);
    private static final Charset JIS_X_0201 = Charset.forName("windows-31j");
    private final TestWard ward;
    private final DecidedRefunds decided;

    private RefundWard(TestWard ward) {
        this.ward = ward;
        this.decided = new DecidedRefunds(ward);
    }

    /** A home with an account that pays. */
    public static TestHome home(Path root) {
        return DecidedRefunds.paying(homeThatPaysNothing(root));
    }

    /** A home without an account that pays. */
    static TestHome homeThatPaysNothing(Path root) {
        return DecidedRefunds.alone(TestHome.init(root).configure("batch", "chunk-size", 3));
    }

    /** A ward of some notices, after its first night. */
    public static RefundWard open(TestHome home, int notices) {
        return open(home, notices, FIRST);
    }

    /** A ward of some notices, after its first night on another day. */
    static RefundWard open(TestHome home, int notices, LocalDate firstDay) {
        RefundWard refunds = new RefundWard(TestWard.open(home));
        refunds.firstNight(notices, firstDay);
        return refunds;
    }

    /** A ward that is there. */
    public static RefundWard of(TestWard ward) {
        return new RefundWard(ward);
    }

    private void firstNight(int notices, LocalDate firstDay) {
        List<Integer> numbers = IntStream.rangeClosed(1, notices).boxed().toList();
        ward.home()
                .inbox(firstDay)
                .addressees(
                        "addressees_1.csv",
                        numbers.stream().map(TestWard::person).toArray(String[]::new))
                .assessments(
                        "assessments_1.csv",
                        numbers.stream()
                                .map(number -> Assessed.first(notice(number), person(number))
                                        .term(1, DUE))
                                .toArray(Assessed[]::new))
                .csv(
                        "bank-directory_1.csv",
                        "bank_code,bank_kana,bank_name,branch_code,branch_kana,branch_name,valid_from,valid_to",
                        List.of(
                                "9001,ミナトノギンコウ,みなと野銀行,001,ホンテン,本店,2020-04-01,",
                                "9001,ミナトノギンコウ,みなと野銀行,045,ヤマテ,山手,2020-04-01,",
                                "9001,ミナトノギンコウ,みなと野銀行,099,キユウエキマエ,旧駅前,2020-04-01,2026-11-29",
                                "9900,ユウチヨ,ゆうちょ銀行,058,ゼロゴハチ,〇五八,2020-04-01,"))
                .stores(
                        "cvs_1.txt",
                        firstDay,
                        1,
                        numbers.stream()
                                .flatMap(number -> Stream.of(
                                        confirmed(bill(number), PAID), confirmed(bill(number), PAID.plusDays(1))))
                                .toArray(StorePayment[]::new));
        int code = ward.nightly(firstDay);
        if (code != 0) {
            throw new AssertionError("the first night ended with " + code + ": " + ward.lastComplaint());
        }
    }

    private static Bill bill(int number) {
        return Bill.of(notice(number), 1, DUE);
    }

    /** The ward itself. */
    public TestWard ward() {
        return ward;
    }

    /** Runs a night; gives its exit code. */
    int night(LocalDate day) {
        return ward.nightly(day);
    }

    /** The key of the first term of a notice. */
    static TermKey term(int number) {
        return TermKey.parse("NHI/2026/%s/01".formatted(notice(number))).orElseThrow();
    }

    /** Decides refunds and has an approved transfer plan for them, as on a day. */
    void approve(String planId, LocalDate day, RefundDue... refunds) {
        inTransaction(() -> {
            plan(planId, day, refunds);
            for (int index = 0; index < refunds.length; index++) {
                decide(refunds[index], planId, day);
                item(planId, index + 1, refunds[index]);
            }
        });
    }

    /** Has another approved transfer plan for refunds that wait again, perhaps with another account. */
    void approveAgain(String planId, LocalDate day, RefundDue... refunds) {
        inTransaction(() -> {
            plan(planId, day, refunds);
            RefundMapper mapper = ward.bean(RefundMapper.class);
            for (int index = 0; index < refunds.length; index++) {
                RefundDue due = refunds[index];
                RefundState waits = due.claimed() ? RefundState.CLAIMED : RefundState.NOTIFIED;
                if (mapper.moveRefund(due.refundNo(), waits, RefundState.APPROVED_FOR_PAYMENT) != 1) {
                    throw new AssertionError("refund " + due.refundNo() + " does not wait");
                }
                mapper.recordAccount(due.refundNo(), source(due), planId);
                item(planId, index + 1, due);
            }
        });
    }

    private static AccountSource source(RefundDue due) {
        return due.claimed() ? AccountSource.OTHER : AccountSource.DEBIT;
    }

    private void plan(String planId, LocalDate day, RefundDue... refunds) {
        long yen = Arrays.stream(refunds)
                .mapToLong(due -> due.amount() + due.interest())
                .sum();
        ApprovalPlanMapper plans = ward.bean(ApprovalPlanMapper.class);
        plans.insertPlan(
                ApprovalPlan.open(planId, PlanKind.TRANSFER, day, 1, day.plusDays(7), refunds.length, Yen.of(yen)));
        plans.settlePlan(planId, PlanState.APPROVED, day, 1, "S002", null);
    }

    private void item(String planId, int itemNo, RefundDue due) {
        ward.sql()
                .sql("INSERT INTO transfer_plan_item (plan_id, item_no, refund_no, claimant_no, refund_amount,"
                        + " interest, account_source, bank_code, branch_code, account_type, account_no,"
                        + " holder_kana, entered_by, verified_by, evidence)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'S001', 'S003', '請求書')")
                .params(
                        planId,
                        itemNo,
                        due.refundNo(),
                        person(due.claimant()),
                        due.amount(),
                        due.interest(),
                        source(due).name(),
                        due.bank(),
                        due.branch(),
                        due.type().name(),
                        due.account(),
                        due.holder())
                .update();
    }

    private void decide(RefundDue due, String planId, LocalDate day) {
        decided.take(refund(due, planId, day), day);
        if (due.claimed()) {
            claim(due, day);
        }
    }

    private static RefundRow refund(RefundDue due, String planId, LocalDate day) {
        return new RefundRow(
                due.refundNo(),
                person(due.number()),
                LevyType.NHI,
                2026,
                notice(due.number()),
                1,
                OverpaymentKind.ERRONEOUS,
                Yen.of(due.amount()),
                Yen.ZERO,
                Yen.of(due.amount()),
                Yen.of(due.interest()),
                RefundState.APPROVED_FOR_PAYMENT,
                null,
                day,
                due.interest() > 0 ? day : null,
                "N" + due.number(),
                due.claimed() ? "%012d".formatted(due.number()) : null,
                source(due),
                null,
                null,
                null,
                "F0000001",
                due.claimed(),
                day,
                due.interest() > 0 ? day : null,
                planId);
    }

    private void claim(RefundDue due, LocalDate day) {
        ward.sql()
                .sql("INSERT INTO refund_claim (claim_no, submission_no, refund_no, received_on, taken_on, choice,"
                        + " claimant_no, claimant_role, delegated, my_number_confirmed, state, file_id, record_no)"
                        + " VALUES (?, ?, ?, ?, ?, '3', ?, 'OBLIGOR', 'N', 'N', 'ACCEPTED', ?, ?)")
                .params(
                        "%012d".formatted(due.number()),
                        claims(due) + 1,
                        due.refundNo(),
                        day,
                        day,
                        person(due.claimant()),
                        "claims" + day,
                        due.number())
                .update();
    }

    private int claims(RefundDue due) {
        return ward.sql()
                .sql("SELECT COUNT(*) FROM refund_claim WHERE refund_no = ?")
                .param(due.refundNo())
                .query(Integer.class)
                .single();
    }

    /** The claimant claims a refund once more. */
    void claimAnew(LocalDate day, RefundDue due) {
        inTransaction(() -> claim(due, day));
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(ward.bean(FencedTransactionManager.class)).executeWithoutResult(status -> work.run());
    }

    /** How far a refund has come. */
    RefundState state(int number) {
        return refund(number).state();
    }

    /** A refund. */
    RefundRow refund(int number) {
        return ward.bean(RefundMapper.class)
                .selectRefund("%010d".formatted(number))
                .orElseThrow();
    }

    /** Yen that lie in a bucket. */
    long in(Bucket bucket) {
        return ward.bean(PostingMapper.class).selectBucketTotals().stream()
                .filter(row -> row.bucket() == bucket)
                .mapToLong(row -> row.yen())
                .sum();
    }

    /** Postings of a rule: from, to, yen. */
    List<String> postings(String rule) {
        return ward.postings().where("rule", rule).say("from_bucket", "to_bucket", "amount");
    }

    /** Bytes of a file in the outbox of a day. */
    byte[] sent(LocalDate day, String name) {
        try {
            return Files.readAllBytes(ward.home().home().outbox(day).resolve(name));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Data records of a bank file. */
    List<String> records(LocalDate day, String name) {
        return new String(sent(day, name), JIS_X_0201)
                .lines()
                .filter(line -> line.startsWith("2"))
                .toList();
    }

    /** Says that the bank received a file. */
    void acknowledge(LocalDate day, String name) {
        Map<String, String> digests = new HashMap<>();
        ward.bean(SentFileMapper.class)
                .selectOfKind("refund-transfer")
                .forEach(file -> digests.put(file.fileName(), file.sha256()));
        ward.home()
                .inbox(day)
                .csv(
                        "acknowledgements_" + name + ".csv",
                        "file_name,sha256,received_by,received_at",
                        List.of("%s,%s,みなと野銀行,%sT09:00:00"
                                .formatted(name, Objects.requireNonNull(digests.get(name)), day)));
    }

    /** A file of returns. */
    void returned(LocalDate day, String name, String... rows) {
        ward.home()
                .inbox(day)
                .csv(
                        name,
                        "refund_no,transfer_date,sequence,bank_code,branch_code,account_type,account_no,holder_kana,"
                                + "amount,reason_code,return_date",
                        List.of(rows));
    }

    /** A row of returns. */
    static String row(
            RefundDue due, LocalDate transferDate, int sequence, long amount, String reason, LocalDate returnedOn) {
        return String.join(
                ",",
                due.refundNo(),
                transferDate.toString(),
                String.valueOf(sequence),
                due.bank(),
                due.branch(),
                String.valueOf(due.type().code()),
                due.account(),
                "",
                String.valueOf(amount),
                reason,
                returnedOn.toString());
    }

    @Override
    public void close() {
        ward.close();
    }
}
