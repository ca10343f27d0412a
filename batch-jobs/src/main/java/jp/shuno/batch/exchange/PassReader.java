package jp.shuno.batch.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the data records of a pass and stops at the first finding that refuses the file. It reads one record ahead, so
 * that a wrong trailer is known before the last record is handed out.
 */
public final class PassReader<R> implements RecordReader<R> {

    private final Path file;
    private final FilePass<?, R> pass;
    private @Nullable R ahead;
    private @Nullable UnusableFileException refused;

    /**
     * Reads the first record.
     *
     * @param file the file of the pass, for the text of exceptions
     * @param pass a pass of which nothing was taken yet; closed by this reader
     * @throws UnusableFileException when the file is refused before or at its first record
     */
    public PassReader(Path file, FilePass<?, R> pass) throws IOException {
        this.file = file;
        this.pass = pass;
        try {
            this.ahead = advance();
        } catch (IOException | RuntimeException failure) {
            pass.close();
            throw failure;
        }
    }

    @Override
    public boolean hasNext() {
        throwWhereRefused();
        return ahead != null;
    }

    @Override
    public R next() {
        throwWhereRefused();
        R current = ahead;
        if (current == null) {
            throw new NoSuchElementException("no more records in " + file.getFileName());
        }
        ahead = null;
        try {
            ahead = advance();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return current;
    }

    @Override
    public void close() throws IOException {
        pass.close();
    }

    private @Nullable R advance() throws IOException {
        R record = pass.next();
        Finding refusal = pass.findings().firstRefusal();
        if (refusal != null) {
            refused = new UnusableFileException(file, refusal);
            throw refused;
        }
        return record;
    }

    /** Once refused, always refused: a caller that goes on must not take the file for read. */
    private void throwWhereRefused() {
        if (refused != null) {
            throw refused;
        }
    }
}
