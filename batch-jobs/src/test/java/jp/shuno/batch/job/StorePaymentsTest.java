package jp.shuno.batch.job;

import static jp.shuno.batch.cli.StorePayment.cancelled;
import static jp.shuno.batch.cli.StorePayment.confirmed;
import static jp.shuno.batch.cli.StorePayment.flash;
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
import jp.shuno.batch.cli.Row;
import jp.shuno.batch.cli.Table;
import jp.shuno.batch.cli.TestWard;
import jp.shuno.sql.database.OnEveryDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Five nights of store payments, one notice for each case; each term owes 10,000 yen. */
@OnEveryDatabase
class StorePaymentsTest {

    private static final LocalDate MON = LocalDate.of(2026, 6, 15);
    private static final LocalDate TUE = MON.plusDays(1);
    private static final LocalDate WED = MON.plusDays(2);
    private static final LocalDate THU = MON.plusDays(3);
    private static final LocalDate PAID = LocalDate.of(2026, 6, 12);
    private static final int NOTICES = 36;

    private static final int CONFIRMED_LATER = 1;
    private static final int CANCELLED_LATER = 2;
    private static final int WITHOUT_FLASH = 3;
    private static final int CANCELLED_AFTER_CONFIRMED = 4;
    private static final int CONFIRMED_AFTER_CANCELLED = 5;
    private static final int FLASH_AFTER_CONFIRMED = 6;
    private static final int CANCELLED_BEFORE_FLASH = 7;
    private static final int ALL_ON_ONE_DAY = 8;
    private static final int TWO_FLASHES_NO_TIME = 9;
    private static final int STILL_FLASH = 10;
    private static final int OTHER_DATE = 11;
    private static final int TWICE_IN_FILE = 12;
    private static final int TWICE_ON_DAY = 13;
    private static final int TWICE_IN_DAYS = 14;
    private static final int PAID_TWICE = 15;
    private static final int PAID_TOO_LITTLE = 16;
    private static final int PAID_TOO_MUCH = 17;
    private static final int DAMAGED = 18;
    private static final int FOREIGN_MAKER = 19;
    private static final int UNKNOWN_TERM = 20;
    private static final int COUNTER_THEN_EARLIER_STORE = 21;
    private static final int EXPIRED_SLIP = 22;
    private static final int PAID_TOMORROW = 23;
    private static final int BOOKED_BEFORE_PAID = 24;
    private static final int NOTHING_PAID = 25;
    private static final int ASSESSED_LATER = 26;
    private static final int FLASH_BEFORE_ASSESSED = 27;
    private static final int OTHER_STORE = 28;
    private static final int FLASH_ON_PAID_TERM = 29;
    private static final int NEXT_TERM_TOO = 30;
    private static final int LTC_OF_SAME_NUMBER = 31;
    private static final int CONFIRMED_WITHOUT_TIME = 32;
    private static final int CANCELLED_WITHOUT_TIME = 33;
    private static final int SAME_DAY_FLASH_AND_CONFIRMED = 34;
    private static final int DAMAGED_FLASH = 35;
    private static final int UNKNOWN_FLASH = 36;

    @TempDir
    static Path folder;

    private static TestWard ward;
    private static int mondayCode;
    private static int tuesdayCode;
    private static int wednesdayCode;
    private static int thursdayCode;
    private static Table terms;
    private static Table receipts;
    private static Table postings;
    private static Table exceptions;

    @BeforeAll
    static void fourNights() {
        ward = TestWard.open(folder.resolve("home"));
        monday(ward.home().inbox(MON));
        mondayCode = ward.nightly(MON);
        tuesday(ward.home().inbox(TUE));
        tuesdayCode = ward.nightly(TUE);
        wednesday(ward.home().inbox(WED));
        wednesdayCode = ward.nightly(WED);
        thursdayCode = ward.nightly(THU);
        terms = ward.terms();
        receipts = ward.receipts();
        postings = ward.postings();
        exceptions = ward.exceptions();
    }

    @AfterAll
    static void close() {
        ward.close();
    }

