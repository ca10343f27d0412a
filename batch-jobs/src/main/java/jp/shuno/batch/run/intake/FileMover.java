package jp.shuno.batch.run.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import jp.shuno.batch.run.Home;
import jp.shuno.batch.run.OperatorException;
import jp.shuno.batch.run.OperatorMessage;
import jp.shuno.batch.run.PersonalNumberCipher;
import jp.shuno.batch.run.Settings;
import jp.shuno.sql.file.FileState;
import jp.shuno.sql.file.ReceivedFile;
import jp.shuno.sql.file.ReceivedFileMapper;
import org.springframework.stereotype.Component;

/**
 * Moves settled files out of the inbox: accepted ones compressed into the archive, with their digest beside them,
 * refused ones untouched into quarantine, with the reason. A file moves only after the transaction that settled it is
 * durable; a move that a crash cut short is done again from the register.
 */
@Component
public class FileMover {

    private static final String DIGEST = ".sha256";
    private static final String REASON = ".reason.txt";

    private final Home home;
    private final ReceivedFileMapper register;
    private final Kinds kinds;
    private final PersonalNumberCipher cipher;

    FileMover(Settings settings, ReceivedFileMapper register, Kinds kinds, PersonalNumberCipher cipher) {
        this.home = settings.homeFolder();
        this.register = register;
        this.kinds = kinds;
        this.cipher = cipher;
    }

    /**
     * Moves every settled file that still lies in the inbox.
     *
     * @throws OperatorException with code 40 where archive or quarantine cannot be written
     */
    public void moveSettled() {
        for (ReceivedFile file : register.selectUnmoved()) {
            Path source = Path.of(file.sourcePath());
            try {
                if (Files.exists(source)) {
                    if (file.state() == FileState.REFUSED) {
                        quarantine(file, source);
                    } else {
                        archive(file, source);
                    }
                    Files.deleteIfExists(Inbox.doneMarker(source));
                    removeEmptyDayFolder(source);
                }
            } catch (IOException unwritable) {
                throw OperatorMessage.FILE_NOT_MOVED.causedBy(unwritable, file.fileName(), unwritable.getMessage());
            }
            register.markMoved(file.fileId());
        }
    }

    private void archive(ReceivedFile file, Path source) throws IOException {
        boolean encrypted = kinds.of(file.kind(), file.fileName())
                .map(InboundKind::isArchivedEncrypted)
                .orElse(false);
        Path wanted = Files.createDirectories(home.archive(file.businessDate()))
                .resolve(file.fileName() + (encrypted ? ".gz.enc" : ".gz"));
        place(wanted, DIGEST, file.sha256() + "\n", part -> {
            try (OutputStream out = Files.newOutputStream(part);
                    OutputStream sealed = encrypted ? cipher.encrypting(out) : out;
                    GZIPOutputStream zipped = new GZIPOutputStream(sealed)) {
                Files.copy(source, zipped);
            }
        });
        Files.delete(source);
    }

    private void quarantine(ReceivedFile file, Path source) throws IOException {
        Path wanted =
                Files.createDirectories(home.quarantine(file.businessDate())).resolve(file.fileName());
        String reason = "ファイル: %s%n処理日: %s%n受付番号: %s%n理由:%n%s%n"
                .formatted(
                        file.fileName(),
                        file.businessDate(),
                        file.fileId(),
                        Objects.requireNonNullElse(file.reason(), ""));
        place(wanted, REASON, reason, part -> Files.copy(source, part, StandardCopyOption.REPLACE_EXISTING));
        Files.delete(source);
    }

    /** Writes the content of a file under a temporary name. */
    private interface Content {
        void writeTo(Path part) throws IOException;
    }

    /**
     * Publishes a file with a note beside it, under the wanted name or, where another file has it, with a number behind
     * it. The note comes first: a file that lies there with the same note was placed before a crash, and stays.
     */
    private static void place(Path wanted, String noteSuffix, String noteText, Content content) throws IOException {
        Path target = wanted;
        for (int number = 2; Files.exists(target); number++) {
            Path note = target.resolveSibling(target.getFileName() + noteSuffix);
            if (Files.exists(note) && Files.readString(note).equals(noteText)) {
                return;
            }
            target = wanted.resolveSibling(wanted.getFileName() + "." + number);
        }
        writeDurably(target.resolveSibling(target.getFileName() + noteSuffix), noteText);
        Path part = target.resolveSibling("." + target.getFileName() + ".tmp");
        content.writeTo(part);
        publish(part, target);
    }

    private static void publish(Path part, Path target) throws IOException {
        force(part);
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        force(Objects.requireNonNull(target.getParent()));
    }

    private static void writeDurably(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8);
        force(file);
    }

    private static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private void removeEmptyDayFolder(Path source) throws IOException {
        Path folder = Objects.requireNonNull(source.getParent());
        if (!folder.equals(home.inbox())) {
            try (Stream<Path> rest = Files.list(folder)) {
                if (rest.findAny().isEmpty()) {
                    Files.delete(folder);
                }
            }
        }
    }
}
