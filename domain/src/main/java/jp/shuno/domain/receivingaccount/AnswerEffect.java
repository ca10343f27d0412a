package jp.shuno.domain.receivingaccount;

import java.util.List;
import jp.shuno.domain.receivingaccount.AccountMatch.NearMatch;

/** 照会結果の効果: what follows from an answer for the claim. Nothing but {@link Pay} leads to a payment. */
public sealed interface AnswerEffect {

    /**
     * 支払可: the refund may be planned to that account.
     *
     * @param account entered by one person, verified by another
     */
    record Pay(VerifiedAccount account) implements AnswerEffect {}

    /**
     * 職員の判断待ち: a near match, decided with a reason; the claim waits.
     *
     * @param account the account, if it is accepted
     * @param match the names to look at
     */
    record StaffDecides(VerifiedAccount account, NearMatch match) implements AnswerEffect {}

    /**
     * 不備: no transfer; the claimant is asked. The refund decision stays valid.
     *
     * @param reason why, and what is asked
     */
    record Incomplete(IncompleteReason reason) implements AnswerEffect {}

    /**
     * 再照会: the inquiry said nothing about the account, so that the claimant has nothing to correct; staff inquire once
     * more.
     *
     * @param status what the network answered
     */
    record InquireAgain(AnswerStatus status) implements AnswerEffect {}

    /**
     * 再入力: the answer is not usable as it was keyed.
     *
     * @param faults everything that is wrong with it
     */
    record KeyAgain(List<AnswerFault> faults) implements AnswerEffect {

        /** Keeps its own copy. */
        public KeyAgain {
            faults = List.copyOf(faults);
        }
    }
}
