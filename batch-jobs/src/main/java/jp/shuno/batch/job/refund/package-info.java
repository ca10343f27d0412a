/** JOB-50 還付決定: the refund plan, what its approval posts, and the notices. */
@NullMarked
package jp.shuno.batch.job.refund;

import org.jspecify.annotations.NullMarked;
