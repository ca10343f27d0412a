package jp.shuno.batch.job.assessment;

import java.time.LocalDate;
import jp.shuno.batch.run.ExceptionBook;
import jp.shuno.batch.run.JobId;
import jp.shuno.batch.run.NightlyJob;
import jp.shuno.batch.run.Progress;
import jp.shuno.batch.run.RunKey;
import jp.shuno.batch.run.Settings;
import jp.shuno.batch.run.StepFactory;
import jp.shuno.batch.run.intake.Intake;
import jp.shuno.batch.run.intake.ReceiveFiles;
import jp.shuno.domain.calendar.BusinessCalendar;
import jp.shuno.domain.latecharge.LateChargePolicy;
import jp.shuno.sql.BulkWriter;
import jp.shuno.sql.assessment.AnnualAssessmentMapper;
import jp.shuno.sql.assessment.AssessmentHistoryMapper;
import jp.shuno.sql.assessment.StagedAssessmentMapper;
import jp.shuno.sql.assessment.TermAssessmentMapper;
import jp.shuno.sql.ledger.PostingMapper;
import jp.shuno.sql.overpayment.AppropriationMapper;
import jp.shuno.sql.party.AddresseeMapper;
import jp.shuno.sql.receipt.ReceiptMapper;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * JOB-10 台帳取込: addressees, branches and accounts replace what stands; assessment rows are staged and then applied
 * notice by notice. Restart: files go on where they stopped, decided rows are left alone. Manual:
 * docs/jobs/JOB-10-receive-ledger.md.
 */
@Configuration
class ReceiveLedgerJob {

    @Bean
    Job receiveLedger(StepFactory steps, Step receiveLedgerFiles, Step applyAssessments, Step compareLedgerRows) {
        return steps.job(JobId.RECEIVE_LEDGER)
                .start(receiveLedgerFiles)
                .next(applyAssessments)
                .next(compareLedgerRows)
                .build();
    }

    @Bean
    Step receiveLedgerFiles(StepFactory steps, Tasklet ledgerFiles) {
        return steps.tasklet("receiveLedgerFiles", ledgerFiles);
    }

    @Bean
    Step applyAssessments(
            StepFactory steps,
            ItemReader<NoticeWork> noticeReader,
            ItemProcessor<NoticeWork, NoticeDecision> noticeDecider,
            ItemWriter<NoticeDecision> noticeWriter) {
        return steps.chunks("applyAssessments", noticeReader, noticeDecider, noticeWriter);
    }

    @Bean
    Step compareLedgerRows(StepFactory steps, LedgerRowsCheck check) {
        return steps.tasklet("compareLedgerRows", check);
    }

    @Bean
    @StepScope
    Tasklet ledgerFiles(Intake intake) {
        return new ReceiveFiles(JobId.RECEIVE_LEDGER, intake);
    }

    @Bean
    @StepScope
    ItemReader<NoticeWork> noticeReader(NoticeWorkReader.Tables tables, Progress progress, Settings settings) {
        return new NoticeWorkReader(tables, progress, settings.batch().chunkSize());
    }

    @Bean
    @StepScope
    ItemProcessor<NoticeWork, NoticeDecision> noticeDecider(
            @Value("#{jobParameters['businessDate']}") LocalDate businessDate,
            BusinessCalendar municipalCalendar,
            LateChargePolicy lateCharge) {
        return new NoticeDecider(businessDate, municipalCalendar, lateCharge);
    }

    @Bean
    @StepScope
    ItemWriter<NoticeDecision> noticeWriter(
            @Value("#{jobParameters['businessDate']}") LocalDate businessDate,
            @Value("#{jobParameters['round']}") Long round,
            BulkWriter bulk,
            ExceptionBook exceptions,
            Progress progress) {
        return new NoticeWriter(bulk, exceptions, progress, new RunKey(businessDate, round.intValue()));
    }

    @Bean
    NoticeWorkReader.Tables noticeTables(
            StagedAssessmentMapper staged,
            AnnualAssessmentMapper annual,
            TermAssessmentMapper terms,
            AssessmentHistoryMapper history,
            ReceiptMapper receipts,
            PostingMapper postings,
            AppropriationMapper appropriations,
            AddresseeMapper addressees) {
        return new NoticeWorkReader.Tables(
                staged, annual, terms, history, receipts, postings, appropriations, addressees);
    }

    @Bean
    NightlyJob receiveLedgerNightly(Job receiveLedger, LedgerRowsCheck check) {
        return new NightlyJob(JobId.RECEIVE_LEDGER, receiveLedger, check::figures);
    }
}
