package jp.shuno.batch.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A report folder in a temporary place, and what stands in it. */
record WrittenReports(Path path) {

    ReportFolder folder() {
        return new ReportFolder(path);
    }

    String text(String fileName) throws IOException {
        return Files.readString(path.resolve(fileName), StandardCharsets.UTF_8);
    }

    /** Rows of a CSV without byte order mark, header first; only for cells without quotation marks. */
    List<List<String>> rows(String fileName) throws IOException {
        return text(fileName)
                .substring(1)
                .lines()
                .map(line -> Arrays.asList(line.split(",", -1)))
                .toList();
    }

    /** Names and bytes of all files. */
    TreeMap<String, List<Byte>> bytes() throws IOException {
        TreeMap<String, List<Byte>> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.toList()) {
                byte[] bytes = Files.readAllBytes(file);
                Byte[] boxed = new Byte[bytes.length];
                Arrays.setAll(boxed, i -> bytes[i]);
                all.put(file.getFileName().toString(), List.of(boxed));
            }
        }
        return all;
    }
}
