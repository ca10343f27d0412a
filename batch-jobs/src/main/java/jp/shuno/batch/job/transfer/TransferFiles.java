package jp.shuno.batch.job.transfer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.shuno.batch.exchange.Finding;
import jp.shuno.batch.exchange.zengin.BulkTransferFormat;
import jp.shuno.batch.exchange.zengin.WrittenTransferCheck;
import jp.shuno.batch.run.OperatorMessage;
import jp.shuno.batch.run.Outbox;
import jp.shuno.batch.run.ReissuableFile;
import jp.shuno.batch.run.StopRequest;
import jp.shuno.batch.run.intake.BulkTransferAgreement;
import jp.shuno.batch.run.intake.Digest;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.party.AddresseeNumber;
import jp.shuno.domain.transfer.PayableRefund;
import jp.shuno.domain.transfer.PayeeName;
import jp.shuno.domain.transfer.PayingAccount;
import jp.shuno.domain.transfer.PlannedTransfer;
import jp.shuno.domain.transfer.RefundNumber;
import jp.shuno.domain.transfer.TransferCheck.Passes;
import jp.shuno.sql.file.SentFile;
import jp.shuno.sql.file.SentFileMapper;
import jp.shuno.sql.transfer.ApprovedTransfer;
import jp.shuno.sql.transfer.ApprovedTransferMapper;
import jp.shuno.sql.transfer.RefundTransferMapper;
import jp.shuno.sql.transfer.TransferRow;
import jp.shuno.sql.transfer.WrittenTotals;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;

/**
 * R-152 Writes every bank file that is cut and not yet registered as sent, from committed rows alone, so that the same
 * rows give the same bytes. Before it gets its name a file is read again and compared with what was approved, not with
 * the rows from which it was written.
 */
@Component
class TransferFiles implements Tasklet, ReissuableFile {

    /** The kind under which the files are registered as sent. */
    static final String KIND = "refund-transfer";

    private final RefundTransferMapper transfers;
    private final ApprovedTransferMapper approved;
    private final SentFileMapper sent;
    private final BulkTransferAgreement agreement;
    private final Outbox outbox;
    private final StopRequest stopRequest;

    TransferFiles(
            RefundTransferMapper transfers,
            ApprovedTransferMapper approved,
            SentFileMapper sent,
            BulkTransferAgreement agreement,
            Outbox outbox,
            StopRequest stopRequest) {
        this.transfers = transfers;
        this.approved = approved;
        this.sent = sent;
        this.agreement = agreement;
        this.outbox = outbox;
        this.stopRequest = stopRequest;
    }

    @Override
    public @Nullable RepeatStatus execute(StepContribution contribution, ChunkContext context) throws Exception {
        stopRequest.check();
        List<WrittenTotals> unsent = transfers.selectUnsent();
        if (unsent.isEmpty()) {
            return RepeatStatus.FINISHED;
        }
        sent.insertSentFile(write(unsent.getFirst(), path -> {}));
        return RepeatStatus.CONTINUABLE;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<SentFile> writeAgain(SentFile before) {
        return transfers.selectFile(before.fileName()).stream()
                .findFirst()
                .map(file -> write(file, written -> {
                    if (!Digest.of(written).equals(before.sha256())) {
                        throw OperatorMessage.FILE_NOT_REISSUED.exception(before.fileName());
                    }
                }));
    }

    private SentFile write(WrittenTotals file, Outbox.Inspection moreover) {
        PayingAccount from = agreement
                .payingAccount(null)
                .orElseThrow(() -> OperatorMessage.TRANSFER_FILE_IMPOSSIBLE.exception("支払口座が設定されていません"));
        BulkTransferFormat format = agreement.format(null, file.requestedOn());
        List<TransferRow> rows = transfers.selectOfFile(file.fileName());
        return outbox.put(
                new Outbox.Parcel(file.requestedOn(), file.fileName(), KIND, file.records(), file.yen()),
                out -> format.write(out, from, file.transferDate(), records(rows, TransferFiles::requested)),
                written -> {
                    requireApproved(written, format, from, file, rows);
                    moreover.require(written);
                });
    }

    private void requireApproved(
            Path written, BulkTransferFormat format, PayingAccount from, WrittenTotals file, List<TransferRow> rows)
            throws IOException {
        Map<String, ApprovedTransfer> byNumber = approved.selectOfFile(file.fileName()).stream()
                .filter(ApprovedTransfer::isSound)
                .collect(Collectors.toMap(ApprovedTransfer::refundNo, Function.identity()));
        if (!rows.stream().allMatch(row -> byNumber.containsKey(row.refundNo()))) {
            throw OperatorMessage.TRANSFER_FILE_DIFFERS.exception(file.fileName(), "承認のない振込があります");
        }
        List<Finding> differences = WrittenTransferCheck.differences(
                written,
                format,
                from,
                file.transferDate(),
                records(
                        rows,
                        row -> Objects.requireNonNull(byNumber.get(row.refundNo()))
                                .toPayable()));
        if (!differences.isEmpty()) {
            throw OperatorMessage.TRANSFER_FILE_DIFFERS.exception(
                    file.fileName(),
                    "%s(ほか %d 件)".formatted(differences.getFirst().text(), differences.size() - 1));
        }
    }

    private static PayableRefund requested(TransferRow row) {
        return new PayableRefund(
                new RefundNumber(row.refundNo()),
                new AddresseeNumber(row.claimantNo()),
                row.account(),
                row.holderKana(),
                row.amount(),
                Yen.ZERO);
    }

    /** The data records of a file, of refunds as they were requested or as they were approved. */
    private static List<Passes> records(List<TransferRow> rows, Function<TransferRow, PayableRefund> refund) {
        Map<Integer, List<TransferRow>> bySequence = rows.stream()
                .collect(Collectors.groupingBy(TransferRow::sequenceNo, TreeMap::new, Collectors.toList()));
        List<Passes> records = new ArrayList<>();
        for (List<TransferRow> record : bySequence.values()) {
            TransferRow first = record.getFirst();
            records.add(new Passes(
                    new PlannedTransfer(record.stream().map(refund).toList()),
                    new PayeeName.Whole(first.payeeName()),
                    Objects.requireNonNullElse(first.bankKana(), ""),
                    Objects.requireNonNullElse(first.branchKana(), "")));
        }
        return records;
    }
}
