package jp.shuno.batch.exchange.zengin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import jp.shuno.batch.exchange.BankFile;
import jp.shuno.batch.exchange.FileCheck;
import jp.shuno.batch.exchange.Finding;
import org.junit.jupiter.params.provider.Arguments;

/**
 * What can be wrong with the form of any file of the association: lengths, line breaks, order, charset. Made from a
 * good file of a header, three data records, a trailer and an end record of 120 bytes each.
 *
 * @param headerName field of the header that begins with byte 15
 * @param dataName field of the data record at bytes 51 to 80
 * @param blank field of the data record at bytes 39 to 42
 */
record MalformedFiles(String headerName, String dataName, String blank) {

    private static final String NO_FIELD = "";
    private static final String CRLF = "\r\n";

    /** Whether a check refuses a file first there and for that, and no finding tells one of the values. */
    static void assertRefused(FileCheck<?> check, int record, String field, String rule, CharSequence... secrets) {
        assertThat(check.isUsable()).isFalse();
        Finding first =
                check.findings().stream().filter(Finding::isRefusal).findFirst().orElseThrow();
        assertThat(first.recordNo()).as(first.text()).isEqualTo(record);
        assertThat(first.field()).as(first.text()).isEqualTo(field);
        assertThat(first.rule()).isEqualTo(rule);
        assertThat(check.findings())
                .allSatisfy(finding -> assertThat(finding.text()).isNotBlank().doesNotContain(secrets));
    }

    /** All of them, with the record and the field that refuse each. */
    Stream<Arguments> of(BankFile good) {
        return Stream.of(lengths(good), breaks(good), order(good), charsets(good))
                .flatMap(cases -> cases);
    }

    private static Stream<Arguments> lengths(BankFile good) {
        String second = good.record(3);
        byte[] whole = good.unbroken();
        return Stream.of(
                argumentSet("0 bytes", new byte[0], 0, NO_FIELD, "R-024"),
                argumentSet("end-of-file byte only", new byte[] {0x1A}, 0, NO_FIELD, "R-024"),
                argumentSet("119 bytes in all", Arrays.copyOf(whole, 119), 1, NO_FIELD, "R-024"),
                argumentSet("cut at byte 119 of the end", Arrays.copyOf(whole, 719), 6, NO_FIELD, "R-024"),
                argumentSet("cut in a data record", Arrays.copyOf(whole, 300), 3, NO_FIELD, "R-024"),
                argumentSet(
                        "119 bytes, CRLF",
                        good.withRecord(3, second.substring(0, 119)).brokenBy(CRLF),
                        3,
                        NO_FIELD,
                        "R-024"),
                argumentSet("121 bytes, CRLF", good.withRecord(3, second + " ").brokenBy(CRLF), 3, NO_FIELD, "R-024"),
                argumentSet(
                        "121 bytes in the first, CRLF",
                        good.withRecord(1, good.record(1) + " ").brokenBy(CRLF),
                        1,
                        NO_FIELD,
                        "R-024"),
                argumentSet(
                        "119 bytes, unbroken",
                        good.withRecord(3, second.substring(0, 119)).unbroken(),
                        4,
                        NO_FIELD,
                        "R-024"),
                argumentSet(
                        "121 bytes, unbroken", good.withRecord(3, second + " ").unbroken(), 4, "recordType", "R-024"));
    }

    private static Stream<Arguments> breaks(BankFile good) {
        String second = good.record(3);
        return Stream.of(
                argumentSet(
                        "no break behind record 2",
                        good.withRecord(2, good.record(2) + second).without(3).brokenBy(CRLF),
                        2,
                        NO_FIELD,
                        "R-024"),
                argumentSet(
                        "a break in an unbroken file",
                        good.withRecord(3, CRLF + second).unbroken(),
                        3,
                        NO_FIELD,
                        "R-024"),
                argumentSet(
                        "LF behind record 3 of a CRLF file",
                        replaced(good.brokenBy(CRLF), 3 * 122 - 2, '\n'),
                        3,
                        NO_FIELD,
                        "R-024"),
                argumentSet("LF throughout", good.brokenBy("\n"), 1, NO_FIELD, "R-024"),
                argumentSet("CR throughout", good.brokenBy("\r"), 1, NO_FIELD, "R-024"),
                argumentSet(
                        "an empty line", good.withRecord(3, CRLF + second).brokenBy(CRLF), 3, "recordType", "R-024"));
    }