    private static void monday(Delivery inbox) {
        inbox.addressees("addressees_1.csv", person(1), person(2));
        inbox.assessments(
                "assessments_1.csv",
                IntStream.rangeClosed(1, NOTICES)
                        .filter(number -> number != ASSESSED_LATER && number != FLASH_BEFORE_ASSESSED)
                        .mapToObj(number -> Assessed.first(notice(number), person(1))
                                .term(1, 10_000)
                                .term(2, 10_000))
                        .toArray(Assessed[]::new));
        inbox.assessments(
                "assessments_ltc.csv",
                Assessed.first(notice(LTC_OF_SAME_NUMBER), person(2))
                        .levy("LTC1")
                        .term(1, 10_000));
        inbox.stores(
                "cvs_mon_1.txt",
                MON,
                1,
                flash(bill(CONFIRMED_LATER), PAID),
                flash(bill(CANCELLED_LATER), PAID),
                confirmed(bill(WITHOUT_FLASH), PAID),
                confirmed(bill(CANCELLED_AFTER_CONFIRMED), PAID),
                flash(bill(CONFIRMED_AFTER_CANCELLED), PAID),
                confirmed(bill(FLASH_AFTER_CONFIRMED), PAID),
                cancelled(bill(CANCELLED_BEFORE_FLASH), PAID),
                confirmed(bill(ALL_ON_ONE_DAY), PAID),
                flash(bill(TWO_FLASHES_NO_TIME), PAID).at(9, 0).in("0000102"),
                flash(bill(TWO_FLASHES_NO_TIME), PAID).at(8, 0).in("0000103"),
                flash(bill(STILL_FLASH), PAID),
                flash(bill(OTHER_DATE), PAID),
                confirmed(bill(TWICE_IN_FILE), PAID),
                confirmed(bill(TWICE_IN_FILE), PAID),
                confirmed(bill(TWICE_ON_DAY), PAID),
                confirmed(bill(TWICE_IN_DAYS), PAID),
                confirmed(bill(PAID_TWICE), PAID),
                confirmed(bill(PAID_TWICE), PAID).at(18, 5),
                confirmed(Bill.of(notice(PAID_TOO_LITTLE), 1, 7_000), PAID),
                confirmed(Bill.of(notice(PAID_TOO_MUCH), 1, 12_000), PAID),
                confirmed(bill(DAMAGED), PAID).with(bill(DAMAGED).damagedBarcode()),
                confirmed(bill(FOREIGN_MAKER), PAID).with(bill(FOREIGN_MAKER).barcode("954321")),
                confirmed(Bill.of(notice(UNKNOWN_TERM), 3, 10_000), PAID),
                confirmed(bill(EXPIRED_SLIP).until(PAID.minusDays(2)), PAID),
                confirmed(bill(PAID_TOMORROW), TUE),
                confirmed(bill(BOOKED_BEFORE_PAID), PAID).transferredOn(PAID.minusDays(1)),
                confirmed(Bill.of(notice(NOTHING_PAID), 1, 0), PAID),
                confirmed(bill(ASSESSED_LATER), PAID),
                flash(bill(FLASH_BEFORE_ASSESSED), PAID),
                flash(bill(OTHER_STORE), PAID),
                confirmed(bill(FLASH_ON_PAID_TERM), PAID),
                confirmed(Bill.of(notice(NEXT_TERM_TOO), 2, 10_000), PAID),
                confirmed(
                        Bill.of(jp.shuno.domain.assessment.LevyType.LTC1, 2026, notice(LTC_OF_SAME_NUMBER), 1, 10_000),
                        PAID),
                flash(bill(CONFIRMED_WITHOUT_TIME), PAID),
                flash(bill(CANCELLED_WITHOUT_TIME), PAID),
                confirmed(bill(SAME_DAY_FLASH_AND_CONFIRMED), PAID),
                flash(bill(DAMAGED_FLASH), PAID).with(bill(DAMAGED_FLASH).damagedBarcode()),
                flash(Bill.of(notice(UNKNOWN_FLASH), 3, 10_000), PAID));
        inbox.stores(
                "cvs_mon_2.txt", MON, 2, cancelled(bill(ALL_ON_ONE_DAY), PAID), confirmed(bill(TWICE_ON_DAY), PAID));
        inbox.stores(
                "cvs_mon_3.txt",
                MON,
                3,
                flash(bill(ALL_ON_ONE_DAY), PAID),
                flash(bill(SAME_DAY_FLASH_AND_CONFIRMED), PAID));
        inbox.counter(
                "counter_mon.csv", Delivery.paid(bill(COUNTER_THEN_EARLIER_STORE), LocalDate.of(2026, 6, 14), 10_000));
    }

