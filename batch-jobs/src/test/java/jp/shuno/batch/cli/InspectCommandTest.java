package jp.shuno.batch.cli;

import static jp.shuno.batch.cli.Delivery.paid;
import static jp.shuno.batch.cli.TestWard.notice;
import static jp.shuno.batch.cli.TestWard.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.shuno.batch.cli.TestHome.Outcome;
import jp.shuno.sql.database.OnEmbeddedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** {@code inspect}: what lies in a file, field by field, without taking it in. */
@OnEmbeddedDatabase("what lies in a file does not depend on the database")
class InspectCommandTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final String ACCOUNT = "9876543";
    private static final String MY_NUMBER = "123456789018";

    @TempDir
    static Path folder;

    private static Delivery delivery() {
        return new Delivery(folder);
    }

    private static Outcome inspect(String kind, String file, String... options) {
        List<String> arguments =
                new ArrayList<>(List.of("inspect", folder.resolve(file).toString(), "--kind", kind));
        arguments.addAll(List.of(options));
        return TestHome.command(arguments.toArray(String[]::new));
    }

    private static JsonNode json(Outcome outcome) {
        assertThat(outcome.out().lines()).hasSize(1);
        return new ObjectMapper().readTree(outcome.out());
    }

    private static String field(JsonNode file, int record, String identifier) {
        return file.path("records")
                .path(record - 1)
                .path("fields")
                .path(identifier)
                .asString();
    }

    @Test
    void r024_aDebitResultIsShownFieldByFieldWithItsAccountMasked() {
        delivery().debitResult("dd-result_20260702_01.txt", DAY, DebitLine.of(Bill.of(notice(1), 1, 45_600), ACCOUNT));

        Outcome outcome = inspect("dd-result", "dd-result_20260702_01.txt", "--json");

        assertThat(outcome.exitCode()).isZero();
        JsonNode file = json(outcome);
        assertThat(file.path("accepted").asBoolean()).isTrue();
        assertThat(file.path("file").asString()).endsWith("dd-result_20260702_01.txt");
        assertThat(file.path("records")
                        .valueStream()
                        .map(record -> record.path("type").asString()))
                .containsExactly("header", "data", "trailer", "end");
        assertThat(field(file, 1, "debitDate")).isEqualTo("0630");
        assertThat(field(file, 2, "debitAmount")).isEqualTo("0000045600");
        assertThat(field(file, 2, "customerNumber"))
                .isEqualTo(Bill.of(notice(1), 1, 45_600).customerNumber().value());
        assertThat(field(file, 2, "payerAccountNumber")).isEqualTo("****543");
        assertThat(file.path("totals").path("stated_yen").asLong()).isEqualTo(45_600);
        assertThat(file.path("totals").path("counted_records").asInt()).isEqualTo(1);
        assertThat(file.path("findings")).isEmpty();
        assertThat(outcome.out() + outcome.err()).doesNotContain(ACCOUNT);
    }

    @Test
    void r024_aStoreFileForPeopleNamesItsFieldsInJapanese() {
        delivery().stores("cvs_20260701_01.txt", DAY, 1, StorePayment.flash(Bill.of(notice(1), 1, 10_000), DAY));

        Outcome outcome = inspect("cvs", "cvs_20260701_01.txt");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out())
                .contains("受入可", "データ 1 件 10,000 円", "レコード 2 データ")
                .containsPattern("店舗収納日 +storeDate +20260630")
                .containsPattern("バーコード情報 +barcode +91912345");
    }

    @Test
    void r024_aWrongTrailerIsNamedWithRecordByteFieldAndRule() throws IOException {
        delivery().stores("cvs_20260702_01.txt", DAY, 2, StorePayment.flash(Bill.of(notice(1), 1, 10_000), DAY));
        Path path = folder.resolve("cvs_20260702_01.txt");
        String text = Files.readString(path, StandardCharsets.ISO_8859_1);
        Files.writeString(
                path, text.replace("800000001000000010000", "800000001000000010001"), StandardCharsets.ISO_8859_1);

        Outcome outcome = inspect("cvs", "cvs_20260702_01.txt", "--json");

        assertThat(outcome.exitCode()).isEqualTo(20);
        JsonNode file = json(outcome);
        assertThat(file.path("accepted").asBoolean()).isFalse();
        JsonNode finding = file.path("findings").path(0);
        assertThat(finding.path("record").asInt()).isEqualTo(3);
        assertThat(finding.path("byte").asInt()).isEqualTo(10);
        assertThat(finding.path("field").asString()).isEqualTo("totalAmount");
        assertThat(finding.path("rule").asString()).isEqualTo("R-024");
        assertThat(finding.path("severity").asString()).isEqualTo("REFUSE");
        assertThat(finding.path("text").asString()).contains("10,001");
        assertThat(inspect("cvs", "cvs_20260702_01.txt").out())
                .contains("受入不可", "却下 R-024 レコード 3 10 バイト目 totalAmount")
                .containsPattern("totalAmount +000000010001 +<- R-024");
    }

    @Test
    void r024_recordsThatMovedAreNotCutIntoFields() throws IOException {
        delivery()
                .debitResult(
                        "dd-result_20260703_01.txt",
                        DAY,
                        DebitLine.of(Bill.of(notice(1), 1, 100), ACCOUNT),
                        DebitLine.of(Bill.of(notice(2), 1, 100), ACCOUNT));
        Path path = folder.resolve("dd-result_20260703_01.txt");
        String text = Files.readString(path, StandardCharsets.ISO_8859_1).replace("\r\n", "");
        Files.writeString(path, text.substring(0, 130) + text.substring(131), StandardCharsets.ISO_8859_1);

        Outcome outcome = inspect("dd-result", "dd-result_20260703_01.txt", "--json");

        assertThat(outcome.exitCode()).isEqualTo(20);
        assertThat(json(outcome).path("records").path(2).path("fields")).isEmpty();
        assertThat(outcome.out()).doesNotContain(ACCOUNT);
    }

    @Test
    void r331_aMyNumberIsMaskedInItsColumnAndInAnyOther() {
        delivery().addresseeWithMyNumber("addressees_1.csv", person(1), MY_NUMBER);
        JsonNode rightColumn = json(inspect("addressees", "addressees_1.csv", "--json"));
        assertThat(field(rightColumn, 1, "my_number")).isEqualTo("************");
        assertThat(field(rightColumn, 1, "name")).isEqualTo("港野 花子");
        assertThat(rightColumn.path("records").path(0).path("no").asInt()).isEqualTo(2);

        delivery().text("addressees_2.csv", "addressee_no,name,kana\r\n%s,%s,ミナトノ\r\n".formatted(person(1), MY_NUMBER));
        Outcome wrongColumn = inspect("addressees", "addressees_2.csv");
        assertThat(wrongColumn.exitCode()).isEqualTo(20);
        assertThat(wrongColumn.out()).doesNotContain(MY_NUMBER).contains("必須の項目");
    }

    @Test
    void r024_aRowWithTooManyValuesIsNamedAndNotCut() {
        delivery().counter("counter_1.csv", paid(Bill.of(notice(1), 1, 100), DAY, 100) + ",x");

        Outcome outcome = inspect("counter", "counter_1.csv");

        assertThat(outcome.exitCode()).isEqualTo(20);
        assertThat(outcome.out()).contains("却下 R-024 レコード 2", "項目に分けられません");
    }

    @Test
    void r331_whatIsShownInFullIsLoggedWithItsReasonInTheHome() {
        TestHome home = TestHome.init(folder.resolve("home"));
        delivery().debitResult("dd-result_20260704_01.txt", DAY, DebitLine.of(Bill.of(notice(1), 1, 100), ACCOUNT));

        Outcome outcome = home.shuno(
                "inspect",
                folder.resolve("dd-result_20260704_01.txt").toString(),
                "--kind",
                "dd-result",
                "--unmask",
                "--reason",
                "銀行からの照会");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).contains(ACCOUNT);
        String log = utf8(String.join("\n", home.files("logs").values()));
        assertThat(log)
                .contains("inspect --unmask", System.getProperty("user.name"), "銀行からの照会", "dd-result_20260704_01.txt")
                .doesNotContain(ACCOUNT);
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    @Test
    void theProfilesOfAHomeDecideWhatIsAccepted() throws IOException {
        TestHome home = TestHome.at(folder.resolve("lenient"));
        Files.createDirectories(home.home().configuration().getParent());
        Files.writeString(
                home.home().configuration(), "profiles:\n  cvs:\n    unix:\n      lenient-line-break: true\n");
        byte[] file = Delivery.storeFile(
                Delivery.MAKER, Delivery.ORIGINATOR, DAY, 3, StorePayment.flash(Bill.of(notice(1), 1, 10_000), DAY));
        String lines = new String(file, StandardCharsets.ISO_8859_1).replaceAll("(?s)(.{120})", "$1\n");
        delivery().bytes("cvs-unix_1.txt", lines.getBytes(StandardCharsets.ISO_8859_1));
        String path = folder.resolve("cvs-unix_1.txt").toString();

        assertThat(inspect("cvs", "cvs-unix_1.txt").exitCode()).isEqualTo(20);
        assertThat(home.shuno("inspect", path, "--kind", "cvs").exitCode()).isEqualTo(20);
        assertThat(home.shuno("inspect", path, "--kind", "cvs", "--profile", "unix")
                        .exitCode())
                .isZero();
    }

    @Test
    void r150_aTransferFileIsShownFieldByFieldWithItsAccountsMasked() throws IOException {
        String name = "refund-transfer_20261202.txt";
        delivery().bytes(name, fixture("bulktransfer/2026-12-02_two-transfers.txt"));

        Outcome outcome = inspect("refund-transfer", name, "--json");

        assertThat(outcome.exitCode()).isZero();
        JsonNode file = json(outcome);
        assertThat(file.path("accepted").asBoolean()).isTrue();
        assertThat(field(file, 1, "transferDate")).isEqualTo("1202");
        assertThat(field(file, 1, "originAccountNumber")).isEqualTo("****001");
        assertThat(field(file, 2, "customerCode1")).isEqualTo("2026000123");
        assertThat(field(file, 2, "payeeAccountNumber")).isEqualTo("****567");
        assertThat(field(file, 2, "transferAmount")).isEqualTo("0000034500");
        assertThat(file.path("totals").path("stated_yen").asLong()).isEqualTo(34_501);
        assertThat(outcome.out() + outcome.err()).doesNotContain("1234567", "9000001", "0012345");
    }

    @Test
    void r154_aTransferFileWithARefundTwiceWouldBeRefused() throws IOException {
        String name = "refund-transfer_20261203.txt";
        delivery().bytes(name, fixture("bulktransfer/2026-12-02_one-refund-twice_refused.txt"));

        Outcome outcome = inspect("refund-transfer", name, "--business-date", "2026-11-27");

        assertThat(outcome.exitCode()).isEqualTo(20);
        assertThat(outcome.out())
                .contains("受入不可", "却下 R-154 レコード 3 92 バイト目 customerCode1")
                .doesNotContain("1234567");
    }

    @Test
    void r153_returnsAreShownColumnByColumnWithTheirAccountsMasked() throws IOException {
        delivery().bytes("transfer-returns_1.csv", fixture("csv/transfer-returns_20261207.csv"));

        Outcome outcome = inspect("transfer-returns", "transfer-returns_1.csv", "--json");

        assertThat(outcome.exitCode()).isZero();
        JsonNode file = json(outcome);
        assertThat(field(file, 1, "refund_no")).isEqualTo("2026000123");
        assertThat(field(file, 1, "account_no")).isEqualTo("****567");
        assertThat(field(file, 2, "reason_code")).isEqualTo("RECALLED_BY_US");
        assertThat(file.path("totals").path("counted_yen").asLong()).isEqualTo(34_501);
        assertThat(outcome.out()).doesNotContain("1234567");
    }

    private static byte[] fixture(String name) throws IOException {
        try (InputStream file = InspectCommandTest.class.getResourceAsStream("/fixtures/" + name)) {
            return file.readAllBytes();
        }
    }

    @Test
    void r145_answersAboutAccountsAreShownWithWhatCannotBePaid() {
        String columns = "claim_no,inquiry_no,requested_by,requested_at,answered_at,status,bank_code,branch_code,"
                + "account_type,account_no,yucho_symbol,yucho_number,holder_kana,holder_name,account_updated_on,"
                + "keyed_by,verified_by";
        String asked = ",Q-1,S01,2026-12-01T10:00:00,2026-12-01T10:05:00,";
        String answers = String.join(
                "\n",
                columns,
                "261000000016" + asked + "1,0005,045,1,9234567,,,ミナトノ タロウ,,,S01,S01",
                "261000000024" + asked + "1,,,,,17300,19927651,ミナトノ ハナコ,,,S01,S02",
                MY_NUMBER + asked + "2,,,,,,,,,,S01,S02",
                "");
        delivery().text("account-answers_20261201_01.csv", answers);

        Outcome outcome = inspect("account-answers", "account-answers_20261201_01.csv", "--json");

        assertThat(outcome.exitCode()).isZero();
        JsonNode file = json(outcome);
        assertThat(field(file, 1, "claim_no")).isEqualTo("261000000016");
        assertThat(field(file, 1, "account_no")).isEqualTo("****567");
        assertThat(field(file, 2, "yucho_number")).isEqualTo("*****651");
        assertThat(field(file, 3, "claim_no")).isEqualTo("*".repeat(12));
        assertThat(file.path("findings")
                        .valueStream()
                        .map(finding -> "%d %s %s %s"
                                .formatted(
                                        finding.path("record").asInt(),
                                        finding.path("field").asString(),
                                        finding.path("rule").asString(),
                                        finding.path("severity").asString())))
                .containsExactly("2 keyed_by R-145 NOTICE", "4 claim_no R-141 NOTICE");
        assertThat(outcome.out()).doesNotContain("9234567", "19927651", MY_NUMBER);
    }

    @Test
    void theWorstOfSeveralFilesDecidesTheCodeAndNoneIsLeftOut() {
        delivery().counter("counter_3.csv", paid(Bill.of(notice(1), 1, 100), DAY, 100));
        delivery().text("counter_4.csv", "");
        String[] files = {"counter_3.csv", "counter_5.csv", "counter_4.csv"};
        List<String> arguments = new ArrayList<>(List.of("inspect"));
        for (String file : files) {
            arguments.add(folder.resolve(file).toString());
        }
        arguments.addAll(List.of("--kind", "counter", "--json"));

        Outcome outcome = TestHome.command(arguments.toArray(String[]::new));

        assertThat(outcome.exitCode()).isEqualTo(40);
        assertThat(outcome.onlyComplaint()).startsWith("SHN3014E shuno: [40 ").contains("counter_5.csv");
        assertThat(outcome.out().lines()).hasSize(2);
    }

    @Test
    void anUnknownKindAMissingReasonAndAFolderThatIsNoHomeAreWrongCalls() {
        delivery().counter("counter_6.csv", paid(Bill.of(notice(1), 1, 100), DAY, 100));

        Outcome unknown = inspect("refunds", "counter_6.csv");
        assertThat(unknown.exitCode()).isEqualTo(50);
        assertThat(unknown.onlyComplaint()).contains("refunds", "counter", "dd-result");
        assertThat(inspect("counter", "counter_6.csv", "--unmask").exitCode()).isEqualTo(50);
        assertThat(inspect("counter", "counter_6.csv", "--unmask", "--reason", " ")
                        .exitCode())
                .isEqualTo(50);
        Outcome nowhere = TestHome.at(folder.resolve("nowhere"))
                .shuno("inspect", folder.resolve("counter_6.csv").toString(), "--kind", "counter");
        assertThat(nowhere.exitCode()).isEqualTo(50);
        assertThat(nowhere.onlyComplaint()).contains("nowhere");
    }
}
