package jp.shuno.domain.worklist;

import static jp.shuno.domain.worklist.DecisionAction.ACCEPT;
import static jp.shuno.domain.worklist.DecisionAction.POST_TO;
import static jp.shuno.domain.worklist.DecisionAction.REALLOCATE;
import static jp.shuno.domain.worklist.DecisionAction.REFUND_TO_SENDER;
import static jp.shuno.domain.worklist.DecisionAction.REJECT;
import static jp.shuno.domain.worklist.DecisionAction.REVERSE;
import static jp.shuno.domain.worklist.DecisionAction.SUSPEND;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a kind of exception is about, and therefore what may be answered to it. */
public enum MatterNature {
    /** Money without a place. It must not be lost from sight, so REJECT is for records of 0 yen only. */
    SUSPENDED_MONEY(POST_TO, REFUND_TO_SENDER, SUSPEND, REJECT, REVERSE),
    /** Money that stands on a term and is in doubt. */
    POSTED_MONEY(REVERSE, REALLOCATE, SUSPEND, REJECT),
    /** A question that the rules ask about money that stands well. */
    PROPOSED_MOVE(REALLOCATE, SUSPEND, REJECT),
    /** A question to which staff say yes or no; what follows is done where the matter lies. */
    QUESTION(ACCEPT, REJECT, SUSPEND),
    /** A record without final money, or a row of the ledger: whatever must be done is done elsewhere. */
    RECORD(SUSPEND, REJECT);

    private final Set<DecisionAction> allowed;

    MatterNature(DecisionAction first, DecisionAction... others) {
        this.allowed = Collections.unmodifiableSet(EnumSet.of(first, others));
    }

    /** What may be answered. */
    public Set<DecisionAction> allowed() {
        return allowed;
    }

    /** The nature of a kind. */
    public static MatterNature of(ExceptionKind kind) {
        return switch (kind) {
            case E01, E02, E12, FUTURE_PAYMENT_DATE, REVERSED_MONEY -> SUSPENDED_MONEY;
            case E08, E09, CONFIRMED_AFTER_CANCEL -> POSTED_MONEY;
            case PROPOSAL -> PROPOSED_MOVE;
            case NEAR_MATCH, SECOND_PERSON -> QUESTION;
            case E07,
                    E10,
                    POSTAL_CORRECTION,
                    UNTIED_DEPOSIT,
                    UNMATCHED_ACKNOWLEDGEMENT,
                    UNACKNOWLEDGED_FILE,
                    REFUND_NOTICE_UNDELIVERABLE,
                    UNCLAIMABLE,
                    INCOMPLETE_CLAIM,
                    UNUSABLE_ANSWER,
                    WITHHELD_REFUND,
                    CHECK_DIGIT,
                    KEY_CONFLICT,
                    UNKNOWN_ADDRESSEE,
                    ASSESSMENT_INCONSISTENT,
                    INCREASE_ON_DUE_TERM,
                    REVISION_CONFLICT,
                    ASSESSMENT_LIMIT,
                    TRANSFER_WITHHELD,
                    TRANSFER_RETURNED,
                    UNMATCHED_RETURN -> RECORD;
        };
    }
}
