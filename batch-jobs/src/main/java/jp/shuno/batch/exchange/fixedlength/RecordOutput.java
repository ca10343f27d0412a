package jp.shuno.batch.exchange.fixedlength;

import java.io.IOException;
import java.io.OutputStream;

/** Writes records one after the other, each followed by CR LF or by nothing. */
public final class RecordOutput {

    private static final byte[] CRLF = {'\r', '\n'};

    private final OutputStream out;
    private final boolean crlf;

    /**
     * @param out stays open
     * @param crlf whether CR LF follows every record, the last one included
     */
    public RecordOutput(OutputStream out, boolean crlf) {
        this.out = out;
        this.crlf = crlf;
    }

    /** Writes one record. */
    public void write(RecordBuilder<?> record) throws IOException {
        out.write(record.toBytes());
        if (crlf) {
            out.write(CRLF);
        }
    }
}
