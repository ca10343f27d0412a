package jp.shuno.batch.job.reconciliation;

import java.util.List;
import jp.shuno.batch.run.Progress;
import jp.shuno.batch.run.RangedWork;
import jp.shuno.sql.receipt.ReceiptMapper;
import org.springframework.stereotype.Component;

/**
 * The groups of receipts that wait, cut by group key. A group holds every record and every term that can touch one of
 * its own (ADR 10), and a notice is one obligor's: two threads never work on the same row.
 */
@Component
class WaitingGroups implements RangedWork {

    private final ReceiptMapper receipts;
    private final Progress progress;

    WaitingGroups(ReceiptMapper receipts, Progress progress) {
        this.receipts = receipts;
        this.progress = progress;
    }

    @Override
    public long begin() {
        long waiting = receipts.countWaiting();
        progress.start("消込", waiting);
        return waiting;
    }

    @Override
    public List<String> lastKeys(int parts) {
        return receipts.selectLastWaitingGroups(parts).stream().distinct().toList();
    }

    @Override
    public String beforeAll() {
        return ReceiptMapper.FIRST;
    }
}
