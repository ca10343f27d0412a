package jp.shuno.batch.job.claim;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.shuno.batch.job.claim.ClaimJudgement.Judged;
import jp.shuno.batch.job.claim.ClaimJudgement.WhoClaims;
import jp.shuno.batch.run.ExceptionBook;
import jp.shuno.batch.run.JobId;
import jp.shuno.batch.run.RefundBook;
import jp.shuno.batch.run.intake.StoredFile;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.number.InvalidNumberException;
import jp.shuno.domain.party.AddresseeNumber;
import jp.shuno.domain.receivingaccount.MatchResult;
import jp.shuno.domain.refund.ClaimChoice;
import jp.shuno.domain.refund.ClaimNumber;
import jp.shuno.domain.refund.ClaimOutcome;
import jp.shuno.domain.refund.IncompleteReason;
import jp.shuno.domain.refund.MyNumberCheck;
import jp.shuno.domain.refund.RefundState;
import jp.shuno.domain.worklist.ExceptionItem;
import jp.shuno.domain.worklist.ExceptionKind;
import jp.shuno.sql.ColumnText;
import jp.shuno.sql.receivingaccount.ClaimState;
import jp.shuno.sql.receivingaccount.RefundClaim;
import jp.shuno.sql.receivingaccount.RefundClaimMapper;
import jp.shuno.sql.refund.RefundMapper;
import jp.shuno.sql.refund.RefundRow;
import jp.shuno.sql.worklist.ExceptionItemMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 還付請求の受付: one claim form, from whichever reader, is judged and stored. A later submission replaces the earlier one
 * while no money is on its way; the same once more changes nothing, but for another person's eyes.
 */
@Component
class ClaimIntake {

    private static final int REASON_LENGTH = 400;
    private static final List<ExceptionKind> ABOUT_A_SUBMISSION =
            List.of(ExceptionKind.INCOMPLETE_CLAIM, ExceptionKind.NEAR_MATCH, ExceptionKind.SECOND_PERSON);

    private final RefundClaimMapper claims;
    private final RefundMapper refunds;
    private final RefundBook book;
    private final ClaimJudgement judgement;
    private final ExceptionItemMapper items;
    private final ExceptionBook exceptions;

    ClaimIntake(
            RefundClaimMapper claims,
            RefundMapper refunds,
            RefundBook book,
            ClaimJudgement judgement,
            ExceptionItemMapper items,
            ExceptionBook exceptions) {
        this.claims = claims;
        this.refunds = refunds;
        this.book = book;
        this.judgement = judgement;
        this.items = items;
        this.exceptions = exceptions;
    }

    /** Takes a claim in, in the caller's transaction; what cannot be taken becomes an exception. */
    void take(StoredFile file, ReceivedClaim received) {
        if (!ClaimNumber.isOne(received.claimNo())) {
            open(file, received, ExceptionKind.CHECK_DIGIT, "claim_no", "claim_no の検査数字が合わないため、この行を取り込んでいません");
            return;
        }
        if (!isAddresseeNumber(received.claimantNo())) {
            open(file, received, ExceptionKind.CHECK_DIGIT, "claimant_no", "claimant_no の検査数字が合わないため、この行を取り込んでいません");
            return;
        }
        Optional<RefundRow> refund = refunds.selectByClaimNo(received.claimNo());
        String objection =
                refund.map(row -> objection(received, row, file.businessDate())).orElse("この請求番号の還付決定はありません");
        if (objection.isEmpty()) {
            store(file, received, refund.orElseThrow());
        } else {
            open(file, received, ExceptionKind.UNCLAIMABLE, received.claimNo(), objection);
        }
    }

    private static boolean isAddresseeNumber(@Nullable String digits) {
        try {
            return digits == null || !new AddresseeNumber(digits).value().isEmpty();
        } catch (InvalidNumberException wrong) {
            return false;
        }
    }

