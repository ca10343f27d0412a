package jp.shuno.domain.assessment;

import jp.shuno.domain.worklist.ExceptionKind;

/** What becomes of a delivered group of assessment rows. */
public sealed interface CorrectionOutcome {

    /**
     * The rows replace what stands.
     *
     * @param lateDecrease a decrease decided after the time limit of R-006: allowed, but noted
     */
    record Applied(boolean lateDecrease) implements CorrectionOutcome {}

    /** The ledger already says so; nothing happens. */
    record Repeated() implements CorrectionOutcome {}

    /** Nothing of the group is applied. */
    record Rejected(ExceptionKind kind, String reason) implements CorrectionOutcome {}
}
