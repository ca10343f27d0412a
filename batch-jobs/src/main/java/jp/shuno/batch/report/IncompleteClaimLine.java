package jp.shuno.batch.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 不備一覧の1行: a claim that has to be corrected, or a refund without an account to which it can be paid.
 *
 * @param refundNo 還付番号
 * @param claimNo 請求番号, null where nobody had to claim
 * @param claimantNo 請求者の宛名番号, null where nobody can be named
 * @param role 請求者の区分, in Japanese, empty for none
 * @param receivedOn 受付日, null where nobody had to claim
 * @param choice 振込先の選択, in Japanese, empty for none
 * @param amount 還付金額, yen
 * @param reason 不備の理由
 * @param predicted with which reasons a bank would send the money back, in Japanese, empty for none
 * @param claimUntil last day on which it can be claimed, null where that is not counted
 */
public record IncompleteClaimLine(
        String refundNo,
        @Nullable String claimNo,
        @Nullable String claimantNo,
        String role,
        @Nullable LocalDate receivedOn,
        String choice,
        long amount,
        String reason,
        String predicted,
        @Nullable LocalDate claimUntil) {}
