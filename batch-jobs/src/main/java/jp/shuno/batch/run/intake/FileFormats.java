package jp.shuno.batch.run.intake;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.shuno.batch.exchange.InboundFormat;
import jp.shuno.batch.exchange.conveniencestore.ConvenienceStoreFormat;
import jp.shuno.batch.exchange.conveniencestore.ConvenienceStoreHeader;
import jp.shuno.batch.exchange.conveniencestore.ConvenienceStoreRecord;
import jp.shuno.batch.exchange.csv.AgentPaymentRow;
import jp.shuno.batch.exchange.csv.CsvFormats;
import jp.shuno.batch.exchange.csv.CsvHeader;
import jp.shuno.batch.exchange.csv.ElqrRow;
import jp.shuno.batch.exchange.csv.PayeasyRow;
import jp.shuno.batch.exchange.csv.StorePaymentRow;
import jp.shuno.batch.exchange.zengin.DirectDebitFormat;
import jp.shuno.batch.exchange.zengin.TransferInFormat;
import jp.shuno.batch.exchange.zengin.TransferInHeader;
import jp.shuno.batch.exchange.zengin.TransferInRecord;
import jp.shuno.batch.run.Settings;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.Channel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How the files of each kind are read, as the configuration agrees it. Needs neither database nor home, so that a file
 * can be looked into anywhere; the {@link InboundKind}s read by the same entries.
 */
@Component
public final class FileFormats {

    /** Apps take a slip up to this amount. */
    private static final Yen APP_LIMIT = Yen.of(300_000);

    private final StoreAgreement stores;
    private final PaymentAgentAgreement agents;
    private final NetworkAgreement networks;
    private final boolean allowEmptyFile;
    private final Map<String, Reading> readings = new LinkedHashMap<>();

    /** How the files of one kind are read. */
    @FunctionalInterface
    private interface Reading {
        InboundFormat<?, ?> format(String fileName, @Nullable String profile, LocalDate arrival);
    }

    /**
     * The formats of a configuration.
     *
     * @param settings what is agreed with banks and agents
     */
    public FileFormats(Settings settings) {
        DirectDebitAgreement debits = new DirectDebitAgreement(settings);
        BulkTransferAgreement transfers = new BulkTransferAgreement(settings);
        this.stores = new StoreAgreement(settings);
        this.agents = new PaymentAgentAgreement(settings);
        this.networks = new NetworkAgreement(settings);
        this.allowEmptyFile = settings.rules().allowEmptyFile();
        readings.put("addressees", (name, profile, arrival) -> CsvFormats.addressees());
        readings.put("assessments", (name, profile, arrival) -> CsvFormats.assessments());
        readings.put("debit-accounts", (name, profile, arrival) -> CsvFormats.debitAccounts());
        readings.put("bank-directory", (name, profile, arrival) -> CsvFormats.bankDirectory());
        readings.put(
                "dd-request", (name, profile, arrival) -> DirectDebitFormat.request(debits.profile(profile), arrival));
        readings.put(
                "dd-result", (name, profile, arrival) -> DirectDebitFormat.result(debits.profile(profile), arrival));
        readings.put("cvs", (name, profile, arrival) -> isCsv(name) ? storePayments(profile) : storeRecords(profile));
        readings.put("card", (name, profile, arrival) -> agentPayments(Channel.CARD, profile));
        readings.put("app", (name, profile, arrival) -> agentPayments(Channel.APP, profile));
        readings.put("payeasy", (name, profile, arrival) -> payeasy(profile));
        readings.put("elqr", (name, profile, arrival) -> elqr(profile));
        readings.put("transfer-in", (name, profile, arrival) -> transferIn(profile, arrival));
        readings.put("counter", (name, profile, arrival) -> CsvFormats.counter());
        readings.put("eligibility", (name, profile, arrival) -> CsvFormats.eligibility());
        readings.put("acknowledgements", (name, profile, arrival) -> CsvFormats.acknowledgements());
        readings.put("transfer-returns", (name, profile, arrival) -> CsvFormats.transferReturns());
        readings.put("refund-transfer", (name, profile, arrival) -> transfers.format(profile, arrival));
        readings.put("claims", (name, profile, arrival) -> CsvFormats.claims());
        readings.put("account-answers", (name, profile, arrival) -> CsvFormats.accountAnswers());
        readings.put("decisions", (name, profile, arrival) -> CsvFormats.decisions());
    }

    /** Whether the name says that the file is a CSV. */
    public static boolean isCsv(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    /** Store payments in the 120-byte form. */
    public InboundFormat<ConvenienceStoreHeader, ConvenienceStoreRecord> storeRecords(@Nullable String profile) {
        return new ConvenienceStoreFormat(stores.profile(profile));
    }

    /** Store payments as CSV. */
    public InboundFormat<CsvHeader, StorePaymentRow> storePayments(@Nullable String profile) {
        return CsvFormats.storePayments(stores.kindCodes(profile), allowEmptyFile)
                .withCharset(stores.charset(profile));
    }

    /** Payments by card or app. */
    public InboundFormat<CsvHeader, AgentPaymentRow> agentPayments(Channel channel, @Nullable String profile) {
        return CsvFormats.agentPayments(
                        agents.kindCodes(channel, profile), channel == Channel.APP ? APP_LIMIT : null, allowEmptyFile)
                .withCharset(agents.charset(channel, profile));
    }

    /** Payments over the multi-payment network. */
    public InboundFormat<CsvHeader, PayeasyRow> payeasy(@Nullable String profile) {
        return networks.payeasy(profile);
    }

    /** Payments by eL-QR. */
    public InboundFormat<CsvHeader, ElqrRow> elqr(@Nullable String profile) {
        return networks.elqr(profile);
    }

    /** What came into our accounts. */
    public InboundFormat<TransferInHeader, TransferInRecord> transferIn(@Nullable String profile, LocalDate arrival) {
        return new TransferInFormat(networks.transferIn(profile), arrival);
    }

    /** The kinds that can be read. */
    public List<String> kinds() {
        return List.copyOf(readings.keySet());
    }

    /**
     * The format of a file, empty for an unknown kind.
     *
     * @param fileName its name, which tells one form of a kind from another
     * @param profile profile that the name says, null for the default
     * @param arrival day of arrival, by which a date without year finds its year
     */
    public Optional<InboundFormat<?, ?>> of(String kind, String fileName, @Nullable String profile, LocalDate arrival) {
        return Optional.ofNullable(readings.get(kind)).map(reading -> reading.format(fileName, profile, arrival));
    }
}
