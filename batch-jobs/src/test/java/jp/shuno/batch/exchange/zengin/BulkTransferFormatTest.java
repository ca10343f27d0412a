package jp.shuno.batch.exchange.zengin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import jp.shuno.batch.exchange.BankFile;
import jp.shuno.batch.exchange.FileCheck;
import jp.shuno.batch.exchange.FileIdentity;
import jp.shuno.batch.exchange.FileTotals;
import jp.shuno.batch.exchange.Finding;
import jp.shuno.batch.exchange.RecordReader;
import jp.shuno.batch.exchange.Severity;
import jp.shuno.domain.bank.AccountNumber;
import jp.shuno.domain.money.Yen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BulkTransferFormatTest {

    private static final BulkTransferProfile PROFILE = BulkTransferProfile.standard(BulkTransferSample.REMITTER);
    private static final BulkTransferProfile UNBROKEN =
            new BulkTransferProfile(BulkTransferSample.REMITTER, false, BulkTransferProfile.TELEGRAPHIC, false);

    @TempDir
    private Path folder;

    private static BulkTransferFormat format(BulkTransferProfile profile) {
        return new BulkTransferFormat(profile, BulkTransferSample.MADE_ON);
    }

    @Test
    void r150_theExampleOfTheDocumentIsReadFieldByField() throws IOException {
        Path file = write(BulkTransferSample.good().unbroken());

        assertThat(read(format(PROFILE), file).getFirst())
                .isEqualTo(new BulkTransferRecord(
                        1,
                        "9900",
                        "ﾕｳﾁﾖ",
                        "058",
                        "ｾﾞﾛｺﾞﾊﾁ",
                        '1',
                        new AccountNumber("1234567"),
                        "ﾔﾏﾀﾞ ﾀﾛｳ",
                        Yen.of(34_500),
                        '0',
                        "2026000123",
                        "0000000000",
                        '7'));
    }

    @Test
    void r150_approvedTransfersAreWrittenAsAClerkWouldLayThemOut() throws IOException {
        assertThat(text(written(PROFILE)))
                .isEqualTo(text(BulkTransferSample.good().brokenBy("\r\n")));
        assertThat(text(written(UNBROKEN)))
                .isEqualTo(text(BulkTransferSample.good().unbroken()));
    }

    @Test
    void r152_theSameTransfersGiveTheSameBytesEveryTime() throws IOException {
        assertThat(written(PROFILE)).isEqualTo(written(PROFILE));
    }

    @Test
    void theBreakFollowsTheLastRecordToo() throws IOException {
        byte[] file = written(PROFILE);

        assertThat(file).hasSize(6 * 122).endsWith('\r', '\n');
        assertThat(written(UNBROKEN)).hasSize(6 * 120).endsWith(' ');
    }

    @Test
    void aFileSaysWhoPaysWhenAndHowMuch() throws IOException {
        FileCheck<BulkTransferHeader> check =
                format(PROFILE).check(write(BulkTransferSample.good().brokenBy("\r\n")));

        assertThat(check.findings()).isEmpty();
        assertThat(check.header())
                .isEqualTo(BulkTransferHeader.of(BulkTransferSample.FROM, BulkTransferSample.TRANSFER_DATE));
        assertThat(check.totals()).isEqualTo(new FileTotals(3, 42_601, 3, 42_601));
        assertThat(check.identity()).isEqualTo(new FileIdentity(BulkTransferSample.REMITTER, null, null));
    }

    @Test
    void aBankMayWantBlanksAndAnotherMethod() throws IOException {
        BulkTransferProfile blanks = new BulkTransferProfile(null, false, ' ', true);
        BankFile due = BulkTransferSample.good();
        for (int record = BulkTransferSample.DATA_1; record <= BulkTransferSample.DATA_3; record++) {
            due = due.with(record, 39, "____").with(record, 112, "_");
        }

        assertThat(text(written(blanks))).isEqualTo(text(due.unbroken()));
        assertThat(format(PROFILE).check(write(due.unbroken())).findings()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new BulkTransferProfile(null, true, '1', false));
    }

    @ParameterizedTest(name = "seen on {0}, {1} is {2}")
    @CsvSource({
        "2026-11-27, 1202, 2026-12-02",
        "2026-12-02, 1202, 2026-12-02",
        "2026-12-28, 0104, 2027-01-04",
        "2027-06-01, 0229, 2028-02-29"
    })
    void theTransferDateIsTheNextSuchDay(LocalDate reference, String monthAndDay, LocalDate date) throws IOException {
        Path file = write(BulkTransferSample.good().with(1, 55, monthAndDay).unbroken());

        assertThat(new BulkTransferFormat(PROFILE, reference)
                        .check(file)
                        .header()
                        .transferDate())
                .isEqualTo(date);
    }

    @Test
    void aFilledDummyIsANoticeOnly() throws IOException {
        Path file = write(BulkTransferSample.good().with(2, 114, "X").unbroken());

        assertThat(format(PROFILE).check(file).findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.NOTICE);
    }

    @Test
    void anyRemitterIsTakenWhereNoneIsConfigured() throws IOException {
        Path file = write(BulkTransferSample.good().with(1, 5, "0000000009").unbroken());

        assertThat(format(BulkTransferProfile.standard(null)).check(file).isUsable())
                .isTrue();
    }

    @ParameterizedTest(name = "lines end in CR LF: {0}")
    @ValueSource(booleans = {true, false})
    void bytesReadAndWrittenAgainAreTheSame(boolean crlf) throws IOException {
        for (long seed = 1; seed <= 200; seed++) {
            byte[] file =
                    crlf ? invented(seed).brokenBy("\r\n") : invented(seed).unbroken();
            Path path = write(file);
            BulkTransferFormat format = format(crlf ? PROFILE : UNBROKEN);
            FileCheck<BulkTransferHeader> check = format.check(path);

            assertThat(check.findings()).as("seed %d", seed).isEmpty();
            assertThat(text(format.encode(check.header(), read(format, path))))
                    .as("seed %d", seed)
                    .isEqualTo(text(file));
        }
    }

    /** A file whose every free field was drawn by lot, laid out without the layouts under test. */
    private static BankFile invented(long seed) {
        Random random = new Random(seed);
        int count = 1 + random.nextInt(6);
        List<String> records = new ArrayList<>();
        records.add("1210" + BulkTransferSample.REMITTER + filled(random, 40, "ｱｶﾞﾊﾟA9 ()-.") + "1202"
                + digits(random, 4) + filled(random, 15, "ｱｶﾞ-Z0") + digits(random, 3) + filled(random, 15, "ｱｶﾞ-Z0")
                + "129".charAt(random.nextInt(3)) + digits(random, 7) + " ".repeat(17));
        long total = 0;
        for (int i = 1; i <= count; i++) {
            long yen = 1 + random.nextLong(9_999_999_999L);
            total += yen;
            records.add("2" + digits(random, 4) + filled(random, 15, "ｱｶﾞ-Z0") + digits(random, 3)
                    + filled(random, 15, "ｱｶﾞ-Z0") + "0000" + "1249".charAt(random.nextInt(4)) + "1" + digits(random, 6)
                    + filled(random, 30, "ｱｶﾞﾊﾟA9 ()-.") + "%010d".formatted(yen) + random.nextInt(3)
                    + "%010d".formatted(2_026_000_000L + i) + digits(random, 10) + "780 ".charAt(random.nextInt(4))
                    + " ".repeat(8));
        }
        records.add("8" + "%06d".formatted(count) + "%012d".formatted(total) + " ".repeat(101));
        records.add("9" + " ".repeat(119));
        return BankFile.of(records.toArray(String[]::new));
    }

    private static String digits(Random random, int length) {
        return random.ints(length, 0, 10).mapToObj(String::valueOf).reduce("", String::concat);
    }

    private static String filled(Random random, int length, String letters) {
        StringBuilder text = new StringBuilder("ｱ");
        for (int more = random.nextInt(length); more > 0; more--) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text + " ".repeat(length - text.length());
    }

    @Test
    void whatDoesNotFitIsNotWritten() {
        BulkTransferHeader header = BulkTransferHeader.of(BulkTransferSample.FROM, BulkTransferSample.TRANSFER_DATE);
        BulkTransferRecord tooLong = new BulkTransferRecord(
                1,
                "9001",
                "",
                "001",
                "",
                '1',
                new AccountNumber("9000042"),
                "ｱ".repeat(31),
                Yen.of(1),
                '0',
                "1",
                "0",
                '7');

        assertThatIllegalArgumentException().isThrownBy(() -> format(PROFILE).encode(header, List.of(tooLong)));
    }

    @Test
    void r331_neitherHeaderNorRecordPrintsAnAccountOrAPayee() throws IOException {
        Path file = write(BulkTransferSample.good().unbroken());

        assertThat(read(format(PROFILE), file).toString())
                .doesNotContain("ﾔﾏﾀﾞ", "1234567", "9000777")
                .contains("****567", "2026000123");
        assertThat(format(PROFILE).check(file).header().toString()).doesNotContain("9000001");
    }

    private static byte[] written(BulkTransferProfile profile) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format(profile)
                .write(out, BulkTransferSample.FROM, BulkTransferSample.TRANSFER_DATE, BulkTransferSample.approved());
        return out.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, BankFile.CHARSET);
    }

    private static List<BulkTransferRecord> read(BulkTransferFormat format, Path file) throws IOException {
        List<BulkTransferRecord> transfers = new ArrayList<>();
        try (RecordReader<BulkTransferRecord> reader = format.open(file)) {
            reader.forEachRemaining(transfers::add);
        }
        return transfers;
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "transfer-", ".txt"), bytes);
    }
}
