package jp.shuno.batch.job.receipt;

import java.time.LocalDate;
import java.util.List;
import jp.shuno.batch.exchange.InboundFormat;
import jp.shuno.batch.exchange.csv.CsvHeader;
import jp.shuno.batch.exchange.csv.StorePaymentKind;
import jp.shuno.batch.exchange.csv.StorePaymentRow;
import jp.shuno.batch.run.JobId;
import jp.shuno.batch.run.intake.FileFormats;
import jp.shuno.batch.run.intake.InboundKind;
import jp.shuno.batch.run.intake.StoreAgreement;
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

/** {@code cvs} named {@code .csv}: store payments and postal payments in the CSV of a billing agent. */
@Component
class StorePaymentsKind implements InboundKind<CsvHeader, StorePaymentRow> {

    private final FileFormats formats;
    private final StoreAgreement agreement;
    private final ReceiptStore store;

    StorePaymentsKind(FileFormats formats, StoreAgreement agreement, ReceiptStore store) {
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
        return FileFormats.isCsv(fileName);
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
    public InboundFormat<CsvHeader, StorePaymentRow> format(@Nullable String profile, LocalDate businessDate) {
        return formats.storePayments(profile);
    }

    @Override
    public void storeRecords(StoredFile file, CsvHeader header, List<StorePaymentRow> rows) {
        String maker = agreement.makerCode(file.profile());
        store.store(file, rows.stream().map(row -> receipt(file, row, maker)).toList());
    }

    @Override
    public FileCount stored(String fileId) {
        return store.stored(fileId);
    }

    private static Receipt receipt(StoredFile file, StorePaymentRow row, String makerCode) {
        StoreBarcode barcode = row.barcode();
        CodeDefect defect = defect(row, makerCode);
        ReceiptKind kind = receiptKind(row.kind());
        return new Receipt(
                Receipt.id(file.sha256(), row.recordNo()),
                file.sha256(),
                file.name(),
                row.recordNo(),
                file.businessDate(),
                isPostal(row.kind()) ? Channel.POST_OFFICE : Channel.CONVENIENCE,
                kind,
                barcode.value(),
                row.storeDate(),
                row.storeTime(),
                row.headOfficeCode(),
                row.storeCode(),
                null,
                kind == ReceiptKind.CONFIRMED ? row.transferDate() : null,
                row.amount(),
                Yen.ZERO,
                isPostal(row.kind()) ? null : barcode.deadline().orElse(null),
                defect == null ? barcode.termKey().orElse(null) : null,
                defect,
                true);
    }

    private static @Nullable CodeDefect defect(StorePaymentRow row, String makerCode) {
        CodeDefect defect = isPostal(row.kind())
                ? row.barcode().defectOfPostalCode(makerCode)
                : row.barcode().defect(makerCode);
        return defect == null && !row.copiesAgree() ? CodeDefect.COPY_DIFFERS : defect;
    }

    private static boolean isPostal(StorePaymentKind kind) {
        return kind == StorePaymentKind.POSTAL || kind == StorePaymentKind.POSTAL_CORRECTION;
    }

    private static ReceiptKind receiptKind(StorePaymentKind kind) {
        return switch (kind) {
            case FLASH -> ReceiptKind.FLASH;
            case CONFIRMED, POSTAL -> ReceiptKind.CONFIRMED;
            case CANCEL, POSTAL_CORRECTION -> ReceiptKind.CANCEL;
        };
    }
}
