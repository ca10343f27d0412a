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
import jp.shuno.domain.receipt.StoreBarcode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** the store file in CSV, as documented in formats.md, section 6, and everything that must not be taken. */
class StorePaymentsCsvTest {

    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
    private static final String HEADER = "種別,収納日,収納時刻,バーコード,ユーザー使用欄1,ユーザー使用欄2,印紙フラグ,金額,本部コード,本部名,店舗コード,振込日,データ作成日";
    private static final String BARCODE = "91912345001202601123456789701026063000456009";
    private static final String CONFIRMED =
            "02,20260615,2210,EAN" + BARCODE + ",260112,34567897010,0,045600,010,ﾐﾅﾄﾏｰﾄ,0123456,20260625,20260619";

    @TempDir
    private Path folder;

    private static CsvFormat<StorePaymentRow> format() {
        return CsvFormats.storePayments(StorePaymentKind.standardCodes(), true);
    }

    private Path write(Charset charset, String... lines) throws IOException {
        return Files.write(folder.resolve("cvs_test.csv"), (String.join("\r\n", lines) + "\r\n").getBytes(charset));
    }

    private static List<StorePaymentRow> read(InboundFormat<?, StorePaymentRow> format, Path file) throws IOException {
        List<StorePaymentRow> rows = new ArrayList<>();
        try (RecordReader<StorePaymentRow> reader = format.open(file)) {
            reader.forEachRemaining(rows::add);
        }
        return rows;
    }

    private StorePaymentRow only(String row) throws IOException {
        return read(format(), write(WINDOWS_31J, HEADER, row)).getFirst();
    }

    private Finding refusal(String... lines) throws IOException {
        return refusal(write(WINDOWS_31J, lines));
    }

    private static Finding refusal(Path file) throws IOException {
        FileCheck<?> check = format().check(file);
        assertThat(check.isUsable()).isFalse();
        return check.findings().stream().filter(Finding::isRefusal).findFirst().orElseThrow();
    }

    private static String with(int column, String value) {
        List<String> values = new ArrayList<>(Arrays.asList(CONFIRMED.split(",", -1)));
        values.set(column - 1, value);
        return String.join(",", values);
    }

    @Test
    void r022_theDocumentedLineIsReadColumnByColumn() throws IOException {
        assertThat(only(CONFIRMED))
                .isEqualTo(new StorePaymentRow(
                        1,
                        StorePaymentKind.CONFIRMED,
                        LocalDate.of(2026, 6, 15),
                        LocalTime.of(22, 10),
                        new StoreBarcode(BARCODE),
                        true,
                        Yen.of(45_600),
                        "010",
                        "0123456",
                        LocalDate.of(2026, 6, 25)));
    }

    @ParameterizedTest(name = "kind {0} is {1}")
    @CsvSource({"01, FLASH", "02, CONFIRMED", "03, CANCEL", "12, POSTAL", "22, POSTAL_CORRECTION", "81, FLASH"})
    void r022_theSixKindsOfTheAgent(String code, StorePaymentKind kind) throws IOException {
        assertThat(only(with(1, code)).kind()).isEqualTo(kind);
    }

    @Test
    void r022_anotherAgentsKindsAreAgreedWithIt() throws IOException {
        CsvFormat<StorePaymentRow> other = CsvFormats.storePayments(Map.of("09", StorePaymentKind.CANCEL), true);

        assertThat(read(other, write(WINDOWS_31J, HEADER, with(1, "09")))
                        .getFirst()
                        .kind())
                .isEqualTo(StorePaymentKind.CANCEL);
        assertThat(other.check(write(WINDOWS_31J, HEADER, CONFIRMED)).isUsable())
                .isFalse();
    }

    @Test
    void r022_timeAndStoreOfZerosAreAbsent() throws IOException {
        assertThat(only(with(3, "0000")).storeTime()).isNull();
        assertThat(only(with(11, "0000000")).storeCode()).isNull();
        assertThat(only(with(11, "")).storeCode()).isNull();
    }

    @ParameterizedTest(name = "column {0} says {1}")
    @CsvSource({"5, 260113", "5, 26011", "6, 34567897011", "7, 1", "8, 045601", "8, 0"})
    void r025_aCopyUnlikeItsBarcodeIsToldAndTakesNoFileWithIt(int column, String value) throws IOException {
        assertThat(only(with(column, value)).copiesAgree()).isFalse();
    }

    @Test
    void r025_onlyTheAmountOfAPostalCorrectionMayDiffer() throws IOException {
        String correction = with(1, "22").replace("045600,010", "040000,010");

        assertThat(only(correction).copiesAgree()).isTrue();
        assertThat(only(correction).amount()).isEqualTo(Yen.of(40_000));
        assertThat(only(correction.replace(",260112,", ",260113,")).copiesAgree())
                .isFalse();
    }

    @Test
    void r037_theYenOfTheAmountColumnAreCounted() throws IOException {
        FileCheck<CsvHeader> check =
                format().check(write(WINDOWS_31J, HEADER, CONFIRMED, with(8, "045601"), with(1, "01")));

        assertThat(check.totals()).isEqualTo(FileTotals.counted(3, 136_801));
        assertThat(check.findings()).hasSize(1).noneMatch(Finding::isRefusal);
    }

