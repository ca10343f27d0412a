package jp.shuno.batch.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.shuno.batch.exchange.FileCheck;
import jp.shuno.batch.exchange.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables that must not be taken: each names the row and the column that refuses it first. */
class CsvRefusalTest {

    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
    private static final String NO_COLUMN = "";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource({"addresseeForms", "assessmentForms", "bankForms", "accountAnswerForms", "counterForms"})
    void r024_refusesAValueWithoutItsForm(CsvSample sample, String column, String value) throws IOException {
        Finding first = firstRefusal(sample.format(), bytes(sample.with(column, value)));

        assertThat(first.recordNo()).isEqualTo(2);
        assertThat(first.field()).isEqualTo(column);
        assertThat(first.rule()).isEqualTo("R-024");
    }

    static Stream<Arguments> addresseeForms() {
        return Stream.of(
                        cases(CsvSample.addressees(), "addressee_no", "", "100000001", "10000000155", "100000001X"),
                        cases(CsvSample.addressees(), "name", "", " ", "　"),
                        cases(CsvSample.addressees(), "kana", ""),
                        cases(CsvSample.addressees(), "household_head_no", "1", "１００００００００１"),
                        cases(CsvSample.addressees(), "birth_date", "1958-02-29", "1958/02/28", "19580228", "S33.2.28"),
                        cases(CsvSample.addressees(), "sex", "0", "3", "M", "男"),
                        cases(CsvSample.addressees(), "resident_category", "jp", "OTHER"),
                        cases(CsvSample.addressees(), "nationality", "JP", "jpn", "日本国"),
                        cases(CsvSample.addressees(), "my_number", "12345678901", "1234567890188", "12345678901X"),
                        cases(CsvSample.addressees(), "corporate_number", "900000000000"),
                        cases(CsvSample.addressees(), "protected", "0", "yes"))
                .flatMap(cases -> cases);
    }

    static Stream<Arguments> assessmentForms() {
        return Stream.of(
                        cases(CsvSample.assessments(), "levy", "", "01", "nhi", "TAX"),
                        cases(CsvSample.assessments(), "fiscal_year", "", "26", "1899", "2200", "令和8"),
                        cases(CsvSample.assessments(), "obligor_no", "", "123"),
                        cases(CsvSample.assessments(), "notice_no", "", "123456789X"),
                        cases(CsvSample.assessments(), "term", "", "0", "00", "21", "001", "-1", "随時"),
                        cases(CsvSample.assessments(), "term_month", "", "2026-13", "2026-00", "202606", "2026-6"),
                        cases(
                                CsvSample.assessments(),
                                "due_date",
                                "",
                                "2026-02-30",
                                "2026-13-01",
                                "2026-00-10",
                                "2026-6-30",
                                "2026-06-31",
                                "0000-01-01",
                                "2026-06-30T00:00"),
                        cases(
                                CsvSample.assessments(),
                                "principal",
                                "",
                                "-1",
                                "+1",
                                "1.0",
                                "1 000",
                                "￥100",
                                "1000000000000",
                                "９００"),
                        cases(CsvSample.assessments(), "annual_principal", "", "X"),
                        cases(CsvSample.assessments(), "revision", "", "0", "-1", "1000000"),
                        cases(CsvSample.assessments(), "decided_on", "", "2027-02-29"))
                .flatMap(cases -> cases);
    }

