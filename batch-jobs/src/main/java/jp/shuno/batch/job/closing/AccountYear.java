package jp.shuno.batch.job.closing;

import java.time.LocalDate;
import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.reconciliation.ReceiptYear;
import jp.shuno.domain.reconciliation.ReceiptYear.YearClass;
import org.jspecify.annotations.Nullable;

/** 会計年度: to the account of which year a posting belongs; money without a term to that of its booking date. */
final class AccountYear {

    private AccountYear() {}

    static ReceiptYear of(
            @Nullable Integer fiscalYear,
            @Nullable Integer attributableYear,
            @Nullable LocalDate countingDate,
            LocalDate bookingDate) {
        return fiscalYear == null || attributableYear == null || countingDate == null
                ? new ReceiptYear(FiscalYear.of(bookingDate), YearClass.CURRENT)
                : ReceiptYear.of(new FiscalYear(fiscalYear), new FiscalYear(attributableYear), countingDate);
    }
}
