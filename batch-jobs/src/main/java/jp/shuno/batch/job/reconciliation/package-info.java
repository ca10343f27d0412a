/**
 * JOB-30 消込: receipts find their terms.
 */
@NullMarked
package jp.shuno.batch.job.reconciliation;

import org.jspecify.annotations.NullMarked;
