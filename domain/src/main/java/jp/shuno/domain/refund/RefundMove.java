package jp.shuno.domain.refund;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 還付履歴情報: one move of a refund from a state to the next.
 *
 * @param from state before it
 * @param to state after it
 * @param on business date
 * @param by 職員番号 of whoever moved it, or the name of the job
 * @param secondPerson 職員番号 of whoever approved it, null where none is needed
 */
public record RefundMove(
        RefundState from,
        RefundState to,
        LocalDate on,
        String by,
        @Nullable String secondPerson) {

    /**
     * @throws IllegalRefundMoveException when there is no such move
     * @throws IllegalArgumentException when nobody moved it, or when it needs a second person and there is none, or
     *     the same
     */
    public RefundMove {
        if (!from.mayBecome(to)) {
            throw new IllegalRefundMoveException(from, to);
        }
        if (by.isBlank()) {
            throw new IllegalArgumentException("the move from %s to %s has no author".formatted(from, to));
        }
        boolean alone = secondPerson == null || secondPerson.isBlank() || secondPerson.equals(by);
        if (to.needsSecondPerson() && alone) {
            throw new IllegalArgumentException("the move from %s to %s needs a second person".formatted(from, to));
        }
    }
}
