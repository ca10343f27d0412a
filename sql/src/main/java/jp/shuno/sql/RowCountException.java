package jp.shuno.sql;

/** A statement did not write the rows that it should have written; the transaction must not commit. */
public final class RowCountException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param mapper mapper concerned
     * @param row row at which it failed, from 0
     * @param rows rows of the batch
     */
    public RowCountException(String mapper, int row, int rows) {
        super(mapper + " did not write row " + row + " of " + rows);
    }
}
