package jp.shuno.domain.refund;

import java.time.LocalDate;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.overpayment.OverpaymentKind;
import jp.shuno.domain.party.AddresseeNumber;
import org.jspecify.annotations.Nullable;

/**
 * 還付計画の一行: what becomes of one overpayment, or of a part of it, once the plan is approved.
 *
 * @param obligor 納付義務者 of the term
 * @param term the term on which it is too much
 * @param lotId the overpayment
 * @param kind 過納・誤納の別
 * @param purpose whether it is refunded or appropriated
 * @param appropriationNo number of the appropriation, null for a refund
 * @param amount yen, more than zero
 * @param interest 還付加算金 or 充当加算金 where the plan fixes it, null where a claim has to come first; where parts of
 *     a term are counted together, all of it on the first of them
 * @param interestFrom first day that counts, null where no day counts or nothing is fixed
 * @param interestTo last day that counts, null where no day counts or nothing is fixed
 * @param claimNeeded whether what is refunded of that term has to be claimed
 */
public record RefundPlanLine(
        AddresseeNumber obligor,
        TermKey term,
        String lotId,
        OverpaymentKind kind,
        InterestUse purpose,
        @Nullable String appropriationNo,
        Yen amount,
        @Nullable Yen interest,
        @Nullable LocalDate interestFrom,
        @Nullable LocalDate interestTo,
        boolean claimNeeded) {

    /**
     * @throws IllegalArgumentException when nothing moves, or an appropriation has no number or a refund has one
     */
    public RefundPlanLine {
        if (amount.isZero() || (appropriationNo != null) != (purpose == InterestUse.APPROPRIATION)) {
            throw new IllegalArgumentException("a line appropriates or refunds one yen or more");
        }
    }
}
