package jp.shuno.sql.assessment;

import java.time.LocalDate;
import java.time.YearMonth;
import jp.shuno.domain.assessment.AssessedTerm;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.assessment.NoticeKey;
import jp.shuno.domain.assessment.TermNumber;
import jp.shuno.domain.money.Yen;
import org.jspecify.annotations.Nullable;

/** A delivered assessment row with name and digest of its file; the components are the columns of the table. */
public record StagedAssessment(
        String fileId,
        int recordNo,
        LevyType levy,
        int fiscalYear,
        int attributableYear,
        String obligorNo,
        String noticeNo,
        @Nullable String insuranceCardNo,
        int term,
        String termMonth,
        LocalDate dueDate,
        Yen principal,
        Yen annualPrincipal,
        int revision,
        @Nullable String reason,
        LocalDate decidedOn,
        @Nullable String levyChangeReason,
        @Nullable String personBasicType,
        RowState state,
        String fileDigest,
        String fileName) {

    /** The notice to which it belongs. */
    public NoticeKey noticeKey() {
        return TermKeys.notice(levy, fiscalYear, noticeNo);
    }

    /** What it assesses on its term. */
    public AssessedTerm assessedTerm() {
        return new AssessedTerm(
                new TermNumber(term),
                YearMonth.parse(termMonth),
                dueDate,
                principal,
                annualPrincipal,
                reason,
                decidedOn,
                new AssessedTerm.Source(fileId, recordNo));
    }
}
