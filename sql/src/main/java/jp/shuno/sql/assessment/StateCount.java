package jp.shuno.sql.assessment;

/**
 * Delivered rows in one state.
 *
 * @param state staged, applied, repeated or rejected
 * @param records rows
 */
public record StateCount(RowState state, long records) {}
