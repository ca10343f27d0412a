package jp.shuno.batch.job.transfer;

import java.util.List;
import java.util.stream.Collectors;
import jp.shuno.batch.report.ReportFolder;
import jp.shuno.batch.report.TransferLine;
import jp.shuno.batch.report.TransferReport;
import jp.shuno.batch.run.Home;
import jp.shuno.batch.run.JobFigures;
import jp.shuno.batch.run.OperatorMessage;
import jp.shuno.batch.run.Outbox;
import jp.shuno.batch.run.RunKey;
import jp.shuno.batch.run.Settings;
import jp.shuno.domain.bank.AccountNumber;
import jp.shuno.domain.transfer.PayeeName;
import jp.shuno.domain.worklist.ExceptionKind;
import jp.shuno.sql.file.SentFile;
import jp.shuno.sql.file.SentFileMapper;
import jp.shuno.sql.transfer.RefundTransferMapper;
import jp.shuno.sql.transfer.TransferRow;
import jp.shuno.sql.transfer.WrittenTotals;
import jp.shuno.sql.worklist.ExceptionItemMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;

/** As the last step, what was cut is what was sent, to the record and to the yen; then the outbox gets its list. */
@Component
class TransferTotals implements Tasklet {

    private final RefundTransferMapper transfers;
    private final SentFileMapper sent;
    private final ExceptionItemMapper exceptions;
    private final Outbox outbox;
    private final Home home;

    TransferTotals(
            RefundTransferMapper transfers,
            SentFileMapper sent,
            ExceptionItemMapper exceptions,
            Outbox outbox,
            Settings settings) {
        this.transfers = transfers;
        this.sent = sent;
        this.exceptions = exceptions;
        this.outbox = outbox;
        this.home = settings.homeFolder();
    }

    @Override
    public @Nullable RepeatStatus execute(StepContribution contribution, ChunkContext context) throws Exception {
        RunKey run = RunKey.of(context);
        for (WrittenTotals file : cut(run)) {
            List<SentFile> files = sent.selectUnderName(file.fileName());
            boolean same = files.size() == 1
                    && files.getFirst().recordCount() == file.records()
                    && files.getFirst().yen() == file.yen()
                    && outbox.holds(file.requestedOn(), file.fileName());
            if (!same) {
                throw OperatorMessage.TRANSFERS_DIFFER.exception("ファイル " + file.fileName());
            }
        }
        outbox.writeManifest(run.businessDate());
        List<SentFile> ofKind = sent.selectOfKind(TransferFiles.KIND);
        if (!ofKind.isEmpty()) {
            // A file that an earlier day cut and this one wrote lies in the folder of that day.
            outbox.writeManifest(ofKind.getLast().businessDate());
        }
        List<TransferRow> requested = transfers.selectRequestedOn(run.businessDate());
        if (!requested.isEmpty()) {
            TransferReport.write(
                    new ReportFolder(home.reports(run.businessDate())),
                    requested.stream().map(TransferTotals::line).toList());
        }
        return RepeatStatus.FINISHED;
    }

    private List<WrittenTotals> cut(RunKey run) {
        return transfers.selectCutIn(run.businessDate(), run.round());
    }

    private static TransferLine line(TransferRow row) {
        return new TransferLine(
                row.fileName(),
                row.transferDate(),
                row.sequenceNo(),
                row.refundNo(),
                row.claimantNo(),
                row.amount(),
                row.bankCode(),
                row.branchCode(),
                row.accountType(),
                new AccountNumber(row.accountNo()),
                PayeeName.of(row.holderKana(), true) instanceof PayeeName.Cut cut
                        ? "%dバイトを%dバイトに"
                                .formatted(cut.bytesBefore(), row.payeeName().length())
                        : null);
    }

    /** What the job did in a run, counted in refunds. */
    JobFigures figures(RunKey run) {
        List<WrittenTotals> files = cut(run);
        long requested = files.stream()
                .flatMap(file -> transfers.selectOfFile(file.fileName()).stream())
                .map(TransferRow::refundNo)
                .count();
        long paid = transfers.countPaidIn(run.businessDate(), run.round());
        long withheld = exceptions.countOpenedOfKind(run.businessDate(), run.round(), ExceptionKind.TRANSFER_WITHHELD);
        String message = files.stream()
                .map(file -> "%s: %,d件 %,d円".formatted(file.fileName(), file.records(), file.yen()))
                .collect(Collectors.joining("、"));
        return new JobFigures(
                requested + paid + withheld, requested + paid, withheld, 0, message.isEmpty() ? null : message);
    }
}
