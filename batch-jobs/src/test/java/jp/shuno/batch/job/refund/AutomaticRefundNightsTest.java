package jp.shuno.batch.job.refund;

import static jp.shuno.batch.cli.Delivery.paid;
import static jp.shuno.batch.cli.TestWard.notice;
import static jp.shuno.batch.cli.TestWard.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import jp.shuno.batch.cli.Assessed;
import jp.shuno.batch.cli.Bill;
import jp.shuno.batch.cli.Delivery;
import jp.shuno.batch.cli.Row;
import jp.shuno.batch.cli.Table;
import jp.shuno.batch.cli.TestHome;
import jp.shuno.batch.cli.TestWard;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.sql.database.OnEveryDatabase;
import jp.shuno.sql.refund.RefundMapper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where nobody is asked the plan of a night is carried out and told in it. */
@OnEveryDatabase
class AutomaticRefundNightsTest {

    private static final LocalDate MON = LocalDate.of(2026, 2, 9);
    private static final LocalDate TUE = MON.plusDays(1);
    private static final LocalDate DUE = LocalDate.of(2025, 6, 30);
    private static final String RESPONSIBLE = "S777";

    private static final int CORRECTED = 1;
    private static final int TOO_LITTLE = 2;
    private static final int TWO_LEVIES = 3;
    private static final int OTHER_LEVY = 53;
    private static final int OWES_LATE_CHARGE = 4;
    private static final int ARREAR = 54;

    @TempDir
    static Path folder;

    private static TestWard ward;
    private static Table notices;
    private static Map<String, String> exported;
    private static Map<String, String> sent;
    private static int again;

    @BeforeAll
    static void nights() {
        ward = TestWard.open(TestHome.init(folder.resolve("home"))
                .configure("approval", "refund", "AUTO")
                .configure("approval", "auto-approver", RESPONSIBLE)
                .configure("rules", "min-refund-amount", 1_000));
        assessed(ward.home().inbox(MON));
        assertThat(ward.nightly(MON)).as(ward.lastComplaint()).isLessThan(30);
        corrected(ward.home().inbox(TUE));
        assertThat(ward.nightly(TUE)).as(ward.lastComplaint()).isLessThan(30);
        notices = Table.read(ward.home().home().outbox(TUE).resolve("refund-notices.csv"));
        exported = ward.exports();
        sent = ward.home().files("outbox");
        again = ward.nightly(TUE);
    }

    private static void assessed(Delivery inbox) {
        inbox.residents(
                "addressees_1.csv",
                Delivery.resident(person(CORRECTED)),
                Delivery.resident(person(TOO_LITTLE)),
                Delivery.resident(person(TWO_LEVIES)),
                Delivery.resident(person(OWES_LATE_CHARGE)));
        inbox.text(
                "bank-directory_1.csv",
                "bank_code,bank_kana,bank_name,branch_code,branch_kana,branch_name,valid_from,valid_to\r\n"
                        + "9001,ﾐﾅﾄﾉ,みなとの銀行,001,ﾎﾝﾃﾝ,本店,2020-01-01,\r\n");
        inbox.debitAccounts(
                "debit-accounts_1.csv", person(CORRECTED) + ",NHI,9001,001,1,1234567,ﾐﾅﾄﾉ ﾀﾛｳ,2025-04-01,,1");
        inbox.assessments(
                "assessments_1.csv",
                assessed(1, CORRECTED, CORRECTED, 300_000),
                assessed(1, TOO_LITTLE, TOO_LITTLE, 10_000),
                assessed(1, TWO_LEVIES, TWO_LEVIES, 10_000),
                assessed(1, OTHER_LEVY, TWO_LEVIES, 10_000).levy("LTC1"),
                assessed(1, OWES_LATE_CHARGE, OWES_LATE_CHARGE, 100_000),
                assessed(1, ARREAR, OWES_LATE_CHARGE, 50_000));
        inbox.counter(
                "counter_1.csv",
                payment(CORRECTED, 300_000),
                payment(TOO_LITTLE, 10_000),
                payment(TWO_LEVIES, 10_000),
                paid(Bill.of(LevyType.LTC1, 2025, notice(OTHER_LEVY), 1, 10_000), DUE, 10_000),
                payment(OWES_LATE_CHARGE, 100_000));
    }

