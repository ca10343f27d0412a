package jp.shuno.batch.run;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shuno.batch.report.ManifestLine;
import jp.shuno.batch.report.ManifestReport;
import jp.shuno.batch.report.ReportFolder;
import jp.shuno.batch.run.intake.Digest;
import jp.shuno.domain.dispatch.Dispatch;
import jp.shuno.domain.dispatch.DispatchOrder;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.worklist.ExceptionItem;
import jp.shuno.domain.worklist.ExceptionKind;
import jp.shuno.sql.file.SentFile;
import jp.shuno.sql.file.SentFileMapper;
import org.springframework.stereotype.Component;

/**
 * 送付箱: files for others. A file is written under a temporary name, flushed to disk, read again, and only then gets its
 * own name, so that nobody ever finds half of it; a name that is taken by another content is never written over.
 */
@Component
public class Outbox {

    private static final long SAME = -1;

    private final Home home;
    private final SentFileMapper sent;
    private final ExceptionBook exceptions;

    Outbox(Settings settings, SentFileMapper sent, ExceptionBook exceptions) {
        this.home = settings.homeFolder();
        this.sent = sent;
        this.exceptions = exceptions;
    }

    /**
     * A file that is to leave.
     *
     * @param day business date, which names its folder
     * @param name its name
     * @param kind kind of file, the same for every day
     * @param records data records
     * @param yen yen in it, 0 where it carries none
     */
    public record Parcel(LocalDate day, String name, String kind, long records, long yen) {}

    /** What writes the bytes of a file. */
    @FunctionalInterface
    public interface Content {
        /** Writes them; may close the stream. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** What looks at a written file before it gets its name. */
    @FunctionalInterface
    public interface Inspection {
        /**
         * Looks at it.
         *
         * @throws OperatorException where it must not leave
         */
        void require(Path written) throws IOException;
    }

    /**
     * Puts a file into the outbox; does nothing where it lies there already.
     *
     * @return the row by which the caller registers it as sent
     * @throws OperatorException with code 40 where it must not leave, where another content has its name, or where the
     *     outbox cannot be written
     */
    public SentFile put(Parcel parcel, Content content, Inspection inspection) {
        Path folder = home.outbox(parcel.day());
        Path target = folder.resolve(parcel.name());
        Path part = folder.resolve("." + parcel.name() + ".part");
        try {
            Files.createDirectories(folder);
            try {
                write(part, content);
                inspection.require(part);
                String sha256 = Digest.of(part);
                long bytes = Files.size(part);
                place(part, target);
                return new SentFile(
                        parcel.day(),
                        parcel.name(),
                        sha256,
                        parcel.kind(),
                        bytes,
                        parcel.records(),
                        parcel.yen(),
                        null,
                        null);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException unwritable) {
            throw OperatorMessage.OUTBOX_UNWRITABLE.causedBy(unwritable, parcel.name(), unwritable.getMessage());
        }
    }

    /** Whether a file of that name lies in the outbox of a day, so that somebody may have sent it. */
    public boolean holds(LocalDate day, String name) {
        return Files.exists(home.outbox(day).resolve(name));
    }

    /**
     * Puts a file into the outbox, registers it as sent and writes the list of its day; a file that is registered with
     * these bytes stays as it is.
     *
     * @throws OperatorException as {@link #put}
     */
    public void publish(Parcel parcel, Content content) {
        SentFile file = put(parcel, content, written -> {});
        boolean registered = sent.selectOfDay(parcel.day()).stream()
                .anyMatch(each ->
                        each.fileName().equals(file.fileName()) && each.sha256().equals(file.sha256()));
        if (!registered) {
            sent.insertSentFile(file);
        }
        writeManifest(parcel.day());
    }

    /**
     * The file that keeps the next one of its kind back, because nobody said that it arrived. Staff are told of it once
     * where anything waits behind it; the matter closes by itself.
     *
     * @param kind kind of file
     * @param job number of the job that asks
     * @param waiting how many records wait to leave
     */
    public Optional<Dispatch> awaited(String kind, String job, long waiting, RunKey run) {
        List<SentFile> sameKind = sent.selectOfKind(kind);
        Optional<Dispatch> awaited = DispatchOrder.awaited(
                sameKind.stream()
                        .map(file -> new Dispatch(file.businessDate(), file.fileName(), file.acknowledgedAt() != null))
                        .toList(),
                run.businessDate());
        List<ExceptionItem> settled = new ArrayList<>();
        for (SentFile file : sameKind) {
            boolean keepsBack = awaited.filter(each -> each.sentOn().equals(file.businessDate())
                            && each.fileName().equals(file.fileName()))
                    .isPresent();
            ExceptionItem matter = unacknowledged(file, job, waiting, run.businessDate());
            if (!keepsBack) {
                settled.add(matter);
            } else if (waiting > 0) {
                exceptions.openOnce(List.of(matter), run.round());
            }
        }
        exceptions.close(settled.stream().map(ExceptionItem::id).toList(), run.businessDate());
        return awaited;
    }

    private static ExceptionItem unacknowledged(SentFile file, String job, long waiting, LocalDate businessDate) {
        return ExceptionItem.foundBy(
                job,
                ExceptionKind.UNACKNOWLEDGED_FILE,
                businessDate,
                file.fileName() + "@" + file.businessDate(),
                Yen.of(file.yen()),
                "%s に送った %s の受領確認がありません。%d 件の送付を見合わせています".formatted(file.businessDate(), file.fileName(), waiting));
    }

    /**
     * Writes the list of a day's files from what is registered as sent; nothing where nothing is.
     *
     * @throws OperatorException with code 40 where the outbox cannot be written
     */
    public void writeManifest(LocalDate day) {
        List<ManifestLine> lines = sent.selectOfDay(day).stream()
                .map(file -> new ManifestLine(
                        file.fileName(), file.kind(), file.byteCount(), file.sha256(), file.recordCount(), file.yen()))
                .toList();
        if (lines.isEmpty()) {
            return;
        }
        try {
            ManifestReport.write(new ReportFolder(home.outbox(day)), day, lines);
        } catch (IOException unwritable) {
            throw OperatorMessage.OUTBOX_UNWRITABLE.causedBy(unwritable, "manifest.json", unwritable.getMessage());
        }
    }

    private static void write(Path part, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
            content.writeTo(out);
        }
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void place(Path part, Path target) throws IOException {
        if (Files.exists(target)) {
            if (Files.mismatch(part, target) != SAME) {
                throw OperatorMessage.OUTBOX_HOLDS_ANOTHER.exception(target.getFileName());
            }
            return;
        }
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        if (target.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel folder = FileChannel.open(target.getParent(), StandardOpenOption.READ)) {
                folder.force(true);
            }
        }
    }
}
