package jp.shuno.sql.receivingaccount;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.shuno.domain.receivingaccount.MatchResult;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** 還付請求書: table {@code refund_claim}. The submission of a claim that counts is the one that is not replaced. */
public interface RefundClaimMapper {

    /** Adds a submission. */
    int insertClaim(RefundClaim claim);

    /** The submission that counts. */
    Optional<RefundClaim> selectCurrent(@Param("claimNo") String claimNo);

    /** The submission that counts of a refund. */
    Optional<RefundClaim> selectCurrentOfRefund(@Param("refundNo") String refundNo);

    /** One submission. */
    Optional<RefundClaim> selectSubmission(@Param("claimNo") String claimNo, @Param("submissionNo") int submissionNo);

    /** The submissions that count in one state, in the order of their numbers. */
    List<RefundClaim> selectInState(@Param("state") ClaimState state);

    /** The submissions that stood on the list of inquiries of a day and count, in the order of their numbers. */
    List<RefundClaim> selectInquiredOn(@Param("day") LocalDate day);

    /** Submissions that count whose account was compared, or waits for a person, on that day. */
    List<RefundClaim> selectMatched(@Param("day") LocalDate day);

    /** The day on which a claim was received for the first time, null where it never was. */
    @Nullable
    LocalDate selectFirstReceived(@Param("claimNo") String claimNo);

    /** How often a claim came so far. */
    int countSubmissions(@Param("claimNo") String claimNo);

    /** Submissions of a file. */
    long countOfFile(@Param("fileId") String fileId);

    /** Rows of a file that could not be taken as claims. */
    long countRefusedOfFile(@Param("fileId") String fileId);

    /** Takes a submission out of count, since another came. */
    int replace(@Param("claimNo") String claimNo, @Param("submissionNo") int submissionNo);

    /** Writes what became of a submission. */
    int judge(
            @Param("claim") RefundClaim claim,
            @Param("state") ClaimState state,
            @Param("incompleteReason") @Nullable String incompleteReason);

    /** Writes how the account compares with the claimant. */
    int match(
            @Param("claim") RefundClaim claim,
            @Param("matchResult") MatchResult matchResult,
            @Param("matchedOn") LocalDate matchedOn);

    /** writes who confirmed the account, null where nobody has any more. */
    int verify(@Param("claim") RefundClaim claim, @Param("verifiedBy") @Nullable String verifiedBy);

    /** Writes when the claim stood on the list of inquiries, null so that it stands there once more. */
    int inquire(@Param("claim") RefundClaim claim, @Param("inquiredOn") @Nullable LocalDate inquiredOn);

    /** All submissions of claims for the refunds of a person. */
    List<RefundClaim> selectOfObligor(@Param("obligorNo") String obligorNo);
}
