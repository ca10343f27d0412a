package jp.shuno.batch.run;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * The home of one municipality: configuration, inbox, outputs and embedded database in one folder.
 *
 * @param root absolute path
 */
public record Home(Path root) {

    /** A run does not begin with less free space. */
    public static final long LEAST_FREE_BYTES = 100L * 1024 * 1024;

    /** Makes the path absolute. */
    public Home {
        root = root.toAbsolutePath().normalize();
    }

    /** {@code config/shuno.yml}; a home is a folder that holds it. */
    public Path configuration() {
        return root.resolve("config").resolve("shuno.yml");
    }

    /** {@code config/expected-files.csv}: what should come, and what waits for it. */
    public Path expectedFiles() {
        return root.resolve("config").resolve("expected-files.csv");
    }

    /** Whether the folder was made by {@code init}. */
    public boolean isInitialised() {
        return Files.isRegularFile(configuration());
    }

    /** 休日・率などの台帳. */
    public Path master() {
        return root.resolve("master");
    }

    /** 個人番号の鍵. */
    public Path keys() {
        return root.resolve("keys");
    }

    /** 受信箱. */
    public Path inbox() {
        return root.resolve("inbox");
    }

    /** Files for the outside, of a day. */
    public Path outbox(LocalDate businessDate) {
        return root.resolve("outbox").resolve(businessDate.toString());
    }

    /** Reports of a day. */
    public Path reports(LocalDate businessDate) {
        return root.resolve("reports").resolve(businessDate.toString());
    }

    /** Accepted files of a day. */
    public Path archive(LocalDate businessDate) {
        return root.resolve("archive").resolve(businessDate.toString());
    }

    /** Refused files of a day. */
    public Path quarantine(LocalDate businessDate) {
        return root.resolve("quarantine").resolve(businessDate.toString());
    }

    /** Embedded database. */
    public Path data() {
        return root.resolve("data");
    }

    /** The embedded database as it was before the last upgrade of its schema. */
    public Path beforeUpgrade() {
        return data().resolve("before-upgrade");
    }

    /** Logs. */
    public Path logs() {
        return root.resolve("logs");
    }

    /** Every folder that a run writes to. */
    public List<Path> writtenFolders() {
        return List.of(
                inbox(),
                root.resolve("outbox"),
                root.resolve("reports"),
                root.resolve("archive"),
                root.resolve("quarantine"),
                data(),
                logs());
    }

    /**
     * Checks that a run can write everywhere and that the disk is not full, before anything is begun.
     *
     * @throws OperatorException with code 40 where it cannot
     */
    public void checkWritable() {
        for (Path folder : writtenFolders()) {
            try {
                Files.createDirectories(folder);
                Path probe = Files.createTempFile(folder, ".probe", ".tmp");
                Files.write(probe, new byte[4096]);
                Files.delete(probe);
            } catch (FileSystemException unwritable) {
                throw OperatorMessage.FOLDER_UNWRITABLE.causedBy(unwritable, folder, reason(unwritable));
            } catch (IOException full) {
                throw OperatorMessage.FOLDER_UNWRITABLE.causedBy(full, folder, full.getMessage());
            }
        }
        checkFreeSpace();
    }

    private void checkFreeSpace() {
        try {
            long free = Files.getFileStore(root).getUsableSpace();
            if (free < LEAST_FREE_BYTES) {
                throw OperatorMessage.DISK_ALMOST_FULL.exception(free / 1024 / 1024);
            }
        } catch (IOException unknown) {
            throw OperatorMessage.DISK_UNKNOWN.causedBy(unknown, root);
        }
    }

    private static String reason(FileSystemException failure) {
        return failure.getReason() == null ? failure.getClass().getSimpleName() : failure.getReason();
    }
}
