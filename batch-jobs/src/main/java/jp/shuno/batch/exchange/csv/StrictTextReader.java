package jp.shuno.batch.exchange.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Decodes a CSV without guessing. A byte that is no text, and what {@link RowScanner} rejects, ends the reading with an
 * {@link UnreadableTextException} that names the place; everything before it is still handed out. A UTF-8 byte order
 * mark at the beginning is skipped.
 */
final class StrictTextReader extends Reader {

    private static final int CHUNK = 16_384;
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final Charset charset;
    private final CharsetDecoder decoder;
    private final RowScanner scanner = new RowScanner();
    private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK).limit(0);
    private final CharBuffer chars = CharBuffer.allocate(CHUNK).limit(0);
    private @Nullable UnreadableTextException failure;
    private boolean started;
    private boolean ended;

    /**
     * @param in closed by this reader
     * @param charset of the whole file
     */
    StrictTextReader(InputStream in, Charset charset) {
        this.in = in;
        this.charset = charset;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Whether the last byte read ended a line. */
    boolean isAtLineEnd() {
        return scanner.isAtLineEnd();
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!chars.hasRemaining()) {
            if (failure != null) {
                throw failure;
            }
            if (ended) {
                return -1;
            }
            fill();
        }
        int count = Math.min(length, chars.remaining());
        chars.get(target, offset, count);
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void fill() throws IOException {
        int carried = bytes.remaining();
        int chunkLine = scanner.line();
        int chunkOffset = scanner.lineBytes() - carried;
        bytes.compact();
        int count = in.readNBytes(bytes.array(), carried, CHUNK - carried);
        ended = count < CHUNK - carried;
        bytes.position(0).limit(carried + count);
        int from = started ? carried : skipMark();
        started = true;
        scan(from);
        decode(chunkLine, chunkOffset);
    }

    private int skipMark() {
        boolean marked = bytes.remaining() >= UTF_8_MARK.length
                && bytes.slice(0, UTF_8_MARK.length).equals(ByteBuffer.wrap(UTF_8_MARK));
        if (!marked) {
            return 0;
        }
        if (!charset.equals(StandardCharsets.UTF_8)) {
            failure = new UnreadableTextException(
                    1, 1, "UTF-8 の BOM があります。このファイルの文字コードは %s です。".formatted(charset.displayName()));
            bytes.limit(0);
            return 0;
        }
        bytes.position(UTF_8_MARK.length);
        return UTF_8_MARK.length;
    }

    private void scan(int from) {
        for (int i = from; i < bytes.limit(); i++) {
            String problem = scanner.accept(bytes.get(i));
            if (problem != null) {
                failure = new UnreadableTextException(scanner.line(), scanner.lineBytes() + 1, problem);
                bytes.limit(i);
            }
        }
    }

    private void decode(int chunkLine, int chunkOffset) {
        chars.clear();
        CoderResult result = decoder.decode(bytes, chars, ended || failure != null);
        if (result.isError()) {
            failure = undecodable(chunkLine, chunkOffset);
        } else if (ended) {
            decoder.flush(chars);
        }
        chars.flip();
    }

    private UnreadableTextException undecodable(int chunkLine, int chunkOffset) {
        int line = chunkLine;
        int offset = chunkOffset;
        for (int i = 0; i < bytes.position(); i++) {
            boolean lineEnd = bytes.get(i) == '\n';
            line = lineEnd ? line + 1 : line;
            offset = lineEnd ? 0 : offset + 1;
        }
        String other = charset.equals(StandardCharsets.UTF_8) ? "Windows-31J(シフト JIS)" : "UTF-8";
        return new UnreadableTextException(
                line,
                offset + 1,
                "%s として読めないバイト(%02X)があります。%s で保存されていないか確認してください。"
                        .formatted(charset.displayName(), bytes.get(bytes.position()), other));
    }
}
