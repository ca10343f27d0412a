package jp.shuno.batch.job.worklist;

import java.util.List;
import jp.shuno.batch.run.ExceptionBook;
import jp.shuno.domain.receipt.Disposition;
import jp.shuno.domain.reconciliation.MoveOutcome.Moved;
import jp.shuno.domain.worklist.DecisionAction;
import jp.shuno.domain.worklist.ExceptionItem;
import jp.shuno.domain.worklist.ExceptionKind;
import jp.shuno.domain.worklist.MatterNature;
import jp.shuno.sql.ColumnText;
import jp.shuno.sql.receipt.ReceiptRow;
import jp.shuno.sql.worklist.ExceptionItemMapper;
import jp.shuno.sql.worklist.ExceptionRow;
import org.springframework.stereotype.Component;

/** whatever lies in suspense is an open matter, and nothing else is. */
@Component
class SuspenseWatch {

    private static final int REASON_LENGTH = 400;

    private final ExceptionItemMapper exceptions;
    private final ExceptionBook book;

    SuspenseWatch(ExceptionItemMapper exceptions, ExceptionBook book) {
        this.exceptions = exceptions;
        this.book = book;
    }

    /** Opens a matter for money that a move put into suspense, closes those of money that it took out. */
    void follow(Rulings.Request request, ReceiptRow receipt, Moved moved) {
        boolean stays =
                request.decision().action() == DecisionAction.REVERSE && moved.disposition() == Disposition.SUSPENSE;
        if (stays) {
            book.open(List.of(matter(request, receipt)), request.run().round());
            return;
        }
        for (ExceptionRow item : exceptions.selectOpenOfReceipt(receipt.receiptId())) {
            if (MatterNature.of(item.kind()) == MatterNature.SUSPENDED_MONEY) {
                exceptions.closeException(item.exceptionId(), request.run().businessDate());
            }
        }
    }

    /** A receipt may be reversed more than once, so that the decision is part of the identifier. */
    private static ExceptionItem matter(Rulings.Request request, ReceiptRow receipt) {
        String from = String.valueOf(receipt.termKey());
        String reason = "職員の処分により %s の消込を取り消しました。%s".formatted(from, request.reason());
        return new ExceptionItem(
                ExceptionItem.id(
                        ExceptionKind.REVERSED_MONEY,
                        receipt.fileDigest(),
                        receipt.recordNo(),
                        request.decision().id()),
                ExceptionKind.REVERSED_MONEY,
                request.run().businessDate(),
                receipt.fileDigest(),
                receipt.fileName(),
                receipt.recordNo(),
                receipt.receiptId(),
                from,
                receipt.amount(),
                ColumnText.fitting(reason, REASON_LENGTH),
                List.of());
    }
}
