/**
 * Buckets, postings and the balances that are their sums.
 */
@NullMarked
package jp.shuno.domain.ledger;

import org.jspecify.annotations.NullMarked;
