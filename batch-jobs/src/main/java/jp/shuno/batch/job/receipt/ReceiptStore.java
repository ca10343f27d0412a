package jp.shuno.batch.job.receipt;

import java.util.List;
import jp.shuno.batch.run.intake.StoredFile;
import jp.shuno.domain.receipt.Receipt;
import jp.shuno.sql.BulkWriter;
import jp.shuno.sql.receipt.FileCount;
import jp.shuno.sql.receipt.ReceiptFee;
import jp.shuno.sql.receipt.ReceiptFeeMapper;
import jp.shuno.sql.receipt.ReceiptMapper;
import jp.shuno.sql.receipt.ReceiptRow;
import org.springframework.stereotype.Component;

/** Stores receipts for reconciliation: the natural key of a row is its file and record number. */
@Component
class ReceiptStore {

    private final BulkWriter bulk;
    private final ReceiptMapper receipts;

    ReceiptStore(BulkWriter bulk, ReceiptMapper receipts) {
        this.bulk = bulk;
        this.receipts = receipts;
    }

    void store(StoredFile file, List<Receipt> records) {
        bulk.write(
                ReceiptMapper.class,
                records,
                (mapper, receipt) ->
                        mapper.insertReceipt(receipt, file.fileId(), groupKey(receipt), ReceiptRow.STAGED, false));
    }

    /** Stores the fees of receipts that were just stored. */
    void storeFees(List<ReceiptFee> fees) {
        bulk.write(ReceiptFeeMapper.class, fees, ReceiptFeeMapper::insertFee);
    }

    FileCount stored(String fileId) {
        return receipts.countOfFile(fileId);
    }

    /** Records that can touch each other name the same notice, or are the same code that names none. */
    private static String groupKey(Receipt receipt) {
        return receipt.key() == null
                ? receipt.code()
                : receipt.key().notice().noticeNumber().value();
    }
}
