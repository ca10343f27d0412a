package jp.shuno.sql.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of Oracle 19c: reserved words, types and functions. */
final class Vocabulary {

    /**
     * A function.
     *
     * @param kind S single-row, A aggregate, W analytic only
     * @param result CHAR, NUMBER, DATE, TIMESTAMP, INTERVAL, "-" for that of the first argument, "" for any other
     */
    record Function(int fewest, int most, char kind, String result) {}

    private static final Path WORDS = Path.of("src/test/resources/oracle/words");
    private static final Map<String, String> RESULTS =
            Map.of("C", "CHAR", "N", "NUMBER", "D", "DATE", "T", "TIMESTAMP", "I", "INTERVAL", "-", "-", "?", "");

    static final Set<String> RESERVED = words("reserved.txt");
    static final List<Pattern> TYPES = patterns("types.txt");
    static final List<Pattern> STATEMENTS = patterns("statements.txt");
    static final Map<String, Function> FUNCTIONS = lines("functions.txt")
            .map(line -> line.split(" "))
            .collect(Collectors.toUnmodifiableMap(
                    field -> field[0],
                    field -> new Function(
                            Integer.parseInt(field[1]),
                            Integer.parseInt(field[2]),
                            field[3].charAt(0),
                            RESULTS.getOrDefault(field[4], ""))));

    private Vocabulary() {}

    private static Stream<String> lines(String file) {
        try {
            return Files.readAllLines(WORDS.resolve(file)).stream().filter(line -> !line.startsWith("#"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Pattern> patterns(String file) {
        return lines(file).map(Pattern::compile).toList();
    }

    private static Set<String> words(String file) {
        return lines(file).flatMap(line -> Stream.of(line.split(" "))).collect(Collectors.toUnmodifiableSet());
    }
}
