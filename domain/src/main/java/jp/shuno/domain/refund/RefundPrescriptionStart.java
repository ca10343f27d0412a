package jp.shuno.domain.refund;

/**
 * R-101 還付請求権の時効の起算日. The payment says something only of what was paid in error, the correction only of what was
 * overassessed; what the choice does not speak of is counted from the notice, which is never earlier.
 */
public enum RefundPrescriptionStart {
    /** The day after the payment, for what was paid in error. */
    DAY_AFTER_PAYMENT,
    /** The day after the decision of the decrease, for what was overassessed. */
    DAY_AFTER_CORRECTION,
    /** The day after the date of the notice. */
    DAY_AFTER_NOTICE
}
