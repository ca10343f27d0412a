/**
 * Postings.
 */
@NullMarked
package jp.shuno.sql.ledger;

import org.jspecify.annotations.NullMarked;
