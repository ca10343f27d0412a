package jp.shuno.sql.transfer;

import java.time.LocalDate;
import java.util.List;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.sql.ledger.PostingRow;
import org.apache.ibatis.annotations.Param;

/** 還付金の振込: tables {@code refund_transfer}, {@code refund_payment} and {@code transfer_return}. */
public interface RefundTransferMapper {

    /** Adds a refund to a data record. */
    int insertTransfer(TransferRow row);

    /** The refunds of a data record, in the order of their numbers. */
    List<TransferRow> selectOfRecord(
            @Param("transferDate") LocalDate transferDate, @Param("sequenceNo") int sequenceNo);

    /** The refunds of a file in the order of its data records. */
    List<TransferRow> selectOfFile(@Param("fileName") String fileName);

    /** The refunds of all files of a business date, in the order of their data records. */
    List<TransferRow> selectRequestedOn(@Param("requestedOn") LocalDate requestedOn);

    /** Files that were cut and neither registered as sent nor taken back, oldest first. */
    List<WrittenTotals> selectUnsent();

    /** Files that were cut in a run. */
    List<WrittenTotals> selectCutIn(@Param("requestedOn") LocalDate requestedOn, @Param("round") int round);

    /** A file by its name, empty where none was cut. */
    List<WrittenTotals> selectFile(@Param("fileName") String fileName);

    /** Refunds in files of a transfer date. */
    int countOnDate(@Param("transferDate") LocalDate transferDate);

    /** Transfers that were sent, whose date has come and that are neither paid nor returned, file by file. */
    List<TransferRow> selectDue(@Param("businessDate") LocalDate businessDate);

    /** Notes that a refund was booked as paid. */
    int recordPaid(
            @Param("transferDate") LocalDate transferDate,
            @Param("sequenceNo") int sequenceNo,
            @Param("refundNo") String refundNo,
            @Param("paidOn") LocalDate paidOn);

    /** the refund may go into another file; returns 0 where it might already. */
    int endLive(
            @Param("transferDate") LocalDate transferDate,
            @Param("sequenceNo") int sequenceNo,
            @Param("refundNo") String refundNo);

    /** Adds a posting by which a refund was paid. */
    int insertPayment(PaymentRow payment);

    /** The postings by which a refund in a data record was paid, without those that are undone. */
    List<PostingRow> selectStandingPayment(
            @Param("transferDate") LocalDate transferDate,
            @Param("sequenceNo") int sequenceNo,
            @Param("refundNo") String refundNo);

    /** Refunds that were booked as paid in a run. */
    int countPaidIn(@Param("postedOn") LocalDate postedOn, @Param("round") int round);

    /** The receipts whose yen a refund pays back. */
    List<RefundedReceipt> selectReceipts(@Param("refundNo") String refundNo);

    /** Interest on a term that is booked and not paid. */
    List<OpenInterest> selectOpenInterest(TermKey term);

    /** Adds a return. */
    int insertReturn(ReturnRow row);

    /** The returns of a data record. */
    List<ReturnRow> selectReturns(@Param("transferDate") LocalDate transferDate, @Param("sequenceNo") int sequenceNo);

    /** the last claim for a refund is incomplete; 0 where none was made. */
    int endClaim(@Param("refundNo") String refundNo, @Param("reason") String reason);

    /** Every transfer of the refunds of a person. */
    List<TransferRow> selectOfObligor(@Param("obligorNo") String obligorNo);

    /** By which postings they were booked as paid. */
    List<PaymentRow> selectPaymentsOfObligor(@Param("obligorNo") String obligorNo);

    /** Those whose money came back. */
    List<ReturnRow> selectReturnsOfObligor(@Param("obligorNo") String obligorNo);
}
