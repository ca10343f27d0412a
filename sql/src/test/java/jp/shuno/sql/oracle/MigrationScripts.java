package jp.shuno.sql.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The statements of the Oracle migrations, in the order in which Flyway runs them. */
final class MigrationScripts {

    /**
     * One statement.
     *
     * @param place file and line, for messages
     */
    record Script(String place, String sql) {}

    private static final Path FOLDER = Path.of("src/main/resources/db/migration/oracle");
    private static final Pattern VERSION = Pattern.compile("V(\\d+)__.*");
    private static final Pattern BLOCK = Pattern.compile(
            "(?is)(DECLARE|BEGIN|CREATE\\s+(OR\\s+REPLACE\\s+)?(TRIGGER|PROCEDURE|FUNCTION|PACKAGE|TYPE))\\b.*");
    private static final Pattern UNIT =
            Pattern.compile("--[^\\n]*|/\\*.*?\\*/|'[^']*+'|\"[^\"]*\"|;|[^;'\"/-]+|.", Pattern.DOTALL);

    private MigrationScripts() {}

    static List<Script> all() throws IOException {
        List<Script> scripts = new ArrayList<>();
        for (Path file : files()) {
            scripts.addAll(split(file.getFileName().toString(), Files.readString(file)));
        }
        return scripts;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted(Comparator.comparingInt(MigrationScripts::version))
                    .toList();
        }
    }

    private static int version(Path file) {
        Matcher version = VERSION.matcher(file.getFileName().toString());
        return version.matches() ? Integer.parseInt(version.group(1)) : Integer.MAX_VALUE;
    }

    /** Cuts a script at its semicolons; a block of PL/SQL ends at a line that is only a slash. */
    static List<Script> split(String file, String text) {
        List<Script> scripts = new ArrayList<>();
        StringBuilder statement = new StringBuilder();
        Matcher units = UNIT.matcher(text);
        int line = 1;
        int first = 0;
        while (units.find()) {
            String unit = units.group();
            boolean block = BLOCK.matcher(statement).matches();
            boolean slash = unit.equals("/")
                    && endOfLine(text, units.start())
                    && statement.toString().endsWith("\n");
            if (unit.equals(";") && !block || slash) {
                add(scripts, file, first, statement);
            } else if (!unit.startsWith("--") && !unit.startsWith("/*")) {
                if (statement.isEmpty() && unit.isBlank()) {
                    line += lines(unit);
                    continue;
                }
                first = statement.isEmpty() ? line + leading(unit) : first;
                statement.append(statement.isEmpty() ? unit.stripLeading() : unit);
            }
            line += lines(unit);
        }
        add(scripts, file, first, statement);
        return scripts;
    }

    private static boolean endOfLine(String text, int at) {
        return at + 1 >= text.length() || text.charAt(at + 1) == '\n';
    }

    private static int leading(String unit) {
        return lines(unit.substring(0, unit.length() - unit.stripLeading().length()));
    }

    private static int lines(String text) {
        return (int) text.chars().filter(character -> character == '\n').count();
    }

    private static void add(List<Script> scripts, String file, int line, StringBuilder statement) {
        if (!statement.toString().isBlank()) {
            scripts.add(new Script(file + ":" + line, statement.toString().strip()));
        }
        statement.setLength(0);
    }
}
