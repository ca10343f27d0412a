/**
 * JOB-10 台帳取込: addressees, assessments and corrections, debit accounts, bank directory.
 */
@NullMarked
package jp.shuno.batch.job.assessment;

import org.jspecify.annotations.NullMarked;