    private static Stream<Arguments> order(BankFile good) {
        return Stream.of(
                argumentSet("header missing", good.without(1).unbroken(), 1, NO_FIELD, "R-024"),
                argumentSet("header twice", good.copying(1, 1).unbroken(), 2, NO_FIELD, "R-024"),
                argumentSet("header not first", good.copying(1, 3).without(1).unbroken(), 1, NO_FIELD, "R-024"),
                argumentSet("trailer missing", good.without(5).unbroken(), 5, NO_FIELD, "R-024"),
                argumentSet("trailer twice", good.copying(5, 5).unbroken(), 6, NO_FIELD, "R-024"),
                argumentSet("end missing", good.without(6).unbroken(), 0, NO_FIELD, "R-024"),
                argumentSet("end twice", good.copying(6, 6).unbroken(), 7, NO_FIELD, "R-024"),
                argumentSet("data after the trailer", good.copying(2, 5).unbroken(), 6, NO_FIELD, "R-024"),
                argumentSet("data after the end", good.copying(2, 6).unbroken(), 7, NO_FIELD, "R-024"),
                argumentSet("a second group after the end", good.copying(1, 6).unbroken(), 7, NO_FIELD, "R-024"),
                argumentSet(
                        "only a header",
                        good.without(6)
                                .without(5)
                                .without(4)
                                .without(3)
                                .without(2)
                                .unbroken(),
                        0,
                        NO_FIELD,
                        "R-024"),
                argumentSet("record of unknown kind", good.with(3, 1, "3").brokenBy(CRLF), 3, "recordType", "R-024"));
    }

    private Stream<Arguments> charsets(BankFile good) {
        byte[] mark = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
        byte[] ebcdic = new byte[480];
        Arrays.fill(ebcdic, (byte) 0xF1);
        return Stream.of(
                argumentSet("UTF-8, CRLF", good.brokenBy(CRLF, StandardCharsets.UTF_8), 1, NO_FIELD, "R-024"),
                argumentSet("UTF-8, unbroken", good.brokenBy("", StandardCharsets.UTF_8), 1, headerName, "R-024"),
                argumentSet("UTF-8 byte order mark", joined(mark, good.brokenBy(CRLF)), 1, NO_FIELD, "R-024"),
                argumentSet("EBCDIC flag", good.with(1, 4, "1").unbroken(), 1, "codeClass", "R-024"),
                argumentSet("EBCDIC", ebcdic, 1, NO_FIELD, "R-024"),
                argumentSet(
                        "kanji in the name",
                        good.withRecord(
                                        3,
                                        good.record(3).substring(0, 50) + "山田"
                                                + good.record(3).substring(54))
                                .brokenBy(CRLF),
                        3,
                        dataName,
                        "R-024"),
                argumentSet("tab in the name", good.with(3, 60, "\t").unbroken(), 3, dataName, "R-024"),
                argumentSet("NUL in a dummy", good.with(3, 39, "\0").unbroken(), 3, blank, "R-024"));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    /** CR LF at that place, from 0, becomes the one character. */
    private static byte[] replaced(byte[] file, int at, char lineBreak) {
        byte[] changed = new byte[file.length - 1];
        System.arraycopy(file, 0, changed, 0, at);
        changed[at] = (byte) lineBreak;
        System.arraycopy(file, at + 2, changed, at + 1, file.length - at - 2);
        return changed;
    }
}
