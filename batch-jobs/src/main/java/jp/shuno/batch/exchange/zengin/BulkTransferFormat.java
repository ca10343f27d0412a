package jp.shuno.batch.exchange.zengin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.shuno.batch.exchange.FilePass;
import jp.shuno.batch.exchange.InboundFormat;
import jp.shuno.batch.exchange.fixedlength.FixedLengthPass;
import jp.shuno.domain.transfer.PayingAccount;
import jp.shuno.domain.transfer.TransferCheck;

/**
 * 総合振込 (Zengin 21): what our bank is asked to pay, one layout of 120 bytes. We write such files; they are read to prove
 * what was written and to look into them.
 *
 * <p>Source: 全国銀行協会「全銀協パーソナル・コンピュータ用標準通信プロトコル 適用業務およびレコード・フォーマット」.
 */
public final class BulkTransferFormat implements InboundFormat<BulkTransferHeader, BulkTransferRecord> {

    /** Header, trailer, end record. */
    private static final int RECORDS_AROUND = 3;

    private final BulkTransferProfile profile;
    private final LocalDate reference;

    /**
     * The format of one bank.
     *
     * @param profile what is agreed with it
     * @param reference the transfer date is the nearest such day on or after it
     */
    public BulkTransferFormat(BulkTransferProfile profile, LocalDate reference) {
        this.profile = profile;
        this.reference = reference;
    }

    @Override
    public FilePass<BulkTransferHeader, BulkTransferRecord> begin(Path file) throws IOException {
        return new FixedLengthPass<>(
                Files.newInputStream(file),
                BulkTransferDataField.LAYOUT.length(),
                false,
                new BulkTransferDecoder(),
                new BulkTransferCheck(profile, reference));
    }

    /** 振込指定区分 that the bank wants. */
    char transferMethod() {
        return profile.transferMethod();
    }

    /** Bytes of a file with that many transfers, line ends included. */
    long size(long transfers) {
        int lineEnd = profile.crlf() ? 2 : 0;
        return (transfers + RECORDS_AROUND) * (BulkTransferDataField.LAYOUT.length() + lineEnd);
    }

    /**
     * Writes the file of transfers that may go; the same transfers always give the same bytes.
     *
     * @param out stays open; buffered by the caller
     * @param from 支払口座
     * @param transferDate 取組日(振込指定日)
     * @param transfers in the order of the file
     * @throws IllegalArgumentException when a value does not fit into its field
     */
    public void write(
            OutputStream out, PayingAccount from, LocalDate transferDate, List<TransferCheck.Passes> transfers)
            throws IOException {
        List<BulkTransferRecord> records = new ArrayList<>(transfers.size());
        for (TransferCheck.Passes transfer : transfers) {
            records.add(BulkTransferRecord.of(records.size() + 1, transfer, profile.transferMethod()));
        }
        encode(out, BulkTransferHeader.of(from, transferDate), records);
    }

    /**
     * A whole file in memory.
     *
     * @throws IllegalArgumentException when a value does not fit into its field
     */
    public byte[] encode(BulkTransferHeader header, List<BulkTransferRecord> transfers) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            encode(out, header, transfers);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /**
     * Writes a whole file; record numbers are not written, the order is.
     *
     * @param out stays open; buffered by the caller
     * @throws IllegalArgumentException when a value does not fit into its field
     */
    public void encode(OutputStream out, BulkTransferHeader header, Iterable<BulkTransferRecord> transfers)
            throws IOException {
        new BulkTransferEncoder(profile).encode(out, header, transfers);
    }
}
