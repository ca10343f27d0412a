package jp.shuno.batch.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Map;
import jp.shuno.batch.exchange.FileCheck;
import jp.shuno.batch.exchange.FileTotals;
import jp.shuno.batch.exchange.Finding;
import jp.shuno.batch.exchange.InboundFormat;
import jp.shuno.batch.exchange.RecordReader;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.PaymentKey;
import jp.shuno.domain.receipt.ReceiptKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** card and app files, as documented in formats.md, section 7.7, and everything that must not be taken. */
class AgentPaymentsCsvTest {

    private static final String HEADER =
            "kind,agentCode,transactionId,paymentKey,paidDateTime,amount,userFee,cardOrApp,"
                    + "status,fundDate,grossFund,agentFee";
    private static final String BARCODE = "91912345001202601123456789701026063000456009";
    private static final String CONFIRMED =
            "1,AG01,T0001," + BARCODE + ",20260615221030,45600,110,VISA,02,20260625,45600,456";
    private static final String TOTAL_OF_1 = "9,,1,,,45600,,,,,,";
    private static final Map<String, ReceiptKind> CODES =
            Map.of("01", ReceiptKind.FLASH, "02", ReceiptKind.CONFIRMED, "03", ReceiptKind.CANCEL);

    @TempDir
    private Path folder;

    private static CsvFormat<AgentPaymentRow> format(@Nullable Yen usualLimit) {
        return CsvFormats.agentPayments(CODES, usualLimit, true);
    }

    private Path write(Charset charset, String... lines) throws IOException {
        return Files.write(folder.resolve("card_test.csv"), (String.join("\r\n", lines) + "\r\n").getBytes(charset));
    }

    private FileCheck<CsvHeader> check(String... lines) throws IOException {
        return format(null).check(write(StandardCharsets.UTF_8, lines));
    }

    private Finding refusal(String... lines) throws IOException {
        FileCheck<?> check = check(lines);
        assertThat(check.isUsable()).isFalse();
        return check.findings().stream().filter(Finding::isRefusal).findFirst().orElseThrow();
    }

    private static List<AgentPaymentRow> read(InboundFormat<?, AgentPaymentRow> format, Path file) throws IOException {
        List<AgentPaymentRow> rows = new ArrayList<>();
        try (RecordReader<AgentPaymentRow> reader = format.open(file)) {
            reader.forEachRemaining(rows::add);
        }
        return rows;
    }

    private static String with(String column, String value) {
        List<String> values = new ArrayList<>(Arrays.asList(CONFIRMED.split(",", -1)));
        values.set(Arrays.asList(HEADER.split(",")).indexOf(column), value);
        return String.join(",", values);
    }

    @Test
    void r022_aRowIsReadColumnByColumnAndTheTotalRowIsNoRecord() throws IOException {
        Path file = write(StandardCharsets.UTF_8, HEADER, CONFIRMED, TOTAL_OF_1);

        assertThat(read(format(null), file))
                .containsExactly(new AgentPaymentRow(
                        1,
                        "AG01",
                        "T0001",
                        new PaymentKey(BARCODE),
                        LocalDate.of(2026, 6, 15),
                        LocalTime.of(22, 10, 30),
                        Yen.of(45_600),
                        Yen.of(110),
                        "VISA",
                        ReceiptKind.CONFIRMED,
                        LocalDate.of(2026, 6, 25),
                        Yen.of(45_600),
                        Yen.of(456)));
        assertThat(format(null).check(file).totals()).isEqualTo(new FileTotals(1, 45_600, 1, 45_600));
    }

    @Test
    void r022_whatAFlashNeedNotSayIsNothing() throws IOException {
        String flash = "1,AG01,T0001," + BARCODE + ",20260615221030,45600,,,01,,,";
        AgentPaymentRow row = read(format(null), write(StandardCharsets.UTF_8, HEADER, flash, TOTAL_OF_1))
                .getFirst();

        assertThat(row.kind()).isEqualTo(ReceiptKind.FLASH);
        assertThat(row.fundDate()).isNull();
        assertThat(row.cardOrApp()).isNull();
        assertThat(List.of(row.userFee(), row.grossFund(), row.agentFee()))
                .containsExactly(Yen.ZERO, Yen.of(45_600), Yen.ZERO);
    }

