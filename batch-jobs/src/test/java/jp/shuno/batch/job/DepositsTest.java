package jp.shuno.batch.job;

import static jp.shuno.batch.cli.NetworkPayment.bulk;
import static jp.shuno.batch.cli.TestWard.notice;
import static jp.shuno.batch.cli.TestWard.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.shuno.batch.cli.Assessed;
import jp.shuno.batch.cli.Bill;
import jp.shuno.batch.cli.Delivery;
import jp.shuno.batch.cli.PaidIn;
import jp.shuno.batch.cli.StorePayment;
import jp.shuno.batch.cli.TestWard;
import jp.shuno.sql.database.OnEveryDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** what agents pay in is tied to their files; what belongs to none is asked about after three bank days. */
@OnEveryDatabase
class DepositsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 15);
    private static final LocalDate THURSDAY = LocalDate.of(2026, 6, 18);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 19);
    private static final LocalDate NEXT_TUESDAY = LocalDate.of(2026, 6, 23);

    private static final String BANK = "0000000888";

    @TempDir
    static Path folder;

    private static TestWard ward;
    private static Map<LocalDate, Integer> codes;
    private static List<String> tiedOnFriday;

    @BeforeAll
    static void sevenNights() {
        ward = TestWard.open(folder.resolve("home"));
        Delivery monday = ward.home().inbox(MONDAY);
        monday.addressees("addressees_1.csv", person(1));
        monday.assessments(
                "assessments_1.csv",
                IntStream.rangeClosed(1, 9)
                        .mapToObj(number ->
                                Assessed.first(notice(number), person(1)).term(1, 10_000))
                        .toArray(Assessed[]::new));
        monday.payeasy("payeasy_1.csv", bulk(bill(1), MONDAY, "R1"), bulk(bill(2), MONDAY, "R2"));
        monday.elqr("elqr_1.csv", bulk(bill(3), MONDAY, ""));
        monday.stores(
                "cvs_1.txt", MONDAY, 1, StorePayment.confirmed(bill(4), MONDAY).transferredOn(THURSDAY));
        monday.stores(
                "cvs_2.txt", MONDAY, 2, StorePayment.confirmed(bill(5), MONDAY).transferredOn(FRIDAY));
        monday.stores(
                "cvs_3.txt",
                MONDAY,
                3,
                StorePayment.confirmed(bill(6), MONDAY).transferredOn(FRIDAY),
                StorePayment.confirmed(bill(7), MONDAY).transferredOn(LocalDate.of(2026, 6, 20)));
        codes = new java.util.TreeMap<>();
        night(MONDAY);
        night(LocalDate.of(2026, 6, 16));
        night(LocalDate.of(2026, 6, 17));
        ward.home()
                .inbox(THURSDAY)
                .transferIn(
                        "transfer-in_1.txt",
                        THURSDAY,
                        PaidIn.on(THURSDAY, 20_000).by(BANK),
                        PaidIn.on(THURSDAY, 777));
        night(THURSDAY);
        ward.home()
                .inbox(FRIDAY)
                .transferIn("transfer-in_2.txt", FRIDAY, PaidIn.on(FRIDAY, 20_000), PaidIn.on(FRIDAY, 555));
        night(FRIDAY);
        tiedOnFriday = ties();
        ward.home()
                .inbox(LocalDate.of(2026, 6, 22))
                .transferIn(
                        "transfer-in_3.txt",
                        LocalDate.of(2026, 6, 22),
                        PaidIn.on(LocalDate.of(2026, 6, 22), 10_000),
                        PaidIn.on(FRIDAY, 555).takenBackOn(LocalDate.of(2026, 6, 22)));
        night(LocalDate.of(2026, 6, 22));
        ward.home()
                .inbox(NEXT_TUESDAY)
                .transferIn(
                        "transfer-in_4.txt",
                        NEXT_TUESDAY,
                        PaidIn.on(THURSDAY, 20_000).by(BANK).takenBackOn(NEXT_TUESDAY));
        night(NEXT_TUESDAY);
    }

    @AfterAll
    static void close() {
        ward.close();
    }

    private static Bill bill(int number) {
        return Bill.of(notice(number), 1, 10_000);
    }

    private static void night(LocalDate day) {
        codes.put(day, ward.nightly(day));
    }

    private static List<String> ties() {
        return ward.sql()
                .sql("SELECT f.file_name || ' ' || TO_CHAR(x.revenue_date, 'YYYY-MM-DD')"
                        + " || ' ' || g.file_name FROM expected_deposit x"
                        + " JOIN received_file f ON f.file_id = x.file_id"
                        + " JOIN deposit d ON d.deposit_id = x.deposit_id"
                        + " JOIN received_file g ON g.file_id = d.file_id ORDER BY f.file_name, x.revenue_date")
                .query(String.class)
                .list();
    }

    private static List<String> states() {
        return ward.sql()
                .sql("SELECT f.file_name || ' ' || d.record_no || ' ' || d.state FROM deposit d"
                        + " JOIN received_file f ON f.file_id = d.file_id ORDER BY f.file_name, d.record_no")
                .query(String.class)
                .list();
    }

    @Test
    void r401_aDepositIsTiedToTheFileWhoseMoneyOfThatDayItIs() {
        assertThat(tiedOnFriday).contains("payeasy_1.csv 2026-06-18 transfer-in_1.txt");
    }

    @Test
    void r401_aDepositMayPayForAllFilesOfOneSenderOfThatDay() {
        assertThat(tiedOnFriday)
                .contains("cvs_2.txt 2026-06-19 transfer-in_2.txt", "cvs_3.txt 2026-06-19 transfer-in_2.txt");
    }

    @Test
    void r401_whatIsDueOnAClosedDayComesOnTheNextBankDay() {
        assertThat(ties()).contains("cvs_3.txt 2026-06-20 transfer-in_3.txt");
    }

    @Test
    void r401_aDepositThatBelongsToNoFileIsAskedAboutAfterThreeBankDays() {
        assertThat(ward.exceptions().where("kind", "UNTIED_DEPOSIT").say("opened_on", "amount", "closed_on"))
                .containsExactly("2026-06-23 777 ");
        assertThat(codes.get(LocalDate.of(2026, 6, 22))).isZero();
        assertThat(codes.get(NEXT_TUESDAY)).isEqualTo(10);
    }

    @Test
    void r401_whatTheBankTakesBackPaysForNothing() {
        assertThat(states())
                .containsExactly(
                        "transfer-in_1.txt 1 CANCELLED",
                        "transfer-in_1.txt 2 OPEN",
                        "transfer-in_2.txt 1 TIED",
                        "transfer-in_2.txt 2 CANCELLED",
                        "transfer-in_3.txt 1 TIED",
                        "transfer-in_3.txt 2 CANCELLED",
                        "transfer-in_4.txt 1 CANCELLED");
        assertThat(ties()).noneMatch(tie -> tie.startsWith("payeasy_1.csv"));
    }

    @Test
    void r020_aDepositIsNoReceipt() {
        assertThat(ward.receipts().stream().map(row -> row.get("file_name")))
                .noneMatch(name -> name.startsWith("transfer-in"));
        assertThat(ward.isProved()).isTrue();
    }

    @Test
    void r401_depositsWithoutAFileAndFilesWithoutADepositAreListed() {
        assertThat(ward.home().report(NEXT_TUESDAY, "daily-deposits.csv").say("状態", "日付", "金額", "入金ファイル", "収納ファイル"))
                .containsExactly(
                        "未照合 2026-06-18 777 transfer-in_1.txt ",
                        "入金なし 2026-06-18 10000  cvs_1.txt",
                        "入金なし 2026-06-18 10000  elqr_1.csv",
                        "入金なし 2026-06-18 20000  payeasy_1.csv",
                        "取消 2026-06-18 20000 transfer-in_1.txt ",
                        "取消 2026-06-23 -20000 transfer-in_4.txt ");
        assertThat(ward.home()
                        .report(FRIDAY, "daily-deposits.csv")
                        .where("状態", "照合済")
                        .say("収納ファイル"))
                .containsExactly("cvs_2.txt cvs_3.txt");
    }

    @Test
    void r401_theCashOfADayStandsBesideItsDeposits() {
        assertThat(ward.home().report(NEXT_TUESDAY, "daily-cash.csv").say("収入日", "収入", "うち窓口", "入金", "差額"))
                .containsExactly(
                        "2026-06-18 40000 0 20777 19223",
                        "2026-06-19 20000 0 20555 -555",
                        "2026-06-20 10000 0 0 10000",
                        "2026-06-22 0 0 9445 -9445",
                        "2026-06-23 0 0 -20000 20000");
    }

    @Test
    void r401_theTotalsOfAMonthAndAYearAreSumsOfDailyTotalsUpToTheDay() {
        assertThat(ward.home()
                        .report(NEXT_TUESDAY, "daily-totals-periods.csv")
                        .say("集計", "会計年度", "税目", "年度区分", "科目", "収納種別", "件数", "金額"))
                .containsExactly(
                        "月計 2026 NHI 現年 本料 コンビニ 4 40000",
                        "月計 2026 NHI 現年 本料 ペイジー 2 20000",
                        "月計 2026 NHI 現年 本料 eL-QR 1 10000",
                        "累計 2026 NHI 現年 本料 コンビニ 4 40000",
                        "累計 2026 NHI 現年 本料 ペイジー 2 20000",
                        "累計 2026 NHI 現年 本料 eL-QR 1 10000");
        assertThat(ward.home().report(MONDAY, "daily-totals-periods.csv").size())
                .isZero();
        assertThat(ward.home().report(MONDAY, "daily-totals.csv").sum("金額")).isEqualTo(70_000);
    }
}
