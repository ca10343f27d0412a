package jp.shuno.sql.assessment;

import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.assessment.NoticeKey;
import jp.shuno.domain.assessment.NoticeNumber;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.assessment.TermNumber;
import jp.shuno.domain.calendar.FiscalYear;
import org.jspecify.annotations.Nullable;

/** Key columns as keys of the domain. */
public final class TermKeys {

    private TermKeys() {}

    /** The key of a term; null unless all four columns are filled. */
    public static @Nullable TermKey of(
            @Nullable LevyType levy, @Nullable Integer fiscalYear, @Nullable String noticeNo, @Nullable Integer term) {
        return levy == null || fiscalYear == null || noticeNo == null || term == null
                ? null
                : notice(levy, fiscalYear, noticeNo).term(new TermNumber(term));
    }

    /** The key of a notice. */
    public static NoticeKey notice(LevyType levy, int fiscalYear, String noticeNo) {
        return new NoticeKey(levy, new FiscalYear(fiscalYear), new NoticeNumber(noticeNo));
    }
}
