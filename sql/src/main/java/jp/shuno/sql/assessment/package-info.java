/**
 * The assessment ledger: delivered rows, notices, terms and their history.
 */
@NullMarked
package jp.shuno.sql.assessment;

import org.jspecify.annotations.NullMarked;
