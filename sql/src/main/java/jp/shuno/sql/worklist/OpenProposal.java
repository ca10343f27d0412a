package jp.shuno.sql.worklist;

import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.receipt.Disposition;
import jp.shuno.sql.assessment.TermKeys;
import org.jspecify.annotations.Nullable;

/** An open proposal with what became of its receipt; the components are the selected columns. */
public record OpenProposal(
        String exceptionId,
        String fileDigest,
        int recordNo,
        String subject,
        @Nullable String candidates,
        Disposition disposition,
        @Nullable LevyType levy,
        @Nullable Integer fiscalYear,
        @Nullable String noticeNo,
        @Nullable Integer term) {

    /** The term on which the receipt stands or stood last, null for none. */
    public @Nullable TermKey standingOn() {
        return TermKeys.of(levy, fiscalYear, noticeNo, term);
    }
}
