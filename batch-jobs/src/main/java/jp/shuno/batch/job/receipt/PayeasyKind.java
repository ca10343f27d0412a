package jp.shuno.batch.job.receipt;

import java.time.LocalDate;
import java.util.List;
import jp.shuno.batch.exchange.InboundFormat;
import jp.shuno.batch.exchange.csv.CsvHeader;
import jp.shuno.batch.exchange.csv.PayeasyRow;
import jp.shuno.batch.run.JobId;
import jp.shuno.batch.run.intake.FileFormats;
import jp.shuno.batch.run.intake.InboundKind;
import jp.shuno.batch.run.intake.StoredFile;
import jp.shuno.domain.receipt.Channel;
import jp.shuno.domain.receipt.CodeDefect;
import jp.shuno.domain.receipt.Receipt;
import jp.shuno.domain.receipt.ReceiptKind;
import jp.shuno.sql.receipt.FileCount;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * {@code payeasy}: payments over the multi-payment network. The immediate notice is the flash, the bulk file the
 * confirmed data of the same payment.
 */
@Component
class PayeasyKind implements InboundKind<CsvHeader, PayeasyRow> {

    private final FileFormats formats;
    private final ReceiptStore store;

    PayeasyKind(FileFormats formats, ReceiptStore store) {
        this.formats = formats;
        this.store = store;
    }

    @Override
    public String kind() {
        return "payeasy";
    }

    @Override
    public JobId job() {
        return JobId.RECEIVE_PAYMENTS;
    }

    @Override
    public int rank() {
        return 77;
    }

    @Override
    public InboundFormat<CsvHeader, PayeasyRow> format(@Nullable String profile, LocalDate businessDate) {
        return formats.payeasy(profile);
    }

    @Override
    public void storeRecords(StoredFile file, CsvHeader header, List<PayeasyRow> rows) {
        store.store(file, rows.stream().map(row -> receipt(file, row)).toList());
    }

    @Override
    public FileCount stored(String fileId) {
        return store.stored(fileId);
    }

    private static Receipt receipt(StoredFile file, PayeasyRow row) {
        CodeDefect defect = NetworkKeys.defect(row.paymentNumber());
        return new Receipt(
                Receipt.id(file.sha256(), row.recordNo()),
                file.sha256(),
                file.name(),
                row.recordNo(),
                file.businessDate(),
                Channel.PAYEASY,
                row.kind(),
                row.paymentNumber(),
                row.paidDate(),
                row.paidTime(),
                row.bankCode(),
                row.branchCode(),
                row.reference(),
                row.kind() == ReceiptKind.CONFIRMED ? row.fundDate() : null,
                row.amount(),
                row.lateCharge(),
                null,
                defect == null ? NetworkKeys.termKey(row.paymentNumber()).orElse(null) : null,
                defect,
                true);
    }
}
