package jp.shuno.sql.ledger;

import jp.shuno.domain.ledger.Posting;

/**
 * A posting on its way into the table.
 *
 * @param posting posting
 * @param round round of the run that posts it
 */
public record NewPosting(Posting posting, int round) {}
