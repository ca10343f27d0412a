/**
 * 消込: from receipts to terms. Pure functions; every outcome is a value.
 */
@NullMarked
package jp.shuno.domain.reconciliation;

import org.jspecify.annotations.NullMarked;
