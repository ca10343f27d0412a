package jp.shuno.batch.exchange.conveniencestore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import jp.shuno.batch.exchange.BankFile;
import jp.shuno.batch.exchange.FileCheck;
import jp.shuno.batch.exchange.Finding;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that must not be posted from: each names the record and the field that refuses it first. */
class ConvenienceStoreRefusalTest {

    private static final String NO_FIELD = "";
    private static final String CRLF = "\r\n";
    private static final BankFile GOOD = ConvenienceStoreSample.file();
    private static final ConvenienceStoreFormat FORMAT = new ConvenienceStoreFormat(
            ConvenienceStoreProfile.standard(ConvenienceStoreSample.MAKER, ConvenienceStoreSample.ORIGINATOR));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource({"lengthsAndBreaks", "order", "charsets", "header", "fields", "totals"})
    void r024_refusesAFile(byte[] file, int record, String field) throws IOException {
        FileCheck<ConvenienceStoreHeader> check =
                FORMAT.check(Files.write(Files.createTempFile(folder, "cvs-", ".txt"), file));

        assertThat(check.isUsable()).isFalse();
        Finding first =
                check.findings().stream().filter(Finding::isRefusal).findFirst().orElseThrow();
        assertThat(first.recordNo()).as(first.text()).isEqualTo(record);
        assertThat(first.field()).as(first.text()).isEqualTo(field);
        assertThat(first.rule()).isEqualTo("R-024");
        assertThat(first.text()).isNotBlank();
    }

    static Stream<Arguments> lengthsAndBreaks() {
        byte[] whole = GOOD.unbroken();
        String second = GOOD.record(3);
        return Stream.of(
                argumentSet("0 bytes", new byte[0], 0, NO_FIELD),
                argumentSet("119 bytes in all", Arrays.copyOf(whole, 119), 1, NO_FIELD),
                argumentSet("cut at byte 119 of the end", Arrays.copyOf(whole, 839), 7, NO_FIELD),
                argumentSet(
                        "119 bytes in a record",
                        GOOD.withRecord(3, second.substring(0, 119)).brokenBy(CRLF),
                        3,
                        NO_FIELD),
                argumentSet(
                        "121 bytes in a record",
                        GOOD.withRecord(3, second + " ").brokenBy(CRLF),
                        3,
                        NO_FIELD),
                argumentSet(
                        "121 bytes, unbroken", GOOD.withRecord(3, second + " ").unbroken(), 4, "recordType"),
                argumentSet(
                        "mixed line breaks", GOOD.withRecord(3, CRLF + second).unbroken(), 3, NO_FIELD),
                argumentSet("LF throughout", GOOD.brokenBy("\n"), 1, NO_FIELD));
    }

    static Stream<Arguments> order() {
        return Stream.of(
                argumentSet("header missing", GOOD.without(1).unbroken(), 1, NO_FIELD),
                argumentSet("header twice", GOOD.copying(1, 1).unbroken(), 2, NO_FIELD),
                argumentSet("header not first", GOOD.copying(1, 3).without(1).unbroken(), 1, NO_FIELD),
                argumentSet("trailer missing", GOOD.without(6).unbroken(), 6, NO_FIELD),
                argumentSet("end missing", GOOD.without(7).unbroken(), 0, NO_FIELD),
                argumentSet("data after the end", GOOD.copying(2, 7).unbroken(), 8, NO_FIELD),
                argumentSet("record of unknown kind", GOOD.with(3, 1, "7").brokenBy(CRLF), 3, "recordType"));
    }

    static Stream<Arguments> charsets() {
        return Stream.of(
                argumentSet("UTF-8", GOOD.brokenBy(CRLF, StandardCharsets.UTF_8), 1, NO_FIELD),
                argumentSet(
                        "UTF-8 byte order mark",
                        ("\uFEFF" + GOOD.record(1)).getBytes(StandardCharsets.UTF_8),
                        1,
                        NO_FIELD),
                argumentSet(
                        "kanji in the name",
                        GOOD.withRecord(
                                        1,
                                        GOOD.record(1).substring(0, 29) + "港野市"
                                                + GOOD.record(1).substring(35))
                                .brokenBy(CRLF),
                        1,
                        "originatorName"));
    }

