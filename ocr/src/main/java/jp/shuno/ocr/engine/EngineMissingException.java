package jp.shuno.ocr.engine;

/** Tesseract, or a language that it reads, is not installed. */
public final class EngineMissingException extends RuntimeException {

    private final String missing;

    /**
     * Names what to install.
     *
     * @param missing packages of Debian, as {@code apt-get install} takes them
     */
    public EngineMissingException(String missing, String detail) {
        super("Tesseract cannot be used (" + detail + "); install " + missing);
        this.missing = missing;
    }

    /** Packages of Debian, as {@code apt-get install} takes them. */
    public String missing() {
        return missing;
    }
}
