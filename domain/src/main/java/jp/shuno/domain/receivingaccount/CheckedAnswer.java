package jp.shuno.domain.receivingaccount;

import java.util.List;

/** 点検後の照会結果: what an answer to an inquiry is good for. */
public sealed interface CheckedAnswer {

    /** The answer as it was keyed. */
    KeyedAnswer answer();

    /**
     * An account is registered and two persons stand for it.
     *
     * @param answer the answer
     * @param account the account, that of the post bank as a transfer names it
     */
    record AccountFound(KeyedAnswer answer, VerifiedAccount account) implements CheckedAnswer {}

    /**
     * There is no account in the answer, and two persons stand for that.
     *
     * @param answer the answer; its status is not {@link AnswerStatus#REGISTERED}
     */
    record NoAccountFound(KeyedAnswer answer) implements CheckedAnswer {

        /** @throws IllegalArgumentException when an account is registered */
        public NoAccountFound {
            if (answer.status() == AnswerStatus.REGISTERED) {
                throw new IllegalArgumentException("an answer with a registered account holds one");
            }
        }
    }

    /**
     * The answer cannot be used; staff key it again.
     *
     * @param answer the answer
     * @param faults everything that is wrong with it, at least one, each once
     */
    record Unusable(KeyedAnswer answer, List<AnswerFault> faults) implements CheckedAnswer {

        /** @throws IllegalArgumentException when there is no fault */
        public Unusable {
            faults = List.copyOf(faults);
            if (faults.isEmpty()) {
                throw new IllegalArgumentException("an answer is unusable for a reason");
            }
        }
    }
}
