package jp.shuno.domain.refund;

import jp.shuno.domain.money.Yen;

/**
 * What a municipality decides about refunds.
 *
 * @param minRefundAmount the least that is refunded, yen, 1 or more
 * @param refundClaimYears years after which a refund can no longer be claimed, 1 or more: 2 for premiums, 5 for taxes
 * @param refundPrescriptionStart from when they are counted
 */
public record RefundTerms(Yen minRefundAmount, int refundClaimYears, RefundPrescriptionStart refundPrescriptionStart) {

    private static final int YEARS_OF_PREMIUMS = 2;

    /** @throws IllegalArgumentException when the least amount or the years are 0 */
    public RefundTerms {
        if (minRefundAmount.isZero() || refundClaimYears < 1) {
            throw new IllegalArgumentException("the least refund and the years to claim it are 1 or more");
        }
    }

    /** The model municipality: every yen, two years, from the day after the notice. */
    public static RefundTerms standard() {
        return new RefundTerms(Yen.of(1), YEARS_OF_PREMIUMS, RefundPrescriptionStart.DAY_AFTER_NOTICE);
    }

    /** whether an amount is refunded. The law knows no least amount; 0 yen are never refunded. */
    public boolean isRefunded(Yen amount) {
        return !minRefundAmount.exceeds(amount);
    }
}
