package jp.shuno.batch.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import jp.shuno.batch.exchange.conveniencestore.ConvenienceStoreFormat;
import jp.shuno.batch.exchange.conveniencestore.ConvenienceStoreProfile;
import jp.shuno.batch.exchange.csv.CsvFormats;
import jp.shuno.batch.exchange.csv.PayeasyProfile;
import jp.shuno.batch.exchange.csv.StorePaymentKind;
import jp.shuno.batch.exchange.zengin.BulkTransferFormat;
import jp.shuno.batch.exchange.zengin.BulkTransferProfile;
import jp.shuno.batch.exchange.zengin.DirectDebitFormat;
import jp.shuno.batch.exchange.zengin.DirectDebitProfile;
import jp.shuno.batch.exchange.zengin.TransferInFormat;
import jp.shuno.batch.exchange.zengin.TransferInProfile;
import jp.shuno.batch.exchange.zengin.TransferInVariant;
import jp.shuno.domain.receipt.ReceiptKind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every file under {@code fixtures} reads as the {@code .expected.txt} beside it says. */
class FixtureTest {

    private static final LocalDate ARRIVAL = LocalDate.of(2026, 7, 2);
    private static final Map<String, ReceiptKind> AGENT_CODES =
            Map.of("01", ReceiptKind.FLASH, "02", ReceiptKind.CONFIRMED, "03", ReceiptKind.CANCEL);
    private static final LocalDate BEFORE_DEBIT = LocalDate.of(2026, 6, 20);

    @TestFactory
    Stream<DynamicTest> aFileReadsAsTheListingBesideItSays() throws Exception {
        Path folder = fixtures();
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".expected.txt")
                            && !file.toString().endsWith(".md"))
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(folder.relativize(file).toString(), () -> compare(file)))
                    .toList()
                    .stream();
        }
    }

    private static void compare(Path file) throws IOException {
        Path expected = file.resolveSibling(file.getFileName() + ".expected.txt");

        assertThat(FileListing.of(formatOf(file), file)).isEqualTo(Files.readString(expected));
    }

    private static InboundFormat<?, ?> formatOf(Path file) {
        String folder = file.getParent().getFileName().toString();
        String name = file.getFileName().toString();
        return switch (folder) {
            case "directdebit" -> directDebit(name);
            case "conveniencestore" ->
                new ConvenienceStoreFormat(ConvenienceStoreProfile.standard("912345", "1429990001"));
            case "bulktransfer" ->
                new BulkTransferFormat(BulkTransferProfile.standard("1429990001"), LocalDate.of(2026, 11, 27));
            case "transferin" -> transferIn(name);
            case "csv" -> csv(name);
            default -> throw new IllegalArgumentException("no format for folder " + folder);
        };
    }

    private static InboundFormat<?, ?> directDebit(String name) {
        DirectDebitProfile profile = DirectDebitProfile.standard("1429990001");
        return name.contains("_request_")
                ? DirectDebitFormat.request(profile, BEFORE_DEBIT)
                : DirectDebitFormat.result(profile, ARRIVAL);
    }

    private static InboundFormat<?, ?> transferIn(String name) {
        TransferInVariant variant = name.contains("_format-b_") ? TransferInVariant.B : TransferInVariant.A;
        return new TransferInFormat(new TransferInProfile(variant, null, true, false), ARRIVAL);
    }

    private static InboundFormat<?, ?> csv(String name) {
        return switch (name.substring(0, name.indexOf('_'))) {
            case "addressees" -> CsvFormats.addressees();
            case "assessments" -> CsvFormats.assessments();
            case "debit-accounts" -> CsvFormats.debitAccounts();
            case "bank-directory" -> CsvFormats.bankDirectory();
            case "account-answers" -> CsvFormats.accountAnswers();
            case "counter" -> CsvFormats.counter();
            case "transfer-returns" -> CsvFormats.transferReturns();
            case "payeasy" -> CsvFormats.payeasy(PayeasyProfile.standard("14299"));
            case "elqr" -> CsvFormats.elqr("142999", "14299", true);
            case "cvs" -> CsvFormats.storePayments(StorePaymentKind.standardCodes(), true);
            case "card", "app" -> CsvFormats.agentPayments(AGENT_CODES, null, true);
            default -> throw new IllegalArgumentException("no format for " + name);
        };
    }

    private static Path fixtures() throws URISyntaxException {
        return Path.of(FixtureTest.class.getResource("/fixtures/directdebit").toURI())
                .getParent();
    }
}
