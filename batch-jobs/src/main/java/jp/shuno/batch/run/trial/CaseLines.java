package jp.shuno.batch.run.trial;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a file of cases, each cut to a bound, so that one without end cannot fill the memory. */
final class CaseLines implements Closeable {

    /** The most bytes that one case may have. */
    static final int MOST_BYTES = 1_000_000;

    private final InputStream in;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private boolean ended;
    private int lineNo;

    /** @param in buffered; closed by this reader */
    CaseLines(InputStream in) {
        this.in = in;
    }

    /** The next line without its end, at most {@link #MOST_BYTES} and one bytes of it; null at the end of the file. */
    byte @Nullable [] next() throws IOException {
        if (ended) {
            return null;
        }
        line.reset();
        int value = in.read();
        boolean any = value >= 0;
        while (value >= 0 && value != '\n') {
            if (line.size() <= MOST_BYTES) {
                line.write(value);
            }
            value = in.read();
        }
        ended = value < 0;
        lineNo++;
        return any ? line.toByteArray() : null;
    }

    /** The number of the line that was read last, from 1. */
    int lineNo() {
        return lineNo;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
