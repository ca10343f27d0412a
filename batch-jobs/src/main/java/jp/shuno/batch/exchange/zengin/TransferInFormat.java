package jp.shuno.batch.exchange.zengin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jp.shuno.batch.exchange.FilePass;
import jp.shuno.batch.exchange.InboundFormat;
import jp.shuno.batch.exchange.fixedlength.FixedLengthPass;

/**
 * 振込入金通知 (Zengin 01): what came into an account of the municipality, 200 bytes a record.
 *
 * <p>Source: 全国銀行協会「全銀協パーソナル・コンピュータ用標準通信プロトコル 適用業務およびレコード・フォーマット」; the shifted fields of format B are this
 * project's own reading.
 */
public final class TransferInFormat implements InboundFormat<TransferInHeader, TransferInRecord> {

    private final TransferInProfile profile;
    private final LocalDate arrival;

    /**
     * The format as agreed with one bank.
     *
     * @param profile what is agreed
     * @param arrival the business date; dates are of the era that gives a day within a year of it
     */
    public TransferInFormat(TransferInProfile profile, LocalDate arrival) {
        this.profile = profile;
        this.arrival = arrival;
    }

    @Override
    public FilePass<TransferInHeader, TransferInRecord> begin(Path file) throws IOException {
        return new FixedLengthPass<>(
                Files.newInputStream(file),
                TransferInHeaderField.LAYOUT.length(),
                profile.lenientLineBreak(),
                new TransferInDecoder(profile.variant()),
                new TransferInCheck(profile, arrival));
    }

    /**
     * A whole file in memory.
     *
     * @param crlf whether CR LF follows every record, otherwise nothing does
     * @throws IllegalArgumentException when a value does not fit into its field
     */
    public byte[] encode(TransferInHeader header, List<TransferInRecord> deposits, boolean crlf) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            encode(out, header, deposits, crlf);
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
     * @throws IllegalArgumentException when a value does not fit into its field
     */
    public void encode(OutputStream out, TransferInHeader header, Iterable<TransferInRecord> deposits, boolean crlf)
            throws IOException {
        new TransferInEncoder(profile.variant()).encode(out, header, deposits, crlf);
    }
}
