package jp.shuno.batch.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Where the reports of a day, or its files for the outside, go. A file is written under a temporary name, flushed to
 * disk and renamed over the old one, so that a reader sees either the old bytes or the new ones. A file that already
 * holds the same bytes is left alone, its time of change included.
 */
public final class ReportFolder {

    private static final long SAME = -1;

    private final Path folder;

    /**
     * Names the folder; touches nothing yet.
     *
     * @param folder {@code reports/D} or {@code outbox/D} of a home
     */
    public ReportFolder(Path folder) {
        this.folder = folder;
    }

    /** The folder, made with its parents where it is missing. */
    public Path folder() {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What writes the bytes of a report. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of them; the stream is closed by whoever gave it. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a report.
     *
     * @param fileName plain name without folder
     * @param content may close the stream
     */
    public void write(String fileName, Content content) throws IOException {
        Path target = folder().resolve(fileName);
        if (!folder.equals(target.getParent())) {
            throw new IllegalArgumentException("not a plain file name: " + fileName);
        }
        Path temporary = folder.resolve("." + fileName + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary))) {
                content.writeTo(out);
            }
            if (!holdsSameBytes(temporary, target)) {
                flush(temporary);
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
                flushFolder();
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static boolean holdsSameBytes(Path one, Path other) throws IOException {
        return Files.isRegularFile(other) && Files.mismatch(one, other) == SAME;
    }

    private static void flush(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Makes the rename itself last; only POSIX systems open a folder for that. */
    private void flushFolder() throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
