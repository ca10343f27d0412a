package jp.shuno.batch.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.shuno.batch.exchange.FileCheck;
import jp.shuno.batch.exchange.FileTotals;
import jp.shuno.batch.exchange.Finding;
import jp.shuno.batch.exchange.RecordReader;
import jp.shuno.batch.exchange.Severity;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.ReceiptKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pay-easy files of an invented biller: what is taken, and what refuses the whole file. */
class PayeasyCsvTest {

    private static final String NO_COLUMN = "";
    private static final String COLUMNS = "recordKind,billerNumber,paymentNumber,confirmationNumber,paymentCategory,"
            + "amount,lateCharge,paidDate,paidTime,bankCode,branchCode,channel,receiptNo,noticeKind,fundDate";
    private static final String HEADER = "1,14299,,,,,,,,,,,,,2026-06-18";
    private static final String FLASH =
            "2,14299,01202601123456789708,123456,101,10000,0,2026-06-15,22:10,9001,001,2,R0000001,1,";
    private static final String BULK =
            "2,14299,01202602123456789707,,,10500,500,2026-06-15,,9001,,1,R0000002,2,2026-06-18";
    private static final String CANCEL =
            "2,14299,01202601123456789708,123456,101,10000,0,2026-06-15,22:10,9001,001,2,R0000001,9,";
    private static final String TOTAL = "8,,3,,,30500,500,,,,,,,,";
    private static final String END = "9,,,,,,,,,,,,,,";
    private static final List<String> GOOD = List.of(COLUMNS, HEADER, FLASH, BULK, CANCEL, TOTAL, END);
    private static final CsvFormat<PayeasyRow> FORMAT = CsvFormats.payeasy(PayeasyProfile.standard("14299"));

    @TempDir
    private Path folder;

    @Test
    void r022_immediateBulkAndCancelledNoticesAreReadColumnByColumn() throws IOException {
        Path file = write(GOOD);
        FileCheck<CsvHeader> check = FORMAT.check(file);

        assertThat(check.findings()).isEmpty();
        assertThat(check.totals()).isEqualTo(new FileTotals(3, 30_500, 3, 30_500));
        List<PayeasyRow> rows = read(FORMAT, file);
        assertThat(rows)
                .extracting(PayeasyRow::kind)
                .containsExactly(ReceiptKind.FLASH, ReceiptKind.CONFIRMED, ReceiptKind.CANCEL);
        assertThat(rows.getFirst())
                .isEqualTo(new PayeasyRow(
                        1,
                        "14299",
                        "01202601123456789708",
                        "123456",
                        "101",
                        Yen.of(10_000),
                        Yen.ZERO,
                        LocalDate.of(2026, 6, 15),
                        LocalTime.of(22, 10),
                        "9001",
                        "001",
                        "2",
                        "R0000001",
                        ReceiptKind.FLASH,
                        null));
        assertThat(rows.get(1).lateCharge()).isEqualTo(Yen.of(500));
        assertThat(rows.get(1).fundDate()).isEqualTo(LocalDate.of(2026, 6, 18));
        assertThat(rows.getFirst().reference()).isEqualTo("14299/01202601123456789708/101/R0000001");
        assertThat(rows.get(1).reference()).isEqualTo("14299/01202602123456789707//R0000002");
    }

    @Test
    void whatIsWrittenAndReadAgainIsTheSameAndSoAreTheBytes() throws IOException {
        Path file = write(GOOD);
        byte[] written =
                PayeasyEncoder.encode("14299", LocalDate.of(2026, 6, 18), read(FORMAT, file), StandardCharsets.UTF_8);

        assertThat(new String(written, StandardCharsets.UTF_8)).isEqualTo(Files.readString(file));
    }

    @Test
    void aFileInWindows31jIsReadWhereAgreed() throws IOException {
        Path file = write(GOOD, Charset.forName("windows-31j"));

        assertThat(read(FORMAT.withCharset(Charset.forName("windows-31j")), file))
                .hasSize(3);
    }

    @Test
    void r023_aFileThatSaysNothingTodayIsTakenWithANotice() throws IOException {
        Path file = write(List.of(COLUMNS, HEADER, "8,,0,,,0,0,,,,,,,,", END));
        PayeasyProfile strict = new PayeasyProfile("14299", Set.of(), Set.of(), Set.of(), false);

        assertThat(FORMAT.check(file).isUsable()).isTrue();
        assertThat(FORMAT.check(file).findings()).extracting(Finding::severity).containsExactly(Severity.NOTICE);
        assertThat(CsvFormats.payeasy(strict).check(file).isUsable()).isFalse();
    }

    @Test
    void r025_whatNoContractCoversIsANoticeAndThePaymentIsTaken() throws IOException {
        PayeasyProfile contract = new PayeasyProfile("14299", Set.of("9002"), Set.of("1"), Set.of(LevyType.LEM), true);
        Path file = write(GOOD);
        FileCheck<CsvHeader> check = CsvFormats.payeasy(contract).check(file);

        assertThat(check.isUsable()).isTrue();
        assertThat(check.findings()).extracting(Finding::field).containsExactly("bankCode", "channel", "paymentNumber");
        assertThat(check.findings()).extracting(Finding::rule).containsOnly("R-025");
        assertThat(read(CsvFormats.payeasy(contract), file)).hasSize(3);
    }

    @Test
    void r025_aChannelThatNobodyKnowsIsANotice() throws IOException {
        Path file = write(changed(2, "channel", "7"));

        assertThat(FORMAT.check(file).isUsable()).isTrue();
        assertThat(FORMAT.check(file).findings()).extracting(Finding::field).containsExactly("channel");
    }

