package jp.shuno.batch.job.assessment;

import java.util.List;
import jp.shuno.domain.reconciliation.Settlement;
import jp.shuno.domain.worklist.ExceptionItem;
import jp.shuno.sql.assessment.AnnualAssessment;
import jp.shuno.sql.assessment.AssessedUpdate;
import jp.shuno.sql.assessment.AssessmentHistory;
import jp.shuno.sql.assessment.RowState;
import jp.shuno.sql.assessment.StagedAssessment;
import jp.shuno.sql.assessment.TermAssessment;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about the delivered rows of one notice.
 *
 * @param rows every row with what became of it
 * @param newAnnual the notice when it is new, null otherwise
 * @param changedAnnual the notice when it stood before, null when it did not change
 * @param newTerms terms that are new
 * @param changedTerms what changes on terms
 * @param history rows for the history, by revision
 * @param settlements these terms settled anew, with the yen that move within them
 * @param exceptions groups that were not applied
 */
record NoticeDecision(
        List<DecidedRow> rows,
        @Nullable AnnualAssessment newAnnual,
        @Nullable AnnualAssessment changedAnnual,
        List<TermAssessment> newTerms,
        List<AssessedUpdate> changedTerms,
        List<AssessmentHistory> history,
        List<Settlement> settlements,
        List<ExceptionItem> exceptions) {

    /** A delivered row and what became of it. */
    record DecidedRow(StagedAssessment row, RowState state) {}
}
