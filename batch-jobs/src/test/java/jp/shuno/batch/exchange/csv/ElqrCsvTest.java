package jp.shuno.batch.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jp.shuno.batch.exchange.FileCheck;
import jp.shuno.batch.exchange.FileTotals;
import jp.shuno.batch.exchange.Finding;
import jp.shuno.batch.exchange.RecordReader;
import jp.shuno.batch.exchange.Severity;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.ReceiptKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** eL-QR files for an invented municipality: what is taken, and what refuses the whole file. */
class ElqrCsvTest {

    private static final String NO_COLUMN = "";
    private static final String COLUMNS = "recordKind,municipalityCode,billerNumber,paymentNumber,confirmationNumber,"
            + "categoryCode,caseKey,amountPrincipal,amountLateCharge,amountFee,total,paidDate,receivedDate,fundDate,"
            + "method,institutionCode,status";
    private static final String KEY = "01202601123456789708";
    private static final String PAID = "2,142999,14299," + KEY + ",123456,101," + KEY
            + ",10000,500,100,10600,2026-09-15,2026-09-16,2026-09-18,2,9001,1";
    private static final String PLAIN =
            "2,142999,14299,01202602123456789707,,,01202602123456789707," + "8000,,,8000,2026-09-15,,2026-09-18,,,1";
    private static final String CANCELLED =
            "2,142999,14299," + KEY + ",123456,101," + KEY + ",10000,500,100,10600,2026-09-15,2026-09-16,,2,9001,9";
    private static final String TOTAL = "8,,,3,,,,28000,1000,200,29200,,,,,,";
    private static final List<String> GOOD = List.of(COLUMNS, PAID, PLAIN, CANCELLED, TOTAL);
    private static final CsvFormat<ElqrRow> FORMAT = CsvFormats.elqr("142999", "14299", true);

    @TempDir
    private Path folder;

    @Test
    void r022_paymentsAndCancellationsAreReadColumnByColumn() throws IOException {
        Path file = write(GOOD);
        FileCheck<CsvHeader> check = FORMAT.check(file);

        assertThat(check.findings()).isEmpty();
        assertThat(check.totals()).isEqualTo(new FileTotals(3, 29_200, 3, 29_200));
        List<ElqrRow> rows = read(file);
        assertThat(rows)
                .extracting(ElqrRow::kind)
                .containsExactly(ReceiptKind.CONFIRMED, ReceiptKind.CONFIRMED, ReceiptKind.CANCEL);
        assertThat(rows.getFirst())
                .isEqualTo(new ElqrRow(
                        1,
                        "142999",
                        "14299",
                        KEY,
                        "123456",
                        "101",
                        KEY,
                        Yen.of(10_000),
                        Yen.of(500),
                        Yen.of(100),
                        LocalDate.of(2026, 9, 15),
                        LocalDate.of(2026, 9, 16),
                        LocalDate.of(2026, 9, 18),
                        "2",
                        "9001",
                        ReceiptKind.CONFIRMED));
        assertThat(rows.get(1).total()).isEqualTo(Yen.of(8_000));
    }

    @Test
    void whatIsWrittenAndReadAgainIsTheSame() throws IOException {
        List<ElqrRow> rows = read(write(GOOD));
        byte[] written = ElqrEncoder.encode(rows, StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("written.csv"), written);

        assertThat(FORMAT.check(file).findings()).isEmpty();
        assertThat(read(file)).isEqualTo(rows);
        assertThat(new String(written, StandardCharsets.UTF_8))
                .isEqualTo(Files.readString(write(GOOD)).replace("8000,,,8000", "8000,0,0,8000"));
    }

    @Test
    void r023_aFileThatSaysNothingTodayIsTakenWithANotice() throws IOException {
        Path file = write(List.of(COLUMNS, "8,,,0,,,,0,0,0,0,,,,,,"));

        assertThat(FORMAT.check(file).isUsable()).isTrue();
        assertThat(FORMAT.check(file).findings()).extracting(Finding::severity).containsExactly(Severity.NOTICE);
        assertThat(CsvFormats.elqr(null, null, false).check(file).isUsable()).isFalse();
    }

    @Test
    void r024_anIdentityThatIsNotConfiguredIsNotChecked() throws IOException {
        Path file = write(changed(1, "municipalityCode", "142998"));

        assertThat(CsvFormats.elqr(null, "14299", true).check(file).isUsable()).isTrue();
    }

