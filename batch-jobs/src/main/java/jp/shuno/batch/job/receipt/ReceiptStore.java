package jp.shuno.batch.job.receipt;

import java.util.Comparator;
import java.util.List;
import jp.shuno.batch.run.intake.StoredFile;
import jp.shuno.domain.receipt.Receipt;
import jp.shuno.sql.BulkWriter;
import jp.shuno.sql.receipt.FileCount;
import jp.shuno.sql.receipt.ReceiptFee;
import jp.shuno.sql.receipt.ReceiptFeeMapper;
import jp.shuno.sql.receipt.ReceiptMapper;
import jp.shuno.sql.receipt.ReceiptWrites;
import jp.shuno.sql.receipt.StagedReceipt;
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
        List<StagedReceipt> staged = records.stream()
                .map(receipt -> new StagedReceipt(receipt, file.fileId()))
                .toList();
        bulk.insert(ReceiptWrites.STAGED, staged);
        bulk.insert(ReceiptWrites.WAITING, inOrderOfGroups(staged));
    }

    /** Reconciliation reads range by range of groups; rows of a range that lie together cost it one look. */
    private static List<StagedReceipt> inOrderOfGroups(List<StagedReceipt> staged) {
        return staged.stream()
                .sorted(Comparator.comparing(StagedReceipt::groupKey))
                .toList();
    }

    /** Stores the fees of receipts that were just stored. */
    void storeFees(List<ReceiptFee> fees) {
        bulk.write(ReceiptFeeMapper.class, fees, ReceiptFeeMapper::insertFee);
    }

    FileCount stored(String fileId) {
        return receipts.countOfFile(fileId);
    }
}
