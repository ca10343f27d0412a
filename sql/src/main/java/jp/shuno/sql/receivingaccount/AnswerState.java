package jp.shuno.sql.receivingaccount;

/** What an answer about a public fund account is good for. */
public enum AnswerState {
    /** Read, not judged yet. */
    RECEIVED,
    /** It names an account for which two persons stand. */
    USABLE,
    /** It says that there is none, or that nothing is known. */
    NO_ACCOUNT,
    /** It has to be keyed again. */
    UNUSABLE,
    /** It was keyed again; the later row counts. */
    REPLACED
}
