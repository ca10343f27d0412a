package jp.shuno.batch.exchange.zengin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import jp.shuno.batch.exchange.BankFile;
import jp.shuno.batch.exchange.Finding;
import jp.shuno.domain.bank.AccountNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Advice from which nothing may be stored: each names the record and the field that refuses it first. */
class TransferInRefusalTest {

    private static final String NO_FIELD = "";
    private static final String CRLF = "\r\n";
    private static final LocalDate ARRIVAL = LocalDate.of(2026, 7, 2);
    private static final TransferInAccount OURS =
            new TransferInAccount("9001", "001", '1', new AccountNumber("9000001"));
    private static final TransferInFormat FORMAT =
            new TransferInFormat(new TransferInProfile(TransferInVariant.A, OURS, true, false), ARRIVAL);
    private static final BankFile GOOD = TransferInSample.formatA();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource({"lengths", "breaks", "order", "charsets", "fields", "header", "totals"})
    void r024_refusesAnAdvice(byte[] file, int record, String field) throws IOException {
        MalformedFiles.assertRefused(FORMAT.check(write(file)), record, field, "R-024", "9000001", "ﾐﾅﾄｼﾕｳ");
    }

    static Stream<Arguments> lengths() {
        String second = GOOD.record(3);
        byte[] whole = GOOD.unbroken();
        return Stream.of(
                argumentSet("0 bytes", new byte[0], 0, NO_FIELD),
                argumentSet("cut at byte 199 of the end", Arrays.copyOf(whole, 1199), 6, NO_FIELD),
                argumentSet("120-byte records", DirectDebitSample.result().brokenBy(CRLF), 1, NO_FIELD),
                argumentSet(
                        "199 bytes",
                        GOOD.withRecord(3, second.substring(0, 199)).brokenBy(CRLF),
                        3,
                        NO_FIELD),
                argumentSet("201 bytes", GOOD.withRecord(3, second + " ").brokenBy(CRLF), 3, NO_FIELD),
                argumentSet(
                        "199 bytes, unbroken",
                        GOOD.withRecord(3, second.substring(0, 199)).unbroken(),
                        4,
                        "recordType"),
                argumentSet(
                        "201 bytes, unbroken", GOOD.withRecord(3, second + " ").unbroken(), 4, "recordType"));
    }

    static Stream<Arguments> breaks() {
        String second = GOOD.record(3);
        return Stream.of(
                argumentSet(
                        "a break in an unbroken file",
                        GOOD.withRecord(3, CRLF + second).unbroken(),
                        3,
                        NO_FIELD),
                argumentSet(
                        "no break behind record 2",
                        GOOD.withRecord(2, GOOD.record(2) + second).without(3).brokenBy(CRLF),
                        2,
                        NO_FIELD),
                argumentSet("LF throughout", GOOD.brokenBy("\n"), 1, NO_FIELD),
                argumentSet("CR throughout", GOOD.brokenBy("\r"), 1, NO_FIELD));
    }

    static Stream<Arguments> order() {
        return Stream.of(
                argumentSet("header missing", GOOD.without(1).unbroken(), 1, NO_FIELD),
                argumentSet("header twice", GOOD.copying(1, 1).unbroken(), 2, NO_FIELD),
                argumentSet("header not first", GOOD.copying(1, 3).without(1).unbroken(), 1, NO_FIELD),
                argumentSet("trailer missing", GOOD.without(5).unbroken(), 5, NO_FIELD),
                argumentSet("end missing", GOOD.without(6).unbroken(), 0, NO_FIELD),
                argumentSet("data after the end", GOOD.copying(2, 6).unbroken(), 7, NO_FIELD),
                argumentSet("a second group", GOOD.copying(1, 6).unbroken(), 7, NO_FIELD),
                argumentSet("record of unknown kind", GOOD.with(3, 1, "3").brokenBy(CRLF), 3, "recordType"));
    }

