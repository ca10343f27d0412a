package jp.shuno.batch.job.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.shuno.batch.run.ExceptionBook;
import jp.shuno.batch.run.JobId;
import jp.shuno.batch.run.Outbox;
import jp.shuno.batch.run.RefundBook;
import jp.shuno.batch.run.RunKey;
import jp.shuno.domain.refund.RefundState;
import jp.shuno.domain.transfer.Objection;
import jp.shuno.domain.transfer.PayableRefund;
import jp.shuno.domain.transfer.ReturnReason;
import jp.shuno.domain.transfer.TransferCheck.Rejected;
import jp.shuno.domain.worklist.ExceptionItem;
import jp.shuno.domain.worklist.ExceptionKind;
import jp.shuno.sql.ColumnText;
import jp.shuno.sql.refund.RefundMapper;
import jp.shuno.sql.transfer.ApprovedTransfer;
import jp.shuno.sql.transfer.ApprovedTransferMapper;
import jp.shuno.sql.transfer.RefundTransferMapper;
import jp.shuno.sql.transfer.ReturnKind;
import jp.shuno.sql.transfer.ReturnRow;
import jp.shuno.sql.transfer.TransferRow;
import jp.shuno.sql.transfer.WrittenTotals;
import jp.shuno.sql.worklist.ExceptionItemMapper;
import org.springframework.stereotype.Component;

/** 止めた振込: what does not leave becomes a matter for staff, and its refund waits where a transfer plan finds it again. */
@Component
class WithheldTransfers {

    private static final int REASON_LENGTH = 400;

    private final ApprovedTransferMapper approved;
    private final RefundTransferMapper transfers;
    private final RefundMapper refunds;
    private final RefundBook book;
    private final TransferConditions conditions;
    private final Outbox outbox;
    private final ExceptionBook exceptions;
    private final ExceptionItemMapper matters;

    WithheldTransfers(
            ApprovedTransferMapper approved,
            RefundTransferMapper transfers,
            RefundMapper refunds,
            RefundBook book,
            TransferConditions conditions,
            Outbox outbox,
            ExceptionBook exceptions,
            ExceptionItemMapper matters) {
        this.approved = approved;
        this.transfers = transfers;
        this.refunds = refunds;
        this.book = book;
        this.conditions = conditions;
        this.outbox = outbox;
        this.exceptions = exceptions;
        this.matters = matters;
    }

    /** Lets the refunds fall back to which something speaks, each with a matter that says what. */
    void fallBack(List<Rejected> rejected, Map<String, ApprovedTransfer> byNumber, RunKey run) {
        List<ExceptionItem> items = new ArrayList<>();
        for (Rejected each : rejected) {
            String why =
                    each.objections().stream().map(WithheldTransfers::words).collect(Collectors.joining("、"));
            for (PayableRefund refund : each.transfer().refunds()) {
                ApprovedTransfer from =
                        Objects.requireNonNull(byNumber.get(refund.number().value()));
                move(from, RefundState.APPROVED_FOR_PAYMENT, waits(from.claimNeeded()), why, run);
                items.add(matter(from, why, run));
            }
        }
        exceptions.open(items, run.round());
    }

    private static String words(Objection objection) {
        ReturnReason predicted = objection.predicted();
        return predicted == null ? objection.text() : objection.text() + "(「" + predicted.japanese() + "」で戻る見込み)";
    }

    /**
     * A file that was cut in a run that never came to write it, and whose date cannot be met any more, never left:
     * its refunds fall back. One that lies in the outbox may have been sent, and stays.
     */
    void takeOutWhatNeverLeft(RunKey run) {
        for (WrittenTotals file : transfers.selectUnsent()) {
            boolean late = conditions
                    .day(file.transferDate(), run.businessDate())
                    .objection()
                    .isPresent();
            if (late && !outbox.holds(file.requestedOn(), file.fileName())) {
                takeOut(file, run);
            }
        }
    }

    private void takeOut(WrittenTotals file, RunKey run) {
        String why = "総合振込ファイル %s を振込指定日 %s に間に合うように作れませんでした".formatted(file.fileName(), file.transferDate());
        List<ExceptionItem> items = new ArrayList<>();
        for (ApprovedTransfer from : approved.selectOfFile(file.fileName())) {
            move(from, RefundState.TRANSFER_REQUESTED, RefundState.RETURNED, why, run);
            move(from, RefundState.RETURNED, waits(from.claimNeeded()), why, run);
            items.add(matter(from, why, run));
        }
        for (TransferRow row : transfers.selectOfFile(file.fileName())) {
            PaymentBook.requireOne(
                    "refund_transfer", transfers.endLive(row.transferDate(), row.sequenceNo(), row.refundNo()));
            transfers.insertReturn(new ReturnRow(
                    row.transferDate(),
                    row.sequenceNo(),
                    row.refundNo(),
                    ReturnKind.RECALLED,
                    run.businessDate(),
                    ReturnReason.RECALLED_BY_US.code(),
                    row.amount(),
                    run.businessDate(),
                    file.fileName(),
                    row.sequenceNo()));
        }
        exceptions.open(items, run.round());
    }

    private void move(ApprovedTransfer from, RefundState before, RefundState after, String why, RunKey run) {
        book.move(from.refundNo(), before, after, run.businessDate(), JobId.TRANSFER_REFUNDS.number(), null, why);
        PaymentBook.requireOne("refund", refunds.recordAccount(from.refundNo(), null, null));
    }

    /** Where a refund waits for another plan. */
    static RefundState waits(boolean claimNeeded) {
        return claimNeeded ? RefundState.CLAIMED : RefundState.NOTIFIED;
    }

    private static ExceptionItem matter(ApprovedTransfer from, String why, RunKey run) {
        return new ExceptionItem(
                ExceptionItem.id(ExceptionKind.TRANSFER_WITHHELD, from.planId(), from.itemNo(), from.refundNo()),
                ExceptionKind.TRANSFER_WITHHELD,
                run.businessDate(),
                from.planId(),
                "振込計画 " + from.planId(),
                from.itemNo(),
                null,
                from.termKey().toString(),
                from.refundAmount().plus(from.interest()),
                ColumnText.fitting("還付番号 " + from.refundNo() + ": " + why, REASON_LENGTH),
                List.of());
    }
}