    static Stream<Arguments> accountAnswerForms() {
        return Stream.of(
                        cases(CsvSample.accountAnswers(), "claim_no", "", "26100000001", "2610000000168"),
                        cases(CsvSample.accountAnswers(), "inquiry_no", "", "Q".repeat(21)),
                        cases(CsvSample.accountAnswers(), "requested_by", ""),
                        cases(CsvSample.accountAnswers(), "requested_at", "", "2026-12-01", "2026-11-31T10:00:00"),
                        cases(CsvSample.accountAnswers(), "answered_at", "", "2026-12-01T24:01:00"),
                        cases(CsvSample.accountAnswers(), "status", "", "0", "5", "登録あり"),
                        cases(CsvSample.accountAnswers(), "bank_code", "5"),
                        cases(CsvSample.accountAnswers(), "branch_code", "45"),
                        cases(CsvSample.accountAnswers(), "account_type", "5"),
                        cases(CsvSample.accountAnswers(), "account_no", "92345678"),
                        cases(CsvSample.accountAnswers(), "yucho_symbol", "10530-22", "１０５３０"),
                        cases(CsvSample.accountAnswers(), "yucho_number", "123456781"),
                        cases(CsvSample.accountAnswers(), "holder_kana", "ｱ".repeat(61)),
                        cases(CsvSample.accountAnswers(), "account_updated_on", "2026-02-29"),
                        cases(CsvSample.accountAnswers(), "keyed_by", "", "S".repeat(21)),
                        cases(CsvSample.accountAnswers(), "verified_by", "S".repeat(21)))
                .flatMap(cases -> cases);
    }

    static Stream<Arguments> bankForms() {
        return Stream.of(
                        cases(CsvSample.debitAccounts(), "bank_code", "", "5", "00005", "000A"),
                        cases(CsvSample.debitAccounts(), "branch_code", "", "45", "0045"),
                        cases(CsvSample.debitAccounts(), "account_type", "", "0", "5", "11"),
                        cases(CsvSample.debitAccounts(), "account_no", "", "92345670", "923-567", "９２３４５６７"),
                        cases(CsvSample.debitAccounts(), "holder_kana", ""),
                        cases(CsvSample.debitAccounts(), "from_date", "", "2026-04-31"),
                        cases(CsvSample.debitAccounts(), "to_date", "2026-09-31"),
                        cases(CsvSample.debitAccounts(), "refund_consent", "0", "2", "はい"),
                        cases(CsvSample.bankDirectory(), "bank_code", "", "199"),
                        cases(CsvSample.bankDirectory(), "bank_name", ""),
                        cases(CsvSample.bankDirectory(), "branch_kana", ""),
                        cases(CsvSample.bankDirectory(), "valid_from", ""),
                        cases(CsvSample.bankDirectory(), "valid_to", "2026-02-29"))
                .flatMap(cases -> cases);
    }

    static Stream<Arguments> counterForms() {
        return Stream.of(
                        cases(
                                CsvSample.counter(),
                                "slip_key_upper",
                                "",
                                "41108123456789701",
                                "4110812345678970100",
                                "41108123456789701X"),
                        cases(CsvSample.counter(), "slip_key_lower", "", "0000456000000000"),
                        cases(CsvSample.counter(), "payment_date", "", "2026-06-31"),
                        cases(CsvSample.counter(), "revenue_date", ""),
                        cases(CsvSample.counter(), "amount", "", "-45600", "45600円"))
                .flatMap(cases -> cases);
    }

    @ParameterizedTest
    @MethodSource("structures")
    void r024_refusesATable(CsvSample sample, byte[] file, int row, String column) throws IOException {
        Finding first = firstRefusal(sample.format(), file);

        assertThat(first.recordNo()).as(first.text()).isEqualTo(row);
        assertThat(first.field()).as(first.text()).isEqualTo(column);
        assertThat(first.rule()).isEqualTo("R-024");
    }

    static Stream<Arguments> structures() {
        return CsvSample.all().stream()
                .flatMap(sample -> Stream.of(headers(sample), rows(sample), characters(sample)))
                .flatMap(cases -> cases);
    }

    private static Stream<Arguments> headers(CsvSample sample) {
        String name = sample.name() + ": ";
        String header = sample.header();
        String column = sample.firstColumn();
        String rest = header.substring(column.length() + 1);
        return Stream.of(
                argumentSet(name + "0 bytes", sample, new byte[0], 0, NO_COLUMN),
                argumentSet(name + "no header row", sample, bytes(table(sample.row())), 1, NO_COLUMN),
                argumentSet(name + "column missing", sample, bytes(rest + "\r\n"), 1, column),
                argumentSet(name + "column twice", sample, bytes(header + "," + column + "\r\n"), 1, column),
                argumentSet(
                        name + "names in capitals",
                        sample,
                        bytes(table(header.toUpperCase(Locale.ROOT))),
                        1,
                        NO_COLUMN),
                argumentSet(name + "cut in the header", sample, bytes(header), 1, NO_COLUMN));
    }