    @Test
    void aRowDoesNotPrintTheConfirmationNumber() throws IOException {
        assertThat(read(write(GOOD)).getFirst().toString())
                .doesNotContain("123456,")
                .contains(KEY);
    }

    @ParameterizedTest
    @MethodSource({"order", "values", "totals"})
    void r024_refusesAFile(List<String> lines, int row, String column) throws IOException {
        FileCheck<CsvHeader> check = FORMAT.check(write(lines));

        assertThat(check.isUsable()).isFalse();
        Finding first =
                check.findings().stream().filter(Finding::isRefusal).findFirst().orElseThrow();
        assertThat(first.recordNo()).as(first.text()).isEqualTo(row);
        assertThat(first.field()).as(first.text()).isEqualTo(column);
        assertThat(first.rule()).isEqualTo("R-024");
    }

    static Stream<Arguments> order() {
        return Stream.of(
                argumentSet("total missing", GOOD.subList(0, 4), 0, NO_COLUMN),
                argumentSet("total twice", with(TOTAL), 6, "recordKind"),
                argumentSet("data behind the total", with(PLAIN), 6, "recordKind"),
                argumentSet("columns only", List.of(COLUMNS), 0, NO_COLUMN));
    }

    static Stream<Arguments> values() {
        return Stream.of(
                argumentSet("unknown record kind", changed(1, "recordKind", "1"), 2, "recordKind"),
                argumentSet("another municipality", changed(1, "municipalityCode", "142998"), 2, "municipalityCode"),
                argumentSet("another biller", changed(1, "billerNumber", "14298"), 2, "billerNumber"),
                argumentSet("no case key", changed(1, "caseKey", ""), 2, "caseKey"),
                argumentSet("letters in the case key", changed(1, "caseKey", "0120A"), 2, "caseKey"),
                argumentSet("one yen too much in the total", changed(1, "total", "10601"), 2, "total"),
                argumentSet("the fee left out of the total", changed(1, "total", "10500"), 2, "total"),
                argumentSet("negative late charge", changed(1, "amountLateCharge", "-500"), 2, "amountLateCharge"),
                argumentSet("no principal", changed(1, "amountPrincipal", ""), 2, "amountPrincipal"),
                argumentSet("31 September", changed(1, "paidDate", "2026-09-31"), 2, "paidDate"),
                argumentSet("no paid date", changed(1, "paidDate", ""), 2, "paidDate"),
                argumentSet("a payment without fund date", changed(1, "fundDate", ""), 2, "fundDate"),
                argumentSet("unknown method", changed(1, "method", "6"), 2, "method"),
                argumentSet("unknown status", changed(1, "status", "2"), 2, "status"),
                argumentSet("no status", changed(1, "status", ""), 2, "status"));
    }

    static Stream<Arguments> totals() {
        return Stream.of(
                argumentSet("count one more", changed(4, "paymentNumber", "4"), 5, "paymentNumber"),
                argumentSet("no count", changed(4, "paymentNumber", ""), 5, "paymentNumber"),
                argumentSet("principal one yen off", changed(4, "amountPrincipal", "28001"), 5, "amountPrincipal"),
                argumentSet("late charge one yen off", changed(4, "amountLateCharge", "999"), 5, "amountLateCharge"),
                argumentSet("fee one yen off", changed(4, "amountFee", "201"), 5, "amountFee"),
                argumentSet("total one yen off", changed(4, "total", "29201"), 5, "total"));
    }

    private static List<String> with(String line) {
        List<String> lines = new ArrayList<>(GOOD);
        lines.add(line);
        return lines;
    }

    private static List<String> changed(int line, String column, String value) {
        List<String> lines = new ArrayList<>(GOOD);
        String[] values = lines.get(line).split(",", -1);
        values[Arrays.asList(COLUMNS.split(",")).indexOf(column)] = value;
        lines.set(line, String.join(",", values));
        return lines;
    }

    private static List<ElqrRow> read(Path file) throws IOException {
        List<ElqrRow> rows = new ArrayList<>();
        try (RecordReader<ElqrRow> reader = FORMAT.open(file)) {
            reader.forEachRemaining(rows::add);
        }
        return rows;
    }

    private Path write(List<String> lines) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "elqr-", ".csv"), String.join("\r\n", lines) + "\r\n");
    }
}
