package jp.shuno.batch.exchange.csv;

import java.util.Map;
import jp.shuno.batch.exchange.FileTotals;
import jp.shuno.batch.exchange.Finding;
import jp.shuno.batch.exchange.Findings;
import org.jspecify.annotations.Nullable;

/** The rows of a {@code cvs} CSV: which kinds there are is agreed with the agent; final data says when money comes. */
final class StorePaymentRows implements RowCheck<StorePaymentRow> {

    private static final String RULE = "R-024";

    private final Map<String, StorePaymentKind> kindCodes;
    private final boolean allowEmptyFile;
    private long rows;
    private long countedYen;

    StorePaymentRows(Map<String, StorePaymentKind> kindCodes, boolean allowEmptyFile) {
        this.kindCodes = kindCodes;
        this.allowEmptyFile = allowEmptyFile;
    }

    @Override
    public @Nullable StorePaymentRow take(CsvRow row, Findings findings) {
        rows++;
        countedYen = Math.addExact(
                countedYen, row.requiredYen(StorePaymentColumn.AMOUNT).amount());
        String code = row.required(StorePaymentColumn.KIND);
        StorePaymentKind kind = kindCodes.get(code);
        if (kind == null) {
            findings.add(refuse(row, StorePaymentColumn.KIND, "種別が %s です。取り決めにない種別です。".formatted(code)));
            return null;
        }
        StorePaymentRow payment = StorePaymentRow.of(row, kind);
        if (payment.transferDate() == null && kind.isFinal()) {
            findings.add(refuse(row, StorePaymentColumn.TRANSFER_DATE, "確報に振込日がありません。"));
            return null;
        }
        if (payment.transferDate() != null && (kind == StorePaymentKind.FLASH || kind == StorePaymentKind.CANCEL)) {
            findings.add(Finding.notice(
                    row.rowNo(), 0, StorePaymentColumn.TRANSFER_DATE.columnName(), RULE, "確報でないのに振込日があります。"));
        }
        return payment;
    }

    @Override
    public void end(Findings findings) {
        if (rows == 0 && findings.firstRefusal() == null) {
            findings.add(EmptyFile.finding(allowEmptyFile));
        }
    }

    @Override
    public FileTotals totals(long read) {
        return FileTotals.counted(read, countedYen);
    }

    private static Finding refuse(CsvRow row, CsvColumn column, String text) {
        return Finding.refuse(row.rowNo(), 0, column.columnName(), RULE, text);
    }
}
