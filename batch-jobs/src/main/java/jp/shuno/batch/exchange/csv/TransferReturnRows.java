package jp.shuno.batch.exchange.csv;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import jp.shuno.batch.exchange.FileTotals;
import jp.shuno.batch.exchange.Finding;
import jp.shuno.batch.exchange.Findings;
import jp.shuno.domain.transfer.RefundNumber;
import jp.shuno.domain.transfer.ReturnReason;
import jp.shuno.domain.transfer.TransferReturn;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a {@code transfer-returns} file. A row that contradicts itself, and a transfer that comes back
 * twice, refuse the file: money would be owed again for nothing. Whether such a transfer was sent is not known here.
 */
final class TransferReturnRows implements RowCheck<TransferReturnRow> {

    private static final String RULE = "R-153";

    private final Set<Transfer> seen = new HashSet<>();
    private long countedYen;

    /** One data record of one file that we sent. */
    private record Transfer(RefundNumber number, LocalDate transferDate, int sequence) {}

    @Override
    public @Nullable TransferReturnRow take(CsvRow row, Findings findings) {
        countedYen += row.requiredYen(TransferReturnColumn.AMOUNT).amount();
        if (!areNumbersGiven(row, findings)) {
            return null;
        }
        TransferReturnRow read = TransferReturnRow.of(row);
        return isConsistent(row, read.notice(), findings) & isFirst(row, read.notice(), findings) ? read : null;
    }

    @Override
    public FileTotals totals(long rows) {
        return FileTotals.counted(rows, countedYen);
    }

    private static boolean areNumbersGiven(CsvRow row, Findings findings) {
        boolean given = true;
        if (CellForm.isZero(row.required(TransferReturnColumn.REFUND_NO))) {
            given = false;
            findings.add(refuse(row, TransferReturnColumn.REFUND_NO, "「refund_no」がすべて0です。還付番号が必要です。"));
        }
        String bank = row.required(TransferReturnColumn.BANK_CODE);
        if (bank.equals("0000") || bank.equals("9999")) {
            given = false;
            findings.add(refuse(row, TransferReturnColumn.BANK_CODE, "「bank_code」は使われていない金融機関コードです。"));
        }
        return given;
    }

    private static boolean isConsistent(CsvRow row, TransferReturn notice, Findings findings) {
        boolean consistent = true;
        if (notice.amount().isZero()) {
            consistent = false;
            findings.add(refuse(row, TransferReturnColumn.AMOUNT, "「amount」が0円です。1円以上が必要です。"));
        }
        if (notice.reason() != ReturnReason.RECALLED_BY_US
                && notice.returnedOn().isBefore(notice.transferDate())) {
            consistent = false;
            String text = "「return_date」が「transfer_date」より前です。組戻のほかは振込指定日より前に戻りません。";
            findings.add(refuse(row, TransferReturnColumn.RETURN_DATE, text));
        }
        return consistent;
    }

    private boolean isFirst(CsvRow row, TransferReturn notice, Findings findings) {
        boolean first = seen.add(new Transfer(notice.number(), notice.transferDate(), notice.sequence()));
        if (!first) {
            findings.add(refuse(row, TransferReturnColumn.REFUND_NO, "同じ振込(還付番号・振込指定日・連番)の行がファイル内に2行以上あります。"));
        }
        return first;
    }

    private static Finding refuse(CsvRow row, TransferReturnColumn column, String text) {
        return Finding.refuse(row.rowNo(), 0, column.columnName(), RULE, text);
    }
}