    private static void tuesday(Delivery inbox) {
        inbox.assessments(
                "assessments_2.csv",
                Assessed.first(notice(ASSESSED_LATER), person(1)).term(1, 10_000),
                Assessed.first(notice(FLASH_BEFORE_ASSESSED), person(1)).term(1, 10_000));
        inbox.stores(
                "cvs_tue_1.txt",
                TUE,
                1,
                cancelled(bill(CANCELLED_LATER), PAID),
                cancelled(bill(CANCELLED_AFTER_CONFIRMED), PAID),
                cancelled(bill(CONFIRMED_AFTER_CANCELLED), PAID),
                flash(bill(FLASH_AFTER_CONFIRMED), PAID),
                flash(bill(CANCELLED_BEFORE_FLASH), PAID),
                confirmed(bill(TWO_FLASHES_NO_TIME), PAID).withoutTimeAndStore(),
                confirmed(bill(OTHER_DATE), PAID.plusDays(1)),
                confirmed(bill(TWICE_IN_DAYS), PAID),
                confirmed(bill(OTHER_STORE), PAID).in("0000999"),
                flash(bill(FLASH_ON_PAID_TERM), PAID.plusDays(1)),
                confirmed(bill(CONFIRMED_WITHOUT_TIME), PAID).withoutTimeAndStore(),
                cancelled(bill(CANCELLED_WITHOUT_TIME), PAID).withoutTimeAndStore());
    }

    private static void wednesday(Delivery inbox) {
        inbox.stores(
                "cvs_wed_1.txt",
                WED,
                1,
                confirmed(bill(CONFIRMED_LATER), PAID),
                confirmed(bill(CONFIRMED_AFTER_CANCELLED), PAID),
                confirmed(bill(COUNTER_THEN_EARLIER_STORE), PAID),
                confirmed(bill(FLASH_BEFORE_ASSESSED), PAID));
    }

    private static Bill bill(int number) {
        return Bill.of(notice(number), 1, 10_000);
    }

    private static List<String> receiptsOf(int number) {
        return receipts.where("notice_no", notice(number)).say("kind", "disposition");
    }

    private static Row receipt(String file, int recordNo) {
        return receipts.where("file_name", file).where("record_no", recordNo).only();
    }

    private static Row term(int number) {
        return terms.where("notice_no", notice(number))
                .where("levy", "NHI")
                .where("term", "01")
                .only();
    }

    private static String money(int number) {
        return term(number)
                .says("principal_received", "principal_provisional", "principal_unpaid", "principal_overpaid", "state");
    }

    /** What the exception list of the record's own night says of it. */
    private static List<String> exceptionsAbout(String file, int recordNo) {
        LocalDate night = file.contains("mon") ? MON : file.contains("tue") ? TUE : WED;
        return ward.home()
                .report(night, "exceptions.csv")
                .where("発生元", file)
                .where("レコード番号", recordNo)
                .say("kind");
    }

    @Test
    void r022_confirmedDataOfALaterDayMakesTheFlashFinal() {
        assertThat(receiptsOf(CONFIRMED_LATER)).containsExactly("FLASH CONFIRMED", "CONFIRMED POSTED");
        assertThat(money(CONFIRMED_LATER)).isEqualTo("10000 0 0 0 PAID");
        assertThat(term(CONFIRMED_LATER).says("completion_date", "last_payment_date", "last_revenue_date"))
                .isEqualTo("2026-06-12 2026-06-12 2026-06-22");
    }

    @Test
    void r022_aCancelledFlashLeavesNoMemo() {
        assertThat(receiptsOf(CANCELLED_LATER)).containsExactly("FLASH CANCELLED", "CANCEL CANCELLED");
        assertThat(money(CANCELLED_LATER)).isEqualTo("0 0 10000 0 OPEN");
    }

    @Test
    void r022_confirmedWithoutFlashIsLegal() {
        assertThat(receiptsOf(WITHOUT_FLASH)).containsExactly("CONFIRMED POSTED");
        assertThat(money(WITHOUT_FLASH)).isEqualTo("10000 0 0 0 PAID");
    }

