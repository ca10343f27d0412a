package jp.shuno.batch.exchange.csv;

import java.time.LocalDate;
import jp.shuno.domain.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * 窓口収納の1行: one receipt keyed at a ward counter.
 *
 * @param recordNo the data row, from 1
 * @param slipKeyUpper 納入済通知書の上段, 18 digits without blanks, check digit not looked at
 * @param slipKeyLower 下段, 17 digits without blanks, check digit not looked at
 * @param paymentDate 領収日
 * @param revenueDate 収入日
 * @param amount money taken; may differ from the slip, may be zero
 * @param office 窓口
 */
public record CounterRow(
        int recordNo,
        String slipKeyUpper,
        String slipKeyLower,
        LocalDate paymentDate,
        LocalDate revenueDate,
        Yen amount,
        @Nullable String office) {

    static CounterRow of(CsvRow row) {
        return new CounterRow(
                row.recordNo(),
                CellForm.withoutBlanks(row.required(CounterColumn.SLIP_KEY_UPPER)),
                CellForm.withoutBlanks(row.required(CounterColumn.SLIP_KEY_LOWER)),
                row.requiredDate(CounterColumn.PAYMENT_DATE),
                row.requiredDate(CounterColumn.REVENUE_DATE),
                row.requiredYen(CounterColumn.AMOUNT),
                row.text(CounterColumn.OFFICE));
    }
}
