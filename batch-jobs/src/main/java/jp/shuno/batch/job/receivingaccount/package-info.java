/** JOB-60 口座照会・突合: public fund accounts are asked for and compared, and refunds are planned for payment. */
@NullMarked
package jp.shuno.batch.job.receivingaccount;

import org.jspecify.annotations.NullMarked;
