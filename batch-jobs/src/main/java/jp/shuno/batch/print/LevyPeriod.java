package jp.shuno.batch.print;

import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.assessment.TermNumber;
import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.calendar.JapaneseEra;

/**
 * 年度・期別: one term as a resident knows it.
 *
 * @param levy 税目
 * @param year the fiscal year that the premium is for (相当年度)
 * @param term 期別
 */
public record LevyPeriod(LevyType levy, FiscalYear year, TermNumber term) {

    /** {@code 令和8年度 第3期}. */
    String yearAndTerm() {
        return JapaneseEra.format(year) + " 第" + term.value() + "期";
    }
}
