package jp.shuno.sql.worklist;

import jp.shuno.domain.worklist.ExceptionItem;

/**
 * A row for {@code exception_item}.
 *
 * @param item the matter
 * @param round round of the business day that opens it
 */
public record NewException(ExceptionItem item, int round) {}
