package jp.shuno.batch.job.worklist;

import java.util.List;
import jp.shuno.domain.worklist.DecisionOutcome;
import jp.shuno.sql.worklist.RecordedDecision;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about a decision; its effect is written already.
 *
 * @param exceptionId the exception concerned, null for none
 * @param matter receipt, exception or plan on which it acts, null where it acts on none
 * @param outcome what became of it
 * @param remark what was done, in Japanese, empty where nothing was
 * @param alsoRefused decisions of others that fail with it
 */
record Ruling(
        @Nullable String exceptionId,
        @Nullable String matter,
        DecisionOutcome outcome,
        String remark,
        List<RecordedDecision> alsoRefused) {

    static Ruling of(DecisionOutcome outcome) {
        return new Ruling(null, null, outcome, "", List.of());
    }

    static Ruling refused(String reason) {
        return of(new DecisionOutcome.Refused(reason));
    }
}
