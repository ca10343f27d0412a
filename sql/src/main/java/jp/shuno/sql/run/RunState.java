package jp.shuno.sql.run;

/** How far a run has come. */
public enum RunState {
    /** Begun and not ended; nobody may be working on it any more. */
    RUNNING,
    /** Ended. */
    COMPLETE,
    /** Ended without reaching its goal. */
    FAILED,
    /** Not run: held, dependent on a held job, or behind a closed gate. */
    LEFT_OUT
}
