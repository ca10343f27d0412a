package jp.shuno.batch.exchange.zengin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import jp.shuno.batch.exchange.BankFile;
import jp.shuno.batch.exchange.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bulk transfers that must not leave: each names the record, the field and the rule that refuses it first. */
class BulkTransferRefusalTest {

    private static final BankFile GOOD = BulkTransferSample.good();
    private static final BulkTransferFormat FORMAT = new BulkTransferFormat(
            BulkTransferProfile.standard(BulkTransferSample.REMITTER), BulkTransferSample.MADE_ON);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource({"structure", "fields", "header", "values", "totals"})
    void r024_refusesATransferFile(byte[] file, int record, String field, String rule) throws IOException {
        MalformedFiles.assertRefused(
                FORMAT.check(write(file)),
                record,
                field,
                rule,
                "1234567",
                "0012345",
                "9000777",
                "9000001",
                "ﾔﾏﾀﾞ",
                "ﾊﾅｺ");
    }

    static Stream<Arguments> structure() {
        return new MalformedFiles("remitterName", "payeeName", "clearingHouse").of(GOOD);
    }

    static Stream<Arguments> fields() {
        return Stream.of(
                argumentSet("space in the amount", GOOD.with(3, 81, "_").unbroken(), 3, "transferAmount", "R-024"),
                argumentSet("letter in the amount", GOOD.with(3, 90, "X").unbroken(), 3, "transferAmount", "R-024"),
                argumentSet("minus in the amount", GOOD.with(3, 81, "-").unbroken(), 3, "transferAmount", "R-024"),
                argumentSet(
                        "account all spaces", GOOD.with(3, 44, "_______").unbroken(), 3, "payeeAccountNumber", "R-024"),
                argumentSet("kana in the refund number", GOOD.with(3, 92, "ｱ").unbroken(), 3, "customerCode1", "R-024"),
                argumentSet("letter in the trailer", GOOD.with(5, 2, "O").unbroken(), 5, "totalCount", "R-024"));
    }

    static Stream<Arguments> header() {
        return Stream.of(
                argumentSet(
                        "direct debit sent as bulk transfer",
                        GOOD.with(1, 2, "91").unbroken(),
                        1,
                        "businessType",
                        "R-024"),
                argumentSet("another remitter", GOOD.with(1, 5, "1429990002").unbroken(), 1, "remitterCode", "R-150"),
                argumentSet("no remitter name", GOOD.with(1, 15, "_____").unbroken(), 1, "remitterName", "R-150"),
                argumentSet("comma in the remitter name", GOOD.with(1, 16, ",").unbroken(), 1, "remitterName", "R-150"),
                argumentSet("savings account pays", GOOD.with(1, 96, "4").unbroken(), 1, "originAccountType", "R-150"),
                argumentSet("30 February", GOOD.with(1, 55, "0230").unbroken(), 1, "transferDate", "R-024"),
                argumentSet(
                        "29 February without a leap year",
                        GOOD.with(1, 55, "0229").unbroken(),
                        1,
                        "transferDate",
                        "R-024"),
                argumentSet("date all zeros", GOOD.with(1, 55, "0000").unbroken(), 1, "transferDate", "R-024"),
                argumentSet("date all spaces", GOOD.with(1, 55, "____").unbroken(), 1, "transferDate", "R-024"));
    }

    static Stream<Arguments> values() {
        return Stream.of(
                argumentSet("amount 0", GOOD.with(3, 90, "0").unbroken(), 3, "transferAmount", "R-150"),
                argumentSet("tax reserve account", GOOD.with(3, 43, "3").unbroken(), 3, "payeeAccountType", "R-150"),
                argumentSet(
                        "account all zeros", GOOD.with(3, 44, "0000000").unbroken(), 3, "payeeAccountNumber", "R-150"),
                argumentSet("no name", GOOD.with(3, 51, "_".repeat(30)).unbroken(), 3, "payeeName", "R-151"),
                argumentSet("small kana in the name", GOOD.with(3, 51, "ｬ").unbroken(), 3, "payeeName", "R-151"),
                argumentSet("long mark in the name", GOOD.with(3, 51, "ｰ").unbroken(), 3, "payeeName", "R-151"),
                argumentSet("small letter in the name", GOOD.with(3, 51, "a").unbroken(), 3, "payeeName", "R-151"),
                argumentSet("slash in the name", GOOD.with(3, 51, "/").unbroken(), 3, "payeeName", "R-151"),
                argumentSet("space in the bank's name", GOOD.with(3, 8, "_").unbroken(), 3, "payeeBankName", "R-151"),
                argumentSet("dot in the branch name", GOOD.with(3, 24, ".").unbroken(), 3, "payeeBranchName", "R-151"),
                argumentSet("new code 3", GOOD.with(3, 91, "3").unbroken(), 3, "newCode", "R-150"),
                argumentSet("method 1", GOOD.with(3, 112, "1").unbroken(), 3, "transferMethod", "R-150"),
                argumentSet("clearing house 1301", GOOD.with(3, 39, "1301").unbroken(), 3, "clearingHouse", "R-150"),
                argumentSet("EDI information", GOOD.with(3, 113, "Y").unbroken(), 3, "ediFlag", "R-150"),
                argumentSet(
                        "no refund number", GOOD.with(3, 92, "0".repeat(10)).unbroken(), 3, "customerCode1", "R-150"),
                argumentSet("a record twice", GOOD.copying(3, 3).unbroken(), 4, "customerCode1", "R-154"),
                argumentSet(
                        "a refund to two accounts",
                        GOOD.with(4, 92, "2026000124").unbroken(),
                        4,
                        "customerCode1",
                        "R-154"));
    }

    static Stream<Arguments> totals() {
        return Stream.of(
                argumentSet("count one more", GOOD.with(5, 7, "4").unbroken(), 5, "totalCount", "R-024"),
                argumentSet("count one less", GOOD.with(5, 7, "2").unbroken(), 5, "totalCount", "R-024"),
                argumentSet("one yen more", GOOD.with(5, 19, "2").unbroken(), 5, "totalAmount", "R-024"),
                argumentSet("one yen less", GOOD.with(5, 19, "0").unbroken(), 5, "totalAmount", "R-024"),
                argumentSet("amount of a record changed", GOOD.with(3, 90, "2").unbroken(), 5, "totalAmount", "R-024"),
                argumentSet("a record missing", GOOD.without(3).unbroken(), 4, "totalCount", "R-024"),
                argumentSet(
                        "nothing to transfer",
                        BankFile.of(GOOD.record(1), "8" + "0".repeat(18) + "_".repeat(101), GOOD.record(6))
                                .unbroken(),
                        0,
                        "",
                        "R-150"));
    }

    @Test
    void r024_allFindingsOfAFileAreListedAtOnce() throws IOException {
        byte[] file = GOOD.with(1, 5, "0000000001")
                .with(2, 81, "X")
                .with(3, 43, "3")
                .with(3, 113, "Y")
                .with(4, 51, "ｬ")
                .with(5, 7, "9")
                .brokenBy("\r\n");

        assertThat(FORMAT.check(write(file)).findings())
                .extracting(Finding::field)
                .containsExactly(
                        "remitterCode", "transferAmount", "payeeAccountType", "ediFlag", "payeeName", "totalCount");
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "transfer-", ".txt"), bytes);
    }
}
