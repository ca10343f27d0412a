package jp.shuno.domain.refund;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.shuno.domain.refund.PaymentRoute.PassedOver;
import org.jspecify.annotations.Nullable;

/**
 * 還付先の順序: the public fund account, then the debit account with consent, then the claim form.
 *
 * <p>Who chose an account on the form is not paid to another, with one exception: where the public fund account
 * itself cannot be paid to, and nothing casts doubt on whose it is, a debit account with consent is taken. A
 * mismatch, or no registered account, is a matter for the claimant.
 *
 * @param claimant who claimed, null where nobody did
 * @param choice the account chosen, null where nobody claimed
 * @param answer what came of the inquiry, null where none was made
 * @param debit the registered debit account, null for none
 * @param written the account on the form, null for none
 * @param obligorAlive whether the obligor is alive; the account of a dead one is not paid to
 */
public record WaysOfPayment(
        @Nullable Claimant claimant,
        @Nullable ClaimChoice choice,
        @Nullable PublicFundAnswer answer,
        @Nullable DebitAccount debit,
        @Nullable ClaimedAccount written,
        boolean obligorAlive) {

    private static final Set<WayObstacle> NOT_CHOSEN = Set.of(WayObstacle.NOT_CHOSEN);

    /** @throws IllegalArgumentException when there is a choice without a claimant or a claimant without a choice */
    public WaysOfPayment {
        if ((claimant == null) != (choice == null)) {
            throw new IllegalArgumentException("a claimant chooses an account, and nobody else does");
        }
    }

    /**
     * The account that is paid to.
     *
     * @param on business date
     */
    public PaymentRoute route(LocalDate on) {
        List<PassedOver> passed = new ArrayList<>();
        Set<WayObstacle> ofPublicFund = publicFundObstacles();
        if (ofPublicFund.isEmpty() && answer instanceof PublicFundAnswer.Registered registered) {
            return new PaymentRoute.ToAccount(AccountSource.PUBLIC_FUND, registered.account(), passed);
        }
        passed.add(new PassedOver(AccountSource.PUBLIC_FUND, ofPublicFund));
        if (ofPublicFund.stream().anyMatch(WayObstacle::isForTheClaimant)) {
            return ofPublicFund.contains(WayObstacle.ANSWER_PENDING)
                    ? new PaymentRoute.AwaitAnswer(passed)
                    : new PaymentRoute.AskClaimant(passed);
        }
        Set<WayObstacle> ofDebit = debitObstacles(on);
        if (ofDebit.isEmpty() && debit != null) {
            return new PaymentRoute.ToAccount(AccountSource.DEBIT, debit.account(), passed);
        }
        passed.add(new PassedOver(AccountSource.DEBIT, ofDebit));
        if (choice != ClaimChoice.OTHER_ACCOUNT) {
            return new PaymentRoute.AskClaimant(passed);
        }
        Set<WayObstacle> ofWritten = writtenObstacles();
        if (ofWritten.isEmpty() && written != null) {
            return new PaymentRoute.ToAccount(AccountSource.OTHER, written.account(), passed);
        }
        passed.add(new PassedOver(AccountSource.OTHER, ofWritten));
        return new PaymentRoute.AskClaimant(passed);
    }

    private Set<WayObstacle> publicFundObstacles() {
        if (choice != ClaimChoice.PUBLIC_FUND_ACCOUNT) {
            return NOT_CHOSEN;
        }
        return ofDeadClaimant(answer == null ? EnumSet.of(WayObstacle.ANSWER_PENDING) : answer.obstacles());
    }

    private Set<WayObstacle> debitObstacles(LocalDate on) {
        if (choice == null || choice == ClaimChoice.PUBLIC_FUND_ACCOUNT) {
            return ClaimFormNeed.withConsent(debit, obligorAlive, on);
        }
        return choice == ClaimChoice.DEBIT_ACCOUNT ? ClaimFormNeed.chosen(debit, obligorAlive, on) : NOT_CHOSEN;
    }

    private Set<WayObstacle> writtenObstacles() {
        return ofDeadClaimant(written == null ? EnumSet.of(WayObstacle.ACCOUNT_INCOMPLETE) : written.obstacles());
    }

    /** what a claimant named who has died since is no account of the heirs. */
    private Set<WayObstacle> ofDeadClaimant(Set<WayObstacle> obstacles) {
        if (!obligorAlive && claimant instanceof Claimant.Obligor) {
            obstacles.add(WayObstacle.OBLIGOR_DEAD);
        }
        return obstacles;
    }
}
