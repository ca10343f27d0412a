package jp.shuno.batch.report;

import org.jspecify.annotations.Nullable;

/**
 * 処分決定: one decision of staff with what became of it.
 *
 * @param decisionId identifier of the row
 * @param state how far it came
 * @param target what was decided about, as written, null for nothing
 * @param action what was to be done, as written
 * @param value how, null for nothing
 * @param reason why, null for nothing
 * @param decidedBy 職員番号, null where missing
 * @param decidedAt when, null where missing
 * @param fileName the file that brought it
 * @param recordNo data record
 * @param result what became of it, in Japanese
 */
public record DecisionLine(
        String decisionId,
        State state,
        @Nullable String target,
        String action,
        @Nullable String value,
        @Nullable String reason,
        @Nullable String decidedBy,
        @Nullable String decidedAt,
        String fileName,
        int recordNo,
        String result) {

    /** How far a decision came. */
    public enum State {
        /** It changed nothing. */
        REFUSED,
        /** It waits for another person. */
        WAITING,
        /** It had effect. */
        APPLIED
    }
}
