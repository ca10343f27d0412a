package jp.shuno.sql.overpayment;

/** How far an appropriation has come. */
public enum AppropriationState {
    /** 充当予定: a memo beside the ledger. */
    PLANNED,
    /** 充当済: posted. */
    ACTUAL,
    /** It was planned and never posted. */
    RELEASED
}
