package jp.shuno.batch.report;

import java.time.LocalDate;
import java.util.List;
import jp.shuno.batch.report.TermStory.Source;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.overpayment.OverpaymentKind;
import jp.shuno.domain.refund.AccountSource;
import jp.shuno.domain.refund.RefundState;
import org.jspecify.annotations.Nullable;

/**
 * 過誤納の経緯: what was too much on a term, who decided what becomes of it, and where every yen of it went, with what
 * came to the term from overpayments elsewhere. Accounts are masked, names and evidence of them are left out; amounts
 * are yen.
 *
 * @param overpaid 過誤納 of the term by receipt and kind, in the order in which they arose
 * @param plans 還付計画 that speak of the term, oldest first, without those that another plan replaced
 * @param appropriations 充当 out of the term and to it
 * @param refunds 還付決定 about the term, in the order of their numbers
 */
public record RefundStory(
        List<Overpaid> overpaid, List<RefundPlan> plans, List<Appropriated> appropriations, List<Refund> refunds) {

    /** Yen of one receipt that were too much for one reason. */
    public record Overpaid(
            String overpaymentId,
            OverpaymentKind kind,
            LocalDate aroseOn,
            LocalDate paidOn,
            long amount,
            long appropriated,
            long refundDecided,
            Source source) {}

    /**
     * How a plan stands.
     *
     * @param state in Japanese
     * @param settledOn day on which that became final, null while it waits
     * @param settledBy 職員番号 of whoever approved or rejected it, null where nobody did
     */
    public record PlanStanding(
            String planId,
            LocalDate madeOn,
            LocalDate approveBy,
            String state,
            @Nullable LocalDate settledOn,
            @Nullable String settledBy,
            @Nullable String reason) {}

    /**
     * What a refund plan says of the term.
     *
     * @param refunded yen of the term that it refunds
     * @param appropriated yen of the term that it appropriates
     */
    public record RefundPlan(PlanStanding plan, long refunded, long appropriated) {}

    /**
     * One appropriation.
     *
     * @param out whether the yen leave this term; else they come to it
     * @param other the term at the other end
     * @param bucket what they pay there
     * @param fitDate 充当適状日, from which the payment is effective
     * @param decidedOn day on which it was posted, null while it is planned only
     * @param refundNo decision that tells of it, null until then
     * @param planId refund plan that carried it, null until then
     * @param source the receipt whose yen they are, null while yen of someone else are only planned
     */
    public record Appropriated(
            String appropriationNo,
            boolean out,
            OtherTerm other,
            Bucket bucket,
            long amount,
            long interest,
            LocalDate fitDate,
            LocalDate plannedOn,
            @Nullable LocalDate decidedOn,
            @Nullable String refundNo,
            @Nullable String planId,
            @Nullable Source source) {}

    /** The term at the other end of an appropriation. */
    public record OtherTerm(LevyType levy, int fiscalYear, String noticeNo, int term) {}

    /**
     * One decision and what followed.
     *
     * @param expenditureDecisionDate 支出決定日, null until the interest is fixed
     * @param claimNo 請求番号, null where nothing has to be claimed
     * @param prescriptionDate first day on which a claim comes too late, null until that is counted
     * @param notice null until the obligor was told
     */
    public record Refund(
            String refundNo,
            RefundState state,
            OverpaymentKind kind,
            long overpaid,
            long appropriated,
            long amount,
            long interest,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate expenditureDecisionDate,
            @Nullable String planId,
            @Nullable String claimNo,
            @Nullable LocalDate prescriptionDate,
            List<Item> items,
            @Nullable Notice notice,
            List<Claim> claims,
            List<TransferPlan> transferPlans,
            List<Transfer> transfers,
            List<Move> moves) {}

    /** What of one overpayment is refunded, and the days for which interest is paid, null where none is. */
    public record Item(
            String overpaymentId,
            long amount,
            long interest,
            @Nullable LocalDate interestFrom,
            @Nullable LocalDate interestTo) {}

    /** The letter to the obligor. */
    public record Notice(
            String noticeNo,
            LocalDate issuedOn,
            boolean claimFormEnclosed,
            @Nullable LocalDate claimLimit) {}

    /**
     * One submission of a claim.
     *
     * @param account the account that it chooses, in Japanese
     * @param state in Japanese
     * @param reasons everything that is wrong with it, null where nothing is
     * @param match how the holder compares with the claimant, in Japanese, null while that is not known
     * @param source null where its file is no longer registered
     */
    public record Claim(
            int submissionNo,
            LocalDate receivedOn,
            LocalDate takenOn,
            String account,
            String state,
            @Nullable String reasons,
            @Nullable String match,
            @Nullable Source source) {}

    /**
     * What a transfer plan pays.
     *
     * @param account bank, branch, type and masked number
     */
    public record TransferPlan(
            PlanStanding plan, AccountSource accountSource, String account, long amount, long interest) {}

    /**
     * One record in a bank file.
     *
     * @param account bank, branch, type and masked number
     * @param paidOn day on which it was booked as paid, null until then
     * @param postings 消込 by which it was booked
     * @param back null where the money did not come back
     */
    public record Transfer(
            String fileName,
            int sequenceNo,
            LocalDate transferDate,
            LocalDate requestedOn,
            long amount,
            String account,
            @Nullable LocalDate paidOn,
            List<String> postings,
            @Nullable CameBack back) {}

    /**
     * That the money came back.
     *
     * @param recalled whether it was asked for, instead of sent back by the bank
     * @param reason in Japanese
     * @param source record that told of it, null where the file never left
     */
    public record CameBack(
            LocalDate returnedOn,
            LocalDate takenOn,
            boolean recalled,
            String reason,
            @Nullable Source source) {}

    /** One move from state to state. */
    public record Move(
            LocalDate on,
            RefundState from,
            RefundState to,
            String by,
            @Nullable String secondPerson,
            @Nullable String reason) {}
}
