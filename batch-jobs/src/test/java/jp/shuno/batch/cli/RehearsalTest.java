package jp.shuno.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import jp.shuno.sql.database.OnEmbeddedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rehearsal runs every command as far as people get with it; what fails early would leave nothing to keep. */
@OnEmbeddedDatabase("the rehearsal makes its own homes, and never on a server")
class RehearsalTest {

    @TempDir
    Path folder;

    @Test
    void everySceneGoesAsMeant() {
        assertThat(Rehearsal.perform(folder)).isEmpty();
        assertThat(folder.resolve("ward/reports/2026-06-29/day-close.html"))
                .as("the way from file to certificate was rehearsed")
                .exists();
    }

    @Test
    void aSceneThatFailsIsTold() throws Exception {
        Files.createDirectories(folder.resolve("ward"));

        assertThat(Rehearsal.perform(folder))
                .anySatisfy(told -> assertThat(told).startsWith("demo ").endsWith(": 50"));
    }
}
