package jp.shuno.domain.refund;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.shuno.domain.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * R-099 A claim is accepted when it refers to a live refund, the claimant is entitled, it is not prescribed, and the
 * chosen account can be paid to. Everything that is wrong is told at once, so that the claimant has to write only
 * one more time.
 */
public final class ClaimRules {

    private final Set<IncompleteReason> found = EnumSet.noneOf(IncompleteReason.class);
    private final SubmittedClaim claim;
    private final ClaimedRefund refund;
    private final LocalDate on;

    private ClaimRules(SubmittedClaim claim, ClaimedRefund refund, LocalDate on) {
        this.claim = claim;
        this.refund = refund;
        this.on = on;
    }

    /**
     * What becomes of a claim.
     *
     * @param refund the refund to which its number belongs, null where none does
     * @param on business date, on which a debit account has to be in force
     */
    public static ClaimOutcome judge(SubmittedClaim claim, @Nullable ClaimedRefund refund, LocalDate on) {
        if (refund == null) {
            return new ClaimOutcome.Incomplete(List.of(IncompleteReason.NO_LIVE_REFUND));
        }
        ClaimRules rules = new ClaimRules(claim, refund, on);
        rules.lookAtRefund();
        rules.lookAtClaimant();
        rules.lookAtChoice();
        return rules.found.isEmpty()
                ? new ClaimOutcome.Accepted()
                : new ClaimOutcome.Incomplete(new ArrayList<>(rules.found));
    }

    private void lookAtRefund() {
        if (!refund.state().isClaimable()) {
            found.add(IncompleteReason.NO_LIVE_REFUND);
        }
        RefundPrescription prescription = refund.prescription();
        if (prescription != null && prescription.isComplete(claim.receivedOn())) {
            found.add(IncompleteReason.PRESCRIBED);
        }
    }

    /** the dead claim nothing, and while the obligor lives there are no heirs. */
    private void lookAtClaimant() {
        boolean alive = refund.obligorAlive();
        switch (claim.claimant()) {
            case Claimant.Obligor obligor -> require(alive, IncompleteReason.OBLIGOR_DEAD);
            case Claimant.Agent agent -> {
                require(alive, IncompleteReason.OBLIGOR_DEAD);
                require(agent.powerOfAttorney(), IncompleteReason.NO_POWER_OF_ATTORNEY);
            }
            case Claimant.HeirRepresentative heir -> {
                require(!alive, IncompleteReason.OBLIGOR_ALIVE);
                require(heir.designated(), IncompleteReason.REPRESENTATIVE_NOT_DESIGNATED);
            }
            case Claimant.Heirs heirs -> {
                require(!alive, IncompleteReason.OBLIGOR_ALIVE);
                require(Yen.total(heirs.shares()).equals(refund.amount()), IncompleteReason.SHARES_DIFFER);
            }
            case Claimant.Stranger stranger -> found.add(IncompleteReason.CLAIMANT_NOT_ENTITLED);
        }
    }

    private void lookAtChoice() {
        ClaimChoice choice = claim.choice();
        if (choice == null) {
            found.add(IncompleteReason.CHOICE_MISSING);
            return;
        }
        switch (choice) {
            case DEBIT_ACCOUNT ->
                require(
                        ClaimFormNeed.chosen(refund.debit(), refund.obligorAlive(), on)
                                .isEmpty(),
                        IncompleteReason.DEBIT_ACCOUNT_NOT_LIVE);
            case PUBLIC_FUND_ACCOUNT -> {
                switch (claim.myNumber()) {
                    case VALID -> {}
                    case MISSING -> found.add(IncompleteReason.MY_NUMBER_MISSING);
                    case WRONG -> found.add(IncompleteReason.MY_NUMBER_WRONG);
                }
            }
            case OTHER_ACCOUNT -> lookAtAccount(claim.account());
        }
    }

    private void lookAtAccount(@Nullable ClaimedAccount claimed) {
        if (claimed == null) {
            found.add(IncompleteReason.ACCOUNT_INCOMPLETE);
            return;
        }
        claimed.obstacles().forEach(obstacle -> found.add(reason(obstacle)));
    }

    private static IncompleteReason reason(WayObstacle ofAccount) {
        return switch (ofAccount) {
            case ACCOUNT_INCOMPLETE, HOLDER_KANA_MISSING -> IncompleteReason.ACCOUNT_INCOMPLETE;
            case BANK_UNKNOWN, BRANCH_UNKNOWN -> IncompleteReason.BANK_NOT_IN_DIRECTORY;
            case HOLDER_MISMATCH, HOLDER_UNDECIDED -> IncompleteReason.HOLDER_DIFFERS;
            case NUMBER_ALL_ZEROS,
                    NAME_NOT_WRITABLE,
                    ACCOUNT_UNUSABLE,
                    NOT_CHOSEN,
                    NO_DEBIT_ACCOUNT,
                    DEBIT_NOT_ACTIVE,
                    NO_CONSENT,
                    DEBIT_NO_ACCOUNT,
                    DEBIT_STOPPED_BY_DEPOSITOR,
                    DEBIT_NO_MANDATE,
                    OBLIGOR_DEAD,
                    ANSWER_PENDING,
                    NOT_REGISTERED,
                    INQUIRY_FAILED,
                    INQUIRY_UNAVAILABLE -> IncompleteReason.ACCOUNT_NOT_PAYABLE;
        };
    }

    private void require(boolean holds, IncompleteReason otherwise) {
        if (!holds) {
            found.add(otherwise);
        }
    }
}
