package jp.shuno.batch.job.transfer;

import java.util.List;
import jp.shuno.batch.exchange.csv.TransferReturnRow;
import jp.shuno.batch.run.ExceptionBook;
import jp.shuno.batch.run.JobId;
import jp.shuno.batch.run.RefundBook;
import jp.shuno.batch.run.intake.StoredFile;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.party.AddresseeNumber;
import jp.shuno.domain.refund.IncompleteReason;
import jp.shuno.domain.refund.RefundState;
import jp.shuno.domain.transfer.PayableRefund;
import jp.shuno.domain.transfer.PlannedTransfer;
import jp.shuno.domain.transfer.RefundNumber;
import jp.shuno.domain.transfer.ReturnOutcome;
import jp.shuno.domain.transfer.ReturnOutcome.Applies;
import jp.shuno.domain.transfer.ReturnOutcome.ClaimState;
import jp.shuno.domain.transfer.ReturnOutcome.Refused;
import jp.shuno.domain.transfer.ReturnOutcome.Repeated;
import jp.shuno.domain.transfer.ReturnReason;
import jp.shuno.domain.transfer.ReturnRules;
import jp.shuno.domain.transfer.SentTransfer;
import jp.shuno.domain.transfer.TransferReturn;
import jp.shuno.domain.worklist.ExceptionItem;
import jp.shuno.domain.worklist.ExceptionKind;
import jp.shuno.sql.file.SentFileMapper;
import jp.shuno.sql.refund.RefundMapper;
import jp.shuno.sql.refund.RefundRow;
import jp.shuno.sql.transfer.RefundTransferMapper;
import jp.shuno.sql.transfer.ReturnKind;
import jp.shuno.sql.transfer.ReturnRow;
import jp.shuno.sql.transfer.TransferRow;
import org.springframework.stereotype.Component;

/**
 * R-153 振込不能・組戻: the money of a data record came back. All its refunds are owed again, with the interest that was
 * decided, and wait for an account; what was booked as paid is undone; staff ask the claimant.
 */
@Component
class ReturnBook {

    private final RefundTransferMapper transfers;
    private final SentFileMapper sent;
    private final RefundMapper refunds;
    private final RefundBook book;
    private final PaymentBook payments;
    private final ExceptionBook exceptions;

    ReturnBook(
            RefundTransferMapper transfers,
            SentFileMapper sent,
            RefundMapper refunds,
            RefundBook book,
            PaymentBook payments,
            ExceptionBook exceptions) {
        this.transfers = transfers;
        this.sent = sent;
        this.refunds = refunds;
        this.book = book;
        this.payments = payments;
        this.exceptions = exceptions;
    }

    /** Takes one row in, in the caller's transaction. */
    void take(StoredFile file, TransferReturnRow row) {
        TransferReturn notice = row.notice();
        List<TransferRow> record = transfers.selectOfRecord(notice.transferDate(), notice.sequence());
        List<SentTransfer> named =
                record.isEmpty() || sent.countSentUnderName(record.getFirst().fileName()) == 0
                        ? List.of()
                        : List.of(sentTransfer(record));
        ReturnOutcome outcome = ReturnRules.judge(notice, named, file.businessDate());
        switch (outcome) {
            case Applies applies -> apply(file, row, record, applies.claimState());
            case Repeated known -> {}
            case Refused refused ->
                exceptions.open(
                        List.of(matter(
                                ExceptionKind.UNMATCHED_RETURN,
                                file,
                                row,
                                "",
                                words(notice) + "の戻りを反映していません: "
                                        + refused.reason().japanese())),
                        file.round());
        }
    }

    private SentTransfer sentTransfer(List<TransferRow> record) {
        TransferRow first = record.getFirst();
        return new SentTransfer(
                new PlannedTransfer(record.stream()
                        .map(row -> new PayableRefund(
                                new RefundNumber(row.refundNo()),
                                new AddresseeNumber(row.claimantNo()),
                                row.account(),
                                row.holderKana(),
                                row.amount(),
                                Yen.ZERO))
                        .toList()),
                first.transferDate(),
                first.sequenceNo(),
                state(first));
    }

