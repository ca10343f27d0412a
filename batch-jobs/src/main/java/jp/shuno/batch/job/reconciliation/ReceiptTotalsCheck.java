package jp.shuno.batch.job.reconciliation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shuno.batch.run.JobFigures;
import jp.shuno.batch.run.OperatorMessage;
import jp.shuno.batch.run.RunKey;
import jp.shuno.domain.receipt.Disposition;
import jp.shuno.sql.file.ReceivedFileMapper;
import jp.shuno.sql.proof.ProofMapper;
import jp.shuno.sql.receipt.DispositionTotal;
import jp.shuno.sql.receipt.ReceiptMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;

/** as the last step, every record of every payment file has one disposition, in records and in yen. */
@Component
class ReceiptTotalsCheck implements Tasklet {

    private final ReceivedFileMapper files;
    private final ReceiptMapper receipts;
    private final ProofMapper proof;

    ReceiptTotalsCheck(ReceivedFileMapper files, ReceiptMapper receipts, ProofMapper proof) {
        this.files = files;
        this.receipts = receipts;
        this.proof = proof;
    }

    @Override
    public @Nullable RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        List<String> different = proof.violateControlTotals();
        long waiting = receipts.countWaiting();
        if (!different.isEmpty() || waiting > 0) {
            throw OperatorMessage.RECEIPT_TOTALS_DIFFER.exception(waiting, different);
        }
        return RepeatStatus.FINISHED;
    }

    /** What became of the records that the run brought. */
    JobFigures figures(RunKey run) {
        Set<String> ofRun = Set.copyOf(files.selectIdsOfRun(run.businessDate(), run.round()));
        Map<String, Long> records = receipts.selectTotals(run.businessDate()).stream()
                .filter(total -> ofRun.contains(total.fileId()))
                .collect(Collectors.groupingBy(
                        DispositionTotal::disposition, Collectors.summingLong(DispositionTotal::records)));
        long read = records.values().stream().mapToLong(Long::longValue).sum();
        long suspended = records.getOrDefault(Disposition.SUSPENSE.name(), 0L);
        long duplicate = records.getOrDefault(Disposition.DUPLICATE.name(), 0L);
        return new JobFigures(read, read - suspended - duplicate, suspended, duplicate, null);
    }
}
