package jp.shuno.batch.job.reconciliation;

import java.time.LocalDate;
import java.util.List;
import jp.shuno.batch.run.ExceptionBook;
import jp.shuno.batch.run.JobId;
import jp.shuno.batch.run.KeyRange;
import jp.shuno.batch.run.NightlyJob;
import jp.shuno.batch.run.Progress;
import jp.shuno.batch.run.RunKey;
import jp.shuno.batch.run.Settings;
import jp.shuno.batch.run.StepFactory;
import jp.shuno.domain.latecharge.LateChargePolicy;
import jp.shuno.domain.reconciliation.GroupReconciliation;
import jp.shuno.domain.reconciliation.PaymentGroup;
import jp.shuno.sql.BulkWriter;
import jp.shuno.sql.assessment.TermAssessmentMapper;
import jp.shuno.sql.ledger.PostingMapper;
import jp.shuno.sql.overpayment.AppropriationMapper;
import jp.shuno.sql.receipt.ReceiptMapper;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * JOB-30 消込: receipts that wait find their terms, group by group; flash data stays a memo, confirmed data is posted,
 * what cannot be placed becomes an exception. Restart: only what still waits is processed. Manual:
 * docs/jobs/JOB-30-reconcile.md.
 */
@Configuration
class ReconcileJob {

    @Bean
    Job reconcile(
            StepFactory steps,
            Step reconcileReceipts,
            Step refreshStatistics,
            Step listStaleFlashes,
            Step listProposals,
            Step tieDeposits,
            Step compareReceiptTotals) {
        return steps.job(JobId.RECONCILE)
                .start(reconcileReceipts)
                .next(refreshStatistics)
                .next(listStaleFlashes)
                .next(listProposals)
                .next(tieDeposits)
                .next(compareReceiptTotals)
                .build();
    }

    @Bean
    Step reconcileReceipts(StepFactory steps, WaitingGroups waiting, Step reconcileRange) {
        return steps.ranges("reconcileReceipts", waiting, reconcileRange);
    }

    @Bean
    Step reconcileRange(
            StepFactory steps,
            ItemReader<PaymentGroup> paymentGroupReader,
            ItemProcessor<PaymentGroup, Reconciled> paymentGroupReconciler,
            ItemWriter<Reconciled> reconciledWriter) {
        return steps.chunks("reconcileRange", paymentGroupReader, paymentGroupReconciler, reconciledWriter);
    }

    @Bean
    Step refreshStatistics(StepFactory steps, BulkWriter bulk) {
        return steps.tasklet("refreshStatistics", (contribution, context) -> {
            bulk.refreshStatistics(List.of("receipt", "posting", "term_assessment"));
            return RepeatStatus.FINISHED;
        });
    }

    @Bean
    Step listStaleFlashes(StepFactory steps, StaleFlashList list) {
        return steps.tasklet("listStaleFlashes", list);
    }

    @Bean
    Step listProposals(StepFactory steps, ProposalList list) {
        return steps.tasklet("listProposals", list);
    }

    @Bean
    Step tieDeposits(StepFactory steps, DepositTies ties) {
        return steps.tasklet("tieDeposits", ties);
    }

    @Bean
    Step compareReceiptTotals(StepFactory steps, ReceiptTotalsCheck check) {
        return steps.tasklet("compareReceiptTotals", check);
    }

    @Bean
    @StepScope
    ItemReader<PaymentGroup> paymentGroupReader(
            @Value("#{stepExecution}") StepExecution part,
            ReceiptMapper receipts,
            TermAssessmentMapper terms,
            PostingMapper postings,
            AppropriationMapper appropriations,
            LateChargePolicy lateCharge,
            Settings settings) {
        return new PaymentGroupReader(
                receipts,
                terms,
                postings,
                appropriations,
                lateCharge,
                KeyRange.of(part),
                settings.batch().chunkSize());
    }

    @Bean
    @StepScope
    ItemProcessor<PaymentGroup, Reconciled> paymentGroupReconciler(
            @Value("#{jobParameters['businessDate']}") LocalDate businessDate) {
        return group -> new Reconciled(group, GroupReconciliation.reconcile(group, businessDate));
    }

    @Bean
    @StepScope
    ItemWriter<Reconciled> reconciledWriter(
            @Value("#{jobParameters['businessDate']}") LocalDate businessDate,
            @Value("#{jobParameters['round']}") Long round,
            BulkWriter bulk,
            ExceptionBook exceptions,
            CandidateSearch candidates,
            Progress progress) {
        return new ReconciledWriter(bulk, exceptions, candidates, progress, new RunKey(businessDate, round.intValue()));
    }

    @Bean
    NightlyJob reconcileNightly(Job reconcile, ReceiptTotalsCheck check) {
        return new NightlyJob(JobId.RECONCILE, reconcile, check::figures);
    }
}
