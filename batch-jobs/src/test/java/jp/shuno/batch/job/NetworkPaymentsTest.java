package jp.shuno.batch.job;

import static jp.shuno.batch.cli.NetworkPayment.bulk;
import static jp.shuno.batch.cli.NetworkPayment.cancelled;
import static jp.shuno.batch.cli.NetworkPayment.immediate;
import static jp.shuno.batch.cli.TestWard.notice;
import static jp.shuno.batch.cli.TestWard.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import jp.shuno.batch.cli.Assessed;
import jp.shuno.batch.cli.Bill;
import jp.shuno.batch.cli.Delivery;
import jp.shuno.batch.cli.Table;
import jp.shuno.batch.cli.TestWard;
import jp.shuno.sql.database.OnEveryDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pay-easy and eL-QR: immediate notices on Monday, bulk files and cancellations on Tuesday and Wednesday. */
@OnEveryDatabase
class NetworkPaymentsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 15);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 6, 16);
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 6, 17);

    private static final int TWICE_REPORTED = 1;
    private static final int BULK_ONLY = 2;
    private static final int OTHER_AMOUNT = 3;
    private static final int VOIDED = 4;
    private static final int VOIDED_TOO_LATE = 5;
    private static final int PAID_TWICE = 6;
    private static final int WITH_LATE_CHARGE = 7;
    private static final int BY_QR = 8;
    private static final int BY_QR_VOIDED = 9;
    private static final int BY_QR_TWICE = 10;
    private static final int UNKNOWN = 99;

    @TempDir
    static Path folder;

    private static TestWard ward;
    private static List<Integer> codes;
    private static Table receipts;
    private static Table exceptions;

    @BeforeAll
    static void threeNights() {
        ward = TestWard.open(folder.resolve("home"));
        Delivery monday = ward.home().inbox(MONDAY);
        monday.addressees("addressees_1.csv", person(1));
        monday.assessments(
                "assessments_1.csv",
                IntStream.rangeClosed(1, 10)
                        .mapToObj(number ->
                                Assessed.first(notice(number), person(1)).term(1, 10_000))
                        .toArray(Assessed[]::new));
        monday.payeasy("payeasy_0.csv");
        monday.elqr("elqr_0.csv");
        monday.payeasy(
                "payeasy_1.csv",
                immediate(bill(TWICE_REPORTED), MONDAY, "R1"),
                immediate(bill(OTHER_AMOUNT), MONDAY, "R3"),
                immediate(bill(VOIDED), MONDAY, "R4"));
        int first = ward.nightly(MONDAY);
        Delivery tuesday = ward.home().inbox(TUESDAY);
        tuesday.payeasy("payeasy_0.csv");
        tuesday.elqr("elqr_0.csv");
        tuesday.payeasy(
                "payeasy_2.csv",
                bulk(bill(TWICE_REPORTED), MONDAY, "R1"),
                bulk(bill(BULK_ONLY), MONDAY, "R2"),
                bulk(bill(OTHER_AMOUNT), MONDAY, "R3").amount(9_000),
                cancelled(bill(VOIDED), MONDAY, "R4"),
                bulk(bill(VOIDED_TOO_LATE), MONDAY, "R5"),
                bulk(bill(PAID_TWICE), MONDAY, "R6"),
                bulk(bill(PAID_TWICE), MONDAY, "R6-2"),
                bulk(bill(WITH_LATE_CHARGE), MONDAY, "R7"),
                bulk(bill(UNKNOWN), MONDAY, "R8"),
                bulk(bill(UNKNOWN), MONDAY, "R9").numbered(damaged(bill(BULK_ONLY))),
                bulk(bill(UNKNOWN), MONDAY, "R10").numbered("12345678901234"));
        tuesday.elqr(
                "elqr_1.csv",
                bulk(bill(BY_QR), MONDAY, ""),
                bulk(bill(BY_QR_VOIDED), MONDAY, ""),
                bulk(bill(BY_QR_TWICE), MONDAY, ""),
                bulk(bill(BY_QR_TWICE), MONDAY, ""),
                bulk(bill(BY_QR_TWICE), MONDAY, "").fundedOn(MONDAY.plusDays(4)));
        int second = ward.nightly(TUESDAY);
        Delivery wednesday = ward.home().inbox(WEDNESDAY);
        wednesday.payeasy(
                "payeasy_3.csv",
                cancelled(bill(VOIDED_TOO_LATE), MONDAY, "R5"),
                cancelled(bill(BULK_ONLY), MONDAY, "R77"),
                bulk(bill(BULK_ONLY), MONDAY, "R2"));
        wednesday.elqr("elqr_2.csv", cancelled(bill(BY_QR_VOIDED), MONDAY, ""), cancelled(bill(BULK_ONLY), MONDAY, ""));
        int third = ward.nightly(WEDNESDAY);
        codes = List.of(first, second, third);
        receipts = ward.receipts();
        exceptions = ward.exceptions();
    }

    @AfterAll
    static void close() {
        ward.close();
    }

    private static Bill bill(int number) {
        return Bill.of(notice(number), 1, 10_000);
    }

    private static String damaged(Bill bill) {
        String number = bill.customerNumber().value();
        return number.substring(0, 19) + (number.charAt(19) == '9' ? '0' : (char) (number.charAt(19) + 1));
    }

    private static String received(int number) {
        return ward.term(notice(number), 1)
                .says("principal_received", "principal_provisional", "principal_unpaid", "principal_overpaid");
    }

    private static List<String> kinds(String file) {
        return exceptions.stream()
                .filter(row -> row.get("subject").startsWith(file))
                .map(row -> row.get("kind"))
                .sorted()
                .toList();
    }

    @Test
    void r022_theImmediateNoticeAndTheBulkFileOfOnePaymentPostOnce() {
        assertThat(received(TWICE_REPORTED)).isEqualTo("10000 0 0 0");
        assertThat(receipts.where("channel", "PAYEASY")
                        .where("notice_no", notice(TWICE_REPORTED))
                        .say("file_name", "kind", "disposition", "revenue_date"))
                .containsExactly(
                        "payeasy_1.csv FLASH CONFIRMED ", "payeasy_2.csv CONFIRMED POSTED " + MONDAY.plusDays(3));
    }

    @Test
    void r022_aBulkNoticeWithoutAnImmediateOneIsFinal() {
        assertThat(received(BULK_ONLY)).isEqualTo("10000 0 0 0");
    }

    @Test
    void r025_aBulkNoticeWithAnotherAmountCountsAndStaffHearOfIt() {
        assertThat(received(OTHER_AMOUNT)).isEqualTo("9000 0 1000 0");
        assertThat(kinds("payeasy_2.csv")).containsExactly("E01", "E01", "E02", "E08");
    }

    @Test
    void r022_aCancelledNoticeLeavesNothingBehind() {
        assertThat(received(VOIDED)).isEqualTo("0 0 10000 0");
    }

    @Test
    void r027_aCancellationAfterTheBulkFileOrWithoutANoticeActsOnNothing() {
        assertThat(received(VOIDED_TOO_LATE)).isEqualTo("10000 0 0 0");
        assertThat(kinds("payeasy_3.csv")).containsExactly("E07", "E09");
        assertThat(receipts.where("file_name", "payeasy_3.csv").say("record_no", "disposition"))
                .containsExactly("1 CANCELLED", "2 CANCELLED", "3 DUPLICATE");
    }

    @Test
    void r033_twoReceiptNumbersAreTwoPayments() {
        assertThat(received(PAID_TWICE)).isEqualTo("20000 0 0 10000");
    }

    @Test
    void r034_aNumberThatNamesNothingKeepsItsMoneyInSuspense() {
        assertThat(receipts.where("channel", "PAYEASY")
                        .where("disposition", "SUSPENSE")
                        .sum("amount"))
                .isEqualTo(30_000);
    }

    @Test
    void r027_aPaymentByElQrIsFinalAndItsCancellationActsOnNothing() {
        assertThat(received(BY_QR)).isEqualTo("10000 0 0 0");
        assertThat(received(BY_QR_VOIDED)).isEqualTo("10000 0 0 0");
        assertThat(kinds("elqr_2.csv")).containsExactly("E07", "E09");
        assertThat(receipts.where("file_name", "elqr_2.csv").say("disposition", "revenue_date"))
                .containsOnly("CANCELLED ");
    }

    @Test
    void r023_anElQrLineIsARepetitionOnlyWhereEveryColumnIsEqual() {
        assertThat(received(BY_QR_TWICE)).isEqualTo("20000 0 0 10000");
        assertThat(receipts.where("file_name", "elqr_1.csv")
                        .where("disposition", "DUPLICATE")
                        .say("record_no"))
                .containsExactly("4");
    }

    @Test
    void r023_filesThatSayNothingAreTakenEveryDay() {
        assertThat(ward.home().names("archive").stream()
                        .filter(name -> name.endsWith("_0.csv.gz"))
                        .count())
                .isEqualTo(4);
    }

    @Test
    void r901_theLedgerIsProvedAndTheNightsSayThatStaffAreNeeded() {
        assertThat(codes).containsExactly(0, 10, 10);
        assertThat(ward.isProved()).isTrue();
    }
}
