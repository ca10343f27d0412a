package jp.shuno.sql.refund;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.refund.AccountSource;
import jp.shuno.domain.refund.RefundFunding;
import jp.shuno.domain.refund.RefundState;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.session.ResultHandler;
import org.jspecify.annotations.Nullable;

/** 還付: tables {@code refund}, {@code refund_item} and {@code refund_history}, filled with {@link RefundWrites}. */
public interface RefundMapper {

    /** A refund by its number. */
    Optional<RefundRow> selectRefund(@Param("refundNo") String refundNo);

    /** The refund of a claim form. */
    Optional<RefundRow> selectByClaimNo(@Param("claimNo") String claimNo);

    /** Refunds in one state, in the order of their numbers. */
    List<RefundRow> selectInState(@Param("state") RefundState state);

    /** Hands over all refunds in the order of the export. */
    void selectAll(
            @Param("levy") @Nullable LevyType levy,
            @Param("addressee") @Nullable String addressee,
            ResultHandler<RefundRow> handler);

    /** refund plans that were carried out though their decisions do not say what they said. */
    List<String> selectPlansThatDiffer();

    /** What of which overpayment a refund pays back. */
    List<RefundItem> selectItems(@Param("refundNo") String refundNo);

    /** Its moves in their order. */
    List<RefundHistoryRow> selectMoves(@Param("refundNo") String refundNo);

    /** The highest refund number so far, null for none. */
    @Nullable
    String selectLastRefundNo();

    /** The highest claim number within two, both included, null for none. */
    @Nullable
    String selectLastClaimNo(@Param("lowest") String lowest, @Param("highest") String highest);

    /** changes the state where it is what the caller thinks; returns how many rows it changed. */
    int moveRefund(@Param("refundNo") String refundNo, @Param("from") RefundState from, @Param("to") RefundState to);

    /** what the obligor was told, and until when it can be claimed. */
    int recordNotice(
            @Param("refundNo") String refundNo,
            @Param("refundNoticeNo") String refundNoticeNo,
            @Param("notifiedOn") LocalDate notifiedOn,
            @Param("prescriptionDate") @Nullable LocalDate prescriptionDate);

    /** a refund that turned out to need a claim, with its form and the letter that brings it. */
    int recordClaimNeeded(
            @Param("refundNo") String refundNo,
            @Param("claimNo") String claimNo,
            @Param("refundNoticeNo") String refundNoticeNo);

    /** the interest and the day by which it is fixed. */
    int fixInterest(
            @Param("refundNo") String refundNo,
            @Param("interest") Yen interest,
            @Param("expenditureDecisionDate") LocalDate expenditureDecisionDate,
            @Param("interestFixedOn") LocalDate interestFixedOn);

    /** The interest of one item and the days that it counts. */
    int fixItemInterest(RefundItem item);

    /** The account that was approved, and by which plan. */
    int recordAccount(
            @Param("refundNo") String refundNo,
            @Param("accountSource") @Nullable AccountSource accountSource,
            @Param("transferPlanId") @Nullable String transferPlanId);

    /** The file in which it stands, and from which money it is paid. */
    int recordTransfer(
            @Param("refundNo") String refundNo,
            @Param("transferDate") LocalDate transferDate,
            @Param("funding") RefundFunding.Source funding);

    /** why the money came back. */
    int recordReturn(@Param("refundNo") String refundNo, @Param("returnedReason") String returnedReason);

    /** What the refunds of a person pay back of which overpayment. */
    List<RefundItem> selectItemsOfObligor(@Param("obligorNo") String obligorNo);

    /** The moves of the refunds of a person in their order. */
    List<RefundHistoryRow> selectMovesOfObligor(@Param("obligorNo") String obligorNo);
}
