package jp.shuno.batch.report;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shuno.domain.assessment.LevyType;
import org.jspecify.annotations.Nullable;

/** 税目・年度・期別 as staff name a term. */
final class TermWords {

    private TermWords() {}

    /** {@code 国民健康保険料} and {@code 令和8年度 第1期} on two lines, without what is unknown. */
    static Cell term(@Nullable LevyType levy, @Nullable Integer fiscalYear, @Nullable Integer term) {
        return Cell.lines(Cell.text(levy == null ? null : levy.japanese()), Cell.text(yearAndTerm(fiscalYear, term)));
    }

    private static String yearAndTerm(@Nullable Integer fiscalYear, @Nullable Integer term) {
        return Stream.of(
                        fiscalYear == null ? null : JapaneseDates.fiscalYear(fiscalYear),
                        term == null ? null : "第" + term + "期")
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    /** {@code NHI}, the code in files. */
    static @Nullable String levyCode(@Nullable LevyType levy) {
        return levy == null ? null : levy.name();
    }

    /** A number in a column of codes. */
    static @Nullable String number(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }
}
