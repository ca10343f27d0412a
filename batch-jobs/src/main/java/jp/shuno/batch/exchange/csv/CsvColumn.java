package jp.shuno.batch.exchange.csv;

/** One line of the column table of a CSV; each kind of file has an enum of these. */
interface CsvColumn {

    /** The name in the header row. */
    String columnName();

    /** What must be there. */
    Presence presence();

    /** The form of a value that is not empty. */
    CellForm form();

    /** The place in the table, from 0. */
    int ordinal();
}
