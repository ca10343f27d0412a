package jp.shuno.batch.run.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.shuno.batch.exchange.FileCheck;
import jp.shuno.batch.exchange.InboundFormat;
import jp.shuno.batch.exchange.RecordReader;
import jp.shuno.batch.run.OperatorMessage;
import jp.shuno.sql.file.ReceivedFile;
import jp.shuno.sql.receipt.FileCount;
import org.jspecify.annotations.Nullable;

/**
 * One checked file on its way into the store.
 *
 * @param <H> header of the file
 * @param <R> data record
 */
final class Storing<H, R> {

    private final ReceivedFile row;
    private final InboundKind<H, R> kind;
    private final Intake intake;
    private final StoredFile file;
    private final Path path;
    private final InboundFormat<H, R> format;
    private final H header;
    private @Nullable RecordReader<R> reader;
    private long stored;

    /** A file whose check just ended. */
    Storing(ReceivedFile row, InboundKind<H, R> kind, H header, Intake intake) {
        this.row = row;
        this.header = header;
        this.kind = kind;
        this.intake = intake;
        this.file = new StoredFile(
                row.fileId(), row.sha256(), row.fileName(), row.profile(), row.businessDate(), row.round());
        this.path = Path.of(row.sourcePath());
        this.format = kind.format(row.profile(), row.businessDate());
        this.stored = row.storedRecords();
    }

    /** A file that a dead process left half stored. */
    static <H, R> Storing<H, R> resumed(ReceivedFile row, InboundKind<H, R> kind, Intake intake) throws IOException {
        Path path = Path.of(row.sourcePath());
        checkUnchanged(row, path);
        FileCheck<H> check = kind.format(row.profile(), row.businessDate()).check(path);
        return new Storing<>(row, kind, Objects.requireNonNull(check.header()), intake);
    }

    /**
     * Stores the next chunk; the last one accepts the file.
     *
     * @return whether the file is complete
     */
    boolean storeChunk() throws IOException {
        if (reader == null) {
            reader = open();
        }
        List<R> records = new ArrayList<>();
        while (records.size() < intake.chunkSize && reader.hasNext()) {
            records.add(reader.next());
        }
        kind.storeRecords(file, header, records);
        stored += records.size();
        intake.register.updateStored(row.fileId(), stored);
        intake.progress.advance(records.size());
        if (reader.hasNext()) {
            return false;
        }
        accept();
        return true;
    }

    /** Opens the file behind the records that are stored already. */
    private RecordReader<R> open() throws IOException {
        intake.progress.start("取込 " + row.fileName(), row.countedRecords());
        RecordReader<R> opened = format.open(path);
        if (stored == 0) {
            kind.storeHeader(file, header);
        }
        for (long skipped = 0; skipped < stored && opened.hasNext(); skipped++) {
            opened.next();
        }
        intake.progress.advance(stored);
        return opened;
    }

    private void accept() throws IOException {
        Objects.requireNonNull(reader).close();
        checkUnchanged(row, path);
        FileCount count = kind.stored(row.fileId());
        boolean complete = stored == row.countedRecords()
                && (count == null || count.records() == row.countedRecords() && count.yen() == row.countedYen());
        if (!complete) {
            throw OperatorMessage.STORED_TOTALS_DIFFER.exception(row.fileName());
        }
        intake.register.acceptFile(row.fileId());
        intake.progress.finish();
    }

    private static void checkUnchanged(ReceivedFile row, Path path) throws IOException {
        if (!Files.exists(path) || !Digest.of(path).equals(row.sha256())) {
            throw OperatorMessage.FILE_CHANGED.exception(row.fileName());
        }
    }
}
