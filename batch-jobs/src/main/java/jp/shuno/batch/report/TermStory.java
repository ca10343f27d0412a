package jp.shuno.batch.report;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.ledger.TermState;
import jp.shuno.domain.receipt.Channel;
import jp.shuno.domain.receipt.Disposition;
import jp.shuno.domain.receipt.ReceiptKind;
import org.jspecify.annotations.Nullable;

/**
 * 期別の経緯: everything that ever happened to one term, and the proof that its balances follow from it. Holds numbers of
 * persons, never names, accounts or My Numbers; amounts are yen.
 *
 * @param term which term it is
 * @param revisions 調定履歴, oldest first
 * @param receipts 収納 that name the term or were posted to it, in the order of arrival
 * @param postings 消込 on the term, in order
 * @param lateCharge how a fixed late charge came about, null where none is assessed
 * @param refund what was too much on it, and where that went
 * @param exceptions 例外 of these receipts, oldest first
 * @param rulings 処分決定 of staff about these receipts, in the order of arrival
 * @param balance what stands on the term
 * @param checks what the balances must equal
 */
public record TermStory(
        Term term,
        List<Revision> revisions,
        List<Received> receipts,
        List<Movement> postings,
        @Nullable FixedLateCharge lateCharge,
        RefundStory refund,
        List<Issue> exceptions,
        List<Ruling> rulings,
        Balance balance,
        List<Check> checks) {

    /** Which term it is, and how it stands. */
    public record Term(
            LevyType levy,
            int fiscalYear,
            int attributableYear,
            String obligorNo,
            String noticeNo,
            int term,
            LocalDate dueDate,
            LocalDate originalDueDate,
            TermState state) {}

    /**
     * Where a record came from.
     *
     * @param fileName name of its file
     * @param recordNo data record within it, from 1
     * @param sha256 digest of the file
     * @param archive where the bytes lie within the home, null where they are not there
     */
    public record Source(
            String fileName,
            int recordNo,
            String sha256,
            @Nullable String archive) {}

    /** One assessment of the term. */
    public record Revision(
            int revision,
            long principal,
            long annualPrincipal,
            LocalDate dueDate,
            @Nullable String reason,
            LocalDate decidedOn,
            LocalDate appliedOn,
            Source source) {}

    /**
     * One record of a payment file.
     *
     * @param disposition null while it waits for reconciliation
     * @param counterpart the record that settled it or that it settled, null where there is none
     */
    public record Received(
            String receiptId,
            LocalDate receivedOn,
            ReceiptKind kind,
            Channel channel,
            long amount,
            LocalDate paymentDate,
            @Nullable LocalTime paymentTime,
            @Nullable LocalDate revenueDate,
            @Nullable Disposition disposition,
            Source source,
            @Nullable Source counterpart) {}

    /**
     * One posting.
     *
     * @param reverses the posting that it undoes, null for none
     */
    public record Movement(
            String postingId,
            LocalDate postedOn,
            String rule,
            Bucket from,
            Bucket to,
            long amount,
            Source source,
            @Nullable String reverses) {}

    /**
     * 確定延滞金.
     *
     * @param fixedOn 延滞金確定日
     * @param assessed what was fixed
     * @param steps how it is calculated from the payments of the term
     * @param agrees whether that calculation gives what was fixed
     */
    public record FixedLateCharge(LocalDate fixedOn, long assessed, List<CalculationStep> steps, boolean agrees) {}

    /** One exception for staff; still open where {@code closedOn} is null. */
    public record Issue(
            String exceptionId,
            String kind,
            String title,
            LocalDate openedOn,
            @Nullable LocalDate closedOn,
            long amount,
            String reason,
            Source source) {}

    /**
     * One decision of staff, as they wrote it.
     *
     * @param outcome how far it came, in Japanese
     * @param remark what became of it, null where nothing did yet
     */
    public record Ruling(
            String decisionId,
            LocalDate receivedOn,
            String action,
            @Nullable String value,
            @Nullable String reason,
            @Nullable String decidedBy,
            @Nullable String decidedAt,
            String outcome,
            @Nullable String remark,
            String fileName,
            int recordNo) {}

    /** What stands on the term. */
    public record Balance(
            long assessed,
            long received,
            long provisional,
            long unpaid,
            long overpaid,
            long appropriatedIn,
            long appropriatedOut,
            long refunded,
            long lateChargeAssessed,
            long lateChargeReceived,
            long lateChargeUnpaid,
            long demandFeeAssessed,
            long demandFeeReceived,
            @Nullable LocalDate completionDate,
            @Nullable LocalDate lastPaymentDate,
            @Nullable LocalDate lastRevenueDate) {}

    /**
     * One equation of the proof.
     *
     * @param what what is compared, in Japanese
     * @param fromStory what the story adds up to
     * @param shown what the balance shows
     */
    public record Check(String what, long fromStory, long shown) {

        /** Whether both are equal. */
        public boolean holds() {
            return fromStory == shown;
        }
    }

    /** Whether every balance follows from the story. */
    public boolean isProved() {
        return checks.stream().allMatch(Check::holds);
    }
}
