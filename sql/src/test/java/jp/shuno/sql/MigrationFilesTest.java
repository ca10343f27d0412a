package jp.shuno.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The three databases get the same tables under names that all three take. */
class MigrationFilesTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final int LONGEST_NAME = 30;
    private static final Pattern TABLE = Pattern.compile("CREATE TABLE (\\w+) \\((.*?)\\n\\);", Pattern.DOTALL);
    private static final Pattern OTHER =
            Pattern.compile("CREATE (?:UNIQUE )?(INDEX|SEQUENCE) (\\w+)(?: ON (\\w+ \\([^)]*\\)))?");
    private static final Pattern ADDED =
            Pattern.compile("ALTER TABLE (\\w+) ADD (?!CONSTRAINT)(\\w+) [^;]*?(NOT NULL)?;");
    private static final Pattern ADDED_CONSTRAINT =
            Pattern.compile("ALTER TABLE (\\w+) ADD CONSTRAINT (\\w+) (PRIMARY KEY|UNIQUE|CHECK|FOREIGN)");
    private static final Pattern COLUMN = Pattern.compile("^  (\\w+) +([A-Z]\\w*)");
    private static final Pattern CONSTRAINT =
            Pattern.compile("^  CONSTRAINT (\\w+) (PRIMARY KEY|UNIQUE|CHECK|FOREIGN)");

    private static List<Path> files(String database) throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS.resolve(database))) {
            return files.sorted().toList();
        }
    }

    private static String text(String database) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path file : files(database)) {
            all.append(Files.readString(file));
        }
        return all.toString();
    }

    /** What the files create, one line for each table, column, constraint, index and sequence. */
    private static Set<String> names(String database) throws IOException {
        Set<String> names = new TreeSet<>();
        String sql = text(database);
        Matcher tables = TABLE.matcher(sql);
        while (tables.find()) {
            String table = tables.group(1);
            names.add("table " + table);
            for (String line : tables.group(2).split("\n")) {
                Matcher constraint = CONSTRAINT.matcher(line);
                Matcher column = COLUMN.matcher(line);
                if (constraint.find()) {
                    names.add("constraint " + table + " " + constraint.group(1) + " " + constraint.group(2));
                } else if (column.find()) {
                    names.add(
                            "column " + table + "." + column.group(1) + (line.contains("NOT NULL") ? " not null" : ""));
                }
            }
        }
        ADDED.matcher(sql)
                .results()
                .forEach(added -> names.add("column " + added.group(1) + "." + added.group(2)
                        + (added.group(3) == null ? "" : " not null")));
        ADDED_CONSTRAINT
                .matcher(sql)
                .results()
                .forEach(added ->
                        names.add("constraint " + added.group(1) + " " + added.group(2) + " " + added.group(3)));
        Matcher others = OTHER.matcher(sql);
        while (others.find()) {
            names.add(others.group(1).toLowerCase(Locale.ROOT) + " " + others.group(2) + " " + others.group(3));
        }
        return names;
    }

    private static List<String> identifiers(String database) throws IOException {
        List<String> identifiers = new ArrayList<>();
        for (String name : names(database)) {
            for (String part : name.split("[ .]")) {
                identifiers.add(part);
            }
        }
        return identifiers;
    }

    @Test
    void theFilesReallyHoldTheLedger() throws IOException {
        assertThat(names("h2"))
                .hasSizeGreaterThan(200)
                .contains(
                        "table receipt",
                        "column receipt.amount not null",
                        "column term_assessment.late_charge_unpaid not null",
                        "column term_assessment.late_charge_fixed_on",
                        "index receipt_group_ix receipt (group_key)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"oracle", "postgresql"})
    void everyDatabaseGetsTheSameTablesColumnsConstraintsAndIndexes(String database) throws IOException {
        assertThat(names(database)).isEqualTo(names("h2"));
        assertThat(files(database).stream().map(Path::getFileName))
                .isEqualTo(files("h2").stream().map(Path::getFileName).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "oracle", "postgresql"})
    void noNameIsLongerThanThirtyCharacters(String database) throws IOException {
        assertThat(identifiers(database))
                .allSatisfy(name -> assertThat(name.length()).isLessThanOrEqualTo(LONGEST_NAME));
    }

    @Test
    void oracleCountsCharactersAndNotBytes() throws IOException {
        assertThat(Pattern.compile("VARCHAR2?\\(\\d+\\)")
                        .matcher(text("oracle"))
                        .results()
                        .map(found -> found.group()))
                .isEmpty();
    }
}
