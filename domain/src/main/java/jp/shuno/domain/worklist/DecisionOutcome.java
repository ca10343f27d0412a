package jp.shuno.domain.worklist;

import java.util.List;

/** What becomes of a decision; a business "no" is a value, never an exception. */
public sealed interface DecisionOutcome {

    /**
     * It has effect.
     *
     * @param decisions this one and those of others that said the same before
     */
    record Applies(List<StaffDecision> decisions) implements DecisionOutcome {

        /** Who decided, in the order in which they did. */
        public List<String> persons() {
            return decisions.stream().map(StaffDecision::decidedBy).toList();
        }
    }

    /**
     * It changes nothing until somebody else decides the same.
     *
     * @param note what staff should know, in Japanese
     */
    record Waits(String note) implements DecisionOutcome {}

    /**
     * It changes nothing.
     *
     * @param reason why, in Japanese
     */
    record Refused(String reason) implements DecisionOutcome {}

    /** It was sent before and changes nothing. */
    record Repeated(String ofDecisionId) implements DecisionOutcome {}
}
