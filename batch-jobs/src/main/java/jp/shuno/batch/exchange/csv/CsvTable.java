package jp.shuno.batch.exchange.csv;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * What one kind of CSV holds.
 *
 * @param columns the column table
 * @param personal whether rows hold names, accounts or My Numbers, so that findings never repeat a value
 * @param mapper makes the record of a row whose values all have their form
 * @param yen the money of a record, 0 where it carries none
 */
record CsvTable<R>(
        List<? extends CsvColumn> columns, boolean personal, Function<CsvRow, R> mapper, ToLongFunction<R> yen) {}
