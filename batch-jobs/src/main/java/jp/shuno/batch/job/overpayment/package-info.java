/** JOB-40 充当: what is overpaid finds the arrears that it is planned for. */
@NullMarked
package jp.shuno.batch.job.overpayment;

import org.jspecify.annotations.NullMarked;
