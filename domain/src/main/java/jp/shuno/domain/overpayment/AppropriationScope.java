package jp.shuno.domain.overpayment;

/** whose arrears an overpayment is appropriated to. */
public enum AppropriationScope {
    /** Arrears of the same person and the same levy. */
    SAME_LEVY_TYPE_SAME_OBLIGOR,
    /** Arrears of the same person in any levy. */
    SAME_OBLIGOR
}
