/**
 * JOB-15 処分決定反映: what staff decided about exceptions, receipts and plans takes effect.
 */
@NullMarked
package jp.shuno.batch.job.worklist;

import org.jspecify.annotations.NullMarked;
