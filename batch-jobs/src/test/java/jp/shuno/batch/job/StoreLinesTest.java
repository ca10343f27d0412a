package jp.shuno.batch.job;

import static jp.shuno.batch.cli.TestWard.notice;
import static jp.shuno.batch.cli.TestWard.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import jp.shuno.batch.cli.Assessed;
import jp.shuno.batch.cli.Bill;
import jp.shuno.batch.cli.Delivery;
import jp.shuno.batch.cli.StoreLine;
import jp.shuno.batch.cli.Table;
import jp.shuno.batch.cli.TestWard;
import jp.shuno.sql.database.OnEveryDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three nights of store files in CSV, one notice for each case; each term owes 10,000 yen. */
@OnEveryDatabase
class StoreLinesTest {

    private static final LocalDate MON = LocalDate.of(2026, 6, 15);
    private static final LocalDate TUE = MON.plusDays(1);
    private static final LocalDate WED = MON.plusDays(2);
    private static final LocalDate PAID = LocalDate.of(2026, 6, 12);
    private static final int NOTICES = 17;

    private static final int CONFIRMED_LATER = 1;
    private static final int CANCELLED_LATER = 2;
    private static final int REAL_TIME = 3;
    private static final int REAL_TIME_AND_FLASH = 4;
    private static final int CONFIRMED_WITHOUT_TIME = 5;
    private static final int AT_POST_OFFICE = 6;
    private static final int POST_OFFICE_CORRECTS = 7;
    private static final int CORRECTION_ALONE = 8;
    private static final int COPY_DIFFERS = 9;
    private static final int AMOUNT_DIFFERS = 10;
    private static final int DAMAGED = 11;
    private static final int NOTHING_PAID = 12;
    private static final int TWICE_IN_FILE = 13;
    private static final int SENT_AGAIN = 14;
    private static final int STORE_THEN_POST_OFFICE = 15;
    private static final int BOTH_FORMS = 16;
    private static final int NEW_IN_SENT_AGAIN = 17;

    @TempDir
    static Path folder;

    private static TestWard ward;
    private static int mondayCode;
    private static int tuesdayCode;
    private static int wednesdayCode;
    private static Table receipts;

    @BeforeAll
    static void threeNights() {
        ward = TestWard.open(folder.resolve("home"));
        monday(ward.home().inbox(MON));
        mondayCode = ward.nightly(MON);
        tuesday(ward.home().inbox(TUE));
        tuesdayCode = ward.nightly(TUE);
        ward.home()
                .inbox(WED)
                .bytes(
                        "cvs_wed_utf8.csv",
                        (StoreLine.HEADER + "\r\n" + line("02", CANCELLED_LATER).toRow() + "\r\n")
                                .getBytes(StandardCharsets.UTF_8))
                .storesCsv("cvs_wed_nothing.csv")
                .storesCsv("cvs_wed_nothing_again.csv");
        wednesdayCode = ward.nightly(WED);
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
        inbox.storesCsv(
                "cvs_mon_1.csv",
                line("01", CONFIRMED_LATER),
                line("01", CANCELLED_LATER),
                line("81", REAL_TIME),
                line("81", REAL_TIME_AND_FLASH),
                line("01", CONFIRMED_WITHOUT_TIME),
                line("12", AT_POST_OFFICE),
                line("12", POST_OFFICE_CORRECTS),
                line("22", CORRECTION_ALONE).amount(9_000),
                line("02", COPY_DIFFERS)
                        .with(new jp.shuno.domain.receipt.StoreBarcode(
                                bill(COPY_DIFFERS).barcode().value())),
                line("02", AMOUNT_DIFFERS).amount(9_999),
                line("02", DAMAGED).with(bill(DAMAGED).damagedBarcode()),
                line("02", NOTHING_PAID).amount(0),
                line("02", TWICE_IN_FILE),
                line("02", TWICE_IN_FILE),
                line("02", SENT_AGAIN),
                line("02", STORE_THEN_POST_OFFICE));
        inbox.stores("cvs_mon_2.txt", MON, 1, jp.shuno.batch.cli.StorePayment.confirmed(bill(BOTH_FORMS), PAID));
    }

