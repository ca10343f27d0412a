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
 * 預金口座振替 (Zengin 91): requests to banks and their results, one layout of 120 bytes.
 *
 * <p>Source: 全国銀行協会「全銀協パーソナル・コンピュータ用標準通信プロトコル 適用業務およびレコード・フォーマット」.
 */
public final class DirectDebitFormat implements InboundFormat<DirectDebitHeader, DirectDebitRecord> {

    private final DirectDebitPhase phase;
    private final DirectDebitProfile profile;
    private final LocalDate arrival;
    private final CollectionAccount account;

    private DirectDebitFormat(
            DirectDebitPhase phase, DirectDebitProfile profile, LocalDate arrival, CollectionAccount account) {
        this.phase = phase;
        this.profile = profile;
        this.arrival = arrival;
        this.account = account;
    }

    /**
     * 振替依頼: every result code 0, result totals zero.
     *
     * @param profile what is agreed with the bank
     * @param arrival the business date; the debit date is the nearest such day on or after it
     */
    public static DirectDebitFormat request(DirectDebitProfile profile, LocalDate arrival) {
        return new DirectDebitFormat(DirectDebitPhase.REQUEST, profile, arrival, CollectionAccount.UNNAMED);
    }

    /**
     * 振替結果: every result code in the bank's list, totals by result.
     *
     * @param profile what is agreed with the bank
     * @param arrival the business date; the debit date is the nearest such day on or before it
     */
    public static DirectDebitFormat result(DirectDebitProfile profile, LocalDate arrival) {
        return new DirectDebitFormat(DirectDebitPhase.RESULT, profile, arrival, CollectionAccount.UNNAMED);
    }

    /** The same format, whose written files name that account; without it they name type 9 and number zeros. */
    public DirectDebitFormat withCollectionAccount(CollectionAccount other) {
        return new DirectDebitFormat(phase, profile, arrival, other);
    }

    @Override
    public FilePass<DirectDebitHeader, DirectDebitRecord> begin(Path file) throws IOException {
        return new FixedLengthPass<>(
                Files.newInputStream(file),
                DirectDebitDataField.LAYOUT.length(),
                profile.lenientLineBreak(),
                new DirectDebitDecoder(),
                new DirectDebitCheck(phase, profile, arrival));
    }

    /**
     * A whole file in memory.
     *
     * @param crlf whether CR LF follows every record, otherwise nothing does
     * @throws IllegalArgumentException when a value does not fit into its field, or a request holds a result
     */
    public byte[] encode(DirectDebitHeader header, List<DirectDebitRecord> debits, boolean crlf) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            encode(out, header, debits, crlf);
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
     * @throws IllegalArgumentException when a value does not fit into its field, or a request holds a result
     */
    public void encode(OutputStream out, DirectDebitHeader header, Iterable<DirectDebitRecord> debits, boolean crlf)
            throws IOException {
        new DirectDebitEncoder(phase, account).encode(out, header, debits, crlf);
    }
}
