/**
 * Invariants of the ledger, proved by SQL over the stored rows.
 */
@NullMarked
package jp.shuno.sql.proof;

import org.jspecify.annotations.NullMarked;