    @Test
    void r027_aCancellationAfterConfirmedDataNeverTouchesTheMoney() {
        assertThat(receiptsOf(CANCELLED_AFTER_CONFIRMED)).containsExactly("CONFIRMED POSTED", "CANCEL CANCELLED");
        assertThat(money(CANCELLED_AFTER_CONFIRMED)).isEqualTo("10000 0 0 0 PAID");
        assertThat(exceptionsAbout("cvs_tue_1.txt", 2)).containsExactly("E09");
    }

    @Test
    void r022_confirmedDataAfterACancellationPostsAndIsListed() {
        assertThat(receiptsOf(CONFIRMED_AFTER_CANCELLED))
                .containsExactly("FLASH CANCELLED", "CANCEL CANCELLED", "CONFIRMED POSTED");
        assertThat(money(CONFIRMED_AFTER_CANCELLED)).isEqualTo("10000 0 0 0 PAID");
        assertThat(exceptionsAbout("cvs_wed_1.txt", 2)).containsExactly("CONFIRMED_AFTER_CANCEL");
    }

    @Test
    void r022_aFlashThatComesAfterItsConfirmedDataIsConfirmedAtOnce() {
        assertThat(receiptsOf(FLASH_AFTER_CONFIRMED)).containsExactly("CONFIRMED POSTED", "FLASH CONFIRMED");
        assertThat(money(FLASH_AFTER_CONFIRMED)).isEqualTo("10000 0 0 0 PAID");
    }

    @Test
    void r025_e07_aCancellationWithoutFlashIsListedAndForgotten() {
        assertThat(receiptsOf(CANCELLED_BEFORE_FLASH)).containsExactly("CANCEL CANCELLED", "FLASH PROVISIONAL");
        assertThat(money(CANCELLED_BEFORE_FLASH)).isEqualTo("0 10000 10000 0 OPEN");
        assertThat(exceptionsAbout("cvs_mon_1.txt", 7)).containsExactly("E07");
    }

    @Test
    void r022_recordsOfOneDayAreTakenInTheOrderFlashCancelConfirmedOverAllFiles() {
        assertThat(receiptsOf(ALL_ON_ONE_DAY))
                .containsExactly("CONFIRMED POSTED", "CANCEL CANCELLED", "FLASH CANCELLED");
        assertThat(money(ALL_ON_ONE_DAY)).isEqualTo("10000 0 0 0 PAID");
        assertThat(exceptionsAbout("cvs_mon_1.txt", 8)).containsExactly("CONFIRMED_AFTER_CANCEL");
    }

    @Test
    void r022_confirmedDataWithoutTimeTakesTheEarliestUnmatchedFlash() {
        assertThat(receipts.where("notice_no", notice(TWO_FLASHES_NO_TIME)).say("record_no", "kind", "disposition"))
                .containsExactly("9 FLASH CONFIRMED", "10 FLASH PROVISIONAL", "6 CONFIRMED POSTED");
        assertThat(money(TWO_FLASHES_NO_TIME)).isEqualTo("10000 10000 0 0 PAID");
    }

    @Test
    void r022_confirmedDataWithoutTimeFindsItsOnlyFlash() {
        assertThat(receiptsOf(CONFIRMED_WITHOUT_TIME)).containsExactly("FLASH CONFIRMED", "CONFIRMED POSTED");
        assertThat(money(CONFIRMED_WITHOUT_TIME)).isEqualTo("10000 0 0 0 PAID");
    }

    @Test
    void r022_aCancellationWithoutTimeFindsItsOnlyFlash() {
        assertThat(receiptsOf(CANCELLED_WITHOUT_TIME)).containsExactly("FLASH CANCELLED", "CANCEL CANCELLED");
        assertThat(money(CANCELLED_WITHOUT_TIME)).isEqualTo("0 0 10000 0 OPEN");
    }

    @Test
    void r022_aFlashAndItsConfirmedDataOfOneDayLeaveOnlyMoney() {
        assertThat(receiptsOf(SAME_DAY_FLASH_AND_CONFIRMED)).containsExactly("CONFIRMED POSTED", "FLASH CONFIRMED");
        assertThat(money(SAME_DAY_FLASH_AND_CONFIRMED)).isEqualTo("10000 0 0 0 PAID");
    }