    /** Why the claim cannot be one for this refund, empty where nothing speaks against it. */
    private static String objection(ReceivedClaim received, RefundRow refund, LocalDate businessDate) {
        if (!refund.state().isClaimable() && refund.state() != RefundState.APPROVED_FOR_PAYMENT) {
            return "還付 %s は「%s」のため請求を受け付けられません"
                    .formatted(refund.refundNo(), refund.state().japanese());
        }
        if (received.receivedOn().isAfter(businessDate)) {
            return "受付日が処理日より後です";
        }
        return received.receivedOn().isBefore(refund.decidedOn()) ? "受付日が還付決定日より前です" : "";
    }

    private void store(StoredFile file, ReceivedClaim received, RefundRow refund) {
        WhoClaims who = judgement.whoClaims(received, refund);
        RefundClaim claim = row(file, received, refund, who);
        RefundClaim current = claims.selectCurrent(claim.claimNo()).orElse(null);
        if (current != null && current.state() == ClaimState.ACCEPTED && isSame(current, claim)) {
            repeat(current, claim, file.businessDate());
        } else {
            replace(file, received, refund, current, claim);
        }
    }

    /** the same account keyed by another person stands for the one keyed before. */
    private void repeat(RefundClaim current, RefundClaim again, LocalDate businessDate) {
        claims.insertClaim(judged(again, ClaimState.REPLACED, null, null));
        String person = again.keyedBy();
        String before = current.keyedBy();
        boolean byAnother = person != null && before != null && !person.equals(before);
        if (byAnother
                && isKeyedAccount(current)
                && current.verifiedBy() == null
                && !judgement.isQuestionOfNames(current)) {
            claims.verify(current, person);
            close(ExceptionKind.SECOND_PERSON, current.subject(), businessDate);
        }
    }

    private void replace(
            StoredFile file,
            ReceivedClaim received,
            RefundRow refund,
            @Nullable RefundClaim current,
            RefundClaim claim) {
        LocalDate today = file.businessDate();
        LocalDate first = claims.selectFirstReceived(claim.claimNo());
        LocalDate firstReceived = first == null || claim.receivedOn().isBefore(first) ? claim.receivedOn() : first;
        if (current != null) {
            claims.replace(current.claimNo(), current.submissionNo());
            ABOUT_A_SUBMISSION.forEach(kind -> close(kind, current.subject(), today));
        }
        close(ExceptionKind.WITHHELD_REFUND, refund.refundNo(), today);
        Judged judged = judgement.judge(claim, received, refund, firstReceived, today);
        ClaimOutcome outcome = judged.outcome();
        RefundClaim stored = judged(
                claim,
                outcome instanceof ClaimOutcome.Accepted ? ClaimState.ACCEPTED : ClaimState.INCOMPLETE,
                outcome instanceof ClaimOutcome.Incomplete incomplete ? reasons(incomplete) : null,
                judged.match());
        claims.insertClaim(stored);
        moveRefund(refund, outcome, stored);
        ask(file, received, stored);
    }

    /** An account that changes after the approval takes the approval away; no money has left yet. */
    private void moveRefund(RefundRow refund, ClaimOutcome outcome, RefundClaim claim) {
        boolean received = !(outcome instanceof ClaimOutcome.Incomplete incomplete) || incomplete.stopsPrescription();
        if (refund.state() == RefundState.CLAIMED || !received && refund.state() != RefundState.APPROVED_FOR_PAYMENT) {
            return;
        }
        if (refund.state() == RefundState.APPROVED_FOR_PAYMENT) {
            refunds.recordAccount(refund.refundNo(), null, null);
        }
        book.move(
                refund.refundNo(),
                refund.state(),
                RefundState.CLAIMED,
                claim.takenOn(),
                Objects.requireNonNullElse(claim.keyedBy(), JobId.READ_REFUND_CLAIMS.number()),
                null,
                refund.state() == RefundState.APPROVED_FOR_PAYMENT ? "請求の差替えにより振込先を改める" : "");
    }

