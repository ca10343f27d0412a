package jp.shuno.batch.exchange.fixedlength;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

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

    /**
     * Takes a record that lies in the buffer whole and is followed by CR LF, without the break.
     *
     * @return null where the next bytes are anything else; nothing is taken then
     */
    byte @Nullable [] takeLine(int length) throws IOException {
        if (position + length + 2 >= limit && !fill(length + 2)) {
            return null;
        }
        int end = position + length;
        if (buffer[end] != '\r' || buffer[end + 1] != '\n') {
            return null;
        }
        for (int i = position; i < end; i++) {
            if (buffer[i] == '\r' || buffer[i] == '\n') {
                return null;
            }
        }
        byte[] line = Arrays.copyOfRange(buffer, position, end);
        position = end + 2;
        return line;
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
