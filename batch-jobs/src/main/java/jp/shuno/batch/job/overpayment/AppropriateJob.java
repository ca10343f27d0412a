package jp.shuno.batch.job.overpayment;

import java.time.LocalDate;
import jp.shuno.batch.run.AppropriationDesk;
import jp.shuno.batch.run.JobId;
import jp.shuno.batch.run.NightlyJob;
import jp.shuno.batch.run.PersonPlan;
import jp.shuno.batch.run.Progress;
import jp.shuno.batch.run.RunKey;
import jp.shuno.batch.run.Settings;
import jp.shuno.batch.run.StepFactory;
import jp.shuno.sql.BulkWriter;
import jp.shuno.sql.assessment.TermAssessmentMapper;
import jp.shuno.sql.overpayment.AppropriationMapper;
import jp.shuno.sql.overpayment.OverpaymentMapper;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * JOB-40 充当: what is overpaid is told apart by receipt and kind, and planned for the arrears of whoever has the claim
 * to it, person by person. Restart: all persons once more; who was done already comes out the same and
 * is not written. Manual: docs/jobs/JOB-40-appropriate.md.
 */
@Configuration
class AppropriateJob {

    @Bean
    Job appropriate(StepFactory steps, Step planAppropriations, Step compareAppropriationTotals) {
        return steps.job(JobId.APPROPRIATE)
                .start(planAppropriations)
                .next(compareAppropriationTotals)
                .build();
    }

    /**
     * One thread: what was planned under yesterday's heirs may lie on a term of a person who is planned for elsewhere
     * today, and the sum on that term follows from the rows of both.
     */
    @Bean
    Step planAppropriations(
            StepFactory steps, ItemReader<PersonPlan> personPlanReader, ItemWriter<PersonPlan> personPlanWriter) {
        return steps.chunks("planAppropriations", personPlanReader, plan -> plan, personPlanWriter);
    }

    @Bean
    Step compareAppropriationTotals(StepFactory steps, AppropriationTotalsCheck check) {
        return steps.tasklet("compareAppropriationTotals", check);
    }

    @Bean
    @StepScope
    ItemReader<PersonPlan> personPlanReader(
            @Value("#{jobParameters['businessDate']}") LocalDate businessDate,
            OverpaymentMapper overpayments,
            AppropriationDesk desk,
            Settings settings,
            Progress progress) {
        return new PersonPlanReader(
                overpayments, desk, businessDate, settings.batch().chunkSize(), progress);
    }

    @Bean
    @StepScope
    ItemWriter<PersonPlan> personPlanWriter(
            @Value("#{jobParameters['businessDate']}") LocalDate businessDate,
            @Value("#{jobParameters['round']}") Long round,
            BulkWriter bulk,
            OverpaymentMapper overpayments,
            AppropriationMapper appropriations,
            TermAssessmentMapper terms,
            Progress progress) {
        return new PersonPlanWriter(
                bulk, overpayments, appropriations, terms, progress, new RunKey(businessDate, round.intValue()));
    }

    @Bean
    NightlyJob appropriateNightly(Job appropriate, AppropriationTotalsCheck check) {
        return new NightlyJob(JobId.APPROPRIATE, appropriate, check::figures);
    }
}