    @ParameterizedTest(name = "column {0}: {1}")
    @CsvSource({
        "1, 99",
        "1, 1",
        "1, ''",
        "2, 20260230",
        "2, 2026-06-15",
        "2, ''",
        "3, 2460",
        "3, 22:10",
        "4, 91912345001202601123456789701026063000456009",
        "4, EAN9191234500120260112345678970102606300045600",
        "4, EAN9191234500120260112345678970102606300045600X",
        "4, ''",
        "5, 26011X",
        "6, ''",
        "7, Y",
        "8, -45600",
        "8, '45,600'",
        "8, ''",
        "12, 20260230",
        "12, 0",
        "12, ''",
        "13, 20261301",
        "13, ''",
    })
    void r024_refusesAValueWithoutItsForm(int column, String value) throws IOException {
        Finding refusal = refusal(HEADER, CONFIRMED, with(column, value.contains(",") ? "\"" + value + "\"" : value));

        assertThat(refusal.recordNo()).isEqualTo(3);
        assertThat(refusal.field()).isEqualTo(HEADER.split(",")[column - 1]);
    }

    @Test
    void r024_aPostalPaymentSaysWhenItsMoneyComes() throws IOException {
        String postal = with(1, "12");

        assertThat(refusal(HEADER, postal.replace("20260625", "0")).field()).isEqualTo("振込日");
    }

    @Test
    void r024_refusesAnotherCountOfColumns() throws IOException {
        assertThat(refusal(HEADER, CONFIRMED + ","))
                .satisfies(found -> assertThat(found.text()).contains("14", "13"));
        assertThat(refusal(HEADER, CONFIRMED.substring(0, CONFIRMED.lastIndexOf(',')))
                        .recordNo())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "種別,収納日,収納時刻,バーコード,ユーザー使用欄2,ユーザー使用欄1,印紙フラグ,金額,本部コード,本部名,店舗コード,振込日,データ作成日",
                "種別,収納日,収納時刻,バーコード,ユーザー使用欄1,ユーザー使用欄2,印紙フラグ,金額,本部コード,本部名,店舗コード,振込日",
                "種別,収納日,収納時刻,バーコード,ユーザー使用欄1,ユーザー使用欄2,印紙フラグ,金額,本部コード,本部名,店舗コード,振込日,データ作成日,備考",
                "種別 ,収納日,収納時刻,バーコード,ユーザー使用欄1,ユーザー使用欄2,印紙フラグ,金額,本部コード,本部名,店舗コード,振込日,データ作成日",
            })
    void r024_theHeaderRowIsTheThirteenNamesAndNothingElse(String header) throws IOException {
        Finding refusal = refusal(header, CONFIRMED);

        assertThat(refusal.recordNo()).isEqualTo(1);
        assertThat(refusal.text()).contains("項目行").contains(HEADER);
    }

    @Test
    void r024_aMissingHeaderRowRefusesTheFile() throws IOException {
        assertThat(refusal(CONFIRMED, CONFIRMED).recordNo()).isEqualTo(1);
    }

    @Test
    void r024_utf8IsRefusedWithAHint() throws IOException {
        assertThat(refusal(write(StandardCharsets.UTF_8, HEADER, CONFIRMED)).text())
                .contains("UTF-8");
        assertThat(refusal(write(StandardCharsets.UTF_8, "\uFEFF" + HEADER, CONFIRMED))
                        .text())
                .contains("UTF-8", "BOM");
        assertThat(refusal(write(StandardCharsets.UTF_8, HEADER)).text()).contains("UTF-8");
    }

    @Test
    void r024_aFileThatReallyIsUtf8ByAgreementIsTaken() throws IOException {
        assertThat(read(format().withCharset(StandardCharsets.UTF_8), write(StandardCharsets.UTF_8, HEADER, CONFIRMED)))
                .hasSize(1);
    }

    @Test
    void r024_aCutFileIsRefused() throws IOException {
        Path file = write(WINDOWS_31J, HEADER, CONFIRMED, CONFIRMED);
        byte[] whole = Files.readAllBytes(file);

        for (int cut : new int[] {1, 2, 3, 20, 140}) {
            assertThat(refusal(Files.write(file, Arrays.copyOf(whole, whole.length - cut))))
                    .isNotNull();
        }
    }

    @Test
    void r024_nothingTodayIsTakenUnlessTheConfigurationForbidsIt() throws IOException {
        Path file = write(WINDOWS_31J, HEADER);

        assertThat(format().check(file).isUsable()).isTrue();
        assertThat(CsvFormats.storePayments(StorePaymentKind.standardCodes(), false)
                        .check(file)
                        .isUsable())
                .isFalse();
    }

    @Test
    void r024_aFileWithoutBytesIsRefused() throws IOException {
        assertThat(refusal(Files.write(folder.resolve("cvs_test.csv"), new byte[0]))
                        .text())
                .contains("空");
    }
}
