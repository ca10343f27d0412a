package jp.shuno.domain.receivingaccount;

import java.time.LocalDate;
import jp.shuno.domain.party.AddresseeNumber;
import jp.shuno.domain.receivingaccount.AccountMatch.Match;
import jp.shuno.domain.receivingaccount.AccountMatch.NameMismatch;
import jp.shuno.domain.receivingaccount.AccountMatch.NearMatch;
import jp.shuno.domain.receivingaccount.AccountMatch.PersonMismatch;
import jp.shuno.domain.receivingaccount.AnswerEffect.Incomplete;
import jp.shuno.domain.receivingaccount.AnswerEffect.InquireAgain;
import jp.shuno.domain.receivingaccount.AnswerEffect.KeyAgain;
import jp.shuno.domain.receivingaccount.AnswerEffect.Pay;
import jp.shuno.domain.receivingaccount.AnswerEffect.StaffDecides;
import jp.shuno.domain.receivingaccount.CheckedAnswer.AccountFound;
import jp.shuno.domain.receivingaccount.CheckedAnswer.NoAccountFound;
import jp.shuno.domain.receivingaccount.CheckedAnswer.Unusable;
import org.jspecify.annotations.Nullable;

/**
 * R-144 A refund is paid to a public fund account only where its holder is the claimant; otherwise nothing is
 * transferred, and the claimant is asked to correct the form or to name another account.
 */
public final class AnswerEffects {

    private AnswerEffects() {}

    /**
     * What follows from an answer.
     *
     * @param answer of an inquiry for this claim
     * @param myNumberBelongsTo to whom the My Number on the claim resolves, null where to nobody
     * @param claimant obligor, heir or agent whom the claim was accepted from
     * @param policy what the municipality decided
     */
    public static AnswerEffect of(
            CheckedAnswer answer, @Nullable AddresseeNumber myNumberBelongsTo, Claimant claimant, MatchPolicy policy) {
        return switch (answer) {
            case Unusable unusable -> new KeyAgain(unusable.faults());
            case NoAccountFound none -> without(none.answer().status());
            case AccountFound found -> {
                VerifiedAccount account = found.account();
                yield of(
                        AccountMatching.match(
                                myNumberBelongsTo, claimant, account.account().holderKana()),
                        account,
                        policy);
            }
        };
    }

    /**
     * What follows from a comparison.
     *
     * @param match what it came to
     * @param account the account that was compared
     * @param policy what the municipality decided
     */
    public static AnswerEffect of(AccountMatch match, VerifiedAccount account, MatchPolicy policy) {
        return switch (match) {
            case Match ignored -> new Pay(account);
            case NearMatch near -> policy.nearMatchAutoAccept() ? new Pay(account) : new StaffDecides(account, near);
            case NameMismatch ignored -> new Incomplete(IncompleteReason.MISMATCH_NAME);
            case PersonMismatch ignored -> new Incomplete(IncompleteReason.MISMATCH_PERSON);
        };
    }

    /** What follows once staff have decided about a near match. */
    public static AnswerEffect decided(StaffDecides open, NearMatchDecision decision) {
        return decision.accepted() ? new Pay(open.account()) : new Incomplete(IncompleteReason.MISMATCH_NAME);
    }

    /**
     * R-140 Whether an answer may serve a claim: its own always, another one of the same person only within the days of
     * the policy, the last of them included. With 0 days every claim has its own inquiry, since the registered account
     * can change. An answer that is not given yet serves none.
     *
     * @param claimNo 請求番号
     * @param businessDate day of the run
     */
    public static boolean mayServe(KeyedAnswer answer, String claimNo, LocalDate businessDate, MatchPolicy policy) {
        LocalDate answeredOn = answer.answeredAt().toLocalDate();
        int days = policy.publicFundAccountReuseDays();
        boolean isFresh = days > 0 && !businessDate.isAfter(answeredOn.plusDays(days));
        return !answeredOn.isAfter(businessDate) && (answer.claimNo().equals(claimNo) || isFresh);
    }

    private static AnswerEffect without(AnswerStatus status) {
        return status == AnswerStatus.NOT_REGISTERED
                ? new Incomplete(IncompleteReason.NOT_REGISTERED)
                : new InquireAgain(status);
    }
}
