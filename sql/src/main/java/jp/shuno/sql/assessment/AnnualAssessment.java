package jp.shuno.sql.assessment;

import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.assessment.NoticeKey;
import jp.shuno.domain.money.Yen;
import org.jspecify.annotations.Nullable;

/** 年調定: a row of {@code annual_assessment}; the components are its columns. */
public record AnnualAssessment(
        LevyType levy,
        int fiscalYear,
        String noticeNo,
        int attributableYear,
        String obligorNo,
        int revision,
        Yen annualPrincipal,
        @Nullable String insuranceCardNo,
        @Nullable String levyChangeReason,
        @Nullable String personBasicType) {

    /** Its key. */
    public NoticeKey noticeKey() {
        return TermKeys.notice(levy, fiscalYear, noticeNo);
    }
}
