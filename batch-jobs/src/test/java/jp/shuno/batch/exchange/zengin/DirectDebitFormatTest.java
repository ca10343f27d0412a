package jp.shuno.batch.exchange.zengin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import jp.shuno.batch.exchange.BankFile;
import jp.shuno.batch.exchange.FileCheck;
import jp.shuno.batch.exchange.FileIdentity;
import jp.shuno.batch.exchange.FileTotals;
import jp.shuno.batch.exchange.Finding;
import jp.shuno.batch.exchange.RecordReader;
import jp.shuno.batch.exchange.Severity;
import jp.shuno.batch.exchange.UnusableFileException;
import jp.shuno.domain.bank.AccountNumber;
import jp.shuno.domain.bank.AccountType;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.CustomerNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DirectDebitFormatTest {

    private static final LocalDate ARRIVAL = LocalDate.of(2026, 7, 2);
    private static final LocalDate BEFORE_DEBIT = LocalDate.of(2026, 6, 20);
    private static final DirectDebitProfile PROFILE = DirectDebitProfile.standard(DirectDebitSample.ORIGINATOR);
    private static final DirectDebitFormat RESULT = DirectDebitFormat.result(PROFILE, ARRIVAL);
    private static final DirectDebitFormat REQUEST = DirectDebitFormat.request(PROFILE, BEFORE_DEBIT);

    @TempDir
    private Path folder;

    @Test
    void theExampleOfTheDocumentIsReadFieldByField() throws IOException {
        Path file = write(DirectDebitSample.request().unbroken());

        assertThat(REQUEST.check(file).findings()).isEmpty();
        assertThat(read(REQUEST, file).getFirst())
                .isEqualTo(new DirectDebitRecord(
                        1,
                        "0005",
                        "045",
                        '1',
                        new AccountNumber("9234567"),
                        "ﾔﾏﾀﾞ ﾀﾛｳ",
                        Yen.of(45_600),
                        '0',
                        new CustomerNumber(DirectDebitSample.FIRST),
                        '0'));
    }

    @Test
    void r163_aResultStatesWhatWasCollectedAndWhatWasNot() throws IOException {
        Path file = write(DirectDebitSample.result().brokenBy("\r\n"));
        FileCheck<DirectDebitHeader> check = RESULT.check(file);

        assertThat(check.isUsable()).isTrue();
        assertThat(check.findings()).isEmpty();
        assertThat(check.header())
                .isEqualTo(new DirectDebitHeader(
                        DirectDebitSample.ORIGINATOR, "ﾐﾅﾄﾉｼ", LocalDate.of(2026, 6, 30), "0005", "001"));
        assertThat(check.totals()).isEqualTo(new FileTotals(3, 66_000, 3, 66_000));
        assertThat(check.identity()).isEqualTo(new FileIdentity("0005", null, null));
        assertThat(read(RESULT, file)).extracting(DirectDebitRecord::resultCode).containsExactly('1', '0', '0');
        assertThat(read(RESULT, file)).extracting(DirectDebitRecord::recordNo).containsExactly(1, 2, 3);
        assertThat(read(RESULT, file))
                .extracting(DirectDebitRecord::isCollected)
                .containsExactly(false, true, true);
    }

    @ParameterizedTest(name = "lines end in CR LF: {0}")
    @ValueSource(booleans = {true, false})
    void recordsWrittenAndReadAgainAreTheSameAndSoAreTheBytes(boolean crlf) throws IOException {
        BankFile sample = DirectDebitSample.result();
        Path file = write(crlf ? sample.brokenBy("\r\n") : sample.unbroken());
        DirectDebitHeader header = RESULT.check(file).header();
        List<DirectDebitRecord> debits = read(RESULT, file);

        byte[] written = RESULT.withCollectionAccount(
                        new CollectionAccount(AccountType.ORDINARY, new AccountNumber("9000001")))
                .encode(header, debits, crlf);

        assertThat(new String(written, BankFile.CHARSET))
                .isEqualTo(new String(withoutOptionalNames(Files.readAllBytes(file)), BankFile.CHARSET));
        assertThat(read(RESULT, write(written))).isEqualTo(debits);
    }

    @Test
    void aRequestWrittenStatesNoResult() throws IOException {
        Path file = write(DirectDebitSample.request().unbroken());
        DirectDebitHeader header = REQUEST.check(file).header();
        byte[] written = REQUEST.encode(header, read(REQUEST, file), false);

        assertThat(REQUEST.check(write(written)).findings()).isEmpty();
        assertThat(new String(written, BankFile.CHARSET))
                .contains("8" + "000003" + "000000066000" + "0".repeat(36) + " ".repeat(65));
    }

    @Test
    void aRequestThatHoldsAResultIsNotWritten() throws IOException {
        Path file = write(DirectDebitSample.result().unbroken());
        DirectDebitHeader header = RESULT.check(file).header();
        List<DirectDebitRecord> debits = read(RESULT, file);

        assertThatIllegalArgumentException().isThrownBy(() -> REQUEST.encode(header, debits, true));
    }

    @ParameterizedTest(name = "request arriving {0} for {1} debits on {2}")
    @CsvSource({
        "2026-12-20, 0104, 2027-01-04",
        "2026-12-20, 1228, 2026-12-28",
        "2026-12-28, 1228, 2026-12-28",
        "2026-12-29, 1228, 2027-12-28",
        "2027-06-01, 0229, 2028-02-29",
        "2028-02-29, 0229, 2028-02-29"
    })
    void aRequestIsForTheNextSuchDay(LocalDate arrival, String monthAndDay, LocalDate debitDate) throws IOException {
        Path file = write(DirectDebitSample.request().with(1, 55, monthAndDay).unbroken());

        assertThat(DirectDebitFormat.request(PROFILE, arrival)
                        .check(file)
                        .header()
                        .debitDate())
                .isEqualTo(debitDate);
    }

    @ParameterizedTest(name = "result arriving {0} for {1} is of {2}")
    @CsvSource({
        "2027-01-05, 1228, 2026-12-28",
        "2027-01-05, 0104, 2027-01-04",
        "2027-01-05, 0105, 2027-01-05",
        "2027-01-05, 0106, 2026-01-06",
        "2028-03-02, 0229, 2028-02-29",
        "2029-02-28, 0229, 2028-02-29"
    })
    void aResultIsOfTheLastSuchDay(LocalDate arrival, String monthAndDay, LocalDate debitDate) throws IOException {
        Path file = write(DirectDebitSample.result().with(1, 55, monthAndDay).unbroken());

        assertThat(DirectDebitFormat.result(PROFILE, arrival)
                        .check(file)
                        .header()
                        .debitDate())
                .isEqualTo(debitDate);
    }

    @Test
    void anEmptyFileIsTakenWithANoticeUnlessAgreedOtherwise() throws IOException {
        Path file = write(DirectDebitSample.empty().unbroken());
        DirectDebitProfile strict = new DirectDebitProfile(null, false, false, Set.of(), 0);

        assertThat(RESULT.check(file).isUsable()).isTrue();
        assertThat(RESULT.check(file).findings()).extracting(Finding::severity).containsExactly(Severity.NOTICE);
        assertThat(read(RESULT, file)).isEmpty();
        assertThat(DirectDebitFormat.result(strict, ARRIVAL).check(file).isUsable())
                .isFalse();
    }

    @Test
    void aFilledDummyIsANoticeOnly() throws IOException {
        Path file = write(
                DirectDebitSample.result().with(3, 39, "0000").with(2, 113, "X").unbroken());

        assertThat(RESULT.check(file).isUsable()).isTrue();
        assertThat(RESULT.check(file).findings()).extracting(Finding::field).containsExactly("filler2", "filler1");
        assertThat(read(RESULT, file)).hasSize(3);
    }

    @Test
    void aCodeOfTheBanksOwnListIsTakenAndCountsAsNotCollected() throws IOException {
        DirectDebitProfile agent = new DirectDebitProfile(null, false, true, Set.of('E', 'N'), 1);
        Path file = write(DirectDebitSample.result().with(2, 112, "E").unbroken());

        assertThat(DirectDebitFormat.result(agent, ARRIVAL).check(file).findings())
                .isEmpty();
        assertThat(RESULT.check(file).isUsable()).isFalse();
    }

    @Test
    void anyOriginatorIsTakenWhereNoneIsExpected() throws IOException {
        Path file = write(DirectDebitSample.result().with(1, 5, "0000000009").unbroken());
        DirectDebitProfile anyone = DirectDebitProfile.standard(null);

        assertThat(DirectDebitFormat.result(anyone, ARRIVAL).check(file).isUsable())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r"})
    void aLoneLineBreakIsTakenWhereAgreed(String lineBreak) throws IOException {
        DirectDebitProfile lenient = new DirectDebitProfile(null, true, true, Set.of(), 0);
        Path file = write(DirectDebitSample.result().brokenBy(lineBreak));

        assertThat(DirectDebitFormat.result(lenient, ARRIVAL).check(file).findings())
                .isEmpty();
    }

    @Test
    void anUnusualAccountTypeOrNewCodeIsANotice() throws IOException {
        Path file = write(
                DirectDebitSample.result().with(2, 43, "5").with(3, 91, "7").unbroken());

        assertThat(RESULT.check(file).isUsable()).isTrue();
        assertThat(RESULT.check(file).findings())
                .extracting(Finding::field)
                .containsExactly("payerAccountType", "newCode");
    }

    @Test
    void r024_aReaderOfAnUnusableFileStopsAtTheRecordThatRefusesIt() throws IOException {
        Path file = write(DirectDebitSample.result().with(4, 81, "000000810X").unbroken());

        try (RecordReader<DirectDebitRecord> reader = RESULT.open(file)) {
            assertThat(reader.hasNext()).isTrue();
            reader.next();
            assertThatExceptionOfType(UnusableFileException.class)
                    .isThrownBy(reader::next)
                    .satisfies(
                            refused -> assertThat(refused.finding().recordNo()).isEqualTo(4));
        }
    }

    @Test
    void r024_theLastRecordIsNotHandedOutBeforeTheTrailerIsKnownToBeRight() throws IOException {
        Path file = write(DirectDebitSample.result().with(5, 19, "1").unbroken());

        try (RecordReader<DirectDebitRecord> reader = RESULT.open(file)) {
            reader.next();
            reader.next();
            assertThatExceptionOfType(UnusableFileException.class).isThrownBy(reader::next);
            assertThatExceptionOfType(UnusableFileException.class).isThrownBy(reader::hasNext);
        }
    }

    @Test
    void r024_aFileRefusedByItsHeaderIsNotOpened() throws IOException {
        Path file = write(DirectDebitSample.result().with(1, 2, "21").unbroken());

        assertThatExceptionOfType(UnusableFileException.class).isThrownBy(() -> RESULT.open(file));
    }

    @Test
    void aReaderAtItsEndHasNothingMore() throws IOException {
        try (RecordReader<DirectDebitRecord> reader =
                RESULT.open(write(DirectDebitSample.empty().unbroken()))) {
            assertThat(reader.hasNext()).isFalse();
            assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(reader::next);
        }
    }

    @Test
    void aRecordPrintsNeitherNameNorAccount() throws IOException {
        DirectDebitRecord debit =
                read(RESULT, write(DirectDebitSample.result().unbroken())).getFirst();

        assertThat(debit.toString()).doesNotContain("ﾔﾏﾀﾞ", "9234567").contains("****567", DirectDebitSample.FIRST);
    }

    /** The records carry no names of banks and branches, so a written file has them blank. */
    private static byte[] withoutOptionalNames(byte[] file) {
        byte[] blanked = file.clone();
        int step = file.length % 122 == 0 ? 122 : 120;
        for (int record = 1; record <= 3; record++) {
            Arrays.fill(blanked, record * step + 5, record * step + 20, (byte) ' ');
            Arrays.fill(blanked, record * step + 23, record * step + 38, (byte) ' ');
        }
        return blanked;
    }

    private static List<DirectDebitRecord> read(DirectDebitFormat format, Path file) throws IOException {
        List<DirectDebitRecord> debits = new ArrayList<>();
        try (RecordReader<DirectDebitRecord> reader = format.open(file)) {
            reader.forEachRemaining(debits::add);
        }
        return debits;
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "dd-", ".txt"), bytes);
    }
}
