package jp.shuno.batch.exchange.conveniencestore;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.shuno.batch.exchange.FilePass;
import jp.shuno.batch.exchange.InboundFormat;
import jp.shuno.batch.exchange.fixedlength.FixedLengthPass;

/**
 * コンビニ収納データ: the 120-byte file of a billing agent with flash, confirmed and cancel data.
 *
 * <p>The data record is the one used by a major agent; header and trailer are this project's own.
 */
public final class ConvenienceStoreFormat implements InboundFormat<ConvenienceStoreHeader, ConvenienceStoreRecord> {

    private final ConvenienceStoreProfile profile;

    /**
     * The format as agreed with one agent.
     *
     * @param profile what is agreed
     */
    public ConvenienceStoreFormat(ConvenienceStoreProfile profile) {
        this.profile = profile;
    }

    @Override
    public FilePass<ConvenienceStoreHeader, ConvenienceStoreRecord> begin(Path file) throws IOException {
        return new FixedLengthPass<>(
                Files.newInputStream(file),
                ConvenienceStoreDataField.LAYOUT.length(),
                profile.lenientLineBreak(),
                new ConvenienceStoreDecoder(),
                new ConvenienceStoreCheck(profile));
    }

    /**
     * A whole file in memory.
     *
     * @param crlf whether CR LF follows every record, otherwise nothing does
     * @throws IllegalArgumentException when a value does not fit into its field, or the agent has no code for a kind
     */
    public byte[] encode(ConvenienceStoreHeader header, List<ConvenienceStoreRecord> payments, boolean crlf) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            encode(out, header, payments, crlf);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /**
     * Writes a whole file; record numbers are not written, the order is.
     *
     * @param out stays open; buffered by the caller
     * @param crlf whether CR LF follows every record, otherwise nothing does
     * @throws IllegalArgumentException when a value does not fit into its field, or the agent has no code for a kind
     */
    public void encode(
            OutputStream out, ConvenienceStoreHeader header, Iterable<ConvenienceStoreRecord> payments, boolean crlf)
            throws IOException {
        new ConvenienceStoreEncoder(profile).encode(out, header, payments, crlf);
    }
}
