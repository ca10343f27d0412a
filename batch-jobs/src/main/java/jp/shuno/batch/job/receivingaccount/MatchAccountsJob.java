package jp.shuno.batch.job.receivingaccount;

import jp.shuno.batch.report.ReportFolder;
import jp.shuno.batch.run.JobId;
import jp.shuno.batch.run.NightlyJob;
import jp.shuno.batch.run.RunKey;
import jp.shuno.batch.run.Settings;
import jp.shuno.batch.run.StepFactory;
import jp.shuno.batch.run.intake.Intake;
import jp.shuno.batch.run.intake.ReceiveFiles;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * JOB-60 口座照会・突合: answers come in and are compared, open inquiries go out, and what can be paid becomes the
 * transfer plan of the night. Restart: files go on where they stopped; list, plan and reports come out as they were.
 * Manual: docs/jobs/JOB-60-match-accounts.md.
 */
@Configuration
class MatchAccountsJob {

    @Bean
    Job matchAccounts(
            StepFactory steps,
            Step receiveAccountAnswers,
            Step enterInquiries,
            Step publishInquiries,
            Step planTransfers,
            Step writeAccountReports) {
        return steps.job(JobId.MATCH_ACCOUNTS)
                .start(receiveAccountAnswers)
                .next(enterInquiries)
                .next(publishInquiries)
                .next(planTransfers)
                .next(writeAccountReports)
                .build();
    }

    @Bean
    Step receiveAccountAnswers(StepFactory steps, Tasklet accountAnswerFiles) {
        return steps.tasklet("receiveAccountAnswers", accountAnswerFiles);
    }

    @Bean
    Step enterInquiries(StepFactory steps, InquiryList inquiries) {
        return steps.tasklet("enterInquiries", (contribution, context) -> {
            inquiries.enter(RunKey.of(context));
            return RepeatStatus.FINISHED;
        });
    }

    @Bean
    Step publishInquiries(StepFactory steps, InquiryList inquiries) {
        return steps.tasklet("publishInquiries", (contribution, context) -> {
            inquiries.publish(RunKey.of(context).businessDate());
            return RepeatStatus.FINISHED;
        });
    }

    @Bean
    Step planTransfers(StepFactory steps, TransferPlans plans) {
        return steps.tasklet("planTransfers", (contribution, context) -> {
            plans.plan(RunKey.of(context));
            return RepeatStatus.FINISHED;
        });
    }

    @Bean
    Step writeAccountReports(StepFactory steps, AccountReports reports, Settings settings) {
        return steps.tasklet("writeAccountReports", (contribution, context) -> {
            RunKey run = RunKey.of(context);
            reports.write(new ReportFolder(settings.homeFolder().reports(run.businessDate())), run);
            return RepeatStatus.FINISHED;
        });
    }

    @Bean
    @StepScope
    Tasklet accountAnswerFiles(Intake intake) {
        return new ReceiveFiles(JobId.MATCH_ACCOUNTS, intake);
    }

    @Bean
    NightlyJob matchAccountsNightly(Job matchAccounts, AnswerFigures figures) {
        return new NightlyJob(JobId.MATCH_ACCOUNTS, matchAccounts, figures::of);
    }
}
