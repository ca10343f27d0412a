package jp.shuno.sql.worklist;

/** How far a decision of staff has come. */
public enum DecisionState {
    /** Stored, not yet looked at. */
    RECEIVED("受付"),
    /** It changes nothing until somebody else decides the same. */
    WAITING("二人目の決定待ち"),
    /** It had effect. */
    APPLIED("反映"),
    /** It had none; the remark says why. */
    REFUSED("却下"),
    /** It was sent before. */
    REPEATED("再送");

    private final String japanese;

    DecisionState(String japanese) {
        this.japanese = japanese;
    }

    /** The word on reports. */
    public String japanese() {
        return japanese;
    }
}
