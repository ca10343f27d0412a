package jp.shuno.batch.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.shuno.batch.cli.TestHome;
import jp.shuno.batch.cli.TestWard;
import jp.shuno.sql.database.OnPostgres;
import jp.shuno.sql.database.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The same ward, the same files and the same answers of staff, on the embedded database and on a real PostgreSQL. */
@OnPostgres
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameOnEveryDatabaseTest {

    private static final String SEED = "11";

    private Lived embedded;
    private Lived server;

    /** What some days left behind. */
    private record Lived(
            List<Integer> exitCodes,
            Map<String, String> exports,
            Map<String, String> reports,
            Map<String, String> kept) {}

    @BeforeAll
    void someDaysOnBoth(@TempDir Path folder) throws IOException {
        embedded = live(folder.resolve("embedded"), TestDatabase.H2);
        server = live(folder.resolve("server"), TestDatabase.POSTGRESQL);
    }

    private static Lived live(Path folder, TestDatabase database) throws IOException {
        Path sample = folder.resolve("sample");
        shuno("sample", "--addressees", "200", "--seed", SEED, "--from", "2026-10-29", "--days", "5", "--out", sample);
        TestHome home = TestHome.init(folder.resolve("home"), database);
        List<Path> days = list(sample).stream().filter(Files::isDirectory).toList();
        try (TestWard ward = TestWard.open(home)) {
            List<Integer> exitCodes = days.stream()
                    .map(day ->
                            night(ward, day, LocalDate.parse(day.getFileName().toString())))
                    .toList();
            assertThat(ward.isProved()).isTrue();
            Map<String, String> kept = new TreeMap<>();
            for (String output : List.of("outbox", "archive", "quarantine")) {
                home.files(output).forEach((name, content) -> kept.put(output + "/" + name, content));
            }
            // Encrypted with a key of its own: only its name can be compared.
            kept.replaceAll((name, content) -> name.endsWith(".enc") ? "" : content);
            return new Lived(exitCodes, ward.exports(), home.lastingReports(), kept);
        }
    }

    private static int night(TestWard ward, Path files, LocalDate day) {
        try {
            Path inbox = Files.createDirectories(ward.home().home().inbox().resolve(day.toString()));
            for (Path file : list(files)) {
                Files.copy(file, inbox.resolve(file.getFileName()));
            }
        } catch (IOException unwritable) {
            throw new java.io.UncheckedIOException(unwritable);
        }
        int exitCode = ward.nightly(day);
        shuno("sample", "--answer", ward.home().home().root(), "--business-date", day, "--seed", SEED);
        return exitCode;
    }

    private static void shuno(Object... arguments) {
        TestHome.Outcome outcome =
                TestHome.command(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted(Comparator.naturalOrder()).toList();
        }
    }

    @Test
    void theDaysHadWorkAndRefusals() {
        assertThat(embedded.exitCodes()).hasSize(5).contains(20).allMatch(code -> code <= 20);
        assertThat(embedded.reports()).hasSizeGreaterThan(40);
        assertThat(embedded.kept()).hasSizeGreaterThan(40);
    }

    @Test
    void everyNightEndsAlike() {
        assertThat(server.exitCodes()).isEqualTo(embedded.exitCodes());
    }

    @Test
    void everyExportIsTheSameByteForByte() {
        assertThat(server.exports()).isEqualTo(embedded.exports());
    }

    @Test
    void everyReportIsTheSameByteForByte() {
        assertThat(server.reports()).isEqualTo(embedded.reports());
    }

    @Test
    void whatIsSentKeptAndRefusedIsTheSameByteForByte() {
        assertThat(server.kept()).isEqualTo(embedded.kept());
    }
}
