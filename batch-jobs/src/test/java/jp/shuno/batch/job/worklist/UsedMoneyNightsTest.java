package jp.shuno.batch.job.worklist;

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
import jp.shuno.batch.cli.Table;
import jp.shuno.batch.cli.TestHome;
import jp.shuno.batch.cli.TestWard;
import jp.shuno.batch.run.FencedTransactionManager;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.ledger.ContentId;
import jp.shuno.domain.ledger.Posting;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.overpayment.AppropriationPostings;
import jp.shuno.domain.overpayment.OverpaymentKind;
import jp.shuno.domain.overpayment.OverpaymentLot;
import jp.shuno.domain.overpayment.PaymentPlace;
import jp.shuno.domain.overpayment.PlannedAppropriation;
import jp.shuno.domain.party.AddresseeNumber;
import jp.shuno.domain.refund.ClaimNumber;
import jp.shuno.domain.refund.DecidedRefund;
import jp.shuno.sql.BulkWriter;
import jp.shuno.sql.database.OnEveryDatabase;
import jp.shuno.sql.ledger.NewPosting;
import jp.shuno.sql.ledger.PostingWrites;
import jp.shuno.sql.refund.RefundItem;
import jp.shuno.sql.refund.RefundRow;
import jp.shuno.sql.refund.RefundWrites;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * On Monday night yen are appropriated and refunds decided; on Tuesday corrections and late files meet these terms, on
 * Wednesday staff try to move the money.
 */
@OnEveryDatabase
class UsedMoneyNightsTest {

    private static final LocalDate MON = LocalDate.of(2026, 7, 6);
    private static final LocalDate TUE = MON.plusDays(1);
    private static final LocalDate WED = MON.plusDays(2);
    private static final LocalDate THU = MON.plusDays(3);
    private static final LocalDate PAID = LocalDate.of(2026, 6, 25);
    private static final LocalDate FIT = PAID.plusDays(1);
    private static final LocalDate NOT_YET_DUE = LocalDate.of(2026, 12, 28);

    private static final int SOURCE = 1;
    private static final int DECREASED_TARGET = 2;
    private static final int TARGET_PAID_LATER = 3;
    private static final int REFUNDED_AND_INCREASED = 4;
    private static final int REFUNDED_AND_PAID_AGAIN = 5;

    private static final long INTEREST = 10;

    @TempDir
    static Path folder;

    private static TestWard ward;
    private static final List<LocalDate> UNPROVED = new ArrayList<>();
    private static final List<Integer> CODES = new ArrayList<>();
    private static boolean provedAfterUse;
    private static Table terms;
    private static Table postings;
    private static String decisions;
    private static Table termsOfThursday;

    private static Bill bill(int number) {
        return Bill.of(notice(number), 1, 10_000);
    }

    private static TermKey term(int number) {
        return TermKey.parse("NHI/2026/" + notice(number) + "/01").orElseThrow();
    }

    private static void night(LocalDate day) {
        CODES.add(ward.nightly(day));
        if (!ward.isProved()) {
            UNPROVED.add(day);
        }
    }

    private static String receipt(String file, int recordNo) {
        return ward.receipts()
                .where("file_name", file)
                .where("record_no", recordNo)
                .only()
                .get("receipt_id");
    }

    private static String receiptOf(int recordNo) {
        return receipt("counter_1.csv", recordNo);
    }

