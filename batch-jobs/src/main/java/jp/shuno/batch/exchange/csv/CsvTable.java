package jp.shuno.batch.exchange.csv;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * What one kind of CSV holds.
 *
 * @param columns the column table
 * @param personal whether rows hold names, accounts or My Numbers, so that findings never repeat a value
 * @param exactHeader whether the header row must be exactly these columns in this order; otherwise any order will do
 *     and further columns are left aside
 * @param check makes the check of one walk
 */
record CsvTable<R>(
        List<? extends CsvColumn> columns, boolean personal, boolean exactHeader, Supplier<RowCheck<R>> check) {

    /**
     * A table in which every row is a data row.
     *
     * @param mapper makes the record of a row whose values all have their form
     * @param yen the money of a record, 0 where it carries none
     */
    CsvTable(List<? extends CsvColumn> columns, boolean personal, Function<CsvRow, R> mapper, ToLongFunction<R> yen) {
        this(columns, personal, false, () -> new EveryRow<>(mapper, yen));
    }
}
