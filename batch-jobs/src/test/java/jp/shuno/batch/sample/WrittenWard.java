package jp.shuno.batch.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shuno.batch.exchange.FileCheck;
import jp.shuno.batch.exchange.InboundFormat;
import jp.shuno.batch.exchange.RecordReader;
import jp.shuno.batch.exchange.conveniencestore.ConvenienceStoreFormat;
import jp.shuno.batch.exchange.conveniencestore.ConvenienceStoreProfile;
import jp.shuno.batch.exchange.conveniencestore.ConvenienceStoreRecord;
import jp.shuno.batch.exchange.csv.CsvFormats;
import jp.shuno.batch.exchange.csv.PayeasyProfile;
import jp.shuno.batch.exchange.csv.StorePaymentKind;
import jp.shuno.batch.exchange.zengin.DirectDebitFormat;
import jp.shuno.batch.exchange.zengin.DirectDebitProfile;
import jp.shuno.batch.exchange.zengin.DirectDebitRecord;
import jp.shuno.batch.exchange.zengin.TransferInFormat;
import jp.shuno.batch.exchange.zengin.TransferInProfile;
import jp.shuno.domain.receipt.ReceiptKind;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A ward on disk, read back with the formats of the receiving side. */
final class WrittenWard {

    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private static final Map<String, ReceiptKind> STATUS =
            Map.of("01", ReceiptKind.FLASH, "02", ReceiptKind.CONFIRMED, "03", ReceiptKind.CANCEL);

    private final Path out;
    private final Identity identity = Identity.standard();
    private final JsonNode expected;

    private WrittenWard(Path out) throws IOException {
        this.out = out;
        this.expected = JsonMapper.shared().readTree(Files.readString(out.resolve(SampleWard.EXPECTED)));
    }

    static WrittenWard write(Path out, int addressees, long seed, String from, int days) throws IOException {
        SampleWard.write(new SampleRequest(
                out,
                addressees,
                seed,
                LocalDate.parse(from),
                days,
                Identity.standard(),
                MasterTables.municipal(),
                MasterTables.bank()));
        return new WrittenWard(out);
    }

