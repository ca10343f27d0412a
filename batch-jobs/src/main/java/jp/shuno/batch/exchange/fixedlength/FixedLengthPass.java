package jp.shuno.batch.exchange.fixedlength;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import jp.shuno.batch.exchange.FileCheck;
import jp.shuno.batch.exchange.FilePass;
import jp.shuno.batch.exchange.Finding;
import jp.shuno.batch.exchange.Findings;
import jp.shuno.batch.exchange.ListedField;
import jp.shuno.batch.exchange.ListedRecord;
import jp.shuno.batch.exchange.RecordListing;
import org.jspecify.annotations.Nullable;

/**
 * One walk over one fixed-length file: frame, decode, check, for record after record.
 *
 * @param <L> the sealed family of decoded records
 * @param <H> what the file says at its beginning
 * @param <R> one data record
 */
public final class FixedLengthPass<L extends DecodedLine, H, R> implements FilePass<H, R> {

    private static final String RULE = "R-024";
    private static final byte EBCDIC_ONE = (byte) 0xF1;

    private final Findings findings = new Findings();
    private final int recordLength;
    private final RecordFramer framer;
    private final RecordSequence sequence = new RecordSequence(findings);
    private final RecordDecoder<L> decoder;
    private final RecordCheck<L, H, R> check;
    private RecordListing listing = RecordListing.NONE;
    private boolean previousOverruns;
    private boolean finished;

    /**
     * @param in closed by this pass
     * @param recordLength bytes of every record of the format
     * @param lenientLineBreak whether LF or CR alone may separate records
     * @param decoder made for this file
     * @param check made for this file
     */
    public FixedLengthPass(
            InputStream in,
            int recordLength,
            boolean lenientLineBreak,
            RecordDecoder<L> decoder,
            RecordCheck<L, H, R> check) {
        this.recordLength = recordLength;
        this.framer = new RecordFramer(in, recordLength, lenientLineBreak, findings);
        this.decoder = decoder;
        this.check = check;
    }

    @Override
    public @Nullable R next() throws IOException {
        while (!finished) {
            FramedRecord record = framer.next();
            if (record == null) {
                finished = true;
                sequence.finish();
                return null;
            }
            R data = take(record);
            if (data != null) {
                return data;
            }
        }
        return null;
    }

    @Override
    public void showTo(RecordListing other) {
        listing = other;
    }

    @Override
    public Findings findings() {
        return findings;
    }

    @Override
    public FileCheck<H> outcome() {
        return check.outcome(findings);
    }

    @Override
    public void close() throws IOException {
        framer.close();
    }

    private @Nullable R take(FramedRecord record) throws IOException {
        if (record.recordNo() == 1 && isForeign(record)) {
            finished = true;
            return null;
        }
        RecordKind kind = record.kind();
        if (listing != RecordListing.NONE) {
            listing.show(listed(record, kind));
        }
        boolean inPlace = sequence.accept(record.recordNo(), kind);
        if (sequence.isOver()) {
            finished = true;
            return null;
        }
        R data = kind != null && inPlace ? decodeAndCheck(record, kind) : null;
        if (kind == null) {
            reportUnknownKind(record);
        } else if (!inPlace) {
            stopAtShift(record.recordNo(), previousOverruns);
        }
        previousOverruns = overruns(record);
        return data;
    }

    /** Cut into fields only where they stand in their places: elsewhere an account could come to light as a name. */
    private ListedRecord listed(FramedRecord record, @Nullable RecordKind kind) {
        boolean shifted = framer.isUnbroken() && previousOverruns;
        if (kind == null) {
            return new ListedRecord(record.recordNo(), ListedRecord.UNKNOWN, List.of());
        }
        Layout<?> layout = decoder.layout(kind);
        List<ListedField> fields = shifted || record.length() != layout.length() ? List.of() : layout.list(record);
        return new ListedRecord(record.recordNo(), kind.listed(), fields);
    }

    private @Nullable R decodeAndCheck(FramedRecord record, RecordKind kind) {
        L line = decoder.decode(record, kind);
        findings.addAll(line.findings());
        R data = check.check(line, findings);
        finished = check.isHopeless();
        if (line.findings().stream().anyMatch(Finding::isRefusal)) {
            stopAtShift(record.recordNo(), previousOverruns);
        }
        return data;
    }

    /** Bytes of another charset at the very beginning: nothing behind them can be read. */
    private boolean isForeign(FramedRecord record) {
        byte[] bytes = record.bytes();
        if (bytes.length > 0 && bytes[0] == EBCDIC_ONE) {
            findings.add(Finding.refuse(1, 1, "", RULE, "EBCDIC のファイルのようです。JIS(コード区分 0)で送り直してもらってください。"));
            return true;
        }
        boolean marked =
                bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        if (marked) {
            findings.add(Finding.refuse(1, 1, "", RULE, "UTF-8 の BOM があります。JIS(シフト JIS)、BOM なしで送り直してもらってください。"));
        }
        return marked;
    }

    private void reportUnknownKind(FramedRecord record) {
        String text = record.length() == recordLength
                ? "データ区分が 1・2・8・9 のいずれでもありません。"
                : "レコード長が%,dバイトです。%dバイトが必要です。".formatted(record.length(), recordLength);
        findings.add(Finding.refuse(record.recordNo(), 1, "recordType", RULE, text));
        stopAtShift(record.recordNo(), true);
    }

    /**
     * Without line breaks a record of another length moves all that follow. The record before the first unreadable one
     * is named then, and nothing more is read.
     */
    private void stopAtShift(int recordNo, boolean shifted) {
        if (!framer.isUnbroken() || !shifted) {
            return;
        }
        finished = true;
        if (recordNo > 1) {
            String text = "このレコードの長さが%dバイトでない可能性があります。以降のレコードは読みません。";
            findings.add(Finding.refuse(recordNo - 1, 0, "", RULE, text.formatted(recordLength)));
        }
    }

    /** Every layout ends in blanks; where it does not, the next record may have moved in. */
    private boolean overruns(FramedRecord record) {
        return record.length() == recordLength && record.bytes()[recordLength - 1] != ' ';
    }
}
