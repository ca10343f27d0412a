package jp.shuno.batch.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import jp.shuno.batch.exchange.FileCheck;
import jp.shuno.batch.exchange.FileIdentity;
import jp.shuno.batch.exchange.FileTotals;
import jp.shuno.batch.exchange.Finding;
import jp.shuno.batch.exchange.InboundFormat;
import jp.shuno.batch.exchange.RecordReader;
import jp.shuno.batch.exchange.Severity;
import jp.shuno.batch.exchange.UnusableFileException;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.assessment.TermNumber;
import jp.shuno.domain.bank.AccountNumber;
import jp.shuno.domain.bank.AccountType;
import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.money.Yen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFormatTest {

    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
    private static final String COUNTER = "slip_key_upper,slip_key_lower,payment_date,revenue_date,amount,office\r\n";
    private static final String UPPER = "411081234567897010";
    private static final String LOWER = "00004560000000005";

    @TempDir
    private Path folder;

    @Test
    void r007_anAssessmentRowIsReadColumnByColumn() throws IOException {
        Path file = write("levy,fiscal_year,attributable_year,obligor_no,notice_no,insurance_card_no,term,term_month,"
                + "due_date,principal,annual_principal,revision,reason,decided_on,"
                + "levy_change_reason,person_basic_type\r\n"
                + "LEM,2026,2025,1000000015,1234567897,12-345,09,2027-02,2027-03-01,45600,912000,2,所得更正,2027-01-15,"
                + "01,A\r\n");

        assertThat(read(CsvFormats.assessments(), file))
                .containsExactly(new AssessmentRow(
                        1,
                        LevyType.LEM,
                        new FiscalYear(2026),
                        new FiscalYear(2025),
                        "1000000015",
                        "1234567897",
                        "12-345",
                        new TermNumber(9),
                        YearMonth.of(2027, 2),
                        LocalDate.of(2027, 3, 1),
                        Yen.of(45_600),
                        Yen.of(912_000),
                        2,
                        "所得更正",
                        LocalDate.of(2027, 1, 15),
                        "01",
                        "A"));
    }

    @Test
    void aDebitAccountKeepsItsLeadingZerosAndPrintsNeitherHolderNorAccount() throws IOException {
        Path file = write("obligor_no,levy,bank_code,branch_code,account_type,account_no,holder_kana,from_date,to_date,"
                + "refund_consent\r\n1000000015,NHI,0005,045,9,12345,ﾐﾅﾄﾉ ﾀﾛｳ,2026-04-01,,1\r\n");
        DebitAccountRow row = read(CsvFormats.debitAccounts(), file).getFirst();

        assertThat(row)
                .isEqualTo(new DebitAccountRow(
                        1,
                        "1000000015",
                        LevyType.NHI,
                        "0005",
                        "045",
                        AccountType.OTHER,
                        new AccountNumber("0012345"),
                        "ﾐﾅﾄﾉ ﾀﾛｳ",
                        LocalDate.of(2026, 4, 1),
                        null,
                        true));
        assertThat(row.toString()).doesNotContain("0012345", "12345", "ﾐﾅﾄﾉ").contains("****345");
    }

    @Test
    void r331_anAddresseePrintsItsNumberOnly() throws IOException {
        Path file = write(addressees("1000000015", "港野 太郎", "ミナトノ タロウ", "123456789018"));
        AddresseeRow row = read(CsvFormats.addressees(), file).getFirst();

        assertThat(row.myNumber()).isEqualTo("123456789018");
        assertThat(row.toString()).isEqualTo("AddresseeRow[recordNo=1, addresseeNo=1000000015]");
        assertThat(row.addressee().residency().toString()).isEqualTo("Residency[…]");
        assertThat(row.addressee().residency().language()).isNull();
    }

    @Test
    void anAddresseeNeedsOnlyNumberNameAndKana() throws IOException {
        FileCheck<CsvHeader> check =
                CsvFormats.addressees().check(write(addressees("1000000015", "港野 太郎", "ミナトノ タロウ", "")));

        assertThat(check.findings()).isEmpty();
        assertThat(check.totals()).isEqualTo(FileTotals.counted(1, 0));
        assertThat(check.identity()).isEqualTo(FileIdentity.NONE);
    }

    @Test
    void blanksInAKeyedSlipLineAreLeftOut() throws IOException {
        Path file = write(COUNTER + "411 08 1234567897　01 0,000045600 0000000 5,2026-07-01,2026-07-01,0,\r\n");
        CounterRow row = read(CsvFormats.counter(), file).getFirst();

        assertThat(row.slipKeyUpper()).isEqualTo(UPPER);
        assertThat(row.slipKeyLower()).isEqualTo(LOWER);
        assertThat(row.amount()).isEqualTo(Yen.ZERO);
        assertThat(row.office()).isNull();
    }

    @Test
    void r024_aWrongCheckDigitIsNoMatterOfTheFile() throws IOException {
        Path file = write(COUNTER + "411081234567897019,00004560000000009,2026-07-01,2026-07-01,45600,\r\n");

        assertThat(CsvFormats.counter().check(file).findings()).isEmpty();
    }

    @Test
    void countedYenAreTheSumOfTheAmounts() throws IOException {
        String row = UPPER + "," + LOWER + ",2026-07-01,2026-07-01,45600,本庁\r\n";

        assertThat(CsvFormats.counter().check(write(COUNTER + row + row)).totals())
                .isEqualTo(FileTotals.counted(2, 91_200));
    }

    @Test
    void aFileThatHoldsNothingButTheHeaderIsTaken() throws IOException {
        FileCheck<CsvHeader> check = CsvFormats.counter().check(write(COUNTER));

        assertThat(check.isUsable()).isTrue();
        assertThat(check.findings()).isEmpty();
        assertThat(check.totals()).isEqualTo(FileTotals.counted(0, 0));
        assertThat(check.header().columns())
                .containsExactly(
                        "slip_key_upper", "slip_key_lower", "payment_date", "revenue_date", "amount", "office");
    }

    @Test
    void columnsMayStandInAnyOrderAndUnknownOnesAreANotice() throws IOException {
        Path file = write("memo,office,amount,revenue_date,payment_date,slip_key_lower,slip_key_upper\r\n"
                + "note,本庁,45600,2026-07-02,2026-07-01," + LOWER + "," + UPPER + "\r\n");
        FileCheck<CsvHeader> check = CsvFormats.counter().check(file);

        assertThat(check.findings()).extracting(Finding::severity).containsExactly(Severity.NOTICE);
        assertThat(read(CsvFormats.counter(), file).getFirst().revenueDate()).isEqualTo(LocalDate.of(2026, 7, 2));
    }

    @Test
    void lineFeedsQuotesAndAByteOrderMarkAreRead() throws IOException {
        Path file = write("\uFEFF" + COUNTER.replace("\r\n", "\n") + "\"" + UPPER + "\",\"" + LOWER
                + "\",2026-07-01,2026-07-01,45600,\"本庁, \"\"1階\"\"\n窓口\"\n");

        assertThat(CsvFormats.counter().check(file).findings()).isEmpty();
        assertThat(read(CsvFormats.counter(), file).getFirst().office()).isEqualTo("本庁, \"1階\"\n窓口");
    }

    @Test
    void aSourceThatWritesWindows31jIsReadSo() throws IOException {
        String text = COUNTER + UPPER + "," + LOWER + ",2026-07-01,2026-07-01,45600,表十本庁①\r\n";
        Path file = Files.write(folder.resolve("sjis.csv"), text.getBytes(WINDOWS_31J));
        CsvFormat<CounterRow> format = CsvFormats.counter().withCharset(WINDOWS_31J);

        assertThat(format.check(file).findings()).isEmpty();
        assertThat(read(format, file).getFirst().office()).isEqualTo("表十本庁①");
    }

    @Test
    void aRowAcrossTheReadingBufferIsReadWhole() throws IOException {
        StringBuilder text = new StringBuilder(COUNTER);
        for (int row = 0; row < 5_000; row++) {
            text.append(UPPER)
                    .append(',')
                    .append(LOWER)
                    .append(",2026-07-01,2026-07-01,1,みなと野市本庁")
                    .append(row)
                    .append("\r\n");
        }
        Path file = write(text.toString());

        assertThat(CsvFormats.counter().check(file).totals()).isEqualTo(FileTotals.counted(5_000, 5_000));
        assertThat(read(CsvFormats.counter(), file))
                .allSatisfy(row -> assertThat(row.office()).isEqualTo("みなと野市本庁" + (row.recordNo() - 1)));
    }

    @Test
    void r024_aReaderStopsAtTheRowThatRefusesTheFile() throws IOException {
        String row = UPPER + "," + LOWER + ",2026-07-01,2026-07-01,45600,本庁\r\n";
        Path file = write(COUNTER + row + row + row.replace("45600", "-1"));

        try (RecordReader<CounterRow> reader = CsvFormats.counter().open(file)) {
            assertThat(reader.next().recordNo()).isEqualTo(1);
            assertThatExceptionOfType(UnusableFileException.class)
                    .isThrownBy(reader::next)
                    .satisfies(
                            refused -> assertThat(refused.finding().recordNo()).isEqualTo(4));
        }
    }

    @Test
    void r024_aFileRefusedByItsHeaderIsNotOpened() throws IOException {
        Path file = write("slip_key_upper\r\n");

        assertThatExceptionOfType(UnusableFileException.class)
                .isThrownBy(() -> CsvFormats.counter().open(file));
    }

    private static String addressees(String number, String name, String kana, String myNumber) {
        StringBuilder header = new StringBuilder();
        StringBuilder row = new StringBuilder();
        for (AddresseeColumn column : AddresseeColumn.values()) {
            if (column.presence() != Presence.NOTHING) {
                header.append(header.isEmpty() ? "" : ",").append(column.columnName());
                row.append(row.isEmpty() ? "" : ",")
                        .append(
                                switch (column) {
                                    case ADDRESSEE_NO -> number;
                                    case NAME -> name;
                                    case KANA -> kana;
                                    case MY_NUMBER -> myNumber;
                                    default -> "";
                                });
            }
        }
        return header + "\r\n" + row + "\r\n";
    }

    private static <R> List<R> read(InboundFormat<CsvHeader, R> format, Path file) throws IOException {
        List<R> rows = new ArrayList<>();
        try (RecordReader<R> reader = format.open(file)) {
            reader.forEachRemaining(rows::add);
        }
        return rows;
    }

    private Path write(String text) throws IOException {
        return Files.write(Files.createTempFile(folder, "table-", ".csv"), text.getBytes(StandardCharsets.UTF_8));
    }
}
