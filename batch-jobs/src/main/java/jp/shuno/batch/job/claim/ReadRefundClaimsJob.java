package jp.shuno.batch.job.claim;

import java.util.List;
import jp.shuno.batch.run.JobFigures;
import jp.shuno.batch.run.JobId;
import jp.shuno.batch.run.NightlyJob;
import jp.shuno.batch.run.RunKey;
import jp.shuno.batch.run.StepFactory;
import jp.shuno.batch.run.intake.Intake;
import jp.shuno.batch.run.intake.ReceiveFiles;
import jp.shuno.domain.worklist.ExceptionKind;
import jp.shuno.sql.file.FileState;
import jp.shuno.sql.file.ReceivedFile;
import jp.shuno.sql.file.ReceivedFileMapper;
import jp.shuno.sql.receivingaccount.RefundClaimMapper;
import jp.shuno.sql.worklist.ExceptionItemMapper;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * JOB-55 還付請求取込: claims come in, each is judged and stored. Restart: files go on where they stopped. Manual:
 * docs/jobs/JOB-55-read-refund-claims.md.
 */
@Configuration
class ReadRefundClaimsJob {

    @Bean
    Job readRefundClaims(StepFactory steps, Step receiveClaimFiles) {
        return steps.job(JobId.READ_REFUND_CLAIMS).start(receiveClaimFiles).build();
    }

    @Bean
    Step receiveClaimFiles(StepFactory steps, Tasklet claimFiles) {
        return steps.tasklet("receiveClaimFiles", claimFiles);
    }

    @Bean
    @StepScope
    Tasklet claimFiles(Intake intake) {
        return new ReceiveFiles(JobId.READ_REFUND_CLAIMS, intake);
    }

    @Bean
    NightlyJob readRefundClaimsNightly(
            Job readRefundClaims, ReceivedFileMapper files, ExceptionItemMapper exceptions, RefundClaimMapper claims) {
        return new NightlyJob(
                JobId.READ_REFUND_CLAIMS, readRefundClaims, run -> figures(files, exceptions, claims, run));
    }

    private static JobFigures figures(
            ReceivedFileMapper files, ExceptionItemMapper exceptions, RefundClaimMapper claims, RunKey run) {
        List<ReceivedFile> ofRun = files.selectOfDay(run.businessDate()).stream()
                .filter(file -> file.round() == run.round() && file.kind().equals(ClaimsKind.KIND))
                .filter(file -> file.state() == FileState.ACCEPTED)
                .toList();
        long read = 0;
        long refused = 0;
        long incomplete = 0;
        for (ReceivedFile file : ofRun) {
            read += file.countedRecords();
            refused += claims.countRefusedOfFile(file.fileId());
            incomplete += exceptions.countOfFile(file.sha256(), ExceptionKind.INCOMPLETE_CLAIM);
        }
        return new JobFigures(read, read - refused, refused, 0, incomplete == 0 ? null : "不備の請求 " + incomplete + " 件");
    }
}
