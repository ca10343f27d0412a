/**
 * JOB-120 日次締め: the ledger proved, the day's reports and certificate.
 */
@NullMarked
package jp.shuno.batch.job.closing;

import org.jspecify.annotations.NullMarked;
