package jp.shuno.batch.exchange;

import java.io.IOException;
import java.nio.file.Path;

/**
 * One kind of file that the outside world sends. Read in two passes, so that nothing is posted from a file whose last
 * line refuses it (R-024). Immutable; may be used for many files at once.
 *
 * @param <H> what the file says at its beginning
 * @param <R> one data record
 */
public interface InboundFormat<H, R> {

    /**
     * A walk over the file that has not begun yet; closed by the caller.
     *
     * @throws IOException when the file cannot be read at all
     */
    FilePass<H, R> begin(Path file) throws IOException;

    /**
     * Pass 1: reads the whole file and judges its structure. Bad content is a finding, never an exception.
     *
     * @throws IOException when the file cannot be read at all
     */
    default FileCheck<H> check(Path file) throws IOException {
        try (FilePass<H, R> pass = begin(file)) {
            return pass.walkToEnd();
        }
    }

    /**
     * Pass 2: the data records in file order. The structure is checked once more on the way, so that a file that
     * changed since pass 1 stops the reader.
     *
     * @throws UnusableFileException when the beginning of the file already refuses it; later records throw from the
     *     reader
     * @throws IOException when the file cannot be read at all
     */
    default RecordReader<R> open(Path file) throws IOException {
        return new PassReader<>(file, begin(file));
    }

    /**
     * Shows every record that can be told from the next, field by field, sound or not.
     *
     * @throws IOException when the file cannot be read or the listing cannot be written
     */
    default void list(Path file, RecordListing listing) throws IOException {
        try (FilePass<H, R> pass = begin(file)) {
            pass.showTo(listing);
            pass.walkToEnd();
        }
    }
}
