package jp.shuno.batch.run.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shuno.batch.run.Settings;
import org.springframework.stereotype.Component;

/**
 * 受信箱: the files that count for a business day. A flat file counts for the next run, a file in {@code yyyy-MM-dd/} from
 * that day on. Names that end in {@code .part} or {@code .tmp} or begin with a dot are still being written.
 */
@Component
public class Inbox {

    private static final String DONE_MARKER = ".done";

    /** The sample ward's note on itself, which people copy along with the folders it describes. */
    private static final String SAMPLE_NOTE = "expected.json";

    private final Path folder;
    private final boolean requireDoneMarker;

    Inbox(Settings settings) {
        this.folder = settings.homeFolder().inbox();
        this.requireDoneMarker = settings.inbox().requireDoneMarker();
    }

    /** The files of a business day in the order of their names. */
    public List<ArrivedFile> arrived(LocalDate businessDate) {
        List<ArrivedFile> files = new ArrayList<>();
        for (Path entry : entries(folder)) {
            if (Files.isDirectory(entry)) {
                dayOf(entry)
                        .filter(day -> !day.isAfter(businessDate))
                        .ifPresent(day -> entries(entry).stream()
                                .filter(this::counts)
                                .map(FileNames::read)
                                .forEach(files::add));
            } else if (counts(entry)) {
                files.add(FileNames.read(entry));
            }
        }
        files.sort(Comparator.comparing(ArrivedFile::name)
                .thenComparing(file -> file.path().toString()));
        return files;
    }

    /** Whether files that count lie in the folder of that very day. */
    public boolean hasFolderOf(LocalDate day) {
        return entries(folder.resolve(day.toString())).stream().anyMatch(this::counts);
    }

    /** Files that do not count yet: still being written, or without the marker that says that they are complete. */
    public List<Path> unfinished() {
        List<Path> waiting = new ArrayList<>();
        for (Path entry : entries(folder)) {
            List<Path> files = Files.isDirectory(entry) ? entries(entry) : List.of(entry);
            files.stream()
                    .filter(file -> Files.isRegularFile(file) && !counts(file) && !isBeside(file))
                    .forEach(waiting::add);
        }
        return waiting;
    }

    private static boolean isBeside(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(DONE_MARKER) || name.equals(SAMPLE_NOTE);
    }

    private boolean counts(Path file) {
        String name = file.getFileName().toString();
        boolean beingWritten = name.startsWith(".") || name.endsWith(".part") || name.endsWith(".tmp");
        return Files.isRegularFile(file)
                && !beingWritten
                && !isBeside(file)
                && (!requireDoneMarker || Files.exists(doneMarker(file)));
    }

    /** The marker that says that a file is complete. */
    static Path doneMarker(Path file) {
        return file.resolveSibling(file.getFileName() + DONE_MARKER);
    }

    private static Optional<LocalDate> dayOf(Path entry) {
        try {
            return Optional.of(LocalDate.parse(entry.getFileName().toString()));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static List<Path> entries(Path directory) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> listing = Files.list(directory)) {
            return listing.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
