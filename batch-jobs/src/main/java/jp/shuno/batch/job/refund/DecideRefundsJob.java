package jp.shuno.batch.job.refund;

import jp.shuno.batch.run.JobId;
import jp.shuno.batch.run.NightlyJob;
import jp.shuno.batch.run.StepFactory;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * JOB-50 還付決定: makes the refund plan of the night, tells obligors of what was decided, writes the notices and the list
 * of the plan that waits. Restart: a plan that was made and a notice that was numbered stay. Manual:
 * docs/jobs/JOB-50-decide-refunds.md.
 */
@Configuration
class DecideRefundsJob {

    @Bean
    Job decideRefunds(
            StepFactory steps,
            Step makeRefundPlan,
            Step askForClaimsAfterAll,
            Step tellObligorsOfRefunds,
            Step writeRefundNotices,
            Step compareRefunds) {
        return steps.job(JobId.DECIDE_REFUNDS)
                .start(makeRefundPlan)
                .next(askForClaimsAfterAll)
                .next(tellObligorsOfRefunds)
                .next(writeRefundNotices)
                .next(compareRefunds)
                .build();
    }

    @Bean
    Step makeRefundPlan(StepFactory steps, NightlyRefundPlan make) {
        return steps.tasklet("makeRefundPlan", make);
    }

    @Bean
    Step askForClaimsAfterAll(StepFactory steps, AskForClaims ask) {
        return steps.tasklet("askForClaimsAfterAll", ask);
    }

    @Bean
    Step tellObligorsOfRefunds(StepFactory steps, TellObligors tell) {
        return steps.tasklet("tellObligorsOfRefunds", tell);
    }

    @Bean
    Step writeRefundNotices(StepFactory steps, RefundNoticeFiles files) {
        return steps.tasklet("writeRefundNotices", files);
    }

    @Bean
    Step compareRefunds(StepFactory steps, RefundsCheck check) {
        return steps.tasklet("compareRefunds", check);
    }

    @Bean
    NightlyJob decideRefundsNightly(Job decideRefunds, RefundsCheck check) {
        return new NightlyJob(JobId.DECIDE_REFUNDS, decideRefunds, check::figures);
    }
}
