package jp.shuno.sql.worklist;

/**
 * Decisions in one state.
 *
 * @param state state
 * @param records rows
 */
public record DecisionCount(DecisionState state, long records) {}