    @BeforeAll
    static void fourNights() {
        ward = TestWard.open(TestHome.init(folder.resolve("home"))
                .configure("batch", "chunk-size", 3)
                .configure("rules", "min-refund-amount", 999_999_999_999L));
        Delivery monday = ward.home().inbox(MON);
        monday.residents("addressees_1.csv", Delivery.resident(person(1)));
        monday.assessments(
                "assessments_1.csv",
                IntStream.rangeClosed(1, 5)
                        .mapToObj(number ->
                                Assessed.first(notice(number), person(1)).term(1, NOT_YET_DUE, 10_000))
                        .toArray(Assessed[]::new));
        monday.counter(
                "counter_1.csv",
                paid(bill(SOURCE), PAID, 20_000),
                paid(bill(DECREASED_TARGET), PAID, 4_000),
                paid(bill(REFUNDED_AND_INCREASED), PAID, 12_000),
                paid(bill(REFUNDED_AND_PAID_AGAIN), PAID, 10_000),
                paid(bill(REFUNDED_AND_PAID_AGAIN), PAID.plusDays(1), 10_000));
        night(MON);
        use();
        provedAfterUse = ward.isProved();
        tuesday(ward.home().inbox(TUE));
        night(TUE);
        terms = ward.terms();
        postings = ward.postings();
        wednesday(ward.home().inbox(WED), "101");
        night(WED);
        wednesday(ward.home().inbox(THU), "102");
        night(THU);
        decisions = String.join("\n", ward.home().report(THU, "decisions.csv").say("説明"));
        termsOfThursday = ward.terms();
    }

    private static void tuesday(Delivery inbox) {
        inbox.assessments(
                "assessments_2.csv",
                corrected(SOURCE, 7_000),
                corrected(DECREASED_TARGET, 8_000),
                corrected(REFUNDED_AND_INCREASED, 11_000));
        inbox.counter(
                "counter_2.csv",
                paid(bill(DECREASED_TARGET), PAID.minusDays(5), 5_000),
                paid(bill(TARGET_PAID_LATER), PAID.minusDays(5), 8_000),
                paid(bill(REFUNDED_AND_PAID_AGAIN), PAID.minusDays(5), 10_000));
    }

    private static Assessed corrected(int number, long yen) {
        return Assessed.correction(notice(number), person(1), 2, TUE).term(1, NOT_YET_DUE, yen);
    }

    private static void wednesday(Delivery inbox, String staff) {
        inbox.text(
                "decisions_" + staff + ".csv",
                new DecisionFile()
                        .ofRecord("counter_1.csv", 1, "REVERSE", "", staff, "2026-07-08T09:00")
                        .ofRecord("counter_1.csv", 5, "REVERSE", "WITHDRAWN", staff, "2026-07-08T09:00")
                        .ofRecord(
                                "counter_2.csv",
                                3,
                                "REALLOCATE",
                                term(TARGET_PAID_LATER).toString(),
                                staff,
                                "2026-07-08T09:00")
                        .ofRecord("counter_1.csv", 4, "REVERSE", "", staff, "2026-07-08T09:00")
                        .text());
    }

    /** What the jobs of appropriation and refund write. */
    private static void use() {
        new TransactionTemplate(ward.bean(FencedTransactionManager.class)).executeWithoutResult(status -> {
            appropriate(DECREASED_TARGET, 6_000, 2);
            appropriate(TARGET_PAID_LATER, 4_000, 4);
            update("appropriated_out = 10000, principal_overpaid = 0", SOURCE);
            update(
                    "appropriated_in = 6000, principal_unpaid = 0, completion_code = 'COMPLETE',"
                            + " completion_date = DATE '2026-06-26'",
                    DECREASED_TARGET);
            update("appropriated_in = 4000, principal_unpaid = 6000", TARGET_PAID_LATER);
            refund(REFUNDED_AND_INCREASED, receiptOf(3), 2_000);
            update("refunded = 2000, principal_overpaid = 0", REFUNDED_AND_INCREASED);
            refund(REFUNDED_AND_PAID_AGAIN, receiptOf(5), 4_000);
            update("refunded = 4000, principal_overpaid = 6000", REFUNDED_AND_PAID_AGAIN);
        });
    }

