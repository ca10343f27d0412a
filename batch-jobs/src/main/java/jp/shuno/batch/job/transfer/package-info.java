/** JOB-70 還付振込: approved refunds leave in a bank file, are booked as paid on their date, and come back. */
@NullMarked
package jp.shuno.batch.job.transfer;

import org.jspecify.annotations.NullMarked;
