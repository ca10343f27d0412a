package jp.shuno.sql.refund;

import java.time.LocalDate;
import jp.shuno.domain.refund.RefundState;
import org.jspecify.annotations.Nullable;

/**
 * 還付履歴情報: one move of a refund.
 *
 * @param refundNo 還付番号
 * @param moveNo its place among the moves of the refund, from 1
 * @param fromState state before it
 * @param toState state after it
 * @param movedOn business date
 * @param movedBy 職員番号, or the number of the job
 * @param secondPerson 職員番号 of whoever approved it, null where none is needed
 * @param reason why, null for none
 */
public record RefundHistoryRow(
        String refundNo,
        int moveNo,
        RefundState fromState,
        RefundState toState,
        LocalDate movedOn,
        String movedBy,
        @Nullable String secondPerson,
        @Nullable String reason) {}
