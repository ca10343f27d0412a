package jp.shuno.batch.job;

import static jp.shuno.batch.cli.AgentPayment.cancelled;
import static jp.shuno.batch.cli.AgentPayment.confirmed;
import static jp.shuno.batch.cli.AgentPayment.flash;
import static jp.shuno.batch.cli.TestWard.notice;
import static jp.shuno.batch.cli.TestWard.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import jp.shuno.batch.cli.AgentPayment;
import jp.shuno.batch.cli.Assessed;
import jp.shuno.batch.cli.Bill;
import jp.shuno.batch.cli.Delivery;
import jp.shuno.batch.cli.StorePayment;
import jp.shuno.batch.cli.Table;
import jp.shuno.batch.cli.TestHome;
import jp.shuno.batch.cli.TestWard;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.Channel;
import jp.shuno.domain.receipt.ElNumber;
import jp.shuno.sql.database.OnEveryDatabase;
import jp.shuno.sql.receipt.FundTotal;
import jp.shuno.sql.receipt.ReceiptFeeMapper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nights of card and app files, one notice for each case; each term owes 10,000 yen. */
@OnEveryDatabase
class AgentPaymentsTest {

    private static final LocalDate MON = LocalDate.of(2026, 6, 15);
    private static final LocalDate TUE = MON.plusDays(1);
    private static final LocalDateTime PAID = LocalDateTime.of(2026, 6, 12, 10, 15, 30);
    private static final int NOTICES = 16;

    private static final int CONFIRMED_LATER = 1;
    private static final int CANCELLED_LATER = 2;
    private static final int AMOUNT_CHANGES = 3;
    private static final int DATE_CHANGES = 4;
    private static final int BY_EL_NUMBER = 5;
    private static final int BY_UPPER_LINE = 6;
    private static final int KEY_TOO_LONG = 7;
    private static final int FOREIGN_BILLER = 8;
    private static final int NO_CONTRACT = 9;
    private static final int TWICE_IN_FILE = 10;
    private static final int SENT_AGAIN = 11;
    private static final int APP_AND_STORE = 12;
    private static final int LESS_THAN_THE_SLIP = 13;
    private static final int TWO_SECONDS_APART = 14;
    private static final int SAME_NUMBER_OTHER_AGENT = 15;
    private static final int NEW_IN_SENT_AGAIN = 16;

    @TempDir
    static Path folder;

    private static TestWard ward;
    private static int mondayCode;
    private static int tuesdayCode;
    private static Table receipts;

    @BeforeAll
    static void twoNights() {
        TestHome home = TestHome.init(folder.resolve("home")).configure("batch", "chunk-size", 3);
        home.configureMore("""

                profiles:
                  card:
                    default: {agent-codes: [AG01, AG02]}
                  app:
                    sjis: {charset: Windows-31J}
                """);
        ward = TestWard.open(home);
        monday(home.inbox(MON));
        mondayCode = ward.nightly(MON);
        tuesday(home.inbox(TUE));
        tuesdayCode = ward.nightly(TUE);
        receipts = ward.receipts();
    }

    @AfterAll
    static void close() {
        ward.close();
    }

    private static void monday(Delivery inbox) {
        inbox.addressees("addressees_1.csv", person(1));
        inbox.assessments(
                "assessments_1.csv",
                IntStream.rangeClosed(1, NOTICES)
                        .mapToObj(number ->
                                Assessed.first(notice(number), person(1)).term(1, 10_000))
                        .toArray(Assessed[]::new));
        inbox.agent(
                "card_mon_1.csv",
                flash("T1", bill(CONFIRMED_LATER), PAID),
                flash("T2", bill(CANCELLED_LATER), PAID),
                flash("T3", bill(AMOUNT_CHANGES), PAID),
                flash("T4", bill(DATE_CHANGES), PAID),
                confirmed("T5", bill(BY_EL_NUMBER), PAID).key(elNumber("14299", BY_EL_NUMBER)),
                confirmed("T6", bill(BY_UPPER_LINE), PAID)
                        .key(bill(BY_UPPER_LINE).lines().upper()),
                confirmed("T7", bill(KEY_TOO_LONG), PAID).key("12345678901234567890"),
                confirmed("T8", bill(FOREIGN_BILLER), PAID).key(elNumber("99999", FOREIGN_BILLER)),
                confirmed("T9", bill(NO_CONTRACT), PAID).by("AG99"),
                confirmed("T10", bill(TWICE_IN_FILE), PAID),
                confirmed("T10", bill(TWICE_IN_FILE), PAID),
                confirmed("T11", bill(SENT_AGAIN), PAID),
                flash("T13", bill(LESS_THAN_THE_SLIP), PAID).amount(9_000),
                confirmed("T15", bill(SAME_NUMBER_OTHER_AGENT), PAID),
                confirmed("T15", bill(SAME_NUMBER_OTHER_AGENT), PAID.plusMinutes(1))
                        .by("AG02"));
        inbox.agent("app_mon_1.csv", confirmed("T14", bill(TWO_SECONDS_APART), PAID.plusSeconds(2)));
        inbox.stores("cvs_mon_1.txt", MON, 1, StorePayment.confirmed(bill(APP_AND_STORE), PAID.toLocalDate()));
    }

