package jp.shuno.batch.exchange.csv;

/** What must be there of a column. */
enum Presence {
    /** The column and a value in every row. */
    VALUE,
    /** The column; its values may be empty. */
    COLUMN,
    /** Nothing: the column may be missing. */
    NOTHING
}
