package jp.shuno.batch.exchange;

import java.nio.file.Path;

/** A file was to be read although a finding refuses it. */
public final class UnusableFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String fileName;
    private final transient Finding finding;

    /**
     * @param file the file; only its name is kept
     * @param finding why it cannot be used
     */
    public UnusableFileException(Path file, Finding finding) {
        super("file " + nameOf(file) + " is unusable: record " + finding.recordNo() + ", byte " + finding.byteOffset()
                + ", field '" + finding.field() + "', rule " + finding.rule() + ": " + finding.text());
        this.fileName = nameOf(file);
        this.finding = finding;
    }

    /** The name of the file without its folder. */
    public String fileName() {
        return fileName;
    }

    /** Why it cannot be used. */
    public Finding finding() {
        return finding;
    }

    private static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
