package jp.shuno.ocr.reading;

import java.nio.file.Path;

/** 帳票の読取: reads files of scanned forms. One instance serves many files, of several threads too. */
public interface FormReader extends AutoCloseable {

    /**
     * Reads all pages of a file. What cannot be read is a page with its reason, not an exception.
     *
     * @param file PNG, JPEG, TIFF or PDF
     * @param ledger what may confirm a reading
     */
    Document read(Path file, KnownForms ledger);

    /** Ends the processes that read. */
    @Override
    void close();
}
