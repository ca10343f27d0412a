package jp.shuno.batch.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;

/**
 * Gives the data records of one file, one after the other. Not thread-safe; close it to release the file.
 *
 * <p>{@link #hasNext()} and {@link #next()} throw {@link UnusableFileException} when the file turns out to be unusable
 * after all, and {@link java.io.UncheckedIOException} when it cannot be read.
 */
public interface RecordReader<R> extends Iterator<R>, Closeable {

    @Override
    void close() throws IOException;
}