    @Test
    void r024_theProfileSaysTheCharset() throws IOException {
        String row = with("cardOrApp", "みなとカード");
        Charset windows = Charset.forName("windows-31j");

        assertThat(read(format(null).withCharset(windows), write(windows, HEADER, row, TOTAL_OF_1))
                        .getFirst()
                        .cardOrApp())
                .isEqualTo("みなとカード");
        assertThat(format(null).check(write(windows, HEADER, row, TOTAL_OF_1)).isUsable())
                .isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "kind, 2",
        "kind, ''",
        "agentCode, ''",
        "agentCode, AG 01",
        "transactionId, ''",
        "paymentKey, ''",
        "paymentKey, 9191234500120260112345678970102606300045600X",
        "paymentKey, 919123450012026011234567897010260630004560099",
        "paidDateTime, ''",
        "paidDateTime, 20260230101010",
        "paidDateTime, 20260615241010",
        "paidDateTime, 20260615101060",
        "paidDateTime, 2026-06-15T10:10:10",
        "amount, ''",
        "amount, -1",
        "amount, 45600.0",
        "userFee, -110",
        "status, ''",
        "status, 04",
        "status, 9",
        "fundDate, ''",
        "fundDate, 0",
        "fundDate, 20260631",
        "grossFund, x",
        "agentFee, -1",
    })
    void r024_refusesAValueWithoutItsForm(String column, String value) throws IOException {
        Finding refusal = refusal(HEADER, CONFIRMED, with(column, value), "9,,2,,,91200,,,,,,");

        assertThat(refusal.recordNo()).isEqualTo(3);
        assertThat(refusal.field()).isEqualTo(column);
        assertThat(refusal.rule()).isEqualTo("R-024");
    }

    @ParameterizedTest
    @CsvSource({"0, 45600, transactionId", "2, 45600, transactionId", "1, 45599, amount", "1, 45601, amount"})
    void r024_refusesATotalThatDoesNotAgree(String count, String yen, String field) throws IOException {
        Finding refusal = refusal(HEADER, CONFIRMED, "9,,%s,,,%s,,,,,,".formatted(count, yen));

        assertThat(refusal.recordNo()).isEqualTo(3);
        assertThat(refusal.field()).isEqualTo(field);
    }

    @Test
    void r024_refusesAMissingDoubledOrEarlyTotal() throws IOException {
        assertThat(refusal(HEADER, CONFIRMED).text()).contains("合計行");
        assertThat(refusal(HEADER).text()).contains("合計行");
        assertThat(refusal(HEADER, CONFIRMED, TOTAL_OF_1, TOTAL_OF_1).recordNo())
                .isEqualTo(4);
        assertThat(refusal(HEADER, TOTAL_OF_1.replace(",1,", ",0,").replace("45600", "0"), CONFIRMED)
                        .recordNo())
                .isEqualTo(3);
        assertThat(refusal(HEADER, CONFIRMED, "9,,,,,45600,,,,,,").field()).isEqualTo("transactionId");
        assertThat(refusal(HEADER, CONFIRMED, "9,,1,,,,,,,,,").field()).isEqualTo("amount");
    }

    @Test
    void r024_aCutFileIsRefused() throws IOException {
        Path file = write(StandardCharsets.UTF_8, HEADER, CONFIRMED, TOTAL_OF_1);
        byte[] whole = Files.readAllBytes(file);

        for (int cut : new int[] {2, 10, 19, 21, 60}) {
            assertThat(format(null)
                            .check(Files.write(file, Arrays.copyOf(whole, whole.length - cut)))
                            .isUsable())
                    .isFalse();
        }
    }

    @Test
    void r024_aMissingColumnRefusesAndAnUnknownOneIsNoted() throws IOException {
        assertThat(refusal(HEADER.replace("status,", ""), TOTAL_OF_1.substring(1))
                        .field())
                .isEqualTo("status");

        FileCheck<CsvHeader> more = check(HEADER + ",memo", CONFIRMED + ",x", TOTAL_OF_1 + ",");
        assertThat(more.isUsable()).isTrue();
        assertThat(more.findings()).hasSize(1);
    }

    @Test
    void r024_nothingTodayIsATotalOfNothing() throws IOException {
        Path file = write(StandardCharsets.UTF_8, HEADER, "9,,0,,,0,,,,,,");

        assertThat(format(null).check(file).isUsable()).isTrue();
        assertThat(CsvFormats.agentPayments(CODES, null, false).check(file).isUsable())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {300_000, 300_001})
    void r024_anAmountAboveTheLimitOfAppsIsOnlyNoted(long yen) throws IOException {
        Path file = write(StandardCharsets.UTF_8, HEADER, with("amount", "" + yen), "9,,1,,,%d,,,,,,".formatted(yen));
        FileCheck<CsvHeader> app = format(Yen.of(300_000)).check(file);

        assertThat(app.isUsable()).isTrue();
        assertThat(app.findings()).hasSize(yen > 300_000 ? 1 : 0);
        assertThat(format(null).check(file).findings()).isEmpty();
    }
}