    private static void appropriate(int target, long yen, int postingsSoFar) {
        OverpaymentLot lot = new OverpaymentLot(
                lotId(SOURCE, receiptOf(1)),
                term(SOURCE),
                receiptOf(1),
                OverpaymentKind.ERRONEOUS,
                new PaymentPlace(PAID, null, MON, "counter_1.csv", 1),
                PAID,
                Yen.of(yen),
                Yen.ZERO,
                Yen.ZERO);
        PlannedAppropriation planned =
                new PlannedAppropriation(lot, term(target), Bucket.TERM_PRINCIPAL, Yen.of(yen), FIT);
        List<Posting> actual = AppropriationPostings.actual(List.of(planned), Map.of(receiptOf(1), postingsSoFar), MON);
        post(actual);
        ward.sql()
                .sql("UPDATE overpayment SET appropriated = appropriated + ? WHERE overpayment_id = ?")
                .params(yen, lot.id())
                .update();
        ward.sql()
                .sql("INSERT INTO appropriation (appropriation_no, overpayment_id, target_levy, target_fiscal_year,"
                        + " target_notice_no, target_term, target_bucket, amount, fit_date, interest, state,"
                        + " planned_on, decided_on, posting_id)"
                        + " VALUES (?, ?, 'NHI', 2026, ?, 1, 'TERM_PRINCIPAL', ?, ?, 0, 'ACTUAL', ?, ?, ?)")
                .params(
                        "A" + target,
                        lot.id(),
                        notice(target),
                        yen,
                        FIT,
                        MON,
                        MON,
                        actual.getFirst().id())
                .update();
    }

    /** The overpayment that JOB-40 found in the night before. */
    private static String lotId(int number, String receiptId) {
        return ContentId.of('L', 19, receiptId, term(number).toString(), OverpaymentKind.ERRONEOUS.name());
    }

    /** A refund with a little interest. */
    private static void refund(int number, String receiptId, long yen) {
        int soFar = number == REFUNDED_AND_INCREASED ? 2 : 1;
        String refundNo = "%010d".formatted(number);
        BulkWriter bulk = ward.bean(BulkWriter.class);
        bulk.insert(
                RefundWrites.NEW,
                List.of(RefundRow.decided(
                        refundNo,
                        new DecidedRefund(MON, new AddresseeNumber(person(1)), term(number)),
                        OverpaymentKind.ERRONEOUS,
                        new RefundRow.Amounts(Yen.ZERO, Yen.of(yen), Yen.of(INTEREST)),
                        ClaimNumber.of(new FiscalYear(2026), number).value(),
                        "R0000000000000",
                        null)));
        bulk.insert(
                RefundWrites.ITEMS,
                List.of(new RefundItem(refundNo, lotId(number, receiptId), Yen.of(yen), Yen.of(INTEREST), null, null)));
        ward.sql()
                .sql("UPDATE overpayment SET refund_decided = ? WHERE overpayment_id = ?")
                .params(yen, lotId(number, receiptId))
                .update();
        post(List.of(
                Posting.of(
                        soFar,
                        MON,
                        "R-100",
                        Bucket.OVERPAID,
                        Bucket.REFUND_PAYABLE,
                        Yen.of(yen),
                        receiptId,
                        term(number)),
                Posting.of(
                        soFar + 1,
                        MON,
                        "R-127",
                        Bucket.INTEREST_EXPENSE,
                        Bucket.REFUND_PAYABLE,
                        Yen.of(INTEREST),
                        receiptId,
                        term(number))));
    }

    private static void post(List<Posting> some) {
        ward.bean(BulkWriter.class)
                .insert(
                        PostingWrites.NEW,
                        some.stream().map(posting -> new NewPosting(posting, 1)).toList());
    }

    private static void update(String columns, int number) {
        ward.sql()
                .sql("UPDATE term_assessment SET " + columns + " WHERE notice_no = '" + notice(number) + "'")
                .update();
    }

    @AfterAll
    static void close() {
        ward.close();
    }

    private static String balance(Table table, int number) {
        return table.where("notice_no", notice(number))
                .only()
                .says(
                        "principal_assessed",
                        "principal_received",
                        "principal_appropriated_in",
                        "appropriated_out",
                        "refunded",
                        "principal_unpaid",
                        "principal_overpaid");
    }

