package jp.shuno.batch.job.transfer;

import static jp.shuno.batch.cli.TestWard.notice;
import static jp.shuno.batch.cli.TestWard.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.shuno.batch.cli.Row;
import jp.shuno.batch.cli.TestHome;
import jp.shuno.domain.bank.AccountType;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.refund.RefundFunding;
import jp.shuno.domain.refund.RefundState;
import jp.shuno.sql.database.OnEveryDatabase;
import jp.shuno.sql.file.SentFile;
import jp.shuno.sql.file.SentFileMapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Approved refunds leave in a bank file and are paid on its date. */
@OnEveryDatabase
class TransferNightsTest {

    private static final LocalDate TUE = RefundWard.FIRST;
    private static final LocalDate WED = TUE.plusDays(1);
    private static final LocalDate THU = TUE.plusDays(2);
    private static final LocalDate FRI = TUE.plusDays(3);
    private static final LocalDate MON = TUE.plusDays(6);
    private static final String FILE = "refund-transfer_20261130.txt";

    @TempDir
    private Path folder;

    private RefundWard ward;

    private void open(int notices) {
        open(RefundWard.home(folder.resolve("home")), notices);
    }

    private void open(TestHome home, int notices) {
        ward = RefundWard.open(home, notices);
    }

    @AfterEach
    void close() {
        ward.close();
    }

