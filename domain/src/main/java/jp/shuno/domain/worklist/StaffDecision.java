package jp.shuno.domain.worklist;

import jp.shuno.domain.assessment.TermKey;

/**
 * 処分決定: what one member of staff decided about one matter.
 *
 * @param id identifier of the row
 * @param action what is to be done
 * @param value how, in the form that the action asks for, empty where it asks for nothing
 * @param decidedBy 職員番号
 */
public record StaffDecision(String id, DecisionAction action, String value, String decidedBy) {

    /** A term in its usual form, so that {@code …/1} and {@code …/01} are one value. */
    public StaffDecision {
        String written = value.strip();
        value = TermKey.parse(written).map(TermKey::toString).orElse(written);
    }

    /** Whether both say the same, whoever says it. */
    public boolean saysTheSameAs(StaffDecision other) {
        return action == other.action && value.equals(other.value);
    }
}