    private static Stream<Arguments> rows(CsvSample sample) {
        String name = sample.name() + ": ";
        String header = sample.header();
        String row = sample.row();
        return Stream.of(
                argumentSet(name + "one value too many", sample, bytes(table(header, row + ",")), 2, NO_COLUMN),
                argumentSet(
                        name + "one value too few",
                        sample,
                        bytes(table(header, row, row.substring(0, row.lastIndexOf(',')))),
                        3,
                        NO_COLUMN),
                argumentSet(name + "empty line", sample, bytes(table(header, "", row)), 2, NO_COLUMN),
                argumentSet(name + "cut in the last row", sample, bytes(header + "\r\n" + row), 2, NO_COLUMN),
                argumentSet(name + "quote not closed", sample, bytes(table(header, "\"" + row)), 2, NO_COLUMN),
                argumentSet(name + "quote in the middle", sample, bytes(table(header, "a\"" + row)), 2, NO_COLUMN),
                argumentSet(name + "text behind a quote", sample, bytes(table(header, "\"a\"b" + row)), 2, NO_COLUMN));
    }

    private static Stream<Arguments> characters(CsvSample sample) {
        String name = sample.name() + ": ";
        String header = sample.header();
        String row = sample.row();
        return Stream.of(
                argumentSet(name + "lone CR", sample, bytes(header + "\r" + row + "\r"), 1, NO_COLUMN),
                argumentSet(name + "NUL", sample, bytes(table(header, row.replace(",", ",\0"))), 2, NO_COLUMN),
                argumentSet(name + "tab", sample, bytes(table(header, row.replace(",", "\t"))), 2, NO_COLUMN),
                argumentSet(name + "end-of-file byte", sample, bytes(table(header, row) + "\u001A"), 3, NO_COLUMN),
                argumentSet(
                        name + "UTF-16", sample, table(header, row).getBytes(StandardCharsets.UTF_16), 1, NO_COLUMN),
                argumentSet(
                        name + "byte that is no UTF-8",
                        sample,
                        table(header, "ミナトノ" + row).getBytes(WINDOWS_31J),
                        2,
                        NO_COLUMN));
    }

    @Test
    void r024_aWrongByteIsNamedWithLineAndByteAndTheLikelyCharset() throws IOException {
        CsvSample sample = CsvSample.bankDirectory();
        byte[] file = table(sample.header(), sample.row()).getBytes(WINDOWS_31J);
        Finding first = firstRefusal(sample.format(), file);

        assertThat(first.recordNo()).isEqualTo(2);
        assertThat(first.byteOffset()).isEqualTo("1999,".length() + 1);
        assertThat(first.text()).contains("UTF-8 として読めないバイト(D0)", "Windows-31J");
    }

    @Test
    void r024_aWrongByteFarInsideTheFileIsNamedWithItsLine() throws IOException {
        CsvSample sample = CsvSample.counter();
        StringBuilder text = new StringBuilder(sample.header()).append("\r\n");
        text.append((sample.row() + "\r\n").repeat(2_000));
        byte[] good = bytes(text.toString());
        byte[] file = Arrays.copyOf(good, good.length + 3);
        file[good.length] = '4';
        file[good.length + 1] = (byte) 0xFF;
        file[good.length + 2] = '\n';
        FileCheck<?> check = check(sample.format(), file);

        assertThat(check.findings()).singleElement().satisfies(only -> {
            assertThat(only.recordNo()).isEqualTo(2_002);
            assertThat(only.byteOffset()).isEqualTo(2);
        });
        assertThat(check.totals().countedRecords()).isEqualTo(2_000);
    }