    @Test
    void r008_aFlashIsAMemoAndDoesNotReduceWhatIsUnpaid() {
        assertThat(receiptsOf(STILL_FLASH)).containsExactly("FLASH PROVISIONAL");
        assertThat(money(STILL_FLASH)).isEqualTo("0 10000 10000 0 OPEN");
        assertThat(postings.where("notice_no", notice(STILL_FLASH)).rows()).isEmpty();
    }

    @Test
    void r022_confirmedDataOfAnotherDateIsAnotherPayment() {
        assertThat(receiptsOf(OTHER_DATE)).containsExactly("FLASH PROVISIONAL", "CONFIRMED POSTED");
        assertThat(money(OTHER_DATE)).isEqualTo("10000 10000 0 0 PAID");
    }

    @Test
    void r022_confirmedDataOfAnotherStoreIsAnotherPayment() {
        assertThat(receiptsOf(OTHER_STORE)).containsExactly("FLASH PROVISIONAL", "CONFIRMED POSTED");
        assertThat(money(OTHER_STORE)).isEqualTo("10000 10000 0 0 PAID");
    }

    @Test
    void r023_theSameRecordTwiceInAFileCountsOnce() {
        assertThat(receiptsOf(TWICE_IN_FILE)).containsExactly("CONFIRMED POSTED", "CONFIRMED DUPLICATE");
        assertThat(money(TWICE_IN_FILE)).isEqualTo("10000 0 0 0 PAID");
    }

    @Test
    void r023_theSameRecordInTwoFilesOfADayCountsOnce() {
        assertThat(receiptsOf(TWICE_ON_DAY)).containsExactly("CONFIRMED POSTED", "CONFIRMED DUPLICATE");
        assertThat(money(TWICE_ON_DAY)).isEqualTo("10000 0 0 0 PAID");
    }

    @Test
    void r023_theSameRecordOnTwoDaysCountsOnce() {
        assertThat(receiptsOf(TWICE_IN_DAYS)).containsExactly("CONFIRMED POSTED", "CONFIRMED DUPLICATE");
        assertThat(money(TWICE_IN_DAYS)).isEqualTo("10000 0 0 0 PAID");
    }

    @Test
    void r033_twoPaymentsAtDifferentTimesAreBothReceivedAndTheLaterIsOverpaid() {
        assertThat(receiptsOf(PAID_TWICE)).containsExactly("CONFIRMED POSTED", "CONFIRMED POSTED");
        assertThat(money(PAID_TWICE)).isEqualTo("20000 0 0 10000 OVERPAID");
        assertThat(postings.where("notice_no", notice(PAID_TWICE)).say("rule", "from_bucket", "to_bucket", "amount"))
                .containsExactlyInAnyOrder("R-030 RECEIPT TERM_PRINCIPAL 10000", "R-033 RECEIPT OVERPAID 10000");
    }

    @Test
    void r031_anUnderpaymentLeavesTheTermOpen() {
        assertThat(money(PAID_TOO_LITTLE)).isEqualTo("7000 0 3000 0 OPEN");
        assertThat(term(PAID_TOO_LITTLE).get("completion_date")).isEmpty();
    }

    @Test
    void r032_whatExceedsTheTermIsOverpaid() {
        assertThat(money(PAID_TOO_MUCH)).isEqualTo("12000 0 0 2000 OVERPAID");
        assertThat(postings.where("notice_no", notice(PAID_TOO_MUCH)).say("rule", "from_bucket", "to_bucket", "amount"))
                .containsExactlyInAnyOrder("R-030 RECEIPT TERM_PRINCIPAL 10000", "R-032 RECEIPT OVERPAID 2000");
    }

    @Test
    void r025_e01_moneyWithAWrongCheckDigitGoesToSuspense() {
        assertThat(receipt("cvs_mon_1.txt", 21).says("disposition", "levy", "notice_no"))
                .isEqualTo("SUSPENSE  ");
        assertThat(exceptionsAbout("cvs_mon_1.txt", 21)).containsExactly("E01");
        assertThat(money(DAMAGED)).isEqualTo("0 0 10000 0 OPEN");
    }

    @Test
    void r025_e01_aBarcodeOfAnotherAgentGoesToSuspense() {
        assertThat(receipt("cvs_mon_1.txt", 22).get("disposition")).isEqualTo("SUSPENSE");
        assertThat(exceptionsAbout("cvs_mon_1.txt", 22)).containsExactly("E01");
        assertThat(money(FOREIGN_MAKER)).isEqualTo("0 0 10000 0 OPEN");
    }

