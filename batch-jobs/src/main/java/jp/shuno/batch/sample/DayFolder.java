package jp.shuno.batch.sample;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import jp.shuno.batch.exchange.csv.CsvTableWriter;
import org.jspecify.annotations.Nullable;

/** The inbox folder of one business day. */
final class DayFolder {

    private final Path folder;

    DayFolder(Path out, String businessDate) throws IOException {
        folder = Files.createDirectories(out.resolve(businessDate));
    }

    OutputStream create(String name) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)));
    }

    void write(String name, byte[] content) throws IOException {
        Files.write(folder.resolve(name), content);
    }

    byte[] read(String name) throws IOException {
        return Files.readAllBytes(folder.resolve(name));
    }

    /** Writes a CSV in UTF-8 row by row; {@code null} cells are empty. */
    void writeTable(String name, List<String> header, Iterator<? extends List<? extends @Nullable String>> rows)
            throws IOException {
        try (CsvTableWriter table = new CsvTableWriter(create(name), header, false)) {
            while (rows.hasNext()) {
                table.row(rows.next());
            }
        }
    }
}
