package jp.shuno.domain.reconciliation;

import java.time.LocalDate;
import jp.shuno.domain.calendar.FiscalYear;

/**
 * R-029 収入の会計年度: the fiscal year and the class under which a receipt is booked.
 *
 * @param fiscalYear 会計年度 of the revenue
 * @param yearClass current year, past year or carried forward
 */
public record ReceiptYear(FiscalYear fiscalYear, YearClass yearClass) {

    /** 年度区分. */
    public enum YearClass {
        /** 現年度分. */
        CURRENT("現年"),
        /** 過年度分: assessed this year for an earlier one. */
        PAST_YEAR("過年"),
        /** 滞納繰越分. */
        CARRIED("滞繰");

        private final String japanese;

        YearClass(String japanese) {
            this.japanese = japanese;
        }

        /** The word on reports. */
        public String japanese() {
            return japanese;
        }
    }

    /**
     * Books a receipt by the day that counts for closing. A term of a fiscal year is revenue of that year until the
     * closing on 31 May of the next; afterwards it is carried forward in the year of the receipt. Arrears received in
     * April or May already belong to the new year.
     *
     * @param assessmentFiscalYear 賦課年度 of the term
     * @param attributableFiscalYear 相当年度 of the term
     * @param countingDate revenue date or payment date, as {@code rules.closing-basis} says
     */
    public static ReceiptYear of(
            FiscalYear assessmentFiscalYear, FiscalYear attributableFiscalYear, LocalDate countingDate) {
        if (countingDate.isAfter(assessmentFiscalYear.closingDate())) {
            return new ReceiptYear(FiscalYear.of(countingDate), YearClass.CARRIED);
        }
        boolean pastYear = attributableFiscalYear.value() < assessmentFiscalYear.value();
        return new ReceiptYear(assessmentFiscalYear, pastYear ? YearClass.PAST_YEAR : YearClass.CURRENT);
    }
}
