package jp.shuno.batch.job.receipt;

import java.time.LocalDate;
import java.util.List;
import jp.shuno.batch.exchange.InboundFormat;
import jp.shuno.batch.exchange.csv.CounterRow;
import jp.shuno.batch.exchange.csv.CsvFormats;
import jp.shuno.batch.exchange.csv.CsvHeader;
import jp.shuno.batch.run.JobId;
import jp.shuno.batch.run.intake.InboundKind;
import jp.shuno.batch.run.intake.StoredFile;
import jp.shuno.domain.receipt.Channel;
import jp.shuno.domain.receipt.CodeDefect;
import jp.shuno.domain.receipt.Receipt;
import jp.shuno.domain.receipt.ReceiptKind;
import jp.shuno.domain.receipt.SlipLines;
import jp.shuno.sql.receipt.FileCount;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code counter}: receipts keyed at a ward counter from both printed lines of the slip. */
@Component
class CounterKind implements InboundKind<CsvHeader, CounterRow> {

    private final ReceiptStore store;

    CounterKind(ReceiptStore store) {
        this.store = store;
    }

    @Override
    public String kind() {
        return "counter";
    }

    @Override
    public JobId job() {
        return JobId.RECEIVE_PAYMENTS;
    }

    @Override
    public int rank() {
        return 80;
    }

    @Override
    public InboundFormat<CsvHeader, CounterRow> format(@Nullable String profile, LocalDate businessDate) {
        return CsvFormats.counter();
    }

    @Override
    public void storeRecords(StoredFile file, CsvHeader header, List<CounterRow> rows) {
        store.store(file, rows.stream().map(row -> receipt(file, row)).toList());
    }

    @Override
    public FileCount stored(String fileId) {
        return store.stored(fileId);
    }

    private static Receipt receipt(StoredFile file, CounterRow row) {
        SlipLines lines = new SlipLines(row.slipKeyUpper(), row.slipKeyLower());
        CodeDefect defect = defect(lines);
        return new Receipt(
                Receipt.id(file.sha256(), row.recordNo()),
                file.sha256(),
                file.name(),
                row.recordNo(),
                file.businessDate(),
                Channel.WARD_COUNTER,
                ReceiptKind.CONFIRMED,
                lines.upper() + lines.lower(),
                row.paymentDate(),
                null,
                null,
                row.office(),
                null,
                row.revenueDate(),
                row.amount(),
                lines.lateCharge(),
                null,
                defect == null ? lines.termKey().orElse(null) : null,
                defect,
                true);
    }

    private static @Nullable CodeDefect defect(SlipLines lines) {
        if (!lines.haveValidCheckDigits()) {
            return CodeDefect.CHECK_DIGIT;
        }
        return lines.termKey().isEmpty() ? CodeDefect.CODE_FORMAT : null;
    }
}