    @Test
    void r025_e02_moneyForAnUnknownTermGoesToSuspense() {
        assertThat(receipt("cvs_mon_1.txt", 23).get("disposition")).isEqualTo("SUSPENSE");
        assertThat(exceptionsAbout("cvs_mon_1.txt", 23)).containsExactly("E02");
    }

    @Test
    void r025_e01_aDamagedFlashIsProvisionalWithoutKeyAndWithoutMoney() {
        Row damaged = receipts.where("file_name", "cvs_mon_1.txt")
                .where("record_no", 37)
                .only();
        assertThat(damaged.says("kind", "disposition", "notice_no")).isEqualTo("FLASH PROVISIONAL ");
        assertThat(exceptionsAbout("cvs_mon_1.txt", 37)).containsExactly("E01");
        assertThat(postings.where("receipt_id", damaged.get("receipt_id")).rows())
                .isEmpty();
        assertThat(money(DAMAGED_FLASH)).isEqualTo("0 0 10000 0 OPEN");
    }

    @Test
    void r025_e02_aFlashForAnUnknownTermIsProvisionalWithoutKey() {
        Row unknown = receipts.where("file_name", "cvs_mon_1.txt")
                .where("record_no", 38)
                .only();
        assertThat(unknown.says("kind", "disposition", "notice_no")).isEqualTo("FLASH PROVISIONAL ");
        assertThat(exceptionsAbout("cvs_mon_1.txt", 38)).containsExactly("E02");
    }

    @Test
    void r033_theEarlierPaidReceiptIsTheValidOneWhateverArrivedFirst() {
        assertThat(money(COUNTER_THEN_EARLIER_STORE)).isEqualTo("20000 0 0 10000 OVERPAID");
        assertThat(term(COUNTER_THEN_EARLIER_STORE).says("completion_date", "last_payment_date"))
                .isEqualTo("2026-06-12 2026-06-14");
        Table moved = postings.where("notice_no", notice(COUNTER_THEN_EARLIER_STORE));
        String counter = receipt("counter_mon.csv", 1).get("receipt_id");
        assertThat(moved.where("receipt_id", counter).say("posted_on", "rule", "from_bucket", "to_bucket", "amount"))
                .containsExactlyInAnyOrder(
                        "2026-06-15 R-030 RECEIPT TERM_PRINCIPAL 10000",
                        "2026-06-17 R-033 TERM_PRINCIPAL RECEIPT 10000",
                        "2026-06-17 R-033 RECEIPT OVERPAID 10000");
    }

    @Test
    void r025_e06_aPaymentAfterTheSlipExpiredIsAcceptedAndFlagged() {
        assertThat(money(EXPIRED_SLIP)).isEqualTo("10000 0 0 0 PAID");
        assertThat(ward.home().files("reports").get(MON + "/provisional.csv")).contains("E06");
        assertThat(exceptionsAbout("cvs_mon_1.txt", 24)).isEmpty();
    }

    @Test
    void r028_aPaymentDateAfterTheBusinessDateGoesToSuspense() {
        assertThat(receipt("cvs_mon_1.txt", 25).get("disposition")).isEqualTo("SUSPENSE");
        assertThat(exceptionsAbout("cvs_mon_1.txt", 25)).containsExactly("FUTURE_PAYMENT_DATE");
    }

    @Test
    void r028_moneyBookedBeforeItWasPaidIsPostedAndNoException() {
        assertThat(money(BOOKED_BEFORE_PAID)).isEqualTo("10000 0 0 0 PAID");
        assertThat(exceptionsAbout("cvs_mon_1.txt", 26)).isEmpty();
    }

    @Test
    void r025_e01_anAmountOfZeroMakesARowInSuspenseAndNoPosting() {
        Row zero = receipt("cvs_mon_1.txt", 27);
        assertThat(zero.says("disposition", "amount")).isEqualTo("SUSPENSE 0");
        assertThat(exceptionsAbout("cvs_mon_1.txt", 27)).containsExactly("E01");
        assertThat(postings.where("receipt_id", zero.get("receipt_id")).rows()).isEmpty();
    }

