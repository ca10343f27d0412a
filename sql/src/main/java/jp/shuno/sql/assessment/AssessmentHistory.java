package jp.shuno.sql.assessment;

import java.time.LocalDate;
import java.time.YearMonth;
import jp.shuno.domain.assessment.AssessedTerm;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.assessment.NoticeKey;
import jp.shuno.domain.assessment.TermNumber;
import jp.shuno.domain.money.Yen;
import org.jspecify.annotations.Nullable;

/** 調定履歴: a row of {@code assessment_history}, which is never changed; the components are its columns. */
public record AssessmentHistory(
        LevyType levy,
        int fiscalYear,
        String noticeNo,
        int term,
        int revision,
        int attributableYear,
        String obligorNo,
        String termMonth,
        LocalDate dueDate,
        Yen principal,
        Yen annualPrincipal,
        @Nullable String reason,
        LocalDate decidedOn,
        LocalDate appliedOn,
        boolean lateDecrease,
        String fileId,
        int recordNo,
        @Nullable String levyChangeReason,
        @Nullable String personBasicType) {

    /** The notice to which it belongs. */
    public NoticeKey noticeKey() {
        return TermKeys.notice(levy, fiscalYear, noticeNo);
    }

    /** What it assessed on its term. */
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