    private static void tuesday(Delivery inbox) {
        inbox.agent(
                "card_tue_1.csv",
                confirmed("T1", bill(CONFIRMED_LATER), PAID),
                cancelled("T2", bill(CANCELLED_LATER), PAID),
                confirmed("T3", bill(AMOUNT_CHANGES), PAID).amount(9_500),
                confirmed("T4", bill(DATE_CHANGES), PAID.plusDays(1)),
                confirmed("T11", bill(SENT_AGAIN), PAID),
                confirmed("T16", bill(NEW_IN_SENT_AGAIN), PAID));
        inbox.agent(
                "app_tue_1.csv",
                confirmed("T12", bill(APP_AND_STORE), PAID),
                confirmed("T14b", bill(TWO_SECONDS_APART), PAID));
        String shiftJis = AgentPayment.HEADER + "\r\n9,,0,,,0,,合計,,,,\r\n";
        inbox.bytes("app-sjis_tue.csv", shiftJis.getBytes(Charset.forName("windows-31j")));
        inbox.bytes("app_tue_2.csv", shiftJis.getBytes(Charset.forName("windows-31j")));
        inbox.text("card_tue_cut.csv", AgentPayment.HEADER + "\r\n");
    }

    private static Bill bill(int number) {
        return Bill.of(notice(number), 1, 10_000);
    }

    private static String elNumber(String biller, int number) {
        return ElNumber.of(biller, bill(number).term(), "123456", "001").value();
    }

    private static List<String> receiptsOf(int number) {
        return receipts.where("notice_no", notice(number)).say("channel", "kind", "disposition", "amount");
    }

    private static String money(int number) {
        return ward.term(notice(number), 1)
                .says("principal_received", "principal_provisional", "principal_unpaid", "principal_overpaid");
    }

    private static String record(int recordNo) {
        return receipts.where("file_name", "card_mon_1.csv")
                .where("record_no", recordNo)
                .only()
                .says("kind", "disposition", "amount", "notice_no");
    }

    private static List<String> exceptionsAbout(LocalDate night, String file, int recordNo) {
        return ward.home()
                .report(night, "exceptions.csv")
                .where("発生元", file)
                .where("レコード番号", recordNo)
                .say("kind", "理由");
    }

    @Test
    void r022_confirmedDataMakesTheFlashFinalAndACancellationEndsIt() {
        assertThat(receiptsOf(CONFIRMED_LATER))
                .containsExactly("CARD FLASH CONFIRMED 10000", "CARD CONFIRMED POSTED 10000");
        assertThat(money(CONFIRMED_LATER)).isEqualTo("10000 0 0 0");
        assertThat(ward.term(notice(CONFIRMED_LATER), 1).says("last_payment_date", "last_revenue_date"))
                .isEqualTo("2026-06-12 2026-06-22");
        assertThat(receiptsOf(CANCELLED_LATER))
                .containsExactly("CARD FLASH CANCELLED 10000", "CARD CANCEL CANCELLED 10000");
        assertThat(money(CANCELLED_LATER)).isEqualTo("0 0 10000 0");
    }

    @Test
    void r025_e08_theConfirmedRecordCountsWhereItsFlashSaidAnotherAmountOrDay() {
        assertThat(receiptsOf(AMOUNT_CHANGES))
                .containsExactly("CARD FLASH CONFIRMED 10000", "CARD CONFIRMED POSTED 9500");
        assertThat(money(AMOUNT_CHANGES)).isEqualTo("9500 0 500 0");
        assertThat(exceptionsAbout(TUE, "card_tue_1.csv", 3))
                .containsExactly("E08 速報は 2026-06-12・10,000円、確報は 2026-06-12・9,500円です。確報に従いました");
        assertThat(ward.term(notice(DATE_CHANGES), 1).says("principal_received", "last_payment_date"))
                .isEqualTo("10000 2026-06-13");
        assertThat(exceptionsAbout(TUE, "card_tue_1.csv", 4)).hasSize(1);
    }

    @Test
    void r021_theLengthOfThePaymentKeySaysWhatItIs() {
        assertThat(receiptsOf(BY_EL_NUMBER)).containsExactly("CARD CONFIRMED POSTED 10000");
        assertThat(receiptsOf(BY_UPPER_LINE)).containsExactly("CARD CONFIRMED POSTED 10000");
    }

    @Test
    void r025_e01_whatNamesNoSlipOfOursOrComesWithoutContractGoesToSuspense() {
        assertThat(record(7)).isEqualTo("CONFIRMED SUSPENSE 10000 ");
        assertThat(exceptionsAbout(MON, "card_mon_1.csv", 7)).containsExactly("E01 コードの内容が正しくありません");
        assertThat(record(8)).isEqualTo("CONFIRMED SUSPENSE 10000 ");
        assertThat(exceptionsAbout(MON, "card_mon_1.csv", 8)).containsExactly("E01 当市の納付書のコードではありません");
        assertThat(record(9)).isEqualTo("CONFIRMED SUSPENSE 10000 ");
        assertThat(exceptionsAbout(MON, "card_mon_1.csv", 9)).containsExactly("E01 契約のない代理店コードです");
        assertThat(money(NO_CONTRACT)).isEqualTo("0 0 10000 0");
    }

