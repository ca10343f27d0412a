package jp.shuno.ocr.form;

/** A form template cannot be used. Says file, line and reason. */
public final class InvalidFormTemplateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;

    InvalidFormTemplateException(String file, int line, String reason) {
        super(line == 0 ? file + ": " + reason : file + " line " + line + ": " + reason);
        this.file = file;
        this.line = line;
    }

    /** Name of the file. */
    public String file() {
        return file;
    }

    /** From 1; 0 where the file as a whole is wrong. */
    public int line() {
        return line;
    }
}
