package jp.shuno.domain.latecharge;

/** the amount below which there is no late charge is measured on this. */
public enum ThresholdBasis {
    /** The principal assessed on the term. */
    TERM_PRINCIPAL,
    /** What is unpaid during a segment, or, payment by payment, the amount paid. */
    UNPAID
}
