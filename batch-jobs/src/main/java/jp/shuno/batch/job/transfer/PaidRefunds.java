package jp.shuno.batch.job.transfer;

import java.util.List;
import jp.shuno.batch.run.JobId;
import jp.shuno.batch.run.RefundBook;
import jp.shuno.batch.run.RunKey;
import jp.shuno.batch.run.Settings;
import jp.shuno.batch.run.StopRequest;
import jp.shuno.domain.refund.RefundState;
import jp.shuno.sql.refund.RefundMapper;
import jp.shuno.sql.refund.RefundRow;
import jp.shuno.sql.transfer.RefundTransferMapper;
import jp.shuno.sql.transfer.TransferRow;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;

/**
 * R-150 On its transfer date a refund is paid, unless it came back. Only what stands in a file that was sent can have
 * been paid. Some refunds in each transaction; what is booked no longer waits.
 */
@Component
class PaidRefunds implements Tasklet {

    private final RefundTransferMapper transfers;
    private final RefundMapper refunds;
    private final RefundBook book;
    private final PaymentBook payments;
    private final StopRequest stopRequest;
    private final int chunkSize;

    PaidRefunds(
            RefundTransferMapper transfers,
            RefundMapper refunds,
            RefundBook book,
            PaymentBook payments,
            StopRequest stopRequest,
            Settings settings) {
        this.transfers = transfers;
        this.refunds = refunds;
        this.book = book;
        this.payments = payments;
        this.stopRequest = stopRequest;
        this.chunkSize = settings.batch().chunkSize();
    }

    @Override
    public @Nullable RepeatStatus execute(StepContribution contribution, ChunkContext context) throws Exception {
        stopRequest.check();
        RunKey run = RunKey.of(context);
        List<TransferRow> due = transfers.selectDue(run.businessDate());
        due.stream().limit(chunkSize).forEach(transfer -> book(transfer, run));
        return due.size() > chunkSize ? RepeatStatus.CONTINUABLE : RepeatStatus.FINISHED;
    }

    private void book(TransferRow transfer, RunKey run) {
        RefundRow refund = refunds.selectRefund(transfer.refundNo()).orElseThrow();
        payments.pay(transfer, refund, run);
        book.move(
                refund.refundNo(),
                RefundState.TRANSFER_REQUESTED,
                RefundState.PAID,
                run.businessDate(),
                JobId.TRANSFER_REFUNDS.number(),
                null,
                "振込指定日 " + transfer.transferDate());
    }
}