    private void ask(StoredFile file, ReceivedClaim received, RefundClaim claim) {
        String about = "還付 %s の請求: ".formatted(claim.refundNo());
        if (claim.state() == ClaimState.INCOMPLETE) {
            open(file, received, ExceptionKind.INCOMPLETE_CLAIM, claim.subject(), about + claim.incompleteReason());
        } else if (judgement.isQuestionOfNames(claim)) {
            open(file, received, ExceptionKind.NEAR_MATCH, claim.subject(), about + "請求書の口座名義と請求者の氏名の表記が異なります");
        } else if (isKeyedAccount(claim)) {
            open(file, received, ExceptionKind.SECOND_PERSON, claim.subject(), about + "職員が入力した口座を別の職員が確認してください");
        }
    }

    private static boolean isKeyedAccount(RefundClaim claim) {
        return claim.keyedBy() != null && claim.chosen().orElse(null) == ClaimChoice.OTHER_ACCOUNT;
    }

    private static String reasons(ClaimOutcome.Incomplete incomplete) {
        return ColumnText.fitting(
                incomplete.reasons().stream().map(IncompleteReason::japanese).collect(Collectors.joining("、")),
                REASON_LENGTH);
    }

    private void close(ExceptionKind kind, String subject, LocalDate closedOn) {
        exceptions.close(items.selectOpenOfSubject(kind, subject), closedOn);
    }

    private void open(StoredFile file, ReceivedClaim received, ExceptionKind kind, String subject, String reason) {
        exceptions.open(
                List.of(new ExceptionItem(
                        ExceptionItem.id(kind, file.sha256(), received.recordNo(), subject),
                        kind,
                        file.businessDate(),
                        file.sha256(),
                        file.name(),
                        received.recordNo(),
                        null,
                        subject,
                        Yen.ZERO,
                        ColumnText.fitting(reason, REASON_LENGTH),
                        List.of())),
                file.round());
    }

    /** Whether two submissions say the same, whoever keyed them and whenever they came. */
    private static boolean isSame(RefundClaim one, RefundClaim other) {
        return said(one).equals(said(other));
    }

    private static List<@Nullable Object> said(RefundClaim claim) {
        return Arrays.asList(
                claim.choice(),
                claim.claimantNo(),
                claim.claimantRole(),
                claim.delegated(),
                claim.myNumberConfirmed(),
                claim.bankCode(),
                claim.branchCode(),
                claim.accountType(),
                claim.accountNo(),
                claim.holderKana());
    }

    private RefundClaim row(StoredFile file, ReceivedClaim received, RefundRow refund, WhoClaims who) {
        ClaimChoice choice = received.choice();
        return new RefundClaim(
                received.claimNo(),
                claims.countSubmissions(received.claimNo()) + 1,
                refund.refundNo(),
                refund.refundNoticeNo(),
                received.receivedOn(),
                file.businessDate(),
                choice == null ? null : String.valueOf(choice.code()),
                who.number(),
                who.role(),
                received.delegated(),
                received.myNumber() == MyNumberCheck.VALID,
                received.bankCode(),
                received.branchCode(),
                received.type(),
                received.account() == null ? null : received.account().value(),
                received.holderKana(),
                received.keyedBy(),
                null,
                ClaimState.RECEIVED,
                null,
                null,
                null,
                null,
                file.fileId(),
                received.recordNo());
    }

    private static RefundClaim judged(
            RefundClaim claim, ClaimState state, @Nullable String reason, @Nullable MatchResult match) {
        return new RefundClaim(
                claim.claimNo(),
                claim.submissionNo(),
                claim.refundNo(),
                claim.refundNoticeNo(),
                claim.receivedOn(),
                claim.takenOn(),
                claim.choice(),
                claim.claimantNo(),
                claim.claimantRole(),
                claim.delegated(),
                claim.myNumberConfirmed(),
                claim.bankCode(),
                claim.branchCode(),
                claim.accountType(),
                claim.accountNo(),
                claim.holderKana(),
                claim.keyedBy(),
                claim.verifiedBy(),
                state,
                reason,
                claim.inquiredOn(),
                match,
                match == null ? null : claim.takenOn(),
                claim.fileId(),
                claim.recordNo());
    }
}
