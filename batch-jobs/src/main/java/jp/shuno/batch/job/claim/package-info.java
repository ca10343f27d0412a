/** JOB-55 還付請求取込: claims come in and are judged. */
@NullMarked
package jp.shuno.batch.job.claim;

import org.jspecify.annotations.NullMarked;
