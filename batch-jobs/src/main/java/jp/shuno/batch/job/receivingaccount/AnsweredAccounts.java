package jp.shuno.batch.job.receivingaccount;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.shuno.batch.run.RefundAccounts;
import jp.shuno.batch.run.Settings;
import jp.shuno.domain.party.AddresseeNumber;
import jp.shuno.domain.receivingaccount.AccountMatching;
import jp.shuno.domain.receivingaccount.AnswerCheck;
import jp.shuno.domain.receivingaccount.AnswerEffects;
import jp.shuno.domain.receivingaccount.AnswerStatus;
import jp.shuno.domain.receivingaccount.CheckedAnswer;
import jp.shuno.domain.receivingaccount.Claimant;
import jp.shuno.domain.receivingaccount.MatchPolicy;
import jp.shuno.domain.receivingaccount.MatchResult;
import jp.shuno.domain.receivingaccount.VerifiedAccount;
import jp.shuno.domain.refund.HolderMatch;
import jp.shuno.domain.refund.PublicFundAnswer;
import jp.shuno.sql.receivingaccount.PublicFundAccount;
import jp.shuno.sql.receivingaccount.PublicFundAccountMapper;
import jp.shuno.sql.receivingaccount.RefundClaim;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** which answer about a public fund account serves a claim. */
@Component
class AnsweredAccounts {

    private final PublicFundAccountMapper answers;
    private final RefundAccounts accounts;
    private final MatchPolicy policy;

    AnsweredAccounts(PublicFundAccountMapper answers, RefundAccounts accounts, Settings settings) {
        this.answers = answers;
        this.accounts = accounts;
        this.policy = settings.rules().matchPolicy();
    }

    /**
     * What an answer says for a claim.
     *
     * @param row the answer
     * @param account account of the answer, null where it names none
     * @param match how its holder compares with the claimant
     */
    record Serving(PublicFundAccount row, @Nullable VerifiedAccount account, HolderMatch match) {

        /** As the ways of payment ask for it. */
        PublicFundAnswer asked(RefundAccounts accounts, RefundClaim claim, LocalDate transferDate) {
            if (account != null) {
                return new PublicFundAnswer.Registered(
                        accounts.answered(account.account(), claim.claimantNo(), transferDate), match);
            }
            AnswerStatus status = row.toAnswer().status();
            return switch (status) {
                case NOT_REGISTERED -> new PublicFundAnswer.NotRegistered();
                case INQUIRY_ERROR -> new PublicFundAnswer.Failed();
                case UNAVAILABLE, REGISTERED -> new PublicFundAnswer.Unavailable();
            };
        }
    }

    /** The answer that serves a claim, empty while there is none. */
    Optional<Serving> serving(RefundClaim claim, LocalDate businessDate) {
        return answers.selectOfSubmission(claim.claimNo(), claim.submissionNo()).stream()
                .findFirst()
                .map(row -> new Serving(row, account(row), ofOwn(claim)))
                .or(() -> reused(claim, businessDate));
    }

    /** Whether staff have to inquire: there is no answer, or one that says nothing. */
    boolean isAskedFor(RefundClaim claim, LocalDate businessDate) {
        return serving(claim, businessDate)
                .map(serving ->
                        serving.account() == null && serving.row().toAnswer().status() != AnswerStatus.NOT_REGISTERED)
                .orElse(true);
    }

    /** how the holder compares, once staff have looked at what nearly agrees. */
    private HolderMatch ofOwn(RefundClaim claim) {
        MatchResult result = claim.matchResult();
        if (result == MatchResult.NEAR_MATCH) {
            return policy.nearMatchAutoAccept() || claim.verifiedBy() != null
                    ? HolderMatch.MATCH
                    : HolderMatch.UNDECIDED;
        }
        return result == MatchResult.MATCH ? HolderMatch.MATCH : HolderMatch.MISMATCH;
    }

    /** An answer for another claim of the same person, as long as the policy lets it serve and the names agree. */
    private Optional<Serving> reused(RefundClaim claim, LocalDate businessDate) {
        String claimantNo = claim.claimantNo();
        if (claimantNo == null || policy.publicFundAccountReuseDays() == 0) {
            return Optional.empty();
        }
        List<PublicFundAccount> fresh = answers.selectOfClaimant(claimantNo).stream()
                .filter(row -> AnswerEffects.mayServe(row.toAnswer(), claim.claimNo(), businessDate, policy))
                .toList();
        return fresh.stream()
                .findFirst()
                .map(row -> new Serving(row, account(row), compared(claim, row)))
                .filter(serving -> serving.match() == HolderMatch.MATCH);
    }

    private HolderMatch compared(RefundClaim claim, PublicFundAccount row) {
        VerifiedAccount account = account(row);
        Claimant claimant = accounts.party(claim.claimantNo()).orElseThrow().toClaimant();
        AddresseeNumber numberBelongsTo = claim.myNumberConfirmed() ? claimant.number() : null;
        if (account == null) {
            return HolderMatch.MISMATCH;
        }
        return switch (AccountMatching.match(
                        numberBelongsTo, claimant, account.account().holderKana())
                .result()) {
            case MATCH -> HolderMatch.MATCH;
            case NEAR_MATCH -> policy.nearMatchAutoAccept() ? HolderMatch.MATCH : HolderMatch.UNDECIDED;
            case MISMATCH_NAME, MISMATCH_PERSON -> HolderMatch.MISMATCH;
        };
    }

    private static @Nullable VerifiedAccount account(PublicFundAccount row) {
        return AnswerCheck.check(row.toAnswer()) instanceof CheckedAnswer.AccountFound found ? found.account() : null;
    }
}
