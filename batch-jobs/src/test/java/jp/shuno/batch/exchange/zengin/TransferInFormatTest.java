package jp.shuno.batch.exchange.zengin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransferInFormatTest {

    private static final LocalDate ARRIVAL = LocalDate.of(2026, 7, 2);
    private static final LocalDate LAST_OF_JUNE = LocalDate.of(2026, 6, 30);
    private static final TransferInFormat A = format(TransferInVariant.A, ARRIVAL);

    @TempDir
    private Path folder;

    private static TransferInFormat format(TransferInVariant variant, LocalDate arrival) {
        return new TransferInFormat(new TransferInProfile(variant, null, true, false), arrival);
    }

    private static BankFile sample(TransferInVariant variant) {
        return variant == TransferInVariant.A ? TransferInSample.formatA() : TransferInSample.formatB();
    }

    @ParameterizedTest
    @EnumSource(TransferInVariant.class)
    void r401_anAdviceIsReadFieldByFieldInBothFormats(TransferInVariant variant) throws IOException {
        Path file = write(sample(variant).unbroken());
        TransferInFormat format = format(variant, ARRIVAL);
        FileCheck<TransferInHeader> check = format.check(file);

        assertThat(check.findings()).isEmpty();
        assertThat(check.header())
                .isEqualTo(new TransferInHeader(
                        LocalDate.of(2026, 7, 1),
                        LAST_OF_JUNE,
                        LAST_OF_JUNE,
                        new TransferInAccount("9001", "001", '1', new AccountNumber("9000001"))));
        assertThat(check.totals()).isEqualTo(new FileTotals(3, 149_100, 3, 149_100));
        assertThat(check.identity()).isEqualTo(new FileIdentity("9001", LocalDate.of(2026, 7, 1), null));
        assertThat(read(format, file).getFirst())
                .isEqualTo(new TransferInRecord(
                        1,
                        "000101",
                        LAST_OF_JUNE,
                        LAST_OF_JUNE,
                        Yen.of(68_400),
                        Yen.ZERO,
                        "0000000777",
                        "ｶ)ﾐﾅﾄｼﾕｳﾉｳ",
                        "ﾐﾂﾋﾞｼUFJ",
                        "ﾀﾏｶﾞﾜ",
                        false,
                        "SEIKYU01"));
        assertThat(read(format, file)).extracting(TransferInRecord::cancels).containsExactly(false, false, true);
        assertThat(read(format, file).get(1).valueDate()).isNull();
    }

    @ParameterizedTest
    @EnumSource(TransferInVariant.class)
    void recordsWrittenAndReadAgainAreTheSameAndSoAreTheBytes(TransferInVariant variant) throws IOException {
        TransferInFormat format = format(variant, ARRIVAL);
        for (String lineBreak : List.of("", "\r\n")) {
            Path file = write(sample(variant).brokenBy(lineBreak));
            TransferInHeader header = format.check(file).header();
            List<TransferInRecord> deposits = read(format, file);

            byte[] written = format.encode(header, deposits, !lineBreak.isEmpty());

            assertThat(new String(written, BankFile.CHARSET))
                    .isEqualTo(new String(withoutOurOwnNames(Files.readAllBytes(file)), BankFile.CHARSET));
            assertThat(read(format, write(written))).isEqualTo(deposits);
        }
    }

    @Test
    void anAmountOfTwelveDigitsIsWrittenInFormatBOnly() throws IOException {
        Path file = write(TransferInSample.formatB()
                .with(2, 20, "123456789012")
                .with(5, 8, "123456801312")
                .unbroken());
        TransferInFormat b = format(TransferInVariant.B, ARRIVAL);
        TransferInHeader header = b.check(file).header();
        List<TransferInRecord> deposits = read(b, file);

        assertThat(deposits.getFirst().amount()).isEqualTo(Yen.of(123_456_789_012L));
        assertThat(b.encode(header, deposits, false)).hasSize(1200);
        assertThatIllegalArgumentException().isThrownBy(() -> A.encode(header, deposits, false));
    }

    @ParameterizedTest(name = "{0} in a file of {1} is {2}")
    @CsvSource({
        "310430, 2019-05-07, 2019-04-30",
        "010507, 2019-05-07, 2019-05-07",
        "100229, 2028-03-01, 2028-02-29",
        "081231, 2027-01-05, 2026-12-31",
    })
    void r024_theYearIsOfTheEraThatLiesNearTheArrival(String digits, LocalDate arrival, LocalDate expected)
            throws IOException {
        BankFile file = TransferInSample.empty();
        Path written = write(
                file.with(1, 5, digits).with(1, 11, digits).with(1, 17, digits).unbroken());

        assertThat(format(TransferInVariant.A, arrival).check(written).header().to())
                .isEqualTo(expected);
    }

    @Test
    void r024_anAdviceOverTheChangeOfTheEraCoversDaysOfBothEras() throws IOException {
        BankFile file = TransferInSample.formatA()
                .with(1, 5, "010507")
                .with(1, 11, "310426")
                .with(1, 17, "010507")
                .with(2, 8, "310426310426")
                .with(3, 8, "010507000000")
                .with(4, 8, "010507310426");
        TransferInFormat format = format(TransferInVariant.A, LocalDate.of(2019, 5, 8));
        Path written = write(file.brokenBy("\r\n"));

        assertThat(format.check(written).findings()).isEmpty();
        assertThat(read(format, written))
                .extracting(TransferInRecord::accountDate)
                .containsExactly(LocalDate.of(2019, 4, 26), LocalDate.of(2019, 5, 7), LocalDate.of(2019, 5, 7));
        assertThat(read(format, written).getLast().valueDate()).isEqualTo(LocalDate.of(2019, 4, 26));
    }

    @Test
    void anEmptyAdviceIsTakenWithANoticeUnlessAgreedOtherwise() throws IOException {
        Path file = write(TransferInSample.empty().unbroken());

        assertThat(A.check(file).isUsable()).isTrue();
        assertThat(A.check(file).findings()).extracting(Finding::severity).containsExactly(Severity.NOTICE);
        assertThat(new TransferInFormat(new TransferInProfile(TransferInVariant.A, null, false, false), ARRIVAL)
                        .check(file)
                        .isUsable())
                .isFalse();
    }

    @Test
    void whatIsOddButHarmlessIsANotice() throws IOException {
        Path file = write(TransferInSample.formatA()
                .with(1, 60, "9")
                .with(2, 8, "080629")
                .with(3, 30, "0000012301")
                .with(4, 149, "X")
                .unbroken());

        assertThat(A.check(file).isUsable()).isTrue();
        assertThat(A.check(file).findings())
                .extracting(Finding::field)
                .containsExactly("accountType", "accountDate", "otherInstrumentAmount", "filler");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r"})
    void aLoneLineBreakIsTakenWhereAgreed(String lineBreak) throws IOException {
        Path file = write(TransferInSample.formatA().brokenBy(lineBreak));

        assertThat(new TransferInFormat(new TransferInProfile(TransferInVariant.A, null, true, true), ARRIVAL)
                        .check(file)
                        .findings())
                .isEmpty();
    }

    @Test
    void r024_theConfiguredAccountIsTheOnlyOneTaken() throws IOException {
        Path file = write(TransferInSample.formatA().unbroken());
        TransferInAccount ours = new TransferInAccount("9001", "001", '1', new AccountNumber("9000001"));

        assertThat(new TransferInFormat(new TransferInProfile(TransferInVariant.A, ours, true, false), ARRIVAL)
                        .check(file)
                        .findings())
                .isEmpty();
    }

    @Test
    void aRecordPrintsNeitherRemitterNorEdiInformationAndAHeaderNoAccount() throws IOException {
        Path file = write(TransferInSample.formatA().unbroken());

        assertThat(read(A, file).getFirst().toString())
                .doesNotContain("ﾐﾅﾄ", "SEIKYU")
                .contains("68400");
        assertThat(A.check(file).header().toString()).doesNotContain("9000001");
    }

    /** The records carry no names of our own bank, branch and account, so a written file has them blank. */
    private static byte[] withoutOurOwnNames(byte[] file) {
        byte[] blanked = file.clone();
        Arrays.fill(blanked, 26, 41, (byte) ' ');
        Arrays.fill(blanked, 44, 59, (byte) ' ');
        Arrays.fill(blanked, 67, 107, (byte) ' ');
        return blanked;
    }

    private static List<TransferInRecord> read(TransferInFormat format, Path file) throws IOException {
        List<TransferInRecord> deposits = new ArrayList<>();
        try (RecordReader<TransferInRecord> reader = format.open(file)) {
            reader.forEachRemaining(deposits::add);
        }
        return deposits;
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "ti-", ".txt"), bytes);
    }
}