    @Test
    void r023_aTransactionOfAnAgentCountsOnce() {
        assertThat(receiptsOf(TWICE_IN_FILE))
                .containsExactly("CARD CONFIRMED POSTED 10000", "CARD CONFIRMED DUPLICATE 10000");
        assertThat(receiptsOf(SENT_AGAIN))
                .containsExactly("CARD CONFIRMED POSTED 10000", "CARD CONFIRMED DUPLICATE 10000");
        assertThat(receiptsOf(NEW_IN_SENT_AGAIN)).containsExactly("CARD CONFIRMED POSTED 10000");
        assertThat(receiptsOf(SAME_NUMBER_OTHER_AGENT))
                .containsExactly("CARD CONFIRMED POSTED 10000", "CARD CONFIRMED POSTED 10000");
    }

    @Test
    void r033_theEarlierPaidStaysValidOverAppAndStore() {
        assertThat(receiptsOf(APP_AND_STORE))
                .containsExactly("CONVENIENCE CONFIRMED POSTED 10000", "APP CONFIRMED POSTED 10000");
        assertThat(money(APP_AND_STORE)).isEqualTo("20000 0 0 10000");
        assertThat(overpaidBy(APP_AND_STORE)).containsExactly("CONVENIENCE");
    }

    @Test
    void r033_oneSecondDecides() {
        assertThat(money(TWO_SECONDS_APART)).isEqualTo("20000 0 0 10000");
        assertThat(ward.sql()
                        .sql("SELECT DISTINCT r.payment_time FROM receipt r"
                                + " JOIN posting p ON p.receipt_id = r.receipt_id"
                                + " WHERE p.to_bucket = 'OVERPAID' AND r.notice_no = ?"
                                + " AND NOT EXISTS (SELECT 1 FROM posting q WHERE q.reverses = p.posting_id)")
                        .param(notice(TWO_SECONDS_APART))
                        .query(String.class)
                        .list())
                .containsExactly("10:15:32");
    }

    private static List<String> overpaidBy(int number) {
        return ward.sql()
                .sql("SELECT DISTINCT r.channel FROM receipt r JOIN posting p ON p.receipt_id = r.receipt_id"
                        + " WHERE p.to_bucket = 'OVERPAID' AND r.notice_no = ?"
                        + " AND NOT EXISTS (SELECT 1 FROM posting q WHERE q.reverses = p.posting_id)")
                .param(notice(number))
                .query(String.class)
                .list();
    }

    @Test
    void r025_e05_aFlashBelowTheAmountOfItsSlipIsMarked() {
        assertThat(ward.home()
                        .report(MON, "provisional.csv")
                        .where("通知書番号", notice(LESS_THAN_THE_SLIP))
                        .say("備考"))
                .containsExactly("E05 納付書の金額に満たない");
        assertThat(ward.home()
                        .report(MON, "provisional.csv")
                        .where("通知書番号", notice(CONFIRMED_LATER))
                        .say("備考"))
                .containsExactly("");
    }

    @Test
    void r401_theGrossFundOfAnAgentIsItsRevenueAndItsFeeIsKeptBeside() {
        assertThat(ward.bean(ReceiptFeeMapper.class).selectFundTotals(TUE))
                .containsExactly(
                        new FundTotal(
                                Channel.APP,
                                "AG01",
                                LocalDate.of(2026, 6, 22),
                                2,
                                Yen.of(20_000),
                                Yen.of(20_000),
                                Yen.of(176)),
                        new FundTotal(
                                Channel.CARD,
                                "AG01",
                                LocalDate.of(2026, 6, 22),
                                3,
                                Yen.of(29_500),
                                Yen.of(29_500),
                                Yen.of(264)),
                        new FundTotal(
                                Channel.CARD,
                                "AG01",
                                LocalDate.of(2026, 6, 23),
                                1,
                                Yen.of(10_000),
                                Yen.of(10_000),
                                Yen.of(88)));
    }

    @Test
    void r024_theCharsetIsThatOfTheProfileAndATotalRowMustBeThere() {
        assertThat(ward.home().names("archive")).anyMatch(name -> name.contains("app-sjis_tue.csv"));
        assertThat(ward.home().names("quarantine"))
                .anyMatch(name -> name.endsWith("app_tue_2.csv"))
                .anyMatch(name -> name.endsWith("card_tue_cut.csv"));
    }

    @Test
    void nightsWithExceptionsEndWith10AndRefusedFilesWith20() {
        assertThat(List.of(mondayCode, tuesdayCode)).containsExactly(10, 20);
    }

    @Test
    void r900_theLedgerIsProved() {
        assertThat(ward.isProved()).isTrue();
    }
}
