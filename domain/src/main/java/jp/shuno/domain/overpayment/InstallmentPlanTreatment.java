package jp.shuno.domain.overpayment;

/** what happens to a term that is being paid by an instalment plan (分納誓約). */
public enum InstallmentPlanTreatment {
    /** It is appropriated to like any other. */
    INCLUDE,
    /** It is left to its plan. */
    EXCLUDE,
    /** It is planned and flagged, so that whoever approves the plan decides. */
    ASK
}
