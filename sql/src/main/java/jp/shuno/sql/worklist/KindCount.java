package jp.shuno.sql.worklist;

import jp.shuno.domain.worklist.ExceptionKind;

/**
 * Open exceptions of one kind.
 *
 * @param kind kind
 * @param records number
 * @param yen yen concerned
 */
public record KindCount(ExceptionKind kind, long records, long yen) {}
