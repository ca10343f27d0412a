package jp.shuno.domain.latecharge;

/** what bears the late charge when a term is paid in parts. */
public enum PartialPaymentMethod {
    /** The balance of each day, up to and including the day of each payment. */
    BALANCE,
    /** Each payment for itself, from the due date to its own day. */
    PER_PAYMENT
}
