package jp.shuno.batch.job;

import static jp.shuno.batch.cli.Delivery.paid;
import static jp.shuno.batch.cli.TestWard.notice;
import static jp.shuno.batch.cli.TestWard.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.shuno.batch.cli.Assessed;
import jp.shuno.batch.cli.Bill;
import jp.shuno.batch.cli.DebitLine;
import jp.shuno.batch.cli.Delivery;
import jp.shuno.batch.cli.Row;
import jp.shuno.batch.cli.Table;
import jp.shuno.batch.cli.TestWard;
import jp.shuno.sql.database.OnEveryDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Direct debits and the ward counter: what is asked on Friday is answered on Wednesday. */
@OnEveryDatabase
class CounterAndDebitTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 26);
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 29);
    private static final LocalDate DEBIT_DAY = LocalDate.of(2026, 6, 30);
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 7, 1);
    private static final LocalDate THURSDAY = LocalDate.of(2026, 7, 2);

    private static final int COLLECTED = 1;
    private static final int NO_FUNDS = 2;
    private static final int PAID_MEANWHILE = 3;
    private static final int LEFT_TO_THE_END = 4;
    private static final int COUNTER_EXACT = 5;
    private static final int COUNTER_LESS = 6;
    private static final int COUNTER_DAMAGED_UPPER = 7;
    private static final int COUNTER_DAMAGED_LOWER = 8;
    private static final int COUNTER_TWICE = 9;
    private static final int COUNTER_ZERO = 10;
    private static final int COUNTER_BLANKS = 11;
    private static final int COUNTER_TWO_PAYMENTS = 12;

    @TempDir
    static Path folder;

    private static TestWard ward;
    private static List<Integer> codes;
    private static Map<String, String> refusals;
    private static Table terms;
    private static Table receipts;
    private static Table postings;

    @BeforeAll
    static void fiveNights() {
        ward = TestWard.open(folder.resolve("home"));
        friday(ward.home().inbox(FRIDAY));
        int friday = ward.nightly(FRIDAY);
        ward.home().inbox(MONDAY).counter("counter_mon.csv", paid(bill(PAID_MEANWHILE), MONDAY, 10_000));
        int monday = ward.nightly(MONDAY);
        int tuesday = ward.nightly(DEBIT_DAY);
        wrongResults(ward.home().inbox(WEDNESDAY));
        int wednesday = ward.nightly(WEDNESDAY);
        refusals = reasons();
        ward.home()
                .inbox(THURSDAY)
                .debitResult(
                        "dd-result_right.txt",
                        DEBIT_DAY,
                        asked(COLLECTED),
                        asked(NO_FUNDS).result('1'),
                        asked(PAID_MEANWHILE),
                        asked(LEFT_TO_THE_END).result('8'));
        int thursday = ward.nightly(THURSDAY);
        codes = List.of(friday, monday, tuesday, wednesday, thursday);
        terms = ward.terms();
        receipts = ward.receipts();
        postings = ward.postings();
    }

    @AfterAll
    static void close() {
        ward.close();
    }

    private static void friday(Delivery inbox) {
        inbox.addressees("addressees_1.csv", person(1));
        inbox.assessments(
                "assessments_1.csv",
                IntStream.rangeClosed(1, 12)
                        .mapToObj(number ->
                                Assessed.first(notice(number), person(1)).term(1, 10_000))
                        .toArray(Assessed[]::new));
        inbox.debitRequest(
                "dd-request_1.txt",
                DEBIT_DAY,
                asked(COLLECTED),
                asked(NO_FUNDS),
                asked(PAID_MEANWHILE),
                asked(LEFT_TO_THE_END));
        String blank = paid(bill(COUNTER_BLANKS), FRIDAY, 10_000);
        inbox.counter(
                "counter_fri.csv",
                paid(bill(COUNTER_EXACT), FRIDAY, 10_000),
                paid(bill(COUNTER_LESS), FRIDAY, 9_999),
                damaged(bill(COUNTER_DAMAGED_UPPER), 17),
                damaged(bill(COUNTER_DAMAGED_LOWER), 34),
                paid(bill(COUNTER_TWICE), FRIDAY, 10_000),
                paid(bill(COUNTER_TWICE), FRIDAY, 10_000),
                paid(bill(COUNTER_ZERO), FRIDAY, 0),
                blank.substring(0, 3) + " " + blank.substring(3, 5) + " " + blank.substring(5),
                paid(bill(COUNTER_TWO_PAYMENTS), FRIDAY, 4_000),
                paid(bill(COUNTER_TWO_PAYMENTS), FRIDAY, 6_000));
    }

    private static void wrongResults(Delivery inbox) {
        DebitLine[] right = {asked(COLLECTED), asked(NO_FUNDS), asked(PAID_MEANWHILE), asked(LEFT_TO_THE_END)};
        result(inbox, "other-day", DEBIT_DAY.minusDays(1), "9001", right);
        result(inbox, "other-bank", DEBIT_DAY, "9002", right);
        result(inbox, "one-missing", DEBIT_DAY, "9001", right[0], right[1], right[2]);
        result(inbox, "one-too-many", DEBIT_DAY, "9001", right[0], right[1], right[2], right[3], asked(COUNTER_ZERO));
        result(inbox, "one-twice", DEBIT_DAY, "9001", right[0], right[0], right[1], right[2]);
        result(inbox, "other-amount", DEBIT_DAY, "9001", right[0], right[1].amount(9_999), right[2], right[3]);
        result(inbox, "other-account", DEBIT_DAY, "9001", right[0], right[1].account("7654321"), right[2], right[3]);
        result(inbox, "unknown-code", DEBIT_DAY, "9001", right[0], right[1].result('5'), right[2], right[3]);
        inbox.bytes(
                "dd-result_other-originator.txt", Delivery.debitFile(false, "1429990002", DEBIT_DAY, "9001", right));
        byte[] wrongTotal = Delivery.debitFile(false, Delivery.ORIGINATOR, DEBIT_DAY, "9001", right);
        int trailer = 122 * 5;
        wrongTotal[trailer + 18] = '9';
        inbox.bytes("dd-result_wrong-total.txt", wrongTotal);
    }

    private static void result(Delivery inbox, String name, LocalDate debitDate, String bank, DebitLine... lines) {
        inbox.bytes(
                "dd-result_" + name + ".txt", Delivery.debitFile(false, Delivery.ORIGINATOR, debitDate, bank, lines));
    }

    private static String damaged(Bill bill, int position) {
        String row = paid(bill, FRIDAY, 10_000);
        int place = position < 18 ? position : position + 1;
        char other = row.charAt(place) == '9' ? '0' : (char) (row.charAt(place) + 1);
        return row.substring(0, place) + other + row.substring(place + 1);
    }

    private static Bill bill(int number) {
        return Bill.of(notice(number), 1, 10_000);
    }

    private static DebitLine asked(int number) {
        return DebitLine.of(bill(number), "%07d".formatted(1_000_000 + number));
    }

    private static Map<String, String> reasons() {
        Map<String, String> reasons = new LinkedHashMap<>();
        ward.home().files("quarantine").forEach((name, text) -> {
            if (name.endsWith(".reason.txt")) {
                String file = name.substring(name.indexOf('/') + 1).replace(".reason.txt", "");
                reasons.put(file, new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
            }
        });
        return reasons;
    }

    private static String money(int number) {
        return terms.where("notice_no", notice(number))
                .only()
                .says("principal_received", "principal_unpaid", "principal_overpaid", "state");
    }

    private static Row counter(int recordNo) {
        return receipts.where("file_name", "counter_fri.csv")
                .where("record_no", recordNo)
                .only();
    }

    @Test
    void r162_aCollectedDebitIsPostedWithTheDebitDate() {
        Row receipt = receipts.where("notice_no", notice(COLLECTED)).only();
        assertThat(receipt.says("channel", "kind", "payment_date", "revenue_date", "amount", "disposition"))
                .isEqualTo("DIRECT_DEBIT CONFIRMED 2026-06-30 2026-06-30 10000 POSTED");
        assertThat(money(COLLECTED)).isEqualTo("10000 0 0 PAID");
    }

    @Test
    void r162_aDebitThatWasNotCollectedPostsNothing() {
        Row receipt = receipts.where("notice_no", notice(NO_FUNDS)).only();
        assertThat(receipt.says("disposition", "amount", "revenue_date")).isEqualTo("NOT_COLLECTED 10000 ");
        assertThat(money(NO_FUNDS)).isEqualTo("0 10000 0 OPEN");
        assertThat(postings.where("receipt_id", receipt.get("receipt_id")).rows())
                .isEmpty();
    }

    @Test
    void r166_aDebitOfATermPaidMeanwhileIsPostedAndOverpaid() {
        assertThat(money(PAID_MEANWHILE)).isEqualTo("20000 0 10000 OVERPAID");
    }

    @Test
    void r163_aRequestIsNoReceipt() {
        assertThat(receipts.where("file_name", "dd-request_1.txt").rows()).isEmpty();
    }

    @Test
    void r163_everyResultThatDoesNotAnswerTheRequestIsRefusedWhole() {
        assertThat(refusals.keySet())
                .containsExactlyInAnyOrder(
                        "dd-result_one-missing.txt",
                        "dd-result_one-too-many.txt",
                        "dd-result_one-twice.txt",
                        "dd-result_other-account.txt",
                        "dd-result_other-amount.txt",
                        "dd-result_other-bank.txt",
                        "dd-result_other-day.txt",
                        "dd-result_other-originator.txt",
                        "dd-result_unknown-code.txt",
                        "dd-result_wrong-total.txt");
        assertThat(receipts.where("channel", "DIRECT_DEBIT").say("file_name")).containsOnly("dd-result_right.txt");
    }

    @Test
    void r163_theReasonNamesTheRule() {
        assertThat(refusals.get("dd-result_one-missing.txt")).contains("R-163");
        assertThat(refusals.get("dd-result_other-amount.txt")).contains("R-163");
        assertThat(refusals.get("dd-result_other-account.txt"))
                .contains("R-163")
                .doesNotContain("7654321");
        assertThat(refusals.get("dd-result_other-bank.txt")).contains("R-163");
    }

    @Test
    void r163_refusedResultsChangeNothingAndTheRightOneIsStillTaken() {
        assertThat(codes).containsExactly(10, 0, 0, 20, 10);
        assertThat(receipts.where("file_name", "dd-result_right.txt").say("record_no", "disposition"))
                .containsExactly("1 POSTED", "2 NOT_COLLECTED", "3 POSTED", "4 NOT_COLLECTED");
    }

    @Test
    void counterMoneyIsPostedAsItWasTaken() {
        assertThat(money(COUNTER_EXACT)).isEqualTo("10000 0 0 PAID");
        assertThat(money(COUNTER_LESS)).isEqualTo("9999 1 0 OPEN");
        assertThat(counter(1).says("channel", "kind", "payment_date", "revenue_date"))
                .isEqualTo("WARD_COUNTER CONFIRMED 2026-06-26 2026-06-26");
    }

    @Test
    void r025_e01_aSlipLineWithAWrongCheckDigitGoesToSuspense() {
        assertThat(counter(3).get("disposition")).isEqualTo("SUSPENSE");
        assertThat(counter(4).get("disposition")).isEqualTo("SUSPENSE");
        assertThat(money(COUNTER_DAMAGED_UPPER)).isEqualTo("0 10000 0 OPEN");
        assertThat(money(COUNTER_DAMAGED_LOWER)).isEqualTo("0 10000 0 OPEN");
    }

    @Test
    void r023_twoEqualCounterRowsAreOnePayment() {
        assertThat(counter(5).get("disposition")).isEqualTo("POSTED");
        assertThat(counter(6).get("disposition")).isEqualTo("DUPLICATE");
        assertThat(money(COUNTER_TWICE)).isEqualTo("10000 0 0 PAID");
    }

    @Test
    void r025_e01_aCounterRowOfZeroYenMovesNothing() {
        assertThat(counter(7).says("disposition", "amount")).isEqualTo("SUSPENSE 0");
        assertThat(money(COUNTER_ZERO)).isEqualTo("0 10000 0 OPEN");
    }

    @Test
    void blanksInAPrintedLineAreIgnored() {
        assertThat(money(COUNTER_BLANKS)).isEqualTo("10000 0 0 PAID");
    }

    @Test
    void r033_whatWasPaidAtTheCounterAndDebitedAllTheSameIsProposedToStaff() {
        Row proposal = ward.exceptions().where("kind", "PROPOSAL").only();
        assertThat(proposal.says("opened_on", "amount")).isEqualTo(THURSDAY + " 10000");
        assertThat(proposal.get("reason")).contains("窓口で納付済み", "口座振替でも10,000円");
    }

    @Test
    void r031_partialPaymentsAddUp() {
        assertThat(money(COUNTER_TWO_PAYMENTS)).isEqualTo("10000 0 0 PAID");
    }

    @Test
    void r900_theLedgerIsProved() {
        assertThat(ward.isProved()).isTrue();
    }
}