    /** The correction leaves 250,000, 999, twice 10,000, and 60,000 yen too much. */
    private static void corrected(Delivery inbox) {
        inbox.assessments(
                "assessments_2.csv",
                assessed(2, CORRECTED, CORRECTED, 50_000),
                assessed(2, TOO_LITTLE, TOO_LITTLE, 9_001),
                assessed(2, TWO_LEVIES, TWO_LEVIES, 0),
                assessed(2, OTHER_LEVY, TWO_LEVIES, 0).levy("LTC1"),
                assessed(2, OWES_LATE_CHARGE, OWES_LATE_CHARGE, 40_000));
    }

    private static Assessed assessed(int revision, int number, int obligor, long yen) {
        LocalDate decidedOn = revision == 1 ? LocalDate.of(2025, 6, 1) : TUE;
        return Assessed.correction(notice(number), person(obligor), revision, decidedOn)
                .years(2025, 2025)
                .term(1, DUE, yen);
    }

    private static String payment(int number, long yen) {
        return paid(Bill.of(LevyType.NHI, 2025, notice(number), 1, yen), DUE, yen);
    }

    @AfterAll
    static void close() {
        ward.close();
    }

    private static Row refund(int number) {
        return ward.refunds().where("notice_no", notice(number)).only();
    }

    @Test
    void r125_theInterestOfARefundToTheDebitAccountIsFixedByItsPlan() {
        assertThat(refund(CORRECTED).says("kind", "refund", "interest", "claim_no", "state"))
                .isEqualTo("OVERASSESSED 250000 1400  NOTIFIED");
        assertThat(ward.postings()
                        .where("notice_no", notice(CORRECTED))
                        .where("rule", "R-127")
                        .say("from_bucket", "to_bucket", "amount"))
                .containsExactly("INTEREST_EXPENSE REFUND_PAYABLE 1400");
        assertThat(notices.where("addressee_no", person(CORRECTED)).only().says("refund", "interest"))
                .isEqualTo("250000 1400");
    }

    @Test
    void whoeverAnswersForThePlanIsTheSecondPersonOfItsDecisions() {
        assertThat(ward.bean(RefundMapper.class).selectMoves(refund(CORRECTED).get("refund_no")))
                .extracting(move -> move.toState() + " " + move.movedOn() + " " + move.secondPerson())
                .containsExactly(
                        "PLANNED " + TUE + " null", "DECIDED " + TUE + " " + RESPONSIBLE, "NOTIFIED " + TUE + " null");
    }

    @Test
    void r103_lessThanTheLeastAmountIsNotRefunded() {
        assertThat(ward.refunds().where("notice_no", notice(TOO_LITTLE)).size()).isZero();
        assertThat(ward.term(notice(TOO_LITTLE), 1).says("principal_overpaid")).isEqualTo("999");
    }

    @Test
    void r502_eachLevyIsToldInItsOwnNotice() {
        assertThat(notices.where("addressee_no", person(TWO_LEVIES)).say("refund"))
                .containsExactly("10000", "10000");
    }

    @Test
    void r093_principalTakesFirstAndTheLateChargeOfItAfterwards() {
        assertThat(ward.sql()
                        .sql("SELECT to_bucket || ' ' || amount FROM posting WHERE notice_no = ? AND rule_no = 'R-090'"
                                + " ORDER BY receipt_id, ordinal")
                        .param(notice(ARREAR))
                        .query(String.class)
                        .list())
                .containsExactly("TERM_PRINCIPAL 50000", "LATE_CHARGE 1900");
        assertThat(ward.term(notice(ARREAR), 1).says("principal_unpaid", "late_charge_unpaid"))
                .isEqualTo("0 0");
        assertThat(refund(OWES_LATE_CHARGE).says("overpaid", "appropriated", "refund"))
                .isEqualTo("60000 51900 8100");
    }

    @Test
    void aDayThatIsRunAgainChangesNothing() {
        assertThat(again).isLessThan(30);
        assertThat(ward.exports()).isEqualTo(exported);
        assertThat(ward.home().files("outbox")).isEqualTo(sent);
    }

    @Test
    void theLedgerIsProved() {
        assertThat(ward.isProved()).isTrue();
    }
}
