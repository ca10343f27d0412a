package jp.shuno.sql.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.assessment.TermKey;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.session.ResultHandler;
import org.jspecify.annotations.Nullable;

/** 消込: table {@code posting}, append-only. */
public interface PostingMapper {

    /** All postings of the receipts that stand on terms, in the range of notices, that staged receipts name. */
    List<PostingRow> selectOfWaitingReceipts(@Param("after") String after, @Param("upTo") String upTo);

    /** All postings of the receipts that stand on notices in the range for which assessment rows are staged. */
    List<PostingRow> selectOfStagedAssessments(@Param("after") String after, @Param("upTo") String upTo);

    /** All postings of a receipt, in order. */
    List<PostingRow> selectOfReceipt(@Param("receiptId") String receiptId);

    /**
     * All postings of receipts, in order per receipt.
     *
     * @param receiptIds 1 to 1000 receipts (an Oracle list takes no more)
     */
    List<PostingRow> selectOfReceipts(@Param("receiptIds") Collection<String> receiptIds);

    /** All postings of the receipts that stand on a term, in order per receipt. */
    List<PostingRow> selectOnTerm(TermKey term);

    /** Hands over all postings in the order of the export. */
    void selectAll(
            @Param("levy") @Nullable LevyType levy,
            @Param("addressee") @Nullable String addressee,
            ResultHandler<PostingRow> handler);

    /** Every posting of the receipts that name a notice of a person or were ever posted to one, in their order. */
    List<PostingRow> selectOfObligor(@Param("obligorNo") String obligorNo);

    /**
     * All postings of the receipts that stand on terms of some obligors, in order per receipt.
     *
     * @param obligorNumbers 1 to 1000 numbers (an Oracle list takes no more)
     */
    List<PostingRow> selectOfPostedOfObligors(@Param("obligorNumbers") List<String> obligorNumbers);

    /**
     * All postings of every receipt of which yen were ever appropriated to a term of some obligors, in order per
     * receipt.
     *
     * @param obligorNumbers 1 to 1000 numbers (an Oracle list takes no more)
     */
    List<PostingRow> selectOfAppropriatedToObligors(@Param("obligorNumbers") List<String> obligorNumbers);

    /** Hands over the postings of a day in the order of their identifiers. */
    void selectOfDay(@Param("businessDate") LocalDate businessDate, ResultHandler<PostingRow> handler);

    /**
     * Postings of a day, added up.
     *
     * @param byPaymentDate whether the payment date decides the fiscal year, otherwise the revenue date
     */
    List<DailyTotalRow> selectDailyTotals(
            @Param("businessDate") LocalDate businessDate, @Param("byPaymentDate") boolean byPaymentDate);

    /**
     * Postings up to a day that are booked in a range of days, added up by month.
     *
     * @param byPaymentDate whether the payment date decides the fiscal year, otherwise the revenue date
     */
    List<MonthTotalRow> selectMonthTotals(
            @Param("from") LocalDate from,
            @Param("upTo") LocalDate upTo,
            @Param("byPaymentDate") boolean byPaymentDate);

    /** Cash up to a day that is booked in a range of days, by day and channel. */
    List<CashRow> selectCash(@Param("from") LocalDate from, @Param("upTo") LocalDate upTo);

    /** What lies in each bucket. */
    List<BucketTotalRow> selectBucketTotals();

    /**
     * How many postings each of some receipts has; one without any is left out.
     *
     * @param receiptIds not more than a database takes in one list
     */
    List<PostingCount> selectCounts(@Param("receiptIds") List<String> receiptIds);
}
