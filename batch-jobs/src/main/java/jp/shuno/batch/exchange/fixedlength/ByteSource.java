package jp.shuno.batch.exchange.fixedlength;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** A file read through one buffer, with a look ahead of a few hundred bytes. Not thread-safe. */
final class ByteSource implements Closeable {

    private static final int SIZE = 65_536;

    private final InputStream in;
    private final byte[] buffer = new byte[SIZE];
    private int position;
    private int limit;

    ByteSource(InputStream in) {
        this.in = in;
    }

    /**
     * A byte that was not taken yet, 0 to 255, or -1 behind the end of the file.
     *
     * @param ahead 0 for the next byte, less than the size of the buffer
     */
    int peek(int ahead) throws IOException {
        if (position + ahead >= limit && !fill(ahead)) {
            return -1;
        }
        return buffer[position + ahead] & 0xFF;
    }

    /** Takes that many bytes, which were looked at before. */
    void skip(int count) {
        position += count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean fill(int ahead) throws IOException {
        System.arraycopy(buffer, position, buffer, 0, limit - position);
        limit -= position;
        position = 0;
        limit += in.readNBytes(buffer, limit, SIZE - limit);
        return ahead < limit;
    }
}
