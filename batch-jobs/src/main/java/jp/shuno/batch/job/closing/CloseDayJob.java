package jp.shuno.batch.job.closing;

import jp.shuno.batch.report.DayClose;
import jp.shuno.batch.report.DayCloseReport;
import jp.shuno.batch.report.ReportFolder;
import jp.shuno.batch.run.JobFigures;
import jp.shuno.batch.run.JobId;
import jp.shuno.batch.run.NightlyJob;
import jp.shuno.batch.run.RunKey;
import jp.shuno.batch.run.Settings;
import jp.shuno.batch.run.StepFactory;
import jp.shuno.sql.run.DayCertificate;
import jp.shuno.sql.run.DayCertificateMapper;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * JOB-120 日次締め: the ledger is proved, the day gets its certificate, the reports are written from committed rows.
 * Restart: the same certificate and the same bytes. Manual: docs/jobs/JOB-120-close-day.md.
 */
@Configuration
class CloseDayJob {

    @Bean
    Job closeDay(StepFactory steps, Step issueCertificate, Step writeReports) {
        return steps.job(JobId.CLOSE_DAY)
                .start(issueCertificate)
                .next(writeReports)
                .build();
    }

    @Bean
    Step issueCertificate(StepFactory steps, DayProof proof, DayCertificateMapper certificates) {
        Tasklet issue = (contribution, context) -> {
            RunKey run = RunKey.of(context);
            DayClose close = proof.certificate(run);
            // A crash between this commit and that of the step's status runs the step once more.
            if (certificates.countOfRun(run.businessDate(), run.round()) == 0) {
                certificates.insertCertificate(new DayCertificate(
                        close.businessDate(), close.version(), close.holds(), close.digest(), close.previousDigest()));
            }
            return RepeatStatus.FINISHED;
        };
        return steps.tasklet("issueCertificate", issue);
    }

    @Bean
    Step writeReports(StepFactory steps, DayProof proof, DayReports reports, Settings settings) {
        Tasklet write = (contribution, context) -> {
            RunKey run = RunKey.of(context);
            ReportFolder folder = new ReportFolder(settings.homeFolder().reports(run.businessDate()));
            reports.write(folder, run.businessDate());
            DayCloseReport.write(folder, proof.certificate(run));
            return RepeatStatus.FINISHED;
        };
        return steps.tasklet("writeReports", write);
    }

    @Bean
    NightlyJob closeDayNightly(Job closeDay) {
        return new NightlyJob(JobId.CLOSE_DAY, closeDay, run -> JobFigures.NONE);
    }
}
