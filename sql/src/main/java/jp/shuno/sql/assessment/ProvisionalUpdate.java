package jp.shuno.sql.assessment;

import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.money.Yen;

/**
 * 仮消込額 of a term.
 *
 * @param key term
 * @param amount live flash records together, yen
 * @param lateCharge part of it that the slips state as late charge, yen
 */
public record ProvisionalUpdate(TermKey key, Yen amount, Yen lateCharge) {}
