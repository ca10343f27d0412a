package jp.shuno.sql.run;

/** What became of a gate plan. */
public enum GatePlanState {
    /** It waits for the missing files or for two people. */
    OPEN,
    /** Two people decided that outputs leave although these files are missing. */
    OVERRIDDEN,
    /** What is missing is no longer what it names. */
    WITHDRAWN
}
