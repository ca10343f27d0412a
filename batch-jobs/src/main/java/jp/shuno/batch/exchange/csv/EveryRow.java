package jp.shuno.batch.exchange.csv;

import java.util.function.Function;
import java.util.function.ToLongFunction;
import jp.shuno.batch.exchange.FileTotals;
import jp.shuno.batch.exchange.Findings;

/** The check of a file in which every row is a data row and needs no other: the file states no totals. */
final class EveryRow<R> implements RowCheck<R> {

    private final Function<CsvRow, R> mapper;
    private final ToLongFunction<R> yen;
    private long countedYen;

    EveryRow(Function<CsvRow, R> mapper, ToLongFunction<R> yen) {
        this.mapper = mapper;
        this.yen = yen;
    }

    @Override
    public R take(CsvRow row, Findings findings) {
        R record = mapper.apply(row);
        countedYen = Math.addExact(countedYen, yen.applyAsLong(record));
        return record;
    }

    @Override
    public FileTotals totals(long rows) {
        return FileTotals.counted(rows, countedYen);
    }
}
