package jp.shuno.batch.job.receipt;

import java.util.List;
import java.util.Set;
import jp.shuno.batch.run.JobFigures;
import jp.shuno.batch.run.JobId;
import jp.shuno.batch.run.NightlyJob;
import jp.shuno.batch.run.RunKey;
import jp.shuno.batch.run.StepFactory;
import jp.shuno.batch.run.intake.FileFormats;
import jp.shuno.batch.run.intake.InboundKind;
import jp.shuno.batch.run.intake.Intake;
import jp.shuno.batch.run.intake.PaymentAgentAgreement;
import jp.shuno.batch.run.intake.ReceiveFiles;
import jp.shuno.domain.receipt.Channel;
import jp.shuno.sql.file.FileState;
import jp.shuno.sql.file.ReceivedFile;
import jp.shuno.sql.file.ReceivedFileMapper;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * JOB-20 収納取込: every data record of a payment file becomes one receipt that waits for reconciliation; a file is
 * accepted only when records and yen stored equal what was counted in it. Restart: files go on where they stopped.
 * Manual: docs/jobs/JOB-20-receive-payments.md.
 */
@Configuration
class ReceivePaymentsJob {

    private static final Set<String> KINDS =
            Set.of("dd-request", "dd-result", "cvs", "card", "app", "payeasy", "elqr", "transfer-in", "counter");

    @Bean
    Job receivePayments(StepFactory steps, Step receivePaymentFiles) {
        return steps.job(JobId.RECEIVE_PAYMENTS).start(receivePaymentFiles).build();
    }

    @Bean
    Step receivePaymentFiles(StepFactory steps, Tasklet paymentFiles) {
        return steps.tasklet("receivePaymentFiles", paymentFiles);
    }

    @Bean
    @StepScope
    Tasklet paymentFiles(Intake intake) {
        return new ReceiveFiles(JobId.RECEIVE_PAYMENTS, intake);
    }

    @Bean
    InboundKind<?, ?> cardKind(FileFormats formats, PaymentAgentAgreement agreement, ReceiptStore store) {
        return new AgentPaymentsKind("card", Channel.CARD, 73, formats, agreement, store);
    }

    @Bean
    InboundKind<?, ?> appKind(FileFormats formats, PaymentAgentAgreement agreement, ReceiptStore store) {
        return new AgentPaymentsKind("app", Channel.APP, 76, formats, agreement, store);
    }

    @Bean
    NightlyJob receivePaymentsNightly(Job receivePayments, ReceivedFileMapper files) {
        return new NightlyJob(JobId.RECEIVE_PAYMENTS, receivePayments, run -> figures(files, run));
    }

    private static JobFigures figures(ReceivedFileMapper files, RunKey run) {
        List<ReceivedFile> ofRun = files.selectOfDay(run.businessDate()).stream()
                .filter(file -> file.round() == run.round())
                .toList();
        long stored = ofRun.stream()
                .filter(file -> file.state() == FileState.ACCEPTED && KINDS.contains(file.kind()))
                .mapToLong(ReceivedFile::storedRecords)
                .sum();
        long refused =
                ofRun.stream().filter(file -> file.state() == FileState.REFUSED).count();
        return new JobFigures(stored, stored, 0, 0, refused == 0 ? null : "却下したファイル " + refused + " 件");
    }
}
