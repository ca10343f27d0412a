package jp.shuno.batch.exchange.csv;

import jp.shuno.batch.exchange.FileTotals;
import jp.shuno.batch.exchange.Findings;
import org.jspecify.annotations.Nullable;

/**
 * Makes the records of one file from its rows and judges the file as a whole; one for each walk. Needed where rows are
 * of several kinds, or where a value depends on another.
 *
 * @param <R> one data row
 */
interface RowCheck<R> {

    /** The record of a row whose values all have their form; null where it is no data row or a finding was made. */
    @Nullable
    R take(CsvRow row, Findings findings);

    /** Called once, behind the last row. */
    default void end(Findings findings) {}

    /**
     * What the file says of itself beside what was counted.
     *
     * @param rows rows behind the header row, whether they could be used or not
     */
    FileTotals totals(long rows);
}
