package jp.shuno.batch.exchange.csv;

import java.time.LocalDate;
import java.time.YearMonth;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.assessment.TermNumber;
import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * 調定データの1行: one term of one revision of one notice.
 *
 * @param recordNo the data row, from 1
 * @param levy 税目
 * @param fiscalYear 賦課年度
 * @param attributableYear 相当年度
 * @param obligorNo 納付義務者の宛名番号, 10 digits, check digit not looked at
 * @param noticeNo 通知書番号, 10 digits, check digit not looked at
 * @param insuranceCardNo 記号番号
 * @param term 期別
 * @param termMonth 期別の月
 * @param dueDate 納期限
 * @param principal 期別保険料額
 * @param annualPrincipal 年額保険料
 * @param revision 1 for the first assessment, higher for a correction
 * @param reason 更正事由, free text
 * @param decidedOn 決定日
 * @param levyChangeReason 賦課変更事由
 * @param personBasicType 個人基本区分
 */
public record AssessmentRow(
        int recordNo,
        LevyType levy,
        FiscalYear fiscalYear,
        FiscalYear attributableYear,
        String obligorNo,
        String noticeNo,
        @Nullable String insuranceCardNo,
        TermNumber term,
        YearMonth termMonth,
        LocalDate dueDate,
        Yen principal,
        Yen annualPrincipal,
        int revision,
        @Nullable String reason,
        LocalDate decidedOn,
        @Nullable String levyChangeReason,
        @Nullable String personBasicType) {

    static AssessmentRow of(CsvRow row) {
        return new AssessmentRow(
                row.recordNo(),
                row.requiredLevy(AssessmentColumn.LEVY),
                row.requiredFiscalYear(AssessmentColumn.FISCAL_YEAR),
                row.requiredFiscalYear(AssessmentColumn.ATTRIBUTABLE_YEAR),
                row.required(AssessmentColumn.OBLIGOR_NO),
                row.required(AssessmentColumn.NOTICE_NO),
                row.text(AssessmentColumn.INSURANCE_CARD_NO),
                new TermNumber(row.requiredNumber(AssessmentColumn.TERM)),
                row.requiredMonth(AssessmentColumn.TERM_MONTH),
                row.requiredDate(AssessmentColumn.DUE_DATE),
                row.requiredYen(AssessmentColumn.PRINCIPAL),
                row.requiredYen(AssessmentColumn.ANNUAL_PRINCIPAL),
                row.requiredNumber(AssessmentColumn.REVISION),
                row.text(AssessmentColumn.REASON),
                row.requiredDate(AssessmentColumn.DECIDED_ON),
                row.text(AssessmentColumn.LEVY_CHANGE_REASON),
                row.text(AssessmentColumn.PERSON_BASIC_TYPE));
    }
}