    @Test
    void r034_moneyThatCameBeforeItsAssessmentStaysInSuspense() {
        assertThat(receipt("cvs_mon_1.txt", 28).get("disposition")).isEqualTo("SUSPENSE");
        assertThat(money(ASSESSED_LATER)).isEqualTo("0 0 10000 0 OPEN");
    }

    @Test
    void r022_aFlashThatCameBeforeItsAssessmentIsResolvedByItsConfirmedData() {
        assertThat(receiptsOf(FLASH_BEFORE_ASSESSED)).containsExactly("FLASH CONFIRMED", "CONFIRMED POSTED");
        assertThat(money(FLASH_BEFORE_ASSESSED)).isEqualTo("10000 0 0 0 PAID");
        String opened = ward.home()
                .report(MON, "exceptions.csv")
                .where("発生元", "cvs_mon_1.txt")
                .where("レコード番号", 29)
                .only()
                .get("exception_id");
        assertThat(exceptions.where("exception_id", opened).say("kind", "opened_on", "closed_on"))
                .containsExactly("E02 2026-06-15 2026-06-17");
    }

    @Test
    void r025_e03_aFlashOnAPaidTermIsAMemoAndNoException() {
        assertThat(receiptsOf(FLASH_ON_PAID_TERM)).containsExactly("CONFIRMED POSTED", "FLASH PROVISIONAL");
        assertThat(money(FLASH_ON_PAID_TERM)).isEqualTo("10000 10000 0 0 PAID");
        assertThat(exceptionsAbout("cvs_tue_1.txt", 10)).isEmpty();
        assertThat(ward.home().files("reports").get(TUE + "/provisional.csv")).contains("E03");
    }

    @Test
    void r035_aPaymentOnTheNextTermsSlipGoesToThatTerm() {
        assertThat(money(NEXT_TERM_TOO)).isEqualTo("0 0 10000 0 OPEN");
        assertThat(terms.where("notice_no", notice(NEXT_TERM_TOO))
                        .where("term", "02")
                        .only()
                        .says("principal_received", "state"))
                .isEqualTo("10000 PAID");
    }

    @Test
    void r021_theSameNoticeNumberOfTwoLeviesIsTwoNotices() {
        assertThat(money(LTC_OF_SAME_NUMBER)).isEqualTo("0 0 10000 0 OPEN");
        assertThat(terms.where("notice_no", notice(LTC_OF_SAME_NUMBER))
                        .where("levy", "LTC1")
                        .only()
                        .says("principal_received", "state"))
                .isEqualTo("10000 PAID");
    }

    @Test
    void r037_everyRecordOfEveryFileHasOneDispositionInRecordsAndYen() {
        assertThat(receipts.where("file_name", "cvs_mon_1.txt").size()).isEqualTo(38);
        assertThat(receipts.where("file_name", "cvs_tue_1.txt").size()).isEqualTo(12);
        assertThat(receipts.where("disposition", "").rows()).isEmpty();
        assertThat(ward.isProved()).isTrue();
    }

    @Test
    void r900_cashIsWhatIsPostedAndInSuspense() {
        long posted = receipts.where("disposition", "POSTED").sum("amount");
        long suspense = receipts.where("disposition", "SUSPENSE").sum("amount");
        long out = postings.where("from_bucket", "RECEIPT").sum("amount");
        long back = postings.where("to_bucket", "RECEIPT").sum("amount");
        assertThat(out - back).isEqualTo(posted + suspense);
        assertThat(postings.where("to_bucket", "SUSPENSE").sum("amount")).isEqualTo(suspense);
    }

    @Test
    void exportedExceptionsNameFileAndRecord() {
        assertThat(exceptions.where("kind", "E09").only().get("subject")).startsWith("cvs_tue_1.txt#2");
    }

    @Test
    void exitCodeTenNeedsAnExceptionOfThatNight() {
        assertThat(List.of(mondayCode, tuesdayCode, wednesdayCode, thursdayCode))
                .containsExactly(10, 10, 10, 0);
    }

    @Test
    void exportsAreSortedByTheirKeys() {
        assertThat(postings.say("posting_id")).isSorted();
        assertThat(exceptions.say("exception_id")).isSorted().doesNotHaveDuplicates();
        assertThat(receipts.say("receipt_id")).doesNotHaveDuplicates();
    }
}
