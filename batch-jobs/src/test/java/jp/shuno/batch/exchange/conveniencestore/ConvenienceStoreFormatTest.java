package jp.shuno.batch.exchange.conveniencestore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.shuno.batch.exchange.BankFile;
import jp.shuno.batch.exchange.FileCheck;
import jp.shuno.batch.exchange.FileIdentity;
import jp.shuno.batch.exchange.FileTotals;
import jp.shuno.batch.exchange.Finding;
import jp.shuno.batch.exchange.RecordReader;
import jp.shuno.batch.exchange.Severity;
import jp.shuno.batch.exchange.UnusableFileException;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.ReceiptKind;
import jp.shuno.domain.receipt.StoreBarcode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConvenienceStoreFormatTest {

    private static final ConvenienceStoreFormat FORMAT = new ConvenienceStoreFormat(
            ConvenienceStoreProfile.standard(ConvenienceStoreSample.MAKER, ConvenienceStoreSample.ORIGINATOR));
    private static final BankFile GOOD = ConvenienceStoreSample.file();

    @TempDir
    private Path folder;

    @Test
    void theExampleOfTheDocumentIsReadFieldByField() throws IOException {
        ConvenienceStoreRecord flash = read(FORMAT, write(GOOD.unbroken())).getFirst();

        assertThat(flash)
                .isEqualTo(new ConvenienceStoreRecord(
                        1,
                        ReceiptKind.FLASH,
                        LocalDate.of(2026, 6, 15),
                        LocalTime.of(22, 10),
                        new StoreBarcode(ConvenienceStoreSample.BARCODE),
                        "0123456",
                        "000010",
                        null,
                        null));
        assertThat(flash.amount()).isEqualTo(Yen.of(45_600));
        assertThat(flash.barcode().hasValidCheckDigit()).isTrue();
    }

    @Test
    void r022_confirmedDataNamesTheTransferDateAndMayLackTimeAndStore() throws IOException {
        ConvenienceStoreRecord confirmed = read(FORMAT, write(GOOD.unbroken())).getLast();

        assertThat(confirmed.kind()).isEqualTo(ReceiptKind.CONFIRMED);
        assertThat(confirmed.storeTime()).isNull();
        assertThat(confirmed.storeCode()).isEmpty();
        assertThat(confirmed.transferDate()).isEqualTo(LocalDate.of(2026, 6, 25));
        assertThat(confirmed.accountingDate()).isEqualTo(LocalDate.of(2026, 6, 16));
    }

    @Test
    void r023_theHeaderIdentifiesTheFileByAgentDateAndSerialNumber() throws IOException {
        FileCheck<ConvenienceStoreHeader> check = FORMAT.check(write(GOOD.brokenBy("\r\n")));

        assertThat(check.findings()).isEmpty();
        assertThat(check.identity()).isEqualTo(new FileIdentity("912345", LocalDate.of(2026, 6, 16), "0001"));
        assertThat(check.header())
                .isEqualTo(new ConvenienceStoreHeader(
                        LocalDate.of(2026, 6, 16), LocalTime.of(5, 30), "912345", "1429990001", "ﾐﾅﾄﾉｼ", "0001"));
        assertThat(check.totals()).isEqualTo(new FileTotals(4, 78_300, 4, 78_300));
    }

    @ParameterizedTest(name = "lines end in CR LF: {0}")
    @ValueSource(booleans = {true, false})
    void recordsWrittenAndReadAgainAreTheSameAndSoAreTheBytes(boolean crlf) throws IOException {
        BankFile sample = withoutSegments(GOOD);
        Path file = write(crlf ? sample.brokenBy("\r\n") : sample.unbroken());
        ConvenienceStoreHeader header = FORMAT.check(file).header();

        byte[] written = FORMAT.encode(header, read(FORMAT, file), crlf);

        assertThat(new String(written, BankFile.CHARSET)).isEqualTo(Files.readString(file, BankFile.CHARSET));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "wrong check digit, 91912345001202601123456789705026063000456008",
        "another maker, 91954321001202601123456789705026063000456007",
        "another application identifier, 90912345001202601123456789705026063000456007",
        "30 February as deadline, 91912345001202601123456789705026023000456007",
        "amount zero, 91912345001202601123456789705026063000000007"
    })
    void r025_aDamagedOrForeignBarcodeDoesNotRefuseTheFile(String what, String barcode) throws IOException {
        long difference = 45_600 - new StoreBarcode(barcode).amount().amount();
        Path file = write(GOOD.with(ConvenienceStoreSample.FLASH, 17, barcode)
                .with(ConvenienceStoreSample.TRAILER, 10, String.format("%012d", 78_300 - difference))
                .with(ConvenienceStoreSample.TRAILER, 30, String.format("%012d", 57_900 - difference))
                .unbroken());

        assertThat(FORMAT.check(file).findings()).as(what).isEmpty();
        assertThat(read(FORMAT, file).getFirst().barcode().value()).isEqualTo(barcode);
    }

    @Test
    void anEmptyFileIsTakenWithANoticeUnlessAgreedOtherwise() throws IOException {
        Path file = write(ConvenienceStoreSample.empty().brokenBy("\r\n"));
        ConvenienceStoreFormat strict =
                new ConvenienceStoreFormat(new ConvenienceStoreProfile(null, null, Map.of(), false, false));

        assertThat(FORMAT.check(file).isUsable()).isTrue();
        assertThat(FORMAT.check(file).findings()).extracting(Finding::severity).containsExactly(Severity.NOTICE);
        assertThat(FORMAT.check(file).totals()).isEqualTo(new FileTotals(0, 0, 0, 0));
        assertThat(strict.check(file).isUsable()).isFalse();
    }

    @Test
    void anotherAgentMayUseOtherKindCodes() throws IOException {
        ConvenienceStoreFormat other = new ConvenienceStoreFormat(new ConvenienceStoreProfile(
                null,
                null,
                Map.of("11", ReceiptKind.FLASH, "12", ReceiptKind.CONFIRMED, "19", ReceiptKind.CANCEL),
                true,
                false));
        Path file = write(GOOD.with(2, 2, "11")
                .with(3, 2, "11")
                .with(4, 2, "19")
                .with(5, 2, "12")
                .unbroken());

        assertThat(other.check(file).findings()).isEmpty();
        assertThat(read(other, file))
                .extracting(ConvenienceStoreRecord::kind)
                .containsExactly(ReceiptKind.FLASH, ReceiptKind.FLASH, ReceiptKind.CANCEL, ReceiptKind.CONFIRMED);
    }

    @Test
    void aKindWithoutCodeIsNotWritten() throws IOException {
        ConvenienceStoreFormat flashOnly = new ConvenienceStoreFormat(
                new ConvenienceStoreProfile(null, null, Map.of("01", ReceiptKind.FLASH), true, false));
        Path file = write(GOOD.unbroken());
        ConvenienceStoreHeader header = FORMAT.check(file).header();
        List<ConvenienceStoreRecord> payments = read(FORMAT, file);

        assertThatIllegalArgumentException().isThrownBy(() -> flashOnly.encode(header, payments, true));
    }

    @Test
    void unusualButReadableValuesAreNotices() throws IOException {
        Path file = write(
                GOOD.with(2, 16, "2").with(3, 81, "20260625").with(4, 61, "X").unbroken());

        assertThat(FORMAT.check(file).isUsable()).isTrue();
        assertThat(FORMAT.check(file).findings())
                .extracting(Finding::field)
                .containsExactly("barcodeKind", "transferDate", "filler1");
    }

    @Test
    void r022_aCancelBeforeItsFlashIsReadInTheOrderOfTheFile() throws IOException {
        Path file = write(GOOD.copying(4, 2).without(5).unbroken());

        assertThat(FORMAT.check(file).findings()).isEmpty();
        assertThat(read(FORMAT, file))
                .extracting(ConvenienceStoreRecord::kind)
                .containsExactly(ReceiptKind.FLASH, ReceiptKind.CANCEL, ReceiptKind.FLASH, ReceiptKind.CONFIRMED);
    }

    @Test
    void aLeapDayIsADayInALeapYearOnly() throws IOException {
        assertThat(FORMAT.check(write(GOOD.with(2, 4, "20280229").unbroken())).isUsable())
                .isTrue();
        assertThat(FORMAT.check(write(GOOD.with(2, 4, "20260229").unbroken())).isUsable())
                .isFalse();
    }

    @Test
    void r024_aFileThatIsRefusedCannotBeReadToItsEnd() throws IOException {
        Path file = write(GOOD.with(5, 81, "00000000").unbroken());

        try (RecordReader<ConvenienceStoreRecord> reader = FORMAT.open(file)) {
            assertThatExceptionOfType(UnusableFileException.class)
                    .isThrownBy(() -> reader.forEachRemaining(payment -> {}))
                    .satisfies(refused -> assertThat(refused.finding().field()).isEqualTo("transferDate"));
        }
    }

    /** 客層データ is read past and not written. */
    private static BankFile withoutSegments(BankFile file) {
        return file.with(2, 71, "__").with(3, 71, "__").with(4, 71, "__");
    }

    private static List<ConvenienceStoreRecord> read(ConvenienceStoreFormat format, Path file) throws IOException {
        List<ConvenienceStoreRecord> payments = new ArrayList<>();
        try (RecordReader<ConvenienceStoreRecord> reader = format.open(file)) {
            reader.forEachRemaining(payments::add);
        }
        return payments;
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "cvs-", ".txt"), bytes);
    }
}