    @Test
    void aRowDoesNotPrintTheConfirmationNumber() throws IOException {
        assertThat(read(FORMAT, write(GOOD)).getFirst().toString())
                .doesNotContain("123456,")
                .contains("R0000001");
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
                argumentSet("header row missing", without(1), 2, "recordKind"),
                argumentSet("header row twice", copying(1, 1), 3, "recordKind"),
                argumentSet("header row not first", copying(1, 2), 4, "recordKind"),
                argumentSet("total missing", without(5), 6, "recordKind"),
                argumentSet("total twice", copying(5, 5), 7, "recordKind"),
                argumentSet("end missing", without(6), 0, NO_COLUMN),
                argumentSet("end twice", copying(6, 6), 8, "recordKind"),
                argumentSet("data behind the total", copying(2, 5), 7, "recordKind"),
                argumentSet("data behind the end", copying(2, 6), 8, "recordKind"),
                argumentSet("columns only", List.of(COLUMNS), 0, NO_COLUMN),
                argumentSet("cut behind a data row", GOOD.subList(0, 4), 0, NO_COLUMN));
    }

    static Stream<Arguments> values() {
        return Stream.of(
                argumentSet("unknown record kind", changed(2, "recordKind", "3"), 3, "recordKind"),
                argumentSet("another biller in the header", changed(1, "billerNumber", "14298"), 2, "billerNumber"),
                argumentSet("another biller in a row", changed(2, "billerNumber", "14298"), 3, "billerNumber"),
                argumentSet("no biller", changed(2, "billerNumber", ""), 3, "billerNumber"),
                argumentSet("letters in the payment number", changed(2, "paymentNumber", "0120A"), 3, "paymentNumber"),
                argumentSet("21 digits", changed(2, "paymentNumber", "012026011234567897081"), 3, "paymentNumber"),
                argumentSet("no amount", changed(2, "amount", ""), 3, "amount"),
                argumentSet("negative amount", changed(2, "amount", "-10000"), 3, "amount"),
                argumentSet("amount with a comma", changed(2, "amount", "\"10,000\""), 3, "amount"),
                argumentSet("eleven digits", changed(2, "amount", "10000000000"), 3, "amount"),
                argumentSet("more late charge than money", changed(3, "lateCharge", "10501"), 4, "lateCharge"),
                argumentSet("30 February", changed(2, "paidDate", "2026-02-30"), 3, "paidDate"),
                argumentSet("no paid date", changed(2, "paidDate", ""), 3, "paidDate"),
                argumentSet("time 24:00", changed(2, "paidTime", "24:00"), 3, "paidTime"),
                argumentSet("time without a colon", changed(2, "paidTime", "2210"), 3, "paidTime"),
                argumentSet("no receipt number", changed(2, "receiptNo", ""), 3, "receiptNo"),
                argumentSet("unknown notice kind", changed(2, "noticeKind", "3"), 3, "noticeKind"),
                argumentSet("bulk notice without fund date", changed(3, "fundDate", ""), 4, "fundDate"),
                argumentSet("fund date as zeros", changed(3, "fundDate", "00000000"), 4, "fundDate"),
                argumentSet("a column missing", withoutColumn("lateCharge"), 1, "lateCharge"));
    }

    static Stream<Arguments> totals() {
        return Stream.of(
                argumentSet("count one more", changed(5, "paymentNumber", "4"), 6, "paymentNumber"),
                argumentSet("count one less", changed(5, "paymentNumber", "2"), 6, "paymentNumber"),
                argumentSet("one yen more", changed(5, "amount", "30501"), 6, "amount"),
                argumentSet("late charge one yen off", changed(5, "lateCharge", "499"), 6, "lateCharge"),
                argumentSet("no count", changed(5, "paymentNumber", ""), 6, "paymentNumber"),
                argumentSet("no late charge", changed(5, "lateCharge", ""), 6, "lateCharge"),
                argumentSet("a row missing", without(3), 5, "paymentNumber"));
    }

    @Test
    void r024_aLastLineWithoutItsBreakRefusesTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("cut.csv"), String.join("\r\n", GOOD));

        assertThat(FORMAT.check(file).isUsable()).isFalse();
    }

    private static List<String> without(int line) {
        List<String> lines = new ArrayList<>(GOOD);
        lines.remove(line);
        return lines;
    }

    private static List<String> copying(int line, int behind) {
        List<String> lines = new ArrayList<>(GOOD);
        lines.add(behind + 1, lines.get(line));
        return lines;
    }

    private static List<String> changed(int line, String column, String value) {
        List<String> lines = new ArrayList<>(GOOD);
        String[] values = lines.get(line).split(",", -1);
        values[Arrays.asList(COLUMNS.split(",")).indexOf(column)] = value;
        lines.set(line, String.join(",", values));
        return lines;
    }

    private static List<String> withoutColumn(String column) {
        int place = Arrays.asList(COLUMNS.split(",")).indexOf(column);
        return GOOD.stream()
                .map(line -> {
                    List<String> values = new ArrayList<>(Arrays.asList(line.split(",", -1)));
                    values.remove(place);
                    return String.join(",", values);
                })
                .toList();
    }

    private static List<PayeasyRow> read(CsvFormat<PayeasyRow> format, Path file) throws IOException {
        List<PayeasyRow> rows = new ArrayList<>();
        try (RecordReader<PayeasyRow> reader = format.open(file)) {
            reader.forEachRemaining(rows::add);
        }
        return rows;
    }

    private Path write(List<String> lines) throws IOException {
        return write(lines, StandardCharsets.UTF_8);
    }

    private Path write(List<String> lines, Charset charset) throws IOException {
        return Files.writeString(
                Files.createTempFile(folder, "payeasy-", ".csv"), String.join("\r\n", lines) + "\r\n", charset);
    }
}
