/**
 * JOB-20 収納取込: payment files become receipts.
 */
@NullMarked
package jp.shuno.batch.job.receipt;

import org.jspecify.annotations.NullMarked;