    static Stream<Arguments> charsets() {
        byte[] ebcdic = new byte[800];
        Arrays.fill(ebcdic, (byte) 0xF1);
        return Stream.of(
                argumentSet("UTF-8, CRLF", GOOD.brokenBy(CRLF, StandardCharsets.UTF_8), 1, NO_FIELD),
                argumentSet("EBCDIC flag", GOOD.with(1, 4, "1").unbroken(), 1, "codeClass"),
                argumentSet("EBCDIC", ebcdic, 1, NO_FIELD),
                argumentSet(
                        "kanji in the remitter",
                        GOOD.withRecord(
                                        3,
                                        GOOD.record(3).substring(0, 60) + "山田"
                                                + GOOD.record(3).substring(64))
                                .brokenBy(CRLF),
                        3,
                        "remitterName"));
    }

    static Stream<Arguments> fields() {
        return Stream.of(
                argumentSet("space in the amount", GOOD.with(3, 20, "_").unbroken(), 3, "amount"),
                argumentSet("minus in the amount", GOOD.with(3, 20, "-").unbroken(), 3, "amount"),
                argumentSet(
                        "remitter code all spaces",
                        GOOD.with(3, 40, "__________").unbroken(),
                        3,
                        "remitterCode"),
                argumentSet(
                        "account date 30 February", GOOD.with(3, 8, "080230").unbroken(), 3, "accountDate"),
                argumentSet("no account date", GOOD.with(3, 8, "000000").unbroken(), 3, "accountDate"),
                argumentSet(
                        "account date in the Christian era",
                        GOOD.with(3, 8, "260630").unbroken(),
                        3,
                        "accountDate"),
                argumentSet("value date of month 13", GOOD.with(2, 14, "081301").unbroken(), 2, "valueDate"),
                argumentSet("cancel flag 2", GOOD.with(3, 128, "2").unbroken(), 3, "cancelFlag"),
                argumentSet("letter in the trailer", GOOD.with(5, 2, "O").unbroken(), 5, "transferCount"));
    }

    static Stream<Arguments> header() {
        return Stream.of(
                argumentSet("statement sent as advice", GOOD.with(1, 2, "03").unbroken(), 1, "businessType"),
                argumentSet("another bank", GOOD.with(1, 23, "9002").unbroken(), 1, "bankCode"),
                argumentSet("another branch", GOOD.with(1, 42, "002").unbroken(), 1, "branchCode"),
                argumentSet("another account", GOOD.with(1, 61, "9000002").unbroken(), 1, "accountNumber"),
                argumentSet("created on 30 February", GOOD.with(1, 5, "080230").unbroken(), 1, "createdDate"),
                argumentSet("two years old", GOOD.with(1, 5, "060701").unbroken(), 1, "createdDate"),
                argumentSet("period from behind to", GOOD.with(1, 11, "080701").unbroken(), 1, "fromDate"),
                argumentSet(
                        "a day that Heisei no longer had",
                        GOOD.with(1, 11, "310501").unbroken(),
                        1,
                        "fromDate"));
    }

    static Stream<Arguments> totals() {
        return Stream.of(
                argumentSet("count one more", GOOD.with(5, 7, "3").unbroken(), 5, "transferCount"),
                argumentSet("one yen more", GOOD.with(5, 19, "1").unbroken(), 5, "transferAmount"),
                argumentSet("cancel count one less", GOOD.with(5, 25, "0").unbroken(), 5, "cancelCount"),
                argumentSet("cancelled one yen more", GOOD.with(5, 37, "1").unbroken(), 5, "cancelAmount"),
                argumentSet("a record missing", GOOD.without(3).unbroken(), 4, "transferCount"),
                argumentSet(
                        "a deposit become a cancellation",
                        GOOD.with(3, 128, "1").unbroken(),
                        5,
                        "transferCount"),
                argumentSet("format B read as A", TransferInSample.formatB().unbroken(), 5, "transferCount"));
    }

    @Test
    void r024_aMalformedRecordDoesNotHideAWrongCount() throws IOException {
        byte[] file = GOOD.with(3, 20, "_").with(5, 7, "4").brokenBy(CRLF);

        assertThat(FORMAT.check(write(file)).findings())
                .extracting(Finding::field)
                .containsExactly("amount", "transferCount");
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "ti-", ".txt"), bytes);
    }
}
