package jp.shuno.domain.assessment;

import java.util.Comparator;
import jp.shuno.domain.calendar.FiscalYear;

/**
 * One notice: a notice number is unique within levy and assessment fiscal year.
 *
 * @param levy 税目
 * @param assessmentFiscalYear 賦課年度
 * @param noticeNumber 通知書番号
 */
public record NoticeKey(LevyType levy, FiscalYear assessmentFiscalYear, NoticeNumber noticeNumber)
        implements Comparable<NoticeKey> {

    private static final Comparator<NoticeKey> ORDER = Comparator.comparing(NoticeKey::noticeNumber)
            .thenComparing(NoticeKey::levy)
            .thenComparing(NoticeKey::assessmentFiscalYear);

    /** The key of one of its terms. */
    public TermKey term(TermNumber term) {
        return new TermKey(this, term);
    }

    @Override
    public int compareTo(NoticeKey other) {
        return ORDER.compare(this, other);
    }

    /** {@code NHI/2026/1234567897}. */
    @Override
    public String toString() {
        return levy + "/" + assessmentFiscalYear.value() + "/" + noticeNumber;
    }
}