    private Row withheld(int number) {
        return ward.ward().exceptions().where("kind", "TRANSFER_WITHHELD").stream()
                .filter(row -> row.get("subject").contains(notice(number)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void r150_refundsOfAllThreeWaysLeaveInOneFileAndArePaidOnItsDate() throws IOException {
        open(3);
        ward.approve(
                "T0000001",
                TUE,
                RefundDue.of(1, 10_000).withInterest(1_200),
                RefundDue.of(2, 8_000).withoutClaim(),
                RefundDue.of(3, 500).to("9900", "058", AccountType.ORDINARY, "1234567"));

        assertThat(ward.night(WED)).isZero();

        assertThat(ward.records(WED, FILE))
                .containsExactly(
                        "29001ﾐﾅﾄﾉｷﾞﾝｺｳ      045ﾔﾏﾃ            000011000001ﾐﾅﾄﾉ ﾀﾛｳ                      00000112000"
                                + "000000000100000000007        ",
                        "29001ﾐﾅﾄﾉｷﾞﾝｺｳ      045ﾔﾏﾃ            000011000002ﾐﾅﾄﾉ ﾀﾛｳ                      00000080000"
                                + "000000000200000000007        ",
                        "29900ﾕｳﾁﾖ           058ｾﾞﾛｺﾞﾊﾁ        000011234567ﾐﾅﾄﾉ ﾀﾛｳ                      00000005000"
                                + "000000000300000000007        ");
        SentFile sent =
                ward.ward().bean(SentFileMapper.class).selectUnderName(FILE).getFirst();
        assertThat(List.of(sent.businessDate(), sent.recordCount(), sent.yen())).containsExactly(WED, 3L, 19_700L);
        assertThat(Files.readString(ward.ward().home().home().outbox(WED).resolve("manifest.json")))
                .contains(FILE, sent.sha256(), "\"records\": 3", "\"yen\": 19700");
        assertThat(List.of(ward.state(1), ward.state(2), ward.state(3))).containsOnly(RefundState.TRANSFER_REQUESTED);
        assertThat(ward.refund(1).transferDate()).isEqualTo(MON);
        assertThat(ward.refund(1).funding()).isEqualTo(RefundFunding.Source.REVENUE);
        assertThat(ward.in(Bucket.REFUND_PAYABLE)).isEqualTo(19_700);
        assertThat(ward.ward().isProved()).isTrue();

        assertThat(List.of(ward.night(THU), ward.night(FRI))).containsOnly(0);
        assertThat(ward.postings("R-150")).isEmpty();
        assertThat(ward.night(MON)).isZero();
        assertThat(ward.postings("R-150"))
                .containsExactlyInAnyOrder(
                        "REFUND_PAYABLE REFUND_PAID 10000",
                        "REFUND_PAYABLE REFUND_PAID 1200",
                        "REFUND_PAYABLE REFUND_PAID 8000",
                        "REFUND_PAYABLE REFUND_PAID 500");
        assertThat(List.of(ward.state(1), ward.state(2), ward.state(3))).containsOnly(RefundState.PAID);
        assertThat(ward.in(Bucket.REFUND_PAYABLE)).isZero();
        assertThat(ward.in(Bucket.REFUND_PAID)).isEqualTo(19_700);
        assertThat(ward.ward().isProved()).isTrue();
        assertThat(ward.night(MON)).isEqualTo(3);
        assertThat(ward.night(MON.plusDays(1))).isZero();
        assertThat(ward.postings("R-150")).hasSize(4);
    }

    @Test
    void r152_theSameRefundsGiveTheSameBytesInAnotherHome() {
        open(3);
        RefundDue[] refunds = {RefundDue.of(1, 10_000), RefundDue.of(2, 8_000), RefundDue.of(3, 500)};
        ward.approve("T0000001", TUE, refunds);
        assertThat(ward.night(WED)).isZero();
        byte[] first = ward.sent(WED, FILE);
        Map<String, String> outbox = ward.ward().home().files("outbox");
        ward.close();

        open(RefundWard.home(folder.resolve("other")), 3);
        ward.approve("T0000001", TUE, refunds[2], refunds[0], refunds[1]);
        assertThat(ward.night(WED)).isZero();
        assertThat(ward.sent(WED, FILE)).isEqualTo(first);
        assertThat(ward.ward().home().files("outbox")).isEqualTo(outbox);
    }

    /** 東温市 2024: branch, number, name, marks of the kana, closed account, as banks usually send them back. */
    @Test
    void accident_toon2024_whatTheBankWouldSendBackStaysAndTheRestLeaves() {
        open(6);
        ward.approve(
                "T0000001",
                TUE,
                RefundDue.of(1, 1_000),
                RefundDue.of(2, 1_000).to("9001", "777", AccountType.ORDINARY, "1000002"),
                RefundDue.of(3, 1_000).to("9001", "045", AccountType.ORDINARY, "0000000"),
                RefundDue.of(4, 1_000).heldBy("港野 四郎"),
                RefundDue.of(5, 1_000)
                        .to("9002", "001", AccountType.ORDINARY, "1000005")
                        .withoutClaim(),
                RefundDue.of(6, 1_000).to("9001", "099", AccountType.ORDINARY, "1000006"));

        assertThat(ward.night(WED)).isEqualTo(10);

        assertThat(ward.records(WED, FILE)).hasSize(1);
        assertThat(ward.state(1)).isEqualTo(RefundState.TRANSFER_REQUESTED);
        assertThat(List.of(ward.state(2), ward.state(3), ward.state(4), ward.state(6)))
                .containsOnly(RefundState.CLAIMED);
        assertThat(ward.state(5)).isEqualTo(RefundState.NOTIFIED);
        assertThat(ward.refund(2).transferPlanId()).isNull();
        assertThat(withheld(2).get("reason")).contains("0000000002", "店舗", "銀行・店番相違");
        assertThat(withheld(3).get("reason")).contains("すべて0", "該当口座なし");
        assertThat(withheld(4).get("reason")).contains("使用できない文字", "名義相違").doesNotContain("港野", "四郎");
        assertThat(withheld(5).get("reason")).contains("金融機関", "銀行・店番相違");
        assertThat(withheld(6).get("reason")).contains("店舗");
        assertThat(ward.ward().isProved()).isTrue();
    }

    @Test
    void r151_aLongNameStopsItsTransferUnlessTheWardHasNamesCut() {
        String longName = "ミナトノギンコウシユウノウダイコウグミアイダイヒヨウ タロウ";
        open(1);
        ward.approve("T0000001", TUE, RefundDue.of(1, 1_000).heldBy(longName));
        assertThat(ward.night(WED)).isEqualTo(10);
        assertThat(withheld(1).get("reason")).contains("30バイト").doesNotContain("ミナトノギンコウ", "ﾐﾅﾄﾉ");
        assertThat(ward.ward().home().names("outbox")).isEmpty();
        ward.close();

        open(RefundWard.home(folder.resolve("cutting")).configure("rules", "cut-payee-names", true), 1);
        ward.approve("T0000001", TUE, RefundDue.of(1, 1_000).heldBy(longName));
        assertThat(ward.night(WED)).isZero();
        assertThat(ward.records(WED, FILE))
                .singleElement()
                .satisfies(record -> assertThat(record).contains("ﾐﾅﾄﾉｷﾞﾝｺｳｼﾕｳﾉｳﾀﾞｲｺｳｸﾞﾐｱｲﾀﾞ"));
        assertThat(ward.ward().home().report(WED, "refund-transfers.csv").rows())
                .singleElement()
                .satisfies(row -> assertThat(row.get("受取人名の切詰め")).contains("バイト"));
    }

    @Test
    void r150_refundsOfOnePayeeAreMergedWhereTheWardSaysSo() {
        open(RefundWard.home(folder.resolve("home")).configure("rules", "merge-transfers", true), 3);
        ward.approve(
                "T0000001",
                TUE,
                RefundDue.of(1, 1_000),
                RefundDue.of(2, 2_000).claimedBy(1).to("9001", "045", AccountType.ORDINARY, "1000001"),
                RefundDue.of(3, 4_000));
        assertThat(ward.night(WED)).isZero();
        assertThat(ward.records(WED, FILE))
                .extracting(record -> record.substring(80, 90) + " " + record.substring(91, 101))
                .containsExactly("0000003000 0000000001", "0000004000 0000000003");
        assertThat(ward.state(2)).isEqualTo(RefundState.TRANSFER_REQUESTED);

        ward.returned(MON, "transfer-returns_1.csv", RefundWard.row(RefundDue.of(1, 0), MON, 1, 3_000, "3", MON));
        assertThat(List.of(ward.night(THU), ward.night(FRI))).containsOnly(0);
        assertThat(ward.night(MON)).isEqualTo(10);
        assertThat(List.of(ward.state(1), ward.state(2))).containsOnly(RefundState.CLAIMED);
        assertThat(ward.state(3)).isEqualTo(RefundState.PAID);
        assertThat(ward.ward()
                        .exceptions()
                        .where("kind", "TRANSFER_RETURNED")
                        .only()
                        .get("reason"))
                .contains("2 件", "解約");
        assertThat(ward.ward().isProved()).isTrue();
    }

    @Test
    void r150_theNextFileWaitsForTheReceiptOfTheLastAndGetsADayOfItsOwn() {
        open(3);
        ward.approve("T0000001", TUE, RefundDue.of(1, 1_000));
        assertThat(ward.night(WED)).isZero();

        ward.approve("T0000002", WED, RefundDue.of(2, 2_000));
        assertThat(ward.night(THU)).isEqualTo(10);
        assertThat(ward.state(2)).isEqualTo(RefundState.APPROVED_FOR_PAYMENT);
        assertThat(ward.ward()
                        .exceptions()
                        .where("kind", "UNACKNOWLEDGED_FILE")
                        .only()
                        .get("reason"))
                .contains(FILE, "1 件");

        ward.acknowledge(FRI, FILE);
        assertThat(ward.night(FRI)).isZero();
        assertThat(ward.ward()
                        .exceptions()
                        .where("kind", "UNACKNOWLEDGED_FILE")
                        .only()
                        .get("closed_on"))
                .isEqualTo(FRI.toString());
        assertThat(ward.records(FRI, "refund-transfer_20261202.txt")).hasSize(1);
    }

    @Test
    void r150_aSecondFileOfOneDayGetsTheNextBankDay() {
        open(2);
        ward.approve("T0000001", TUE, RefundDue.of(1, 1_000));
        assertThat(ward.night(WED)).isZero();
        ward.approve("T0000002", WED, RefundDue.of(2, 2_000));
        ward.ward().home().inbox(WED).addressees("addressees_2.csv", person(9));

        assertThat(ward.night(WED)).isZero();
        assertThat(ward.ward().home().names("outbox"))
                .containsExactly(
                        "2026-11-25/manifest.json",
                        "2026-11-25/refund-transfer_20261130.txt",
                        "2026-11-25/refund-transfer_20261201.txt");
    }

    /** The ward is closed from 29 December, the banks are from the 31st. */
    @Test
    void r150_theBankIsClosedOverTheTurnOfTheYear() {
        LocalDate friday = LocalDate.of(2026, 12, 25);
        LocalDate monday = LocalDate.of(2026, 12, 28);
        ward = RefundWard.open(RefundWard.home(folder.resolve("home")), 1, friday);
        ward.approve("T0000001", friday, RefundDue.of(1, 1_000));
        assertThat(ward.night(monday)).isZero();
        assertThat(ward.refund(1).transferDate()).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(ward.records(monday, "refund-transfer_20270104.txt")).hasSize(1);
        assertThat(new String(ward.sent(monday, "refund-transfer_20270104.txt"), StandardCharsets.US_ASCII)
                        .substring(54, 58))
                .isEqualTo("0104");
    }

    @Test
    void r102_whatIsPaidAfterTheYearOfItsReceiptIsClosedIsAnExpenditure() {
        LocalDate tuesday = LocalDate.of(2027, 6, 1);
        ward = RefundWard.open(RefundWard.home(folder.resolve("home")), 1, tuesday);
        ward.approve("T0000001", tuesday, RefundDue.of(1, 1_000));
        assertThat(ward.night(tuesday.plusDays(1))).isZero();
        assertThat(ward.refund(1).transferDate()).isEqualTo(LocalDate.of(2027, 6, 7));
        assertThat(ward.refund(1).funding()).isEqualTo(RefundFunding.Source.EXPENDITURE);
    }

    @Test
    void r150_theLeadDaysOfTheBankAreCountedInBankDays() {
        open(RefundWard.home(folder.resolve("home")).configure("rules", "transfer-lead-days", 1), 1);
        assertThat(List.of(ward.night(WED), ward.night(THU))).containsOnly(0);
        ward.approve("T0000001", THU, RefundDue.of(1, 1_000));
        assertThat(ward.night(FRI)).isZero();
        assertThat(ward.refund(1).transferDate()).isEqualTo(MON);
    }

    @Test
    void r150_withoutAnAccountThatPaysNothingLeavesAndNothingIsLost() {
        ward = RefundWard.open(RefundWard.homeThatPaysNothing(folder.resolve("home")), 1);
        ward.approve("T0000001", TUE, RefundDue.of(1, 1_000));
        assertThat(ward.night(WED)).isEqualTo(40);
        assertThat(ward.ward().lastComplaint()).contains("支払口座");
        assertThat(ward.state(1)).isEqualTo(RefundState.APPROVED_FOR_PAYMENT);
        assertThat(ward.ward().home().names("outbox")).isEmpty();
    }

    @Test
    void r152_aRefundOfAnotherAmountThanWasApprovedKeepsEverythingHere() {
        open(2);
        ward.approve("T0000001", TUE, RefundDue.of(1, 1_000), RefundDue.of(2, 2_000));
        ward.ward()
                .sql()
                .sql("UPDATE transfer_plan_item SET refund_amount = 1001 WHERE item_no = 1")
                .update();
        assertThat(ward.night(WED)).isEqualTo(40);
        assertThat(ward.ward().lastComplaint()).contains("JOB-70", "0000000001");
        assertThat(List.of(ward.state(1), ward.state(2))).containsOnly(RefundState.APPROVED_FOR_PAYMENT);
        assertThat(ward.ward().home().names("outbox")).isEmpty();
    }

    @Test
    void r152_anotherFileOfThatNameIsNeitherWrittenOverNorTakenForOurs() throws IOException {
        open(1);
        ward.approve("T0000001", TUE, RefundDue.of(1, 1_000));
        Path outbox = Files.createDirectories(ward.ward().home().home().outbox(WED));
        Files.writeString(outbox.resolve(FILE), "somebody else's");
        assertThat(ward.night(WED)).isEqualTo(40);
        assertThat(Files.readString(outbox.resolve(FILE))).isEqualTo("somebody else's");
        assertThat(ward.ward().bean(SentFileMapper.class).selectUnderName(FILE)).isEmpty();

        Files.delete(outbox.resolve(FILE));
        assertThat(ward.night(WED)).isZero();
        assertThat(ward.records(WED, FILE)).hasSize(1);
        assertThat(ward.ward().home().names("outbox")).noneMatch(name -> name.endsWith(".part"));
    }
}
