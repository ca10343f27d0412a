package jp.shuno.sql.ledger;

import java.time.LocalDate;
import java.util.List;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.ledger.Posting;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.session.ResultHandler;
import org.jspecify.annotations.Nullable;

/** 消込: table {@code posting}, append-only. */
public interface PostingMapper {

    /** Adds a posting. */
    int insertPosting(@Param("posting") Posting posting, @Param("round") int round);

    /** Postings on the terms in the range of notices that staged receipts name. */
    List<PostingRow> selectOfStagedReceipts(@Param("after") String after, @Param("upTo") String upTo);

    /** Postings on the notices in the range for which assessment rows are staged. */
    List<PostingRow> selectOfStagedAssessments(@Param("after") String after, @Param("upTo") String upTo);

    /** Hands over all postings in the order of the export. */
    void selectAll(
            @Param("levy") @Nullable LevyType levy,
            @Param("addressee") @Nullable String addressee,
            ResultHandler<PostingRow> handler);

    /** Hands over the postings of a day in the order of their identifiers. */
    void selectOfDay(@Param("businessDate") LocalDate businessDate, ResultHandler<PostingRow> handler);

    /**
     * Postings of a day, added up.
     *
     * @param byPaymentDate whether the payment date decides the fiscal year, otherwise the revenue date
     */
    List<DailyTotalRow> selectDailyTotals(
            @Param("businessDate") LocalDate businessDate, @Param("byPaymentDate") boolean byPaymentDate);

    /** What lies in each bucket. */
    List<BucketTotalRow> selectBucketTotals();
}
