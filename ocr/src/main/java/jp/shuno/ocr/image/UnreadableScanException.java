package jp.shuno.ocr.image;

/** A file, or one of its pages, that is no picture of a form. */
public final class UnreadableScanException extends Exception {

    private final Cause cause;

    /** Why a scan cannot be read. */
    public enum Cause {
        /** No bytes at all. */
        EMPTY,
        /** None of the kinds that are read. */
        UNKNOWN_FORMAT,
        /** Of a known kind, and broken. */
        DAMAGED,
        /** More bytes or pages than {@link ScanFile} takes. */
        TOO_MUCH,
        /** More pixels than {@link ScanFile} takes. */
        TOO_LARGE,
        /** Says of itself that it was not scanned at 300 dpi. */
        WRONG_RESOLUTION
    }

    /**
     * States the facts.
     *
     * @param detail numbers and names of the file's parts, never what is written on the page
     */
    public UnreadableScanException(Cause cause, String detail) {
        super(cause + ": " + detail);
        this.cause = cause;
    }

    /** Why. */
    public Cause why() {
        return cause;
    }
}
