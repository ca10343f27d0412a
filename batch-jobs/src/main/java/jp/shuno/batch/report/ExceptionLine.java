package jp.shuno.batch.report;

import java.time.LocalDate;
import java.util.List;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * 例外: one open matter for staff, as the list shows it.
 *
 * @param exceptionId stable identifier, begins with a letter
 * @param kind code, for instance {@code E02}
 * @param title 件名 of the kind
 * @param openedOn business date on which it was opened
 * @param fileName the file that brought the record
 * @param recordNo data record within the file
 * @param obligorNo 宛名番号, null where unknown
 * @param kana name of the obligor in kana, null where unknown
 * @param levy 税目, null where unknown
 * @param fiscalYear 賦課年度, null where unknown
 * @param term 期別, null where unknown
 * @param amount yen concerned
 * @param reason what happened, in Japanese
 * @param candidates terms that may be meant, {@code NHI/2026/1234567897/01}, best first
 * @param advice 推奨処理
 * @param answerBy the day by which it should be answered
 * @param isNew whether it was opened on this business date
 */
public record ExceptionLine(
        String exceptionId,
        String kind,
        String title,
        LocalDate openedOn,
        String fileName,
        int recordNo,
        @Nullable String obligorNo,
        @Nullable String kana,
        @Nullable LevyType levy,
        @Nullable Integer fiscalYear,
        @Nullable Integer term,
        Yen amount,
        String reason,
        List<String> candidates,
        String advice,
        LocalDate answerBy,
        boolean isNew) {

    /** A copy that no one else can change. */
    public ExceptionLine {
        candidates = List.copyOf(candidates);
    }
}
