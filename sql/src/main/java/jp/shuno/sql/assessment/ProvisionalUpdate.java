package jp.shuno.sql.assessment;

import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.money.Yen;

/**
 * 仮消込額 of a term.
 *
 * @param key term
 * @param amount live flash records together, yen
 */
public record ProvisionalUpdate(TermKey key, Yen amount) {}
