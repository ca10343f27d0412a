package jp.shuno.batch.run;

import java.time.LocalDate;
import java.util.List;
import jp.shuno.domain.refund.RefundMove;
import jp.shuno.domain.refund.RefundState;
import jp.shuno.sql.BulkWriter;
import jp.shuno.sql.ColumnText;
import jp.shuno.sql.RowCountException;
import jp.shuno.sql.refund.RefundHistoryRow;
import jp.shuno.sql.refund.RefundMapper;
import jp.shuno.sql.refund.RefundWrites;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 還付の状態の記録: every move of a refund is one that R-100 knows, and stands in its history. */
@Component
public class RefundBook {

    private final RefundMapper refunds;
    private final BulkWriter bulk;

    RefundBook(RefundMapper refunds, BulkWriter bulk) {
        this.refunds = refunds;
        this.bulk = bulk;
    }

    /**
     * Moves a refund to its next state, in the caller's transaction.
     *
     * @param refundNo 還付番号
     * @param from the state in which the caller read it
     * @param to the state to which it goes
     * @param on business date
     * @param by 職員番号, or the number of the job
     * @param secondPerson 職員番号 of whoever approved it, null where none is needed
     * @param reason why, empty for none
     * @throws jp.shuno.domain.refund.IllegalRefundMoveException when there is no such move
     * @throws IllegalArgumentException when it needs a second person and there is none
     * @throws RowCountException when the refund is in another state meanwhile
     */
    public void move(
            String refundNo,
            RefundState from,
            RefundState to,
            LocalDate on,
            String by,
            @Nullable String secondPerson,
            String reason) {
        RefundMove move = new RefundMove(from, to, on, by, secondPerson);
        int moved = refunds.moveRefund(refundNo, move.from(), move.to());
        if (moved != 1) {
            throw new RowCountException("refund", moved, 1);
        }
        RefundHistoryRow row = new RefundHistoryRow(
                refundNo,
                refunds.selectMoves(refundNo).size() + 1,
                move.from(),
                move.to(),
                on,
                by,
                secondPerson,
                ColumnText.reason(reason));
        bulk.insert(RefundWrites.MOVES, List.of(row));
    }
}