    private static void tuesday(Delivery inbox) {
        inbox.storesCsv(
                "cvs_tue_1.csv",
                line("02", CONFIRMED_LATER),
                line("03", CANCELLED_LATER),
                line("02", REAL_TIME),
                line("01", REAL_TIME_AND_FLASH),
                line("02", CONFIRMED_WITHOUT_TIME).withoutTimeAndStore(),
                line("22", POST_OFFICE_CORRECTS).amount(8_000),
                line("02", SENT_AGAIN),
                line("02", NEW_IN_SENT_AGAIN),
                line("12", STORE_THEN_POST_OFFICE));
    }

    private static Bill bill(int number) {
        return Bill.of(notice(number), 1, 10_000);
    }

    private static StoreLine line(String kind, int number) {
        return StoreLine.of(kind, bill(number), PAID);
    }

    private static List<String> receiptsOf(int number) {
        return receipts.where("notice_no", notice(number)).say("channel", "kind", "disposition", "amount");
    }

    private static String money(int number) {
        return ward.term(notice(number), 1)
                .says("principal_received", "principal_provisional", "principal_unpaid", "principal_overpaid");
    }

    private static String record(String file, int recordNo) {
        return receipts.where("file_name", file)
                .where("record_no", recordNo)
                .only()
                .says("channel", "kind", "disposition", "amount", "notice_no");
    }

    private static List<String> exceptionsAbout(LocalDate night, String file, int recordNo) {
        return ward.home()
                .report(night, "exceptions.csv")
                .where("発生元", file)
                .where("レコード番号", recordNo)
                .say("kind", "理由");
    }

    @Test
    void r022_theStateMachineIsThatOfTheOtherForm() {
        assertThat(receiptsOf(CONFIRMED_LATER))
                .containsExactly("CONVENIENCE FLASH CONFIRMED 10000", "CONVENIENCE CONFIRMED POSTED 10000");
        assertThat(money(CONFIRMED_LATER)).isEqualTo("10000 0 0 0");
        assertThat(receiptsOf(CANCELLED_LATER))
                .containsExactly("CONVENIENCE FLASH CANCELLED 10000", "CONVENIENCE CANCEL CANCELLED 10000");
        assertThat(money(CANCELLED_LATER)).isEqualTo("0 0 10000 0");
        assertThat(receiptsOf(CONFIRMED_WITHOUT_TIME))
                .containsExactly("CONVENIENCE FLASH CONFIRMED 10000", "CONVENIENCE CONFIRMED POSTED 10000");
    }

    @Test
    void r022_wordInRealTimeIsAFlash() {
        assertThat(receiptsOf(REAL_TIME))
                .containsExactly("CONVENIENCE FLASH CONFIRMED 10000", "CONVENIENCE CONFIRMED POSTED 10000");
        assertThat(money(REAL_TIME)).isEqualTo("10000 0 0 0");
    }

    @Test
    void r023_theFlashThatFollowsWordInRealTimeRepeatsIt() {
        assertThat(receiptsOf(REAL_TIME_AND_FLASH))
                .containsExactly("CONVENIENCE FLASH PROVISIONAL 10000", "CONVENIENCE FLASH DUPLICATE 10000");
        assertThat(money(REAL_TIME_AND_FLASH)).isEqualTo("0 10000 10000 0");
    }

    @Test
    void r020_aPostalPaymentIsFinalMoneyOfThePostOfficeWhateverItsCheckDigitSays() {
        assertThat(receiptsOf(AT_POST_OFFICE)).containsExactly("POST_OFFICE CONFIRMED POSTED 10000");
        assertThat(ward.term(notice(AT_POST_OFFICE), 1).says("last_payment_date", "last_revenue_date"))
                .isEqualTo("2026-06-12 2026-06-22");
    }

    @Test
    void r027_aPostalCorrectionChangesNothingByItself() {
        assertThat(receiptsOf(POST_OFFICE_CORRECTS))
                .containsExactly("POST_OFFICE CONFIRMED POSTED 10000", "POST_OFFICE CANCEL CANCELLED 8000");
        assertThat(money(POST_OFFICE_CORRECTS)).isEqualTo("10000 0 0 0");
        assertThat(exceptionsAbout(TUE, "cvs_tue_1.csv", 6))
                .containsExactly("POSTAL_CORRECTION 郵便振替の訂正が届きました。訂正後の金額です");
        assertThat(exceptionsAbout(MON, "cvs_mon_1.csv", 8)).hasSize(1);
        assertThat(money(CORRECTION_ALONE)).isEqualTo("0 0 10000 0");
    }

