package jp.shuno.sql.bulk;

import java.util.List;

/**
 * What is done to many rows of one table at once.
 *
 * @param <R> row
 */
public sealed interface BulkStatement<R> permits BulkInsert, BulkUpdate, BulkDelete {

    /** The table. */
    String table();

    /** The columns in the order of the parameters of {@link #statement()}. */
    List<BulkColumn<R>> columns();

    /** The statement for one row in the SQL that all databases share. */
    String statement();
}
