package jp.shuno.batch.job.receipt;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shuno.batch.exchange.InboundFormat;
import jp.shuno.batch.exchange.conveniencestore.ConvenienceStoreFormat;
import jp.shuno.batch.exchange.conveniencestore.ConvenienceStoreHeader;
import jp.shuno.batch.exchange.conveniencestore.ConvenienceStoreProfile;
import jp.shuno.batch.exchange.conveniencestore.ConvenienceStoreRecord;
import jp.shuno.batch.run.JobId;
import jp.shuno.batch.run.Settings;
import jp.shuno.batch.run.intake.InboundKind;
import jp.shuno.batch.run.intake.StoredFile;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.Channel;
import jp.shuno.domain.receipt.CodeDefect;
import jp.shuno.domain.receipt.Receipt;
import jp.shuno.domain.receipt.ReceiptKind;
import jp.shuno.domain.receipt.StoreBarcode;
import jp.shuno.sql.receipt.FileCount;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code cvs}: the 120-byte collection file of a billing agent. */
@Component
class ConvenienceStoreKind implements InboundKind<ConvenienceStoreHeader, ConvenienceStoreRecord> {

    private static final String GS1_IDENTIFIER = "91";

    private final Settings settings;
    private final ReceiptStore store;

    ConvenienceStoreKind(Settings settings, ReceiptStore store) {
        this.settings = settings;
        this.store = store;
    }

    @Override
    public String kind() {
        return "cvs";
    }

    @Override
    public JobId job() {
        return JobId.RECEIVE_PAYMENTS;
    }

    @Override
    public int rank() {
        return 70;
    }

    @Override
    public InboundFormat<ConvenienceStoreHeader, ConvenienceStoreRecord> format(
            @Nullable String profile, LocalDate businessDate) {
        Settings.Identity identity = settings.identity();
        Settings.@Nullable ConvenienceStore agreed = agreed(profile);
        ConvenienceStoreProfile standard = ConvenienceStoreProfile.standard(
                Settings.Identity.checked(identity.storeMakerCode()),
                Settings.Identity.checked(identity.originatorCode()));
        return new ConvenienceStoreFormat(new ConvenienceStoreProfile(
                agreed == null || agreed.makerCode() == null ? standard.makerCode() : agreed.makerCode(),
                standard.originatorCode(),
                agreed == null || agreed.kindCodes().isEmpty() ? standard.kindCodes() : kinds(agreed.kindCodes()),
                settings.rules().allowEmptyFile(),
                agreed != null && agreed.lenientLineBreak()));
    }

    @Override
    public void storeRecords(StoredFile file, ConvenienceStoreHeader header, List<ConvenienceStoreRecord> records) {
        String maker = settings.identity().storeMakerCode();
        Settings.@Nullable ConvenienceStore agreed = agreed(file.profile());
        String expected = agreed == null || agreed.makerCode() == null ? maker : agreed.makerCode();
        store.store(
                file,
                records.stream().map(record -> receipt(file, record, expected)).toList());
    }

    @Override
    public FileCount stored(String fileId) {
        return store.stored(fileId);
    }

    private Settings.@Nullable ConvenienceStore agreed(@Nullable String profile) {
        Map<String, Settings.ConvenienceStore> agreements = settings.profiles().cvs();
        return profile != null && agreements.containsKey(profile)
                ? agreements.get(profile)
                : agreements.get(Settings.Profiles.DEFAULT);
    }

    private static Map<String, ReceiptKind> kinds(Map<String, String> codes) {
        Map<String, ReceiptKind> kinds = new LinkedHashMap<>();
        codes.forEach((code, kind) -> kinds.put(code, ReceiptKind.valueOf(kind)));
        return kinds;
    }

    private static Receipt receipt(StoredFile file, ConvenienceStoreRecord record, String makerCode) {
        StoreBarcode barcode = record.barcode();
        CodeDefect defect = defect(barcode, makerCode);
        return new Receipt(
                Receipt.id(file.sha256(), record.recordNo()),
                file.sha256(),
                file.name(),
                record.recordNo(),
                file.businessDate(),
                Channel.CONVENIENCE,
                record.kind(),
                barcode.value(),
                record.storeDate(),
                record.storeTime(),
                emptyToNull(record.chainCode()),
                emptyToNull(record.storeCode()),
                record.kind() == ReceiptKind.CONFIRMED ? record.transferDate() : null,
                barcode.amount(),
                Yen.ZERO,
                barcode.deadline().orElse(null),
                defect == null ? barcode.termKey().orElse(null) : null,
                defect,
                true);
    }

    /** the check digit is verified before anything else of the code is believed. */
    private static @Nullable CodeDefect defect(StoreBarcode barcode, String makerCode) {
        if (!barcode.hasValidCheckDigit()) {
            return CodeDefect.CHECK_DIGIT;
        }
        if (!barcode.applicationIdentifier().equals(GS1_IDENTIFIER)
                || !makerCode.isBlank() && !barcode.makerCode().equals(makerCode)) {
            return CodeDefect.FOREIGN_CODE;
        }
        if (!barcode.hasPossibleDeadline() || barcode.termKey().isEmpty()) {
            return CodeDefect.CODE_FORMAT;
        }
        return null;
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
