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
     * Pass 1: reads the whole file and judges its structure. Bad content is a finding, never an exception.
     *
     * @throws IOException when the file cannot be read at all
     */
    FileCheck<H> check(Path file) throws IOException;

    /**
     * Pass 2: the data records in file order. The structure is checked once more on the way, so that a file that
     * changed since pass 1 stops the reader.
     *
     * @throws UnusableFileException when the beginning of the file already refuses it; later records throw from the
     *     reader
     * @throws IOException when the file cannot be read at all
     */
    RecordReader<R> open(Path file) throws IOException;
}
