package jp.shuno.domain.refund;

import jp.shuno.domain.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * The refund to which a claim refers.
 *
 * @param state how far it has come
 * @param amount 還付金額, yen
 * @param obligorAlive whether the obligor is alive
 * @param prescription until when it can be claimed, null while that is not counted yet
 * @param debit the registered debit account, null for none
 */
public record ClaimedRefund(
        RefundState state,
        Yen amount,
        boolean obligorAlive,
        @Nullable RefundPrescription prescription,
        @Nullable DebitAccount debit) {}
