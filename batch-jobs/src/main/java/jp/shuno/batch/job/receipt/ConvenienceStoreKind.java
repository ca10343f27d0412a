package jp.shuno.batch.job.receipt;

import java.time.LocalDate;
import java.util.List;
import jp.shuno.batch.exchange.InboundFormat;
import jp.shuno.batch.exchange.conveniencestore.ConvenienceStoreHeader;
import jp.shuno.batch.exchange.conveniencestore.ConvenienceStoreRecord;
import jp.shuno.batch.run.JobId;
import jp.shuno.batch.run.intake.FileFormats;
import jp.shuno.batch.run.intake.InboundKind;
import jp.shuno.batch.run.intake.StoreAgreement;
import jp.shuno.batch.run.intake.StoredFile;
import jp.shuno.domain.receipt.Channel;
import jp.shuno.domain.receipt.CodeDefect;
import jp.shuno.domain.receipt.Receipt;
import jp.shuno.domain.receipt.ReceiptKind;
import jp.shuno.domain.receipt.StoreBarcode;
import jp.shuno.sql.receipt.FileCount;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code cvs}, not named {@code .csv}: the 120-byte collection file of a billing agent. */
@Component
class ConvenienceStoreKind implements InboundKind<ConvenienceStoreHeader, ConvenienceStoreRecord> {

    private final FileFormats formats;
    private final StoreAgreement agreement;
    private final ReceiptStore store;

    ConvenienceStoreKind(FileFormats formats, StoreAgreement agreement, ReceiptStore store) {
        this.formats = formats;
        this.agreement = agreement;
        this.store = store;
    }

    @Override
    public String kind() {
        return "cvs";
    }

    @Override
    public boolean takes(String fileName) {
        return !FileFormats.isCsv(fileName);
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
        return formats.storeRecords(profile);
    }

    @Override
    public void storeRecords(StoredFile file, ConvenienceStoreHeader header, List<ConvenienceStoreRecord> records) {
        String maker = agreement.makerCode(file.profile());
        store.store(
                file,
                records.stream().map(record -> receipt(file, record, maker)).toList());
    }

    @Override
    public FileCount stored(String fileId) {
        return store.stored(fileId);
    }

    private static Receipt receipt(StoredFile file, ConvenienceStoreRecord record, String makerCode) {
        StoreBarcode barcode = record.barcode();
        CodeDefect defect = barcode.defect(makerCode);
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
                null,
                record.kind() == ReceiptKind.CONFIRMED ? record.transferDate() : null,
                barcode.amount(),
                barcode.statedLateCharge(),
                barcode.deadline().orElse(null),
                defect == null ? barcode.termKey().orElse(null) : null,
                defect,
                true);
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
