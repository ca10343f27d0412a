package jp.shuno.batch.run;

import static jp.shuno.batch.cli.Delivery.paid;
import static jp.shuno.batch.cli.StorePayment.confirmed;
import static jp.shuno.batch.cli.StorePayment.flash;
import static jp.shuno.batch.cli.TestWard.notice;
import static jp.shuno.batch.cli.TestWard.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import jp.shuno.batch.cli.Assessed;
import jp.shuno.batch.cli.Bill;
import jp.shuno.batch.cli.Delivery;
import jp.shuno.batch.cli.StorePayment;
import jp.shuno.batch.cli.TestWard;
import jp.shuno.sql.database.OnEveryDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What may come into the inbox, what is taken of it, what is refused, and where it lies afterwards. */
@OnEveryDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeliveryTest {

    private static final LocalDate MON = LocalDate.of(2026, 6, 15);
    private static final LocalDate TUE = MON.plusDays(1);
    private static final LocalDate WED = MON.plusDays(2);
    private static final LocalDate THU = MON.plusDays(3);
    private static final LocalDate FRI = MON.plusDays(4);
    private static final LocalDate PAID = LocalDate.of(2026, 6, 12);
    private static final String NOTHING = "slip_key_upper,slip_key_lower,payment_date,revenue_date,amount,office\r\n";

    private TestWard ward;
    private int monday;
    private int tuesday;
    private int wednesday;
    private int wednesdayAgain;
    private int wednesdayInVain;
    private int thursday;
    private int friday;
    private Map<String, String> afterWednesday;
    private Map<String, String> exportsAfterMonday;
    private Map<String, String> exportsAfterTuesday;
    private Map<String, String> reportsBefore;
    private Map<String, String> reportsAfter;
    private Map<String, String> exportsBefore;
    private Map<String, String> exportsAfter;
    private List<String> inboxAfterMonday;

    @BeforeAll
    void fiveNights(@TempDir Path folder) {
        ward = TestWard.open(folder.resolve("home"));

        Delivery flat = ward.home().inbox();
        flat.addressees("addressees_1.csv", person(1));
        flat.assessments(
                "assessments_1.csv",
                Assessed.first(notice(1), person(1)).term(1, 10_000).term(2, 10_000));
        flat.stores("cvs_1.txt", MON, 1, payment(1));
        flat.counter("counter_1.csv.part", paid(bill(1), PAID, 1));
        flat.counter("counter_2.csv.tmp", paid(bill(1), PAID, 2));
        flat.counter(".counter_3.csv", paid(bill(1), PAID, 3));
        flat.text("counter_4.csv", NOTHING);
        flat.text("expected.json", "{}");
        ward.home().inbox(WED).counter("counter_wed.csv", paid(bill(2), PAID, 4));
        monday = ward.nightly(MON);
        inboxAfterMonday = ward.home().names("inbox");
        exportsAfterMonday = ward.exports();

        refusedOnTuesday(ward.home().inbox(TUE));
        tuesday = ward.nightly(TUE);
        exportsAfterTuesday = ward.exports();

        ward.home().inbox(MON).counter("counter_late.csv", paid(bill(2), PAID, 5));
        wednesday = ward.nightly(WED);
        afterWednesday = ward.exports();
        ward.home().inbox().counter("counter_again.csv", paid(bill(2), PAID, 6));
        wednesdayAgain = ward.nightly(WED);
        reportsBefore = everyOutput();
        exportsBefore = ward.exports();
        wednesdayInVain = ward.nightly(WED);
        reportsAfter = everyOutput();
        exportsAfter = ward.exports();

        ward.home().inbox(THU).text("counter_4.csv", NOTHING);
        thursday = ward.nightly(THU);
        resent(ward.home().inbox(FRI));
        friday = ward.nightly(FRI);
    }

    @AfterAll
    void close() {
        ward.close();
    }

    private static Bill bill(int term) {
        return Bill.of(notice(1), term, 10_000);
    }

    private static StorePayment payment(int hour) {
        return confirmed(bill(1), PAID).at(hour, 0);
    }

    private static void refusedOnTuesday(Delivery inbox) {
        inbox.stores("cvs_same-content.txt", MON, 1, payment(1));
        inbox.stores("cvs_same-number.txt", MON, 1, payment(2));
        inbox.text("counter_empty.csv", "");
        inbox.text("counter_cut.csv", NOTHING + paid(bill(1), PAID, 100));
        inbox.text("counter_no-column.csv", NOTHING.replace(",amount", "") + "\r\n");
        inbox.text("payeasy_1.csv", "recordKind\r\n");
        inbox.text("elqr_1.csv", "recordKind\r\n");
        inbox.text("slips_1.cover.csv", "batch_no\r\n");
        inbox.text("decisions_1.csv", "exception_id\r\n");
        inbox.text("unknown_1.csv", "a\r\n");
        inbox.text("COUNTER_1.csv", NOTHING);
        inbox.text("readme", "hello");
        inbox.bytes("cvs_other-maker.txt", Delivery.storeFile("954321", Delivery.ORIGINATOR, TUE, 9, payment(3)));
        inbox.bytes("cvs_other-originator.txt", Delivery.storeFile(Delivery.MAKER, "9999999999", TUE, 9, payment(3)));
        byte[] off = Delivery.storeFile(Delivery.MAKER, Delivery.ORIGINATOR, TUE, 9, payment(3), flash(bill(2), PAID));
        off[360 + 20] = (byte) (off[360 + 20] == '9' ? '8' : '9');
        inbox.bytes("cvs_trailer-off.txt", off);
    }

    private static void resent(Delivery inbox) {
        inbox.addressees("addressees_resent.csv", person(1));
        inbox.assessments(
                "assessments_resent.csv",
                Assessed.first(notice(1), person(1)).term(1, 10_000).term(2, 10_000));
        inbox.stores("cvs_resent.txt", MON, 1, payment(1));
        inbox.stores("cvs_same-number.txt", MON, 1, payment(2));
        inbox.stores("cvs_old-and-new.txt", FRI, 3, payment(1), payment(9));
        inbox.counter("counter_twin_1.csv", paid(bill(2), PAID, 77));
        inbox.counter("counter_twin_2.csv", paid(bill(2), PAID, 77));
    }

    private Map<String, String> everyOutput() {
        Map<String, String> all = ward.home().files("reports");
        all.putAll(ward.home().files("outbox"));
        all.putAll(ward.home().files("archive"));
        all.putAll(ward.home().files("quarantine"));
        return all;
    }

    private String reason(LocalDate day, String name) {
        String text = ward.home().files("quarantine").get(day + "/" + name + ".reason.txt");
        assertThat(text).as("reason of " + name).isNotNull();
        return new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private List<String> receipts(String file) {
        return ward.receipts().where("file_name", file).say("record_no", "disposition");
    }

    @Test
    void flatFilesAreTakenByTheNextNightAndFilesOfALaterDayWait() {
        assertThat(monday).isZero();
        assertThat(receipts("cvs_1.txt")).containsExactly("1 POSTED");
        assertThat(inboxAfterMonday).contains(WED + "/counter_wed.csv");
    }

    @Test
    void filesThatAreStillBeingWrittenStayInTheInbox() {
        assertThat(ward.home().names("inbox"))
                .containsExactlyInAnyOrder(
                        ".counter_3.csv", "counter_1.csv.part", "counter_2.csv.tmp", "expected.json");
    }

    @Test
    void aFileOfAnEarlierDayIsTakenByTheNextNight() {
        assertThat(wednesday).isZero();
        assertThat(receipts("counter_wed.csv")).containsExactly("1 POSTED");
        assertThat(receipts("counter_late.csv")).containsExactly("1 POSTED");
        assertThat(ward.home().names("archive")).contains(WED + "/counter_late.csv.gz");
        assertThat(ward.home().home().inbox().resolve(MON.toString())).doesNotExist();
    }

    @Test
    void acceptedFilesLieCompressedInTheArchiveWithTheirDigest() throws IOException {
        assertThat(ward.home().names("archive"))
                .contains(
                        MON + "/cvs_1.txt.gz",
                        MON + "/cvs_1.txt.gz.sha256",
                        MON + "/addressees_1.csv.gz.enc",
                        MON + "/assessments_1.csv.gz");
        Path archived = ward.home().home().archive(MON).resolve("cvs_1.txt.gz");
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(archived)))) {
            assertThat(in.readAllBytes())
                    .isEqualTo(Delivery.storeFile(Delivery.MAKER, Delivery.ORIGINATOR, MON, 1, payment(1)));
        }
    }

    @Test
    void r024_everyRefusedFileLiesInQuarantineWithItsReason() {
        assertThat(tuesday).isEqualTo(20);
        assertThat(ward.home().names("quarantine").stream()
                        .filter(name -> name.startsWith(TUE.toString()) && !name.endsWith(".reason.txt"))
                        .map(name -> name.substring(name.indexOf('/') + 1)))
                .containsExactlyInAnyOrder(
                        "COUNTER_1.csv",
                        "counter_cut.csv",
                        "counter_empty.csv",
                        "counter_no-column.csv",
                        "cvs_other-maker.txt",
                        "cvs_other-originator.txt",
                        "cvs_same-content.txt",
                        "cvs_same-number.txt",
                        "cvs_trailer-off.txt",
                        "decisions_1.csv",
                        "elqr_1.csv",
                        "payeasy_1.csv",
                        "readme",
                        "slips_1.cover.csv",
                        "unknown_1.csv");
    }

    @Test
    void r024_refusedFilesChangeNeitherTermsNorReceiptsNorPostingsNorExceptions() {
        assertThat(exportsAfterTuesday).isEqualTo(exportsAfterMonday);
    }

    @Test
    void r023_theSameContentIsRefusedUnderAnyNameAndTheFirstFileIsNamed() {
        assertThat(reason(TUE, "cvs_same-content.txt")).contains("cvs_1.txt", "R-023");
        assertThat(reason(FRI, "cvs_resent.txt")).contains("cvs_1.txt", "R-023");
    }

    @Test
    void r023_theSameSenderDayAndNumberWithOtherContentIsRefused() {
        assertThat(reason(TUE, "cvs_same-number.txt")).contains("cvs_1.txt");
    }

    @Test
    void r023_theSameRefusedContentIsRefusedAgainForItsOwnFault() {
        String first = reason(TUE, "cvs_same-number.txt");
        String again = reason(FRI, "cvs_same-number.txt");
        assertThat(again.replace(FRI.toString(), TUE.toString())).isEqualTo(first);
    }

    @Test
    void r023_anIdenticalFileOfTheSameNightIsRefusedByTheLaterName() {
        assertThat(receipts("counter_twin_1.csv")).containsExactly("1 POSTED");
        assertThat(reason(FRI, "counter_twin_2.csv")).contains("counter_twin_1.csv");
    }

    @Test
    void r023_aFileWithoutRecordsMayComeEveryDay() {
        assertThat(thursday).isZero();
        assertThat(ward.home().names("archive")).contains(MON + "/counter_4.csv.gz", THU + "/counter_4.csv.gz");
    }

    @Test
    void r023_anOldRecordInANewFileIsSkippedAndTheNewOneIsPosted() {
        assertThat(receipts("cvs_old-and-new.txt")).containsExactly("1 DUPLICATE", "2 POSTED");
    }

    @Test
    void resentLedgerFilesAreRefusedAndChangeNothing() {
        assertThat(friday).isEqualTo(20);
        assertThat(ward.home().names("quarantine"))
                .contains(FRI + "/addressees_resent.csv", FRI + "/assessments_resent.csv");
        assertThat(ward.exceptions().rows()).isEmpty();
    }

    @Test
    void aSecondCallTakesANewFileInASecondRoundWhileTheNextDayHasNotBegun() {
        assertThat(wednesdayAgain).isZero();
        assertThat(receipts("counter_again.csv")).containsExactly("1 POSTED");
        assertThat(exportsBefore).isNotEqualTo(afterWednesday);
        assertThat(reportsBefore.get(WED + "/day-close.json")).contains("\"version\": 2");
    }

    @Test
    void aSecondCallWithoutANewFileChangesNotAByte() {
        assertThat(wednesdayInVain).isEqualTo(3);
        assertThat(reportsAfter).isEqualTo(reportsBefore);
        assertThat(exportsAfter).isEqualTo(exportsBefore);
    }

    @Test
    void theRegisterNamesEveryFileOfTheNight() {
        assertThat(ward.home().files("reports").get(TUE + "/file-register.csv"))
                .contains("cvs_same-content.txt", "counter_cut.csv", "unknown_1.csv");
    }

    @Test
    void r900_theLedgerIsProved() {
        assertThat(ward.isProved()).isTrue();
    }
}
