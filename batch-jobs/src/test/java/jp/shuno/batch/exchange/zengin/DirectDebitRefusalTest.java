package jp.shuno.batch.exchange.zengin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.shuno.batch.exchange.BankFile;
import jp.shuno.batch.exchange.FileCheck;
import jp.shuno.batch.exchange.Finding;
import jp.shuno.batch.exchange.Findings;
import jp.shuno.domain.bank.AccountNumber;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.CustomerNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that must not be posted from: each names the record, the field and the rule that refuses it first. */
class DirectDebitRefusalTest {

    private static final String NO_FIELD = "";
    private static final DirectDebitProfile PROFILE = DirectDebitProfile.standard(DirectDebitSample.ORIGINATOR);
    private static final DirectDebitFormat RESULT = DirectDebitFormat.result(PROFILE, LocalDate.of(2026, 7, 2));
    private static final DirectDebitFormat REQUEST = DirectDebitFormat.request(PROFILE, LocalDate.of(2026, 6, 20));
    private static final BankFile GOOD = DirectDebitSample.result();
    private static final String CRLF = "\r\n";
    private static final MalformedFiles NAMES = new MalformedFiles("originatorName", "payerName", "filler1");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource({"resultFiles", "fields", "header", "totals", "results"})
    void r024_refusesAResult(byte[] file, int record, String field, String rule) throws IOException {
        assertRefused(RESULT, file, record, field, rule);
    }

    @ParameterizedTest
    @MethodSource({"requestFiles", "requests"})
    void r024_refusesARequest(byte[] file, int record, String field, String rule) throws IOException {
        assertRefused(REQUEST, file, record, field, rule);
    }

    static Stream<Arguments> resultFiles() {
        return NAMES.of(DirectDebitSample.result());
    }

    static Stream<Arguments> requestFiles() {
        return NAMES.of(DirectDebitSample.request());
    }

    static Stream<Arguments> fields() {
        return Stream.of(
                argumentSet("space in the amount", GOOD.with(3, 81, "_").unbroken(), 3, "debitAmount", "R-024"),
                argumentSet("letter in the amount", GOOD.with(3, 90, "X").unbroken(), 3, "debitAmount", "R-024"),
                argumentSet("minus in the amount", GOOD.with(3, 81, "-").unbroken(), 3, "debitAmount", "R-024"),
                argumentSet(
                        "account all spaces", GOOD.with(3, 44, "_______").unbroken(), 3, "payerAccountNumber", "R-024"),
                argumentSet(
                        "kana in the customer number", GOOD.with(3, 92, "ｱ").unbroken(), 3, "customerNumber", "R-024"),
                argumentSet("letter in the trailer", GOOD.with(5, 2, "O").unbroken(), 5, "totalCount", "R-024"),
                argumentSet("amount 0", GOOD.with(3, 81, "0000000000").unbroken(), 3, "debitAmount", "R-024"));
    }

    static Stream<Arguments> header() {
        return Stream.of(
                argumentSet(
                        "bulk transfer sent as direct debit",
                        GOOD.with(1, 2, "21").unbroken(),
                        1,
                        "businessType",
                        "R-024"),
                argumentSet(
                        "another originator", GOOD.with(1, 5, "1429990002").unbroken(), 1, "originatorCode", "R-024"),
                argumentSet("30 February", GOOD.with(1, 55, "0230").unbroken(), 1, "debitDate", "R-024"),
                argumentSet("month 13", GOOD.with(1, 55, "1301").unbroken(), 1, "debitDate", "R-024"),
                argumentSet(
                        "29 February without a leap year",
                        GOOD.with(1, 55, "0229").unbroken(),
                        1,
                        "debitDate",
                        "R-024"),
                argumentSet("date all zeros", GOOD.with(1, 55, "0000").unbroken(), 1, "debitDate", "R-024"),
                argumentSet("date all spaces", GOOD.with(1, 55, "____").unbroken(), 1, "debitDate", "R-024"));
    }

    static Stream<Arguments> totals() {
        return Stream.of(
                argumentSet("count one more", GOOD.with(5, 7, "4").unbroken(), 5, "totalCount", "R-024"),
                argumentSet("count one less", GOOD.with(5, 7, "2").unbroken(), 5, "totalCount", "R-024"),
                argumentSet("one yen more", GOOD.with(5, 19, "1").unbroken(), 5, "totalAmount", "R-024"),
                argumentSet("one yen less", GOOD.with(5, 15, "65999").unbroken(), 5, "totalAmount", "R-024"),
                argumentSet("amount of a record changed", GOOD.with(3, 90, "1").unbroken(), 5, "totalAmount", "R-024"),
                argumentSet("a record missing", GOOD.without(3).unbroken(), 4, "totalCount", "R-024"),
                argumentSet(
                        "a malformed record does not hide a wrong count",
                        GOOD.with(3, 81, "_").with(5, 7, "4").unbroken(),
                        3,
                        "debitAmount",
                        "R-024"));
    }

