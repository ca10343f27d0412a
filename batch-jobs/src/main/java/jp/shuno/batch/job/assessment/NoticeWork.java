package jp.shuno.batch.job.assessment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shuno.domain.assessment.NoticeKey;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.reconciliation.AppropriatedMoney;
import jp.shuno.domain.reconciliation.PostedReceipt;
import jp.shuno.sql.assessment.AnnualAssessment;
import jp.shuno.sql.assessment.AssessmentHistory;
import jp.shuno.sql.assessment.StagedAssessment;
import jp.shuno.sql.assessment.TermAssessment;
import org.jspecify.annotations.Nullable;

/**
 * Everything that deciding about one notice needs.
 *
 * @param notice the notice
 * @param rows delivered rows, by revision
 * @param annual the notice as it stands, null when the ledger has none
 * @param terms its terms as they stand
 * @param latest rows that its latest revision brought
 * @param receipts final money on each term
 * @param appropriated what was appropriated to any of the chunk's terms and not undone
 * @param knownObligors obligors of the rows that are in the addressee data
 */
record NoticeWork(
        NoticeKey notice,
        List<StagedAssessment> rows,
        @Nullable AnnualAssessment annual,
        List<TermAssessment> terms,
        List<AssessmentHistory> latest,
        Map<TermKey, List<PostedReceipt>> receipts,
        Map<TermKey, List<AppropriatedMoney>> appropriated,
        Set<String> knownObligors) {}
