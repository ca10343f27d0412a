package jp.shuno.batch.job.transfer;

import jp.shuno.batch.run.JobId;
import jp.shuno.batch.run.NightlyJob;
import jp.shuno.batch.run.StepFactory;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * JOB-70 還付振込: what was transferred and whose date has come is booked as paid; approved refunds are cut into the next
 * bank file, which is written from committed rows. Restart: what is cut is never cut again, and the same rows give the
 * same bytes. Manual: docs/jobs/JOB-70-transfer-refunds.md.
 */
@Configuration
class TransferRefundsJob {

    @Bean
    Job transferRefunds(
            StepFactory steps,
            Step bookPaidRefunds,
            Step cutTransfers,
            Step writeTransferFiles,
            Step compareTransfers) {
        return steps.job(JobId.TRANSFER_REFUNDS)
                .start(bookPaidRefunds)
                .next(cutTransfers)
                .next(writeTransferFiles)
                .next(compareTransfers)
                .build();
    }

    @Bean
    Step bookPaidRefunds(StepFactory steps, PaidRefunds paid) {
        return steps.tasklet("bookPaidRefunds", paid);
    }

    @Bean
    Step cutTransfers(StepFactory steps, TransferCut cut) {
        return steps.tasklet("cutTransfers", cut);
    }

    @Bean
    Step writeTransferFiles(StepFactory steps, TransferFiles files) {
        return steps.tasklet("writeTransferFiles", files);
    }

    @Bean
    Step compareTransfers(StepFactory steps, TransferTotals totals) {
        return steps.tasklet("compareTransfers", totals);
    }

    @Bean
    NightlyJob transferRefundsNightly(Job transferRefunds, TransferTotals totals) {
        return new NightlyJob(JobId.TRANSFER_REFUNDS, transferRefunds, totals::figures);
    }
}