    @Test
    void r024_utf8SentWhereWindows31jIsAgreedIsRefused() throws IOException {
        CsvSample sample = CsvSample.bankDirectory();
        CsvFormat<?> format = sample.format().withCharset(WINDOWS_31J);

        assertThat(firstRefusal(format, bytes("\uFEFF" + table(sample.header(), sample.row())))
                        .text())
                .contains("BOM");
        assertThat(firstRefusal(
                                format,
                                bytes(table(
                                        sample.header(),
                                        sample.with("branch_name", "あ")
                                                .lines()
                                                .toList()
                                                .getLast())))
                        .text())
                .contains("UTF-8 で保存されていないか");
    }

    @Test
    void r024_aCharacterCutOffAtTheEndIsRefused() throws IOException {
        byte[] file = bytes(table(CsvSample.counter().header()) + "み");

        assertThat(firstRefusal(CsvFormats.counter(), Arrays.copyOf(file, file.length - 1))
                        .text())
                .contains("UTF-8 として読めない");
    }

    @Test
    void r024_aRowWithoutEndIsRefusedBeforeItFillsTheMemory() throws IOException {
        byte[] file = bytes(CsvSample.counter().header() + "\r\n\"" + "1,2\r\n".repeat(1_000_000));

        assertThat(firstRefusal(CsvFormats.counter(), file).text()).contains("1行が100,000バイトを超えています");
    }

    @Test
    void r024_allFindingsOfARowAreListedAtOnce() throws IOException {
        String row = "x,x,2026-02-30,2026-07-01,-1,";

        assertThat(check(CsvFormats.counter(), bytes(table(CsvSample.counter().header(), row)))
                        .findings())
                .extracting(Finding::field)
                .containsExactly("slip_key_upper", "slip_key_lower", "payment_date", "amount");
    }

    @Test
    void r331_noFindingRepeatsANameAnAccountOrAMyNumber() throws IOException {
        List<byte[]> files = List.of(
                bytes(CsvSample.addressees().with("birth_date", "港野太郎")),
                bytes(CsvSample.addressees().with("my_number", "1234567890180")),
                bytes(CsvSample.addressees().with("sex", "123456789018")));
        for (byte[] file : files) {
            assertThat(firstRefusal(CsvFormats.addressees(), file).text()).doesNotContain("港野", "123456789018");
        }
        assertThat(firstRefusal(
                                CsvFormats.debitAccounts(),
                                bytes(CsvSample.debitAccounts().with("account_no", "92345678")))
                        .text())
                .doesNotContain("92345678")
                .contains("8文字");
    }

    @Test
    void r331_twelveDigitsAreNeverShownBecauseTheyCouldBeAMyNumber() throws IOException {
        byte[] file = bytes(CsvSample.assessments().with("obligor_no", "123456789018"));

        assertThat(firstRefusal(CsvFormats.assessments(), file).text())
                .doesNotContain("123456789018")
                .contains("12文字");
    }

    @Test
    void aWrongDateIsShownWhereItIsNobodysSecret() throws IOException {
        assertThat(firstRefusal(
                                CsvFormats.assessments(),
                                bytes(CsvSample.assessments().with("due_date", "2026-02-30")))
                        .text())
                .contains("「2026-02-30」");
        assertThat(firstRefusal(
                                CsvFormats.assessments(),
                                bytes(CsvSample.assessments().with("due_date", "港野太郎")))
                        .text())
                .doesNotContain("港野");
    }

    private static Stream<Arguments> cases(CsvSample sample, String column, String... values) {
        return Arrays.stream(values)
                .map(value -> argumentSet(sample.name() + "." + column + " '" + value + "'", sample, column, value));
    }

    private static String table(String... rows) {
        return String.join("\r\n", rows) + "\r\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Finding firstRefusal(CsvFormat<?> format, byte[] file) throws IOException {
        FileCheck<?> check = check(format, file);
        assertThat(check.isUsable()).isFalse();
        return check.findings().stream().filter(Finding::isRefusal).findFirst().orElseThrow();
    }

    private FileCheck<?> check(CsvFormat<?> format, byte[] file) throws IOException {
        return format.check(Files.write(Files.createTempFile(folder, "table-", ".csv"), file));
    }
}