    private static List<String> story(int number, String receiptId) {
        return postings.where("notice_no", notice(number))
                .where("receipt_id", receiptId)
                .say("rule", "from_bucket", "to_bucket", "amount");
    }

    @Test
    void r095_theLedgerIsProvedAfterEveryNight() {
        assertThat(provedAfterUse).isTrue();
        assertThat(UNPROVED).isEmpty();
        assertThat(CODES).startsWith(0, 0);
    }

    @Test
    void r007_oneNightMovesYenOfOneReceiptOnTheTermItCameForAndOnTheOneItWasAppropriatedTo() {
        assertThat(balance(terms, SOURCE)).isEqualTo("7000 20000 0 10000 0 0 3000");
        assertThat(balance(terms, DECREASED_TARGET)).isEqualTo("8000 9000 6000 0 0 0 7000");
        assertThat(story(SOURCE, receiptOf(1))).contains("R-007 TERM_PRINCIPAL OVERPAID 3000");
        assertThat(story(DECREASED_TARGET, receiptOf(1)))
                .containsExactlyInAnyOrder(
                        "R-090 APPROPRIATION TERM_PRINCIPAL 6000", "R-007 TERM_PRINCIPAL OVERPAID 2000");
        assertThat(ward.sql()
                        .sql("SELECT ordinal FROM posting WHERE receipt_id = ? ORDER BY ordinal")
                        .param(receiptOf(1))
                        .query(Integer.class)
                        .list())
                .containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void r033_anEarlierPaymentThatArrivesAfterTheAppropriationIsTheErroneousOne() {
        assertThat(story(DECREASED_TARGET, receipt("counter_2.csv", 1))).containsExactly("R-033 RECEIPT OVERPAID 5000");
    }

    @Test
    void r090_aTermThatWasOnlyAppropriatedToIsPaidByWhatComes() {
        assertThat(balance(terms, TARGET_PAID_LATER)).isEqualTo("10000 8000 4000 0 0 0 2000");
        assertThat(terms.where("notice_no", notice(TARGET_PAID_LATER)).only().says("completion_date", "state"))
                .isEqualTo("2026-06-26 OVERPAID");
    }

    @Test
    void r008_anIncreaseAfterARefundLeavesTheTermUnpaid() {
        assertThat(balance(terms, REFUNDED_AND_INCREASED)).isEqualTo("11000 12000 0 0 2000 1000 0");
        assertThat(terms.where("notice_no", notice(REFUNDED_AND_INCREASED))
                        .only()
                        .get("completion_date"))
                .isEmpty();
    }

    @Test
    void r033_anEarlierPaymentThatArrivesAfterARefundReversesNothing() {
        assertThat(balance(terms, REFUNDED_AND_PAID_AGAIN)).isEqualTo("10000 30000 0 0 4000 0 16000");
        assertThat(story(REFUNDED_AND_PAID_AGAIN, receiptOf(4))).containsExactly("R-030 RECEIPT TERM_PRINCIPAL 10000");
    }

    @Test
    void r027_staffCannotReverseMoneyOfWhichYenWereAppropriatedOrRefunded() {
        assertThat(decisions).contains("この収納の過誤納金は10,000円が充当済みのため、消込を取り消せません").contains("この収納の過誤納金は4,000円が還付決定済みのため");
    }

    @Test
    void r035_whatStaffMoveToAUsedTermStandsAtTheEndAndWhatTheyReverseLeavesItUnpaid() {
        assertThat(balance(termsOfThursday, TARGET_PAID_LATER)).isEqualTo("10000 18000 4000 0 0 0 12000");
        assertThat(balance(termsOfThursday, REFUNDED_AND_PAID_AGAIN)).isEqualTo("10000 10000 0 0 4000 4000 0");
    }
}
