package jp.shuno.batch.exchange.fixedlength;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import jp.shuno.batch.exchange.Finding;
import jp.shuno.batch.exchange.Findings;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a file into physical records. What separates them (nothing, CR LF, LF or CR) is learnt from the first record
 * and must then be the same throughout; the last record may go without. One trailing end-of-file byte 1A is ignored.
 */
final class RecordFramer implements Closeable {

    private static final String RULE = "R-024";
    private static final int END_OF_FILE_MARK = 0x1A;
    private static final int NOTHING = -1;

    private final ByteSource in;
    private final int recordLength;
    private final boolean lenient;
    private final Findings findings;
    private @Nullable LineBreak agreed;
    private int recordNo;

    /**
     * @param in closed by this framer
     * @param recordLength bytes of every record
     * @param lenient whether LF or CR alone may separate records
     * @param findings receives what is wrong with line breaks
     */
    RecordFramer(InputStream in, int recordLength, boolean lenient, Findings findings) {
        this.in = new ByteSource(in);
        this.recordLength = recordLength;
        this.lenient = lenient;
        this.findings = findings;
    }

    /** The next record, whatever its length; null at the end of the file. */
    @Nullable
    FramedRecord next() throws IOException {
        if (agreed == null) {
            agreed = detect();
        }
        if (isAtEnd()) {
            return null;
        }
        recordNo++;
        return agreed == LineBreak.NONE ? block() : line(agreed);
    }

    /** Whether records follow each other without a break, so that a wrong length cannot be made up for. */
    boolean isUnbroken() {
        return agreed == LineBreak.NONE;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private LineBreak detect() throws IOException {
        int searched = 2 * recordLength;
        int at = 0;
        while (at < searched && !isBreak(in.peek(at))) {
            at++;
        }
        LineBreak found = at < searched ? breakAt(at) : LineBreak.NONE;
        if (!found.isStandard() && !lenient) {
            findings.add(Finding.refuse(1, at + 1, "", RULE, "改行が %s です。CRLF か改行なしが必要です。".formatted(found.japanese())));
        }
        return found;
    }

    private LineBreak breakAt(int at) throws IOException {
        if (in.peek(at) == '\n') {
            return LineBreak.LF;
        }
        return in.peek(at + 1) == '\n' ? LineBreak.CRLF : LineBreak.CR;
    }

    private boolean isAtEnd() throws IOException {
        int first = in.peek(0);
        return first == NOTHING || first == END_OF_FILE_MARK && in.peek(1) == NOTHING;
    }

    /** Reads up to the next break of any kind. */
    private FramedRecord line(LineBreak expected) throws IOException {
        byte[] sound = expected == LineBreak.CRLF ? in.takeLine(recordLength) : null;
        if (sound != null) {
            return new FramedRecord(recordNo, sound, recordLength);
        }
        byte[] bytes = new byte[recordLength];
        int length = 0;
        int value = in.peek(0);
        while (value != NOTHING && !isBreak(value) && !isAtEnd()) {
            if (length < recordLength) {
                bytes[length] = (byte) value;
            }
            length++;
            in.skip(1);
            value = in.peek(0);
        }
        if (isBreak(value)) {
            takeBreak(expected, length);
        }
        return framed(bytes, length);
    }

    private void takeBreak(LineBreak expected, int length) throws IOException {
        LineBreak found = breakAt(0);
        in.skip(found == LineBreak.CRLF ? 2 : 1);
        if (found != expected) {
            reportMixture(length + 1, expected, found);
        }
    }

    /** Reads one record length, or what is left. */
    private FramedRecord block() throws IOException {
        if (recordNo > 1 && isBreak(in.peek(0))) {
            reportMixture(1, LineBreak.NONE, breakAt(0));
            in.skip(breakAt(0) == LineBreak.CRLF ? 2 : 1);
        }
        byte[] bytes = new byte[recordLength];
        int length = 0;
        while (length < recordLength && !isAtEnd() && !isFinalBreak(length)) {
            bytes[length++] = (byte) in.peek(0);
            in.skip(1);
        }
        skipFinalBreak();
        return framed(bytes, length);
    }

    private FramedRecord framed(byte[] bytes, int length) {
        return new FramedRecord(recordNo, length < recordLength ? Arrays.copyOf(bytes, length) : bytes, length);
    }

    private void reportMixture(int byteOffset, LineBreak expected, LineBreak found) {
        findings.add(Finding.refuse(
                recordNo,
                byteOffset,
                "",
                RULE,
                "改行が混在しています。先頭レコードは「%s」、このレコードは「%s」です。".formatted(expected.japanese(), found.japanese())));
    }

    /** A break behind the last record of a file without breaks says nothing. */
    private boolean isFinalBreak(int length) throws IOException {
        return length > 0 && isBreak(in.peek(0)) && endsAfter(breakAt(0));
    }

    private void skipFinalBreak() throws IOException {
        if (isBreak(in.peek(0)) && endsAfter(breakAt(0))) {
            in.skip(breakAt(0) == LineBreak.CRLF ? 2 : 1);
        }
    }

    private boolean endsAfter(LineBreak found) throws IOException {
        int width = found == LineBreak.CRLF ? 2 : 1;
        int next = in.peek(width);
        return next == NOTHING || next == END_OF_FILE_MARK && in.peek(width + 1) == NOTHING;
    }

    private static boolean isBreak(int value) {
        return value == '\r' || value == '\n';
    }
}