    static Stream<Arguments> results() {
        return Stream.of(
                argumentSet("code 5", GOOD.with(3, 112, "5").unbroken(), 3, "resultCode", "R-163"),
                argumentSet("code blank", GOOD.with(3, 112, "_").unbroken(), 3, "resultCode", "R-163"),
                argumentSet("code E without agreement", GOOD.with(3, 112, "E").unbroken(), 3, "resultCode", "R-163"),
                argumentSet("a record twice", GOOD.copying(3, 3).unbroken(), 4, "customerNumber", "R-163"),
                argumentSet(
                        "a customer number twice",
                        GOOD.with(4, 92, DirectDebitSample.SECOND).unbroken(),
                        4,
                        "customerNumber",
                        "R-163"),
                argumentSet("collected count one off", GOOD.with(5, 25, "3").unbroken(), 5, "collectedCount", "R-163"),
                argumentSet("collected one yen off", GOOD.with(5, 37, "1").unbroken(), 5, "collectedAmount", "R-163"),
                argumentSet("failed count one off", GOOD.with(5, 43, "0").unbroken(), 5, "failedCount", "R-163"),
                argumentSet("failed one yen off", GOOD.with(5, 55, "1").unbroken(), 5, "failedAmount", "R-163"),
                argumentSet("a result changed", GOOD.with(2, 112, "0").unbroken(), 5, "collectedCount", "R-163"));
    }

    static Stream<Arguments> requests() {
        BankFile request = DirectDebitSample.request();
        return Stream.of(
                argumentSet("a result in a request", request.with(3, 112, "1").unbroken(), 3, "resultCode", "R-024"),
                argumentSet(
                        "result totals in a request",
                        request.with(5, 25, "1").unbroken(),
                        5,
                        "collectedCount",
                        "R-163"),
                argumentSet("one yen off", request.with(5, 19, "1").unbroken(), 5, "totalAmount", "R-024"),
                argumentSet("amount 0", request.with(2, 81, "0000000000").unbroken(), 2, "debitAmount", "R-024"),
                argumentSet("a customer number twice", request.copying(2, 2).unbroken(), 3, "customerNumber", "R-163"));
    }

    @Test
    void r024_aWrongLengthInAnUnbrokenFileNamesTheRecordAndEndsTheReading() throws IOException {
        String second = GOOD.record(3);

        for (String wrong : List.of(second.substring(0, 119), second.substring(0, 118), second + " ")) {
            FileCheck<DirectDebitHeader> check =
                    RESULT.check(write(GOOD.withRecord(3, wrong).unbroken()));
            assertThat(check.findings().getLast().recordNo()).isEqualTo(3);
            assertThat(check.findings().getLast().text()).contains("120バイトでない可能性");
        }
    }

    @Test
    void r024_aFileInUtf8IsRefusedWithAHint() throws IOException {
        byte[] file = GOOD.brokenBy(CRLF, StandardCharsets.UTF_8);

        assertThat(RESULT.check(write(file)).findings().getFirst().text()).contains("UTF-8 で保存されたようです");
    }

    @Test
    void r024_allFindingsOfAFileAreListedAtOnce() throws IOException {
        byte[] file = GOOD.with(1, 5, "0000000001")
                .with(2, 112, "5")
                .with(3, 81, "X")
                .with(4, 44, "_______")
                .with(5, 7, "9")
                .brokenBy(CRLF);

        assertThat(RESULT.check(write(file)).findings())
                .extracting(Finding::field)
                .containsExactly("originatorCode", "resultCode", "debitAmount", "payerAccountNumber", "totalCount");
    }

    @Test
    void r024_aThousandMalformedRecordsGiveAHundredFindings() throws IOException {
        BankFile file = GOOD;
        for (int copies = 0; copies < 1_000; copies++) {
            file = file.copying(2, 2);
        }

        assertThat(RESULT.check(write(file.unbroken())).findings()).hasSize(100);
    }

    @Test
    void r024_aMillionRecordsAreMoreThanTheTrailerCanCount() {
        DirectDebitCheck check = new DirectDebitCheck(DirectDebitPhase.REQUEST, PROFILE, LocalDate.of(2026, 6, 20));
        Findings findings = new Findings();
        for (int number = 1; number <= 999_999; number++) {
            assertThat(check.check(line(number), findings) != null).isTrue();
        }
        assertThat(check.isHopeless()).isFalse();

        assertThat(check.check(line(1_000_000), findings)).isNull();
        assertThat(check.isHopeless()).isTrue();
        assertThat(findings.toList())
                .singleElement()
                .satisfies(only -> assertThat(only.text()).contains("999,999件を超えています"));
    }

    private static DirectDebitLine line(int number) {
        DirectDebitRecord debit = new DirectDebitRecord(
                number,
                "0005",
                "045",
                '1',
                new AccountNumber("9234567"),
                "ﾔﾏﾀﾞ ﾀﾛｳ",
                Yen.of(1),
                '0',
                new CustomerNumber("0".repeat(13) + (1_000_000 + number)),
                '0');
        return new DirectDebitLine.Data(number + 1, debit, List.of());
    }

    private void assertRefused(DirectDebitFormat format, byte[] file, int record, String field, String rule)
            throws IOException {
        MalformedFiles.assertRefused(
                format.check(write(file)), record, field, rule, "9234567", "0012345", "9000777", "ﾔﾏﾀﾞ", "ﾊﾅｺ");
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "dd-", ".txt"), bytes);
    }
}
