package jp.shuno.sql;

/** A statement did not write the rows that it should have written; the transaction must not commit. */
public final class RowCountException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param target mapper or table concerned
     * @param written rows that were written
     * @param rows rows that should have been written
     */
    public RowCountException(String target, long written, int rows) {
        super("%s: %d of %d rows were written".formatted(target, written, rows));
    }
}