    static Stream<Arguments> header() {
        return Stream.of(
                argumentSet("another agent", GOOD.with(1, 14, "954321").unbroken(), 1, "makerCode"),
                argumentSet("another originator", GOOD.with(1, 20, "1429990002").unbroken(), 1, "originatorCode"),
                argumentSet(
                        "created on 30 February", GOOD.with(1, 2, "20260230").unbroken(), 1, "createdDate"),
                argumentSet("created at 25 o'clock", GOOD.with(1, 10, "2500").unbroken(), 1, "createdTime"),
                argumentSet("letter in the serial number", GOOD.with(1, 70, "A").unbroken(), 1, "fileSequence"));
    }

    static Stream<Arguments> fields() {
        return Stream.of(
                argumentSet("unknown kind", GOOD.with(2, 2, "09").unbroken(), 2, "dataKind"),
                argumentSet(
                        "store date 30 February", GOOD.with(2, 4, "20260230").unbroken(), 2, "storeDate"),
                argumentSet("store date zeros", GOOD.with(2, 4, "00000000").unbroken(), 2, "storeDate"),
                argumentSet("store time 2460", GOOD.with(2, 12, "2460").unbroken(), 2, "storeTime"),
                argumentSet("letter in the barcode", GOOD.with(2, 20, "X").unbroken(), 2, "barcode"),
                argumentSet("barcode of 43 digits", GOOD.with(2, 60, "_").unbroken(), 2, "barcode"),
                argumentSet("acquired on 31 June", GOOD.with(2, 73, "20260631").unbroken(), 2, "acquiredDate"),
                argumentSet(
                        "confirmed without transfer date",
                        GOOD.with(5, 81, "00000000").unbroken(),
                        5,
                        "transferDate"),
                argumentSet(
                        "confirmed with blank transfer date",
                        GOOD.with(5, 81, "________").unbroken(),
                        5,
                        "transferDate"),
                argumentSet(
                        "transfer date 30 February",
                        GOOD.with(5, 81, "20260230").unbroken(),
                        5,
                        "transferDate"),
                argumentSet(
                        "accounting date 13th month",
                        GOOD.with(5, 89, "20261301").unbroken(),
                        5,
                        "accountingDate"));
    }

    static Stream<Arguments> totals() {
        return Stream.of(
                argumentSet("count one more", GOOD.with(6, 9, "5").unbroken(), 6, "totalCount"),
                argumentSet("count one less", GOOD.with(6, 9, "3").unbroken(), 6, "totalCount"),
                argumentSet("one yen more", GOOD.with(6, 21, "1").unbroken(), 6, "totalAmount"),
                argumentSet("one yen less", GOOD.with(6, 17, "78299").unbroken(), 6, "totalAmount"),
                argumentSet("cancel subtracted", GOOD.with(6, 17, "53700").unbroken(), 6, "totalAmount"),
                argumentSet("flash count", GOOD.with(6, 29, "3").unbroken(), 6, "flashCount"),
                argumentSet("flash amount", GOOD.with(6, 41, "1").unbroken(), 6, "flashAmount"),
                argumentSet("confirmed count", GOOD.with(6, 49, "0").unbroken(), 6, "confirmedCount"),
                argumentSet("confirmed amount", GOOD.with(6, 61, "1").unbroken(), 6, "confirmedAmount"),
                argumentSet("cancel count", GOOD.with(6, 69, "0").unbroken(), 6, "cancelCount"),
                argumentSet("cancel amount", GOOD.with(6, 81, "1").unbroken(), 6, "cancelAmount"),
                argumentSet("a record missing", GOOD.without(3).unbroken(), 5, "totalCount"),
                argumentSet("a kind changed", GOOD.with(4, 2, "01").unbroken(), 6, "flashCount"));
    }
}
