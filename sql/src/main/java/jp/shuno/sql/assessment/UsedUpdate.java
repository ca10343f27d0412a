package jp.shuno.sql.assessment;

import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.money.Yen;

/**
 * What of overpayments went from a term and came to it, as the row shows it.
 *
 * @param key the term
 * @param appropriatedIn principal that overpayments of other terms paid
 * @param appropriatedOut what of its own overpayments went to arrears
 * @param refunded what of its own overpayments was decided to be refunded
 */
public record UsedUpdate(TermKey key, Yen appropriatedIn, Yen appropriatedOut, Yen refunded) {}
