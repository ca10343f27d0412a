package jp.shuno.batch.job.transfer;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shuno.batch.run.OperatorMessage;
import jp.shuno.batch.run.RunKey;
import jp.shuno.domain.ledger.Posting;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.transfer.PaymentPostings;
import jp.shuno.domain.transfer.PaymentPostings.Paid;
import jp.shuno.sql.BulkWriter;
import jp.shuno.sql.RowCountException;
import jp.shuno.sql.ledger.NewPosting;
import jp.shuno.sql.ledger.PostingMapper;
import jp.shuno.sql.ledger.PostingRow;
import jp.shuno.sql.ledger.PostingWrites;
import jp.shuno.sql.refund.RefundRow;
import jp.shuno.sql.transfer.OpenInterest;
import jp.shuno.sql.transfer.PaymentRow;
import jp.shuno.sql.transfer.RefundTransferMapper;
import jp.shuno.sql.transfer.TransferRow;
import org.springframework.stereotype.Component;

/** 支払の記帳: books that the money of a transfer is with the payee, and that it came back; in the caller's transaction. */
@Component
class PaymentBook {

    private final RefundTransferMapper transfers;
    private final PostingMapper postings;
    private final BulkWriter bulk;

    PaymentBook(RefundTransferMapper transfers, PostingMapper postings, BulkWriter bulk) {
        this.transfers = transfers;
        this.postings = postings;
        this.bulk = bulk;
    }

    /**
     * books a refund as paid.
     *
     * @throws jp.shuno.batch.run.OperatorException with code 40 where another amount stands in the file than is owed
     */
    void pay(TransferRow transfer, RefundRow refund, RunKey run) {
        if (!transfer.amount().equals(refund.payable())) {
            throw OperatorMessage.TRANSFERS_DIFFER.exception("還付番号 " + refund.refundNo());
        }
        Map<String, Yen> receipts = new LinkedHashMap<>();
        transfers
                .selectReceipts(refund.refundNo())
                .forEach(receipt -> receipts.put(receipt.receiptId(), receipt.amount()));
        if (!Yen.total(receipts.values()).equals(refund.refundAmount())) {
            throw OperatorMessage.TRANSFERS_DIFFER.exception("還付番号 " + refund.refundNo() + " の明細");
        }
        Map<String, Yen> interest = new LinkedHashMap<>();
        for (OpenInterest open : transfers.selectOpenInterest(refund.termKey())) {
            interest.put(open.receiptId(), Yen.of(open.yen()));
        }
        Map<String, Integer> postingsSoFar = new HashMap<>();
        receipts.keySet().forEach(receiptId -> postingsSoFar.put(receiptId, count(receiptId)));
        interest.keySet().forEach(receiptId -> postingsSoFar.put(receiptId, count(receiptId)));
        List<Paid> paid = PaymentPostings.of(
                refund.termKey(), receipts, refund.interest(), interest, postingsSoFar, run.businessDate());
        write(paid.stream().map(Paid::posting).toList(), run);
        paid.forEach(each -> transfers.insertPayment(new PaymentRow(
                each.posting().id(),
                transfer.transferDate(),
                transfer.sequenceNo(),
                transfer.refundNo(),
                each.part())));
        requireOne(
                "refund_transfer",
                transfers.recordPaid(
                        transfer.transferDate(), transfer.sequenceNo(), transfer.refundNo(), run.businessDate()));
    }

    /** what was booked as paid is owed again; nothing happens where nothing was booked yet. */
    void takeBack(TransferRow transfer, LocalDate businessDate, int round) {
        List<Posting> payment =
                transfers
                        .selectStandingPayment(transfer.transferDate(), transfer.sequenceNo(), transfer.refundNo())
                        .stream()
                        .map(PostingRow::toPosting)
                        .toList();
        Map<String, Integer> postingsSoFar = new HashMap<>();
        payment.forEach(posting -> postingsSoFar.computeIfAbsent(posting.receiptId(), this::count));
        write(PaymentPostings.undone(payment, postingsSoFar, businessDate), new RunKey(businessDate, round));
    }

    private int count(String receiptId) {
        return postings.selectOfReceipt(receiptId).size();
    }

    private void write(List<Posting> moved, RunKey run) {
        bulk.insert(
                PostingWrites.NEW,
                moved.stream()
                        .map(posting -> new NewPosting(posting, run.round()))
                        .toList());
    }

    static void requireOne(String table, int rows) {
        if (rows != 1) {
            throw new RowCountException(table, rows, 1);
        }
    }
}
