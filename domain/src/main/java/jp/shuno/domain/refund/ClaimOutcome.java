package jp.shuno.domain.refund;

import java.util.List;

/** R-099 請求の受付結果: what becomes of a claim. */
public sealed interface ClaimOutcome {

    /** 受理. */
    record Accepted() implements ClaimOutcome {}

    /**
     * 不備: the claimant has to correct it. It was nevertheless received: where it came in time the refund cannot be
     * prescribed any more.
     *
     * @param reasons all reasons, one or more, in the order of the form
     */
    record Incomplete(List<IncompleteReason> reasons) implements ClaimOutcome {

        /** @throws IllegalArgumentException when there is no reason */
        public Incomplete {
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a claim is incomplete for a reason");
            }
            reasons = List.copyOf(reasons);
        }

        /** Whether it refers to a refund and came in time, so that only its faults stand in the way. */
        public boolean stopsPrescription() {
            return !reasons.contains(IncompleteReason.PRESCRIBED) && !reasons.contains(IncompleteReason.NO_LIVE_REFUND);
        }
    }
}
