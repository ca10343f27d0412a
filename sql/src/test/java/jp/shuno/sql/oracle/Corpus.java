package jp.shuno.sql.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Statements whose fate on Oracle 19c is known from its documentation.
 *
 * <p>A statement begins with a line {@code -- name: error or reason; chapter} and reaches to the next such line.
 */
final class Corpus {

    /** One statement; the reason names the error of Oracle and the chapter that the statement is written from. */
    record Sample(String name, String reason, String sql) {}

    private static final Path FOLDER = Path.of("src/test/resources/oracle");
    private static final Pattern HEAD = Pattern.compile("-- ([a-z0-9-]+): (.+)");

    private Corpus() {}

    /**
     * @param folder below the corpus
     */
    static List<Sample> of(String folder) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .flatMap(file -> samples(file).stream())
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Names in a list, one a line. */
    static List<String> names(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file)).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(":")[0])
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Sample> samples(Path file) {
        List<Sample> samples = new ArrayList<>();
        String folder = file.getFileName().toString().replace(".sql", "");
        String name = "";
        String reason = "";
        StringBuilder sql = new StringBuilder();
        for (String line : read(file)) {
            Matcher head = HEAD.matcher(line);
            if (head.matches()) {
                add(samples, name, reason, sql);
                name = folder + "/" + head.group(1);
                reason = head.group(2);
            } else {
                sql.append(line).append('\n');
            }
        }
        add(samples, name, reason, sql);
        return samples;
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void add(List<Sample> samples, String name, String reason, StringBuilder sql) {
        if (!name.isEmpty()) {
            samples.add(new Sample(name, reason, sql.toString().strip()));
        }
        sql.setLength(0);
    }
}
