package jp.shuno.sql.refund;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** 過誤納金還付(充当)通知書: table {@code refund_notice}, and what of other tables stands on a letter. */
public interface RefundNoticeMapper {

    /** Adds a letter. */
    int insertNotice(RefundNoticeRow notice);

    /** Letters of a run, in the order of their numbers. */
    List<RefundNoticeRow> selectIssuedIn(@Param("issuedOn") LocalDate issuedOn, @Param("issuedRound") int issuedRound);

    /** What becomes of each overpayment by decisions of which the obligor was not told yet, refund by refund. */
    List<RefundNoticeLine> selectLinesOfDecided();

    /** The same of one refund. */
    List<RefundNoticeLine> selectLinesOf(@Param("refundNo") String refundNo);

    /** The same of the letters of a run. */
    List<RefundNoticeLine> selectLinesIssuedIn(
            @Param("issuedOn") LocalDate issuedOn, @Param("issuedRound") int issuedRound);

    /** The refunds of which the letters of a run tell, in the order of their numbers. */
    List<NotifiedRefund> selectRefundsIssuedIn(
            @Param("issuedOn") LocalDate issuedOn, @Param("issuedRound") int issuedRound);

    /** Letters about the refunds of a person. */
    List<RefundNoticeRow> selectOfObligor(@Param("obligorNo") String obligorNo);
}
