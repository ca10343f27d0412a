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
import jp.shuno.batch.run.ExitCode;
import jp.shuno.batch.run.Home;
import jp.shuno.batch.run.OperatorException;
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
                throw new OperatorException(
                        ExitCode.FAILED,
                        "ファイルを移動できません: %s(%s)".formatted(file.fileName(), unwritable.getMessage()),
                        "archive と quarantine の権限と空き容量を確認してから同じコマンドを実行してください。",
                        unwritable);
            }
            register.markMoved(file.fileId());
        }
    }

    private void archive(ReceivedFile file, Path source) throws IOException {
        boolean encrypted =
                kinds.of(file.kind()).map(InboundKind::isArchivedEncrypted).orElse(false);
        Path folder = Files.createDirectories(home.archive(file.businessDate()));
        String suffix = encrypted ? ".gz.enc" : ".gz";
        if (isArchived(folder.resolve(file.fileName() + suffix), file.sha256())) {
            Files.delete(source);
            return;
        }
        Path target = freeName(folder, file.fileName() + suffix);
        Path part = Files.createTempFile(folder, ".archive", ".tmp");
        try (OutputStream out = Files.newOutputStream(part);
                OutputStream sealed = encrypted ? cipher.encrypting(out) : out;
                GZIPOutputStream zipped = new GZIPOutputStream(sealed)) {
            Files.copy(source, zipped);
        }
        publish(part, target);
        writeDurably(target.resolveSibling(target.getFileName() + DIGEST), file.sha256() + "\n");
        Files.delete(source);
    }

    /** Whether a crash came between archiving and deleting. */
    private static boolean isArchived(Path target, String sha256) throws IOException {
        Path digest = target.resolveSibling(target.getFileName() + DIGEST);
        return Files.exists(target)
                && Files.exists(digest)
                && Files.readString(digest).strip().equals(sha256);
    }

    private void quarantine(ReceivedFile file, Path source) throws IOException {
        Path folder = Files.createDirectories(home.quarantine(file.businessDate()));
        Path target = freeName(folder, file.fileName());
        String reason = "ファイル: %s%n処理日: %s%n理由:%n%s%n"
                .formatted(file.fileName(), file.businessDate(), Objects.requireNonNullElse(file.reason(), ""));
        writeDurably(target.resolveSibling(target.getFileName() + REASON), reason);
        Path part = Files.createTempFile(folder, ".quarantine", ".tmp");
        Files.copy(source, part, StandardCopyOption.REPLACE_EXISTING);
        publish(part, target);
        Files.delete(source);
    }

    /** The name itself, or with a number behind it where a file of that name lies there already. */
    private static Path freeName(Path folder, String name) {
        Path target = folder.resolve(name);
        for (int number = 2; Files.exists(target); number++) {
            target = folder.resolve(name + "." + number);
        }
        return target;
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