    @Test
    void r033_aSlipPaidAtAStoreAndAtThePostOfficeIsPaidTwice() {
        assertThat(receiptsOf(STORE_THEN_POST_OFFICE))
                .containsExactly("CONVENIENCE CONFIRMED POSTED 10000", "POST_OFFICE CONFIRMED POSTED 10000");
        assertThat(money(STORE_THEN_POST_OFFICE)).isEqualTo("20000 0 0 10000");
    }

    @Test
    void r025_e01_anAmountThatIsNotTheBarcodesGoesToSuspenseAsItWasTaken() {
        assertThat(record("cvs_mon_1.csv", 10)).isEqualTo("CONVENIENCE CONFIRMED SUSPENSE 9999 ");
        assertThat(exceptionsAbout(MON, "cvs_mon_1.csv", 10)).containsExactly("E01 バーコードと転記項目が一致しません");
        assertThat(money(AMOUNT_DIFFERS)).isEqualTo("0 0 10000 0");
    }

    @Test
    void r025_e01_aWrongCheckDigitAndAnAmountOfNothingGoToSuspense() {
        assertThat(record("cvs_mon_1.csv", 11)).isEqualTo("CONVENIENCE CONFIRMED SUSPENSE 10000 ");
        assertThat(exceptionsAbout(MON, "cvs_mon_1.csv", 11)).containsExactly("E01 検査数字が合いません");
        assertThat(record("cvs_mon_1.csv", 12)).startsWith("CONVENIENCE CONFIRMED SUSPENSE 0");
        assertThat(exceptionsAbout(MON, "cvs_mon_1.csv", 12)).containsExactly("E01 金額が0円です");
    }

    @Test
    void r023_aRecordThatComesTwiceCountsOnceAndItsNewNeighboursCount() {
        assertThat(receiptsOf(TWICE_IN_FILE))
                .containsExactly("CONVENIENCE CONFIRMED POSTED 10000", "CONVENIENCE CONFIRMED DUPLICATE 10000");
        assertThat(receiptsOf(SENT_AGAIN))
                .containsExactly("CONVENIENCE CONFIRMED POSTED 10000", "CONVENIENCE CONFIRMED DUPLICATE 10000");
        assertThat(receiptsOf(NEW_IN_SENT_AGAIN)).containsExactly("CONVENIENCE CONFIRMED POSTED 10000");
    }

    @Test
    void r024_theExtensionTellsTheTwoFormsApart() {
        assertThat(receiptsOf(BOTH_FORMS)).containsExactly("CONVENIENCE CONFIRMED POSTED 10000");
        assertThat(ward.home().names("archive"))
                .anyMatch(name -> name.contains("cvs_mon_1.csv"))
                .anyMatch(name -> name.contains("cvs_mon_2.txt"));
    }

    @Test
    void r024_utf8IsRefusedWithAHint() {
        assertThat(ward.home().names("quarantine")).anyMatch(name -> name.endsWith("cvs_wed_utf8.csv"));
        assertThat(ward.home().files("quarantine").entrySet().stream()
                        .filter(file -> file.getKey().endsWith("cvs_wed_utf8.csv.reason.txt"))
                        .map(file -> new String(
                                file.getValue().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)))
                .singleElement()
                .asString()
                .contains("UTF-8");
    }

    @Test
    void r023_filesWithoutRecordsMayComeAnyNumberOfTimes() {
        assertThat(ward.home().names("archive"))
                .anyMatch(name -> name.contains("cvs_wed_nothing.csv"))
                .anyMatch(name -> name.contains("cvs_wed_nothing_again.csv"));
    }

    @Test
    void nightsWithExceptionsEndWith10AndTheRefusedFileWith20() {
        assertThat(List.of(mondayCode, tuesdayCode, wednesdayCode)).containsExactly(10, 10, 20);
    }

    @Test
    void r900_theLedgerIsProved() {
        assertThat(ward.isProved()).isTrue();
    }
}
