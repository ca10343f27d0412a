package jp.shuno.batch.job.worklist;

import jp.shuno.batch.run.JobId;
import jp.shuno.batch.run.NightlyJob;
import jp.shuno.batch.run.StepFactory;
import jp.shuno.batch.run.intake.Intake;
import jp.shuno.batch.run.intake.ReceiveFiles;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * JOB-15 処分決定反映: decisions of staff are recorded and applied one by one, on the ledger as the night before and this
 * day's assessments left it. Restart: files go on where they stopped, applied decisions are left alone. Manual:
 * docs/jobs/JOB-15-apply-decisions.md.
 */
@Configuration
class ApplyDecisionsJob {

    @Bean
    Job applyDecisions(
            StepFactory steps, Step receiveDecisionFiles, Step applyReceivedDecisions, Step compareDecisions) {
        return steps.job(JobId.APPLY_DECISIONS)
                .start(receiveDecisionFiles)
                .next(applyReceivedDecisions)
                .next(compareDecisions)
                .build();
    }

    @Bean
    Step receiveDecisionFiles(StepFactory steps, Tasklet decisionFiles) {
        return steps.tasklet("receiveDecisionFiles", decisionFiles);
    }

    @Bean
    Step applyReceivedDecisions(StepFactory steps, ApplyEachDecision decisions) {
        return steps.tasklet("applyReceivedDecisions", decisions);
    }

    @Bean
    Step compareDecisions(StepFactory steps, DecisionsCheck check) {
        return steps.tasklet("compareDecisions", check);
    }

    @Bean
    @StepScope
    Tasklet decisionFiles(Intake intake) {
        return new ReceiveFiles(JobId.APPLY_DECISIONS, intake);
    }

    @Bean
    NightlyJob applyDecisionsNightly(Job applyDecisions, DecisionsCheck check) {
        return new NightlyJob(JobId.APPLY_DECISIONS, applyDecisions, check::figures);
    }
}