    private SentTransfer.State state(TransferRow row) {
        return transfers.selectReturns(row.transferDate(), row.sequenceNo()).stream()
                .findFirst()
                .<SentTransfer.State>map(before -> new SentTransfer.State.Returned(
                        ReturnReason.ofCode(before.reasonCode()).orElseThrow(), before.returnedOn()))
                .orElseGet(() ->
                        row.paidOn() == null ? new SentTransfer.State.Requested() : new SentTransfer.State.Paid());
    }

    private void apply(StoredFile file, TransferReturnRow row, List<TransferRow> record, ClaimState claimState) {
        String subject = "";
        for (TransferRow transfer : record) {
            RefundRow refund = refunds.selectRefund(transfer.refundNo()).orElseThrow();
            record(file, row, transfer);
            payments.takeBack(transfer, file.businessDate(), file.round());
            move(file, row.notice(), refund);
            if (claimState == ClaimState.INCOMPLETE) {
                transfers.endClaim(refund.refundNo(), IncompleteReason.ACCOUNT_NOT_PAYABLE.name());
            }
            subject = subject.isEmpty() ? refund.termKey().toString() : subject;
        }
        String others = record.size() == 1 ? "" : "(まとめて振り込んだ還付 %d 件)".formatted(record.size());
        exceptions.open(
                List.of(matter(
                        ExceptionKind.TRANSFER_RETURNED,
                        file,
                        row,
                        subject,
                        "%s%sが%sに戻りました: %s"
                                .formatted(
                                        words(row.notice()),
                                        others,
                                        row.notice().returnedOn(),
                                        row.notice().reason().japanese()))),
                file.round());
    }

    private void record(StoredFile file, TransferReturnRow row, TransferRow transfer) {
        TransferReturn notice = row.notice();
        transfers.insertReturn(new ReturnRow(
                transfer.transferDate(),
                transfer.sequenceNo(),
                transfer.refundNo(),
                notice.reason().isByBank() ? ReturnKind.RETURNED : ReturnKind.RECALLED,
                notice.returnedOn(),
                notice.reason().code(),
                transfer.amount(),
                file.businessDate(),
                file.fileId(),
                row.recordNo()));
        PaymentBook.requireOne(
                "refund_transfer",
                transfers.endLive(transfer.transferDate(), transfer.sequenceNo(), transfer.refundNo()));
    }

    private void move(StoredFile file, TransferReturn notice, RefundRow refund) {
        String by = JobId.APPLY_DECISIONS.number();
        String reason = notice.reason().japanese();
        RefundState waits = WithheldTransfers.waits(refund.claimNeeded());
        book.move(refund.refundNo(), refund.state(), RefundState.RETURNED, file.businessDate(), by, null, reason);
        book.move(refund.refundNo(), RefundState.RETURNED, waits, file.businessDate(), by, null, reason);
        PaymentBook.requireOne(
                "refund",
                refunds.recordReturn(refund.refundNo(), notice.reason().code()));
        PaymentBook.requireOne("refund", refunds.recordAccount(refund.refundNo(), null, null));
    }

    private static String words(TransferReturn notice) {
        return "還付番号 %s(振込指定日 %s、連番 %d)の振込".formatted(notice.number(), notice.transferDate(), notice.sequence());
    }

    private static ExceptionItem matter(
            ExceptionKind kind, StoredFile file, TransferReturnRow row, String subject, String reason) {
        return new ExceptionItem(
                ExceptionItem.id(
                        kind,
                        file.sha256(),
                        row.recordNo(),
                        row.notice().number().value()),
                kind,
                file.businessDate(),
                file.sha256(),
                file.name(),
                row.recordNo(),
                null,
                subject,
                row.notice().amount(),
                reason,
                List.of());
    }
}
