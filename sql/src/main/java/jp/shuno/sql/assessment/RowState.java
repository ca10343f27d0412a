package jp.shuno.sql.assessment;

/** How far a delivered assessment row has come. */
public enum RowState {
    /** Stored, not yet decided. */
    STAGED,
    /** It stands in the ledger. */
    APPLIED,
    /** The ledger said so already. */
    REPEATED,
    /** Its group was not applied; an exception says why. */
    REJECTED
}
