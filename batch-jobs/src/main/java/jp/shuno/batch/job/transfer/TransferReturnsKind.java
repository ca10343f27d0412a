package jp.shuno.batch.job.transfer;

import java.time.LocalDate;
import java.util.List;
import jp.shuno.batch.exchange.InboundFormat;
import jp.shuno.batch.exchange.csv.CsvFormats;
import jp.shuno.batch.exchange.csv.CsvHeader;
import jp.shuno.batch.exchange.csv.TransferReturnRow;
import jp.shuno.batch.run.JobId;
import jp.shuno.batch.run.intake.InboundKind;
import jp.shuno.batch.run.intake.StoredFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * {@code transfer-returns}: each row undoes one transfer, is known already, or becomes a matter for staff.
 */
@Component
class TransferReturnsKind implements InboundKind<CsvHeader, TransferReturnRow> {

    private final ReturnBook book;

    TransferReturnsKind(ReturnBook book) {
        this.book = book;
    }

    @Override
    public String kind() {
        return "transfer-returns";
    }

    @Override
    public JobId job() {
        return JobId.APPLY_DECISIONS;
    }

    @Override
    public int rank() {
        return 48;
    }

    @Override
    public InboundFormat<CsvHeader, TransferReturnRow> format(@Nullable String profile, LocalDate businessDate) {
        return CsvFormats.transferReturns();
    }

    @Override
    public void storeRecords(StoredFile file, CsvHeader header, List<TransferReturnRow> rows) {
        rows.forEach(row -> book.take(file, row));
    }
}
