package jp.shuno.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The three databases get the same migrations; what is in them is compared by the catalogs. */
class MigrationFilesTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    private static List<Path> files(String database) throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS.resolve(database))) {
            return files.map(Path::getFileName).sorted().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"oracle", "postgresql"})
    void everyDatabaseGetsTheSameMigrations(String database) throws IOException {
        assertThat(files(database)).isNotEmpty().isEqualTo(files("h2"));
    }
}
