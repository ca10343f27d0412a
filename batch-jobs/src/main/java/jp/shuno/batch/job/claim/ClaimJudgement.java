package jp.shuno.batch.job.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.shuno.batch.run.RefundAccounts;
import jp.shuno.batch.run.Settings;
import jp.shuno.domain.receivingaccount.AccountMatching;
import jp.shuno.domain.receivingaccount.MatchPolicy;
import jp.shuno.domain.receivingaccount.MatchResult;
import jp.shuno.domain.refund.ClaimChoice;
import jp.shuno.domain.refund.ClaimNumber;
import jp.shuno.domain.refund.ClaimOutcome;
import jp.shuno.domain.refund.ClaimRules;
import jp.shuno.domain.refund.Claimant;
import jp.shuno.domain.refund.ClaimantRole;
import jp.shuno.domain.refund.ClaimedRefund;
import jp.shuno.domain.refund.HolderMatch;
import jp.shuno.domain.refund.RefundPrescription;
import jp.shuno.domain.refund.RefundState;
import jp.shuno.domain.refund.SubmittedClaim;
import jp.shuno.sql.party.Resident;
import jp.shuno.sql.receivingaccount.RefundClaim;
import jp.shuno.sql.refund.RefundRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** asks the rules about a claim, with what the ledger knows of the obligor, the heirs and the account. */
@Component
class ClaimJudgement {

    private final RefundAccounts accounts;
    private final MatchPolicy policy;

    ClaimJudgement(RefundAccounts accounts, Settings settings) {
        this.accounts = accounts;
        this.policy = settings.rules().matchPolicy();
    }

    /**
     * Who claims.
     *
     * @param number 宛名番号, null where nobody can be named
     * @param role by what right, null for a stranger
     */
    record WhoClaims(@Nullable String number, @Nullable ClaimantRole role) {}

    /**
     * What a claim came to.
     *
     * @param outcome what the rules say
     * @param match how the holder of a written account compares with the claimant, null where none is written
     */
    record Judged(ClaimOutcome outcome, @Nullable MatchResult match) {}

    /**
     * a form without a name is the obligor's or, after the death, that of the heirs' representative.
     * Whoever the ledger does not know is a stranger: no account could be compared with that person.
     */
    WhoClaims whoClaims(ReceivedClaim claim, RefundRow refund) {
        Resident obligor = accounts.party(refund.obligorNo()).orElse(null);
        String heirNo = obligor == null ? null : obligor.heirNo();
        boolean alive = obligor == null || obligor.isAlive();
        String named = claim.claimantNo();
        ClaimantRole role = claim.role();
        if (role == null) {
            if (named == null) {
                role = alive ? ClaimantRole.OBLIGOR : ClaimantRole.HEIR;
            } else if (named.equals(refund.obligorNo())) {
                role = ClaimantRole.OBLIGOR;
            } else {
                role = named.equals(heirNo) ? ClaimantRole.HEIR : null;
            }
        }
        String number = named;
        if (number == null && role != ClaimantRole.AGENT) {
            number = role == ClaimantRole.OBLIGOR ? refund.obligorNo() : heirNo;
        }
        boolean isAnother = role == ClaimantRole.OBLIGOR && !refund.obligorNo().equals(number);
        boolean isUnknown = number == null
                ? role == ClaimantRole.AGENT
                : accounts.party(number).isEmpty();
        return new WhoClaims(number, isAnother || isUnknown ? null : role);
    }

    /**
     * Judges a claim.
     *
     * @param claim the row that is to be stored
     * @param received what the form says
     * @param refund the refund to which it belongs
     * @param firstReceived day on which the claim came for the first time
     * @param on business date
     */
    Judged judge(RefundClaim claim, ReceivedClaim received, RefundRow refund, LocalDate firstReceived, LocalDate on) {
        MatchResult match = claim.chosen().orElse(null) == ClaimChoice.OTHER_ACCOUNT ? match(claim) : null;
        Resident obligor = accounts.party(refund.obligorNo()).orElse(null);
        SubmittedClaim submitted = new SubmittedClaim(
                new ClaimNumber(claim.claimNo()),
                firstReceived,
                received.choice(),
                claimant(claim, obligor),
                received.myNumber(),
                accounts.written(claim, asked(match), on));
        ClaimedRefund claimed = new ClaimedRefund(
                refund.state() == RefundState.APPROVED_FOR_PAYMENT ? RefundState.CLAIMED : refund.state(),
                refund.refundAmount(),
                obligor == null || obligor.isAlive(),
                prescription(refund),
                accounts.debit(refund.obligorNo(), refund.levy(), claim.claimantNo(), on, on));
        return new Judged(ClaimRules.judge(submitted, claimed, on), match);
    }

    /** Whether staff have to decide about the names; a delegation makes them irrelevant. */
    boolean isQuestionOfNames(RefundClaim claim) {
        return claim.matchResult() == MatchResult.NEAR_MATCH && !policy.nearMatchAutoAccept() && !claim.delegated();
    }

    private @Nullable MatchResult match(RefundClaim claim) {
        String holder = claim.holderKana();
        List<String> names = accounts.party(claim.claimantNo())
                .map(party -> party.toClaimant().names())
                .orElse(List.of());
        return holder == null ? null : AccountMatching.matchNames(names, holder).result();
    }

    /** A near match does not make the claim incomplete: staff decide about it, or the policy has. */
    private static HolderMatch asked(@Nullable MatchResult match) {
        return match == MatchResult.MATCH || match == MatchResult.NEAR_MATCH ? HolderMatch.MATCH : HolderMatch.MISMATCH;
    }

    private static Claimant claimant(RefundClaim claim, @Nullable Resident obligor) {
        ClaimantRole role = claim.claimantRole();
        if (role == null) {
            return new Claimant.Stranger();
        }
        String heirNo = obligor == null ? null : obligor.heirNo();
        return switch (role) {
            case OBLIGOR -> new Claimant.Obligor();
            case HEIR -> new Claimant.HeirRepresentative(heirNo != null && Objects.equals(heirNo, claim.claimantNo()));
            case AGENT -> new Claimant.Agent(claim.delegated());
        };
    }

    private static @Nullable RefundPrescription prescription(RefundRow refund) {
        LocalDate extinguished = refund.prescriptionDate();
        return extinguished == null ? null : new RefundPrescription(refund.decidedOn(), extinguished);
    }
}
