package jp.shuno.batch.run;

import jp.shuno.domain.worklist.ExceptionKind;
import jp.shuno.sql.worklist.ExceptionRow;

/**
 * What follows when staff say yes or no to a question of the worklist. A decision about an exception whose kind one of
 * these answers is handed to it, in the transaction in which the decision is recorded.
 */
public interface QuestionRuling {

    /** Whether it knows what follows for exceptions of that kind. */
    boolean answers(ExceptionKind kind);

    /**
     * Does what follows. The exception itself is closed by the caller.
     *
     * @param question the exception, open
     * @param answer what staff say
     * @param run the run that applies it
     * @return why it cannot be done, in Japanese; empty where it was done
     */
    String apply(ExceptionRow question, Answer answer, RunKey run);

    /**
     * What a member of staff says.
     *
     * @param accepted yes or no
     * @param value what was written beside it, empty for nothing
     * @param person 職員番号
     * @param reason why, empty for nothing
     */
    record Answer(boolean accepted, String value, String person, String reason) {}
}
