package jp.shuno.batch.job.transfer;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.shuno.batch.run.JobId;
import jp.shuno.batch.run.OperatorMessage;
import jp.shuno.batch.run.Outbox;
import jp.shuno.batch.run.RefundBook;
import jp.shuno.batch.run.RunKey;
import jp.shuno.batch.run.StopRequest;
import jp.shuno.domain.dispatch.Dispatch;
import jp.shuno.domain.refund.RefundState;
import jp.shuno.domain.transfer.Objection;
import jp.shuno.domain.transfer.ObjectionKind;
import jp.shuno.domain.transfer.PayableRefund;
import jp.shuno.domain.transfer.Preflight;
import jp.shuno.domain.transfer.Preflight.Publishable;
import jp.shuno.domain.transfer.Preflight.Withheld;
import jp.shuno.domain.transfer.TransferCheck.Passes;
import jp.shuno.domain.transfer.TransferDay;
import jp.shuno.sql.refund.RefundMapper;
import jp.shuno.sql.transfer.ApprovedTransfer;
import jp.shuno.sql.transfer.ApprovedTransferMapper;
import jp.shuno.sql.transfer.RefundTransferMapper;
import jp.shuno.sql.transfer.TransferRow;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;

/**
 * R-150 Cuts the refunds that were approved into one bank file, in one transaction: its data records with their
 * numbers, the refunds as requested, and what stays here as matters for staff. A refund that is cut no longer waits,
 * so that no second run can cut it again.
 */
@Component
class TransferCut implements Tasklet {

    private static final DateTimeFormatter IN_A_NAME = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);

    private final ApprovedTransferMapper approved;
    private final RefundTransferMapper transfers;
    private final RefundMapper refunds;
    private final RefundBook book;
    private final TransferConditions conditions;
    private final WithheldTransfers withheld;
    private final Outbox outbox;
    private final StopRequest stopRequest;

    TransferCut(
            ApprovedTransferMapper approved,
            RefundTransferMapper transfers,
            RefundMapper refunds,
            RefundBook book,
            TransferConditions conditions,
            WithheldTransfers withheld,
            Outbox outbox,
            StopRequest stopRequest) {
        this.approved = approved;
        this.transfers = transfers;
        this.refunds = refunds;
        this.book = book;
        this.conditions = conditions;
        this.withheld = withheld;
        this.outbox = outbox;
        this.stopRequest = stopRequest;
    }

    @Override
    public @Nullable RepeatStatus execute(StepContribution contribution, ChunkContext context) throws Exception {
        stopRequest.check();
        RunKey run = RunKey.of(context);
        withheld.takeOutWhatNeverLeft(run);
        List<ApprovedTransfer> waiting = approved.selectWaiting();
        requireSound(waiting);
        Optional<Dispatch> awaited =
                outbox.awaited(TransferFiles.KIND, JobId.TRANSFER_REFUNDS.number(), waiting.size(), run);
        if (!waiting.isEmpty() && awaited.isEmpty()) {
            cut(waiting, run);
        }
        return RepeatStatus.FINISHED;
    }

    /** what is paid is what was approved, for every refund or for none. */
    private void requireSound(List<ApprovedTransfer> waiting) {
        int without = approved.countWaiting() - waiting.size();
        if (without != 0) {
            throw OperatorMessage.TRANSFERS_DIFFER.exception("承認された振込計画のない還付 " + without + " 件");
        }
        String unsound = waiting.stream()
                .filter(each -> !each.isSound())
                .map(ApprovedTransfer::refundNo)
                .collect(Collectors.joining(" "));
        if (!unsound.isEmpty()) {
            throw OperatorMessage.TRANSFERS_DIFFER.exception("還付番号 " + unsound);
        }
    }

    private void cut(List<ApprovedTransfer> waiting, RunKey run) {
        Map<String, ApprovedTransfer> byNumber =
                waiting.stream().collect(Collectors.toMap(ApprovedTransfer::refundNo, Function.identity()));
        TransferDay day = conditions.freeDay(run.businessDate());
        Preflight preflight = conditions.check(waiting, day);
        switch (preflight) {
            case Publishable publishable -> request(publishable.passing(), byNumber, day.date(), run);
            case Withheld none -> requireOnlyNothingToTransfer(none);
        }
        withheld.fallBack(preflight.rejected(), byNumber, run);
    }

    /** What speaks against the file as a whole is no matter of its refunds, which keep waiting. */
    private static void requireOnlyNothingToTransfer(Withheld none) {
        String against = none.objections().stream()
                .filter(objection -> objection.kind() != ObjectionKind.NOTHING_TO_TRANSFER
                        || none.rejected().isEmpty())
                .map(Objection::text)
                .collect(Collectors.joining("、"));
        if (!against.isEmpty()) {
            throw OperatorMessage.TRANSFER_FILE_IMPOSSIBLE.exception(against);
        }
    }

    private void request(
            List<Passes> passing, Map<String, ApprovedTransfer> byNumber, LocalDate transferDate, RunKey run) {
        String fileName = "refund-transfer_%s.txt".formatted(IN_A_NAME.format(transferDate));
        int sequenceNo = 0;
        for (Passes record : passing) {
            sequenceNo++;
            for (PayableRefund refund : record.transfer().refunds()) {
                ApprovedTransfer from = byNumber.get(refund.number().value());
                transfers.insertTransfer(row(from, record, transferDate, sequenceNo, fileName, run));
                book.move(
                        from.refundNo(),
                        RefundState.APPROVED_FOR_PAYMENT,
                        RefundState.TRANSFER_REQUESTED,
                        run.businessDate(),
                        JobId.TRANSFER_REFUNDS.number(),
                        null,
                        "振込指定日 %s 連番 %d".formatted(transferDate, sequenceNo));
                PaymentBook.requireOne(
                        "refund",
                        refunds.recordTransfer(from.refundNo(), transferDate, conditions.funding(from, transferDate)));
            }
        }
    }

    private static TransferRow row(
            ApprovedTransfer from, Passes record, LocalDate transferDate, int sequenceNo, String fileName, RunKey run) {
        return new TransferRow(
                transferDate,
                sequenceNo,
                from.refundNo(),
                from.refundNo(),
                from.planId(),
                fileName,
                from.claimantNo(),
                from.refundAmount().plus(from.interest()),
                from.accountSource(),
                from.bankCode(),
                from.branchCode(),
                from.accountType(),
                from.accountNo(),
                from.holderKana(),
                record.payeeName().text(),
                orNull(record.bankKana()),
                orNull(record.branchKana()),
                run.businessDate(),
                run.round(),
                null);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
