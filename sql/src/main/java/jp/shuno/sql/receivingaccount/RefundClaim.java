package jp.shuno.sql.receivingaccount;

import java.time.LocalDate;
import java.util.Optional;
import jp.shuno.domain.bank.AccountType;
import jp.shuno.domain.receivingaccount.MatchResult;
import jp.shuno.domain.refund.ClaimChoice;
import jp.shuno.domain.refund.ClaimantRole;
import org.jspecify.annotations.Nullable;

/**
 * 還付請求書: one submission of a claim. Prints neither account nor holder.
 *
 * @param claimNo 請求番号
 * @param submissionNo how often it had come then, from 1
 * @param refundNo 還付番号
 * @param refundNoticeNo number of the notice to which it belongs, null where that is not known
 * @param receivedOn day on which this submission was received
 * @param takenOn business date on which it was taken in
 * @param choice 振込先の選択, its digit, null where none or more than one was made
 * @param claimantNo 宛名番号 of the claimant, null where nobody can be named
 * @param claimantRole by what right, null for a stranger
 * @param delegated 委任: whether the claimant empowered the holder of the account, or the obligor the agent
 * @param myNumberConfirmed whether the My Number on the form is the claimant's
 * @param bankCode 金融機関コード as written
 * @param branchCode 店番 as written
 * @param accountType 預金種目 as written
 * @param accountNo 口座番号 as written, seven digits
 * @param holderKana 口座名義人カナ as written
 * @param keyedBy 職員番号 of whoever keyed it, null where it was read from the form and accepted by its evidence
 * @param verifiedBy 職員番号 of whoever confirmed the account, null while nobody did
 * @param state what became of it
 * @param incompleteReason everything that is wrong with it, in Japanese, null where nothing is
 * @param inquiredOn business date on which it stood on the list of inquiries, null while it did not
 * @param matchResult how the holder of the chosen account compares with the claimant, null while nothing was compared
 * @param matchedOn business date of that
 * @param fileId file that brought it
 * @param recordNo its data record
 */
public record RefundClaim(
        String claimNo,
        int submissionNo,
        String refundNo,
        @Nullable String refundNoticeNo,
        LocalDate receivedOn,
        LocalDate takenOn,
        @Nullable String choice,
        @Nullable String claimantNo,
        @Nullable ClaimantRole claimantRole,
        boolean delegated,
        boolean myNumberConfirmed,
        @Nullable String bankCode,
        @Nullable String branchCode,
        @Nullable AccountType accountType,
        @Nullable String accountNo,
        @Nullable String holderKana,
        @Nullable String keyedBy,
        @Nullable String verifiedBy,
        ClaimState state,
        @Nullable String incompleteReason,
        @Nullable LocalDate inquiredOn,
        @Nullable MatchResult matchResult,
        @Nullable LocalDate matchedOn,
        String fileId,
        int recordNo) {

    /** The account that was chosen, empty where none or more than one was. */
    public Optional<ClaimChoice> chosen() {
        return Optional.ofNullable(choice).flatMap(ClaimChoice::ofCode);
    }

    /** What exceptions about this submission are filed under. */
    public String subject() {
        return claimNo + "-" + submissionNo;
    }

    @Override
    public String toString() {
        return "RefundClaim[" + subject() + ", refundNo=" + refundNo + ", state=" + state + "]";
    }
}