    /** Every file under its path within the ward. */
    Map<String, byte[]> bytes() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (Path file : walk()) {
            files.put(out.relativize(file).toString(), Files.readAllBytes(file));
        }
        return files;
    }

    /** The inbox folders. */
    List<String> days() throws IOException {
        try (Stream<Path> entries = Files.list(out)) {
            return entries.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    List<Path> inboundFiles() throws IOException {
        return walk().stream()
                .filter(file -> !file.getFileName().toString().equals(SampleWard.EXPECTED))
                .toList();
    }

    List<Path> files(String kind) throws IOException {
        return inboundFiles().stream()
                .filter(file -> file.getFileName().toString().startsWith(kind + "_"))
                .toList();
    }

    /** Those that are not meant to be refused. */
    List<Path> goodFiles(String kind) throws IOException {
        return files(kind).stream()
                .filter(file -> !refused().contains(name(file)))
                .toList();
    }

    /** {@code day/name} of the files that are meant to be refused. */
    Set<String> refused() {
        return expected.get("refused")
                .valueStream()
                .map(node -> node.get("business_date").asString() + "/"
                        + node.get("file").asString())
                .collect(Collectors.toSet());
    }

    List<JsonNode> cases() {
        return expected.get("cases").valueStream().toList();
    }

    Set<String> caseNames() {
        return cases().stream().map(node -> node.get("case").asString()).collect(Collectors.toSet());
    }

    /** {@code day/name} of a file. */
    String name(Path file) {
        return out.relativize(file).toString().replace('\\', '/');
    }

    Path file(JsonNode planted) {
        return out.resolve(planted.get("business_date").asString())
                .resolve(planted.get("file").asString());
    }

    LocalDate arrival(Path file) {
        return LocalDate.parse(file.getParent().getFileName().toString());
    }

    FileCheck<?> check(Path file) throws IOException {
        return format(file).check(file);
    }

    List<CSVRecord> rows(Path file) {
        Charset charset =
                file.getFileName().toString().startsWith("cvs-dsk") ? AgentFiles.WINDOWS_31J : StandardCharsets.UTF_8;
        try (CSVParser parser = CSVParser.parse(Files.readString(file, charset), CSV)) {
            return parser.getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The rows of all good files of a kind. */
    List<CSVRecord> rows(String kind) throws IOException {
        return goodFiles(kind).stream().flatMap(file -> rows(file).stream()).toList();
    }

    List<ConvenienceStoreRecord> sales(Path file) throws IOException {
        return records(store(), file);
    }

    List<DirectDebitRecord> requests(Path file) throws IOException {
        return records(DirectDebitFormat.request(debitProfile(), arrival(file)), file);
    }

    List<DirectDebitRecord> results(Path file) throws IOException {
        return records(DirectDebitFormat.result(debitProfile(), arrival(file)), file);
    }

    /** Notice numbers of which the files of stores and agents tell something. */
    Set<String> paidNotices() throws IOException {
        Set<String> notices = new TreeSet<>();
        for (Path file : goodFiles("cvs")) {
            sales(file).forEach(sale -> notices.add(sale.barcode().freeUse().substring(9, 19)));
        }
        rows("cvs-dsk").forEach(row -> notices.add(row.get("バーコード").substring(20, 30)));
        for (CSVRecord row : rows("app")) {
            notices.add(ofBarcode(row.get("paymentKey")));
        }
        for (CSVRecord row : rows("card")) {
            String key = row.get("paymentKey");
            notices.add(
                    switch (key.length()) {
                        case 44 -> ofBarcode(key);
                        case 34 -> key.substring(13, 23);
                        case 18 -> key.substring(5, 15);
                        default -> "";
                    });
        }
        for (String kind : List.of("payeasy", "elqr")) {
            for (CSVRecord row : rows(kind)) {
                String number = row.get("paymentNumber");
                notices.add(number.length() == 20 ? number.substring(8, 18) : "");
            }
        }
        notices.remove("");
        return notices;
    }

    private static String ofBarcode(String digits) {
        return digits.isEmpty() ? "" : digits.substring(17, 27);
    }

    private InboundFormat<?, ?> format(Path file) {
        String kind = file.getFileName().toString().split("_", 2)[0];
        return switch (kind) {
            case "addressees" -> CsvFormats.addressees();
            case "assessments" -> CsvFormats.assessments();
            case "debit-accounts" -> CsvFormats.debitAccounts();
            case "bank-directory" -> CsvFormats.bankDirectory();
            case "counter" -> CsvFormats.counter();
            case "cvs" -> store();
            case "cvs-dsk" ->
                CsvFormats.storePayments(StorePaymentKind.standardCodes(), true).withCharset(AgentFiles.WINDOWS_31J);
            case "payeasy" -> CsvFormats.payeasy(PayeasyProfile.standard(AgentPayment.BILLER));
            case "elqr" -> CsvFormats.elqr(identity.municipalityCode(), AgentPayment.BILLER, true);
            case "eligibility" -> CsvFormats.eligibility();
            case "transfer-in" -> new TransferInFormat(TransferInProfile.STANDARD, arrival(file));
            case "card", "app" -> CsvFormats.agentPayments(STATUS, null, true);
            case "dd-request" -> DirectDebitFormat.request(debitProfile(), arrival(file));
            case "dd-result" -> DirectDebitFormat.result(debitProfile(), arrival(file));
            default -> throw new IllegalArgumentException("kind without a format: " + kind);
        };
    }

    private ConvenienceStoreFormat store() {
        return new ConvenienceStoreFormat(
                ConvenienceStoreProfile.standard(identity.storeMakerCode(), identity.originatorCode()));
    }

    private DirectDebitProfile debitProfile() {
        return DirectDebitProfile.standard(identity.originatorCode());
    }

    private static <R> List<R> records(InboundFormat<?, R> format, Path file) throws IOException {
        List<R> records = new ArrayList<>();
        try (RecordReader<R> reader = format.open(file)) {
            reader.forEachRemaining(records::add);
        }
        return records;
    }

    private List<Path> walk() throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
