package jp.shuno.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code bench} begins nothing that it cannot finish, and writes the ward for other databases. */
class BenchCommandTest {

    @TempDir
    private Path folder;

    private static final String SERVER = "jdbc:postgresql://127.0.0.1:1/any";

    private static TestHome.Outcome bench(String... options) {
        List<String> arguments = new ArrayList<>(List.of("bench"));
        arguments.addAll(List.of(options));
        return TestHome.command(arguments.toArray(String[]::new));
    }

    static Stream<List<String>> wrongCalls() {
        return Stream.of(
                List.of("--database", SERVER, "--receipts", "100"),
                List.of("--database", SERVER, "--receipts", "1000,1001"),
                List.of("--database", SERVER, "--receipts", "0"),
                List.of("--database", SERVER, "--receipts", "many"),
                List.of("--database", SERVER, "--rounds", "0"),
                List.of("--database", SERVER, "--receipts", "200,400,200"),
                List.of("--database", SERVER, "--partitions", "1,0"),
                List.of("--database", SERVER, "--partitions", "2,2"),
                List.of("--database", SERVER, "--partitions", "1,5"),
                List.of("--database", SERVER, "--heap", "512"),
                List.of("--database", SERVER, "--heap", "512m -XX:+PrintFlagsFinal"),
                List.of("--database", "jdbc:h2:mem:any"),
                List.of("--database", "jdbc:oracle:thin:@//host/service"));
    }

    @ParameterizedTest
    @MethodSource("wrongCalls")
    void aWrongCallStartsNothing(List<String> options) {
        Path out = folder.resolve("out");
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of("--out", out.toString()));

        TestHome.Outcome outcome = bench(all.toArray(String[]::new));

        assertThat(outcome.exitCode()).as(outcome.toString()).isEqualTo(50);
        assertThat(outcome.onlyComplaint()).startsWith("SHN1");
        assertThat(out).doesNotExist();
    }

    @Test
    void aServerThatDoesNotAnswerEndsTheBenchmark() {
        TestHome.Outcome outcome = bench(
                "--database",
                SERVER,
                "--receipts",
                "200",
                "--out",
                folder.resolve("out").toString());

        assertThat(outcome.exitCode()).isEqualTo(40);
        assertThat(outcome.onlyComplaint()).startsWith("SHN5011E").contains("性能測定");
    }

    @Test
    void theFilesOfTheWardLieInTheFoldersOfTheirDays() {
        TestHome.Outcome outcome = bench("--inbox", folder.toString(), "--receipts", "200");

        assertThat(outcome.exitCode()).isZero();
        assertThat(folder.resolve("2026-06-25/addressees_20260625_01.csv")).isNotEmptyFile();
        assertThat(folder.resolve("2026-06-25/assessments_20260625_01.csv")).isNotEmptyFile();
        assertThat(folder.resolve("2026-06-26/cvs_20260626_01.txt"))
                .satisfies(file -> assertThat(Files.size(file)).isEqualTo(120L * (200 + 3)));
    }
}
