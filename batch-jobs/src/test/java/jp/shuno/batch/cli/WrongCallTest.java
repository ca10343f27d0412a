package jp.shuno.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.shuno.batch.cli.TestHome.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Exit code 50: a wrong call or configuration starts nothing, and one line says what is wrong. */
class WrongCallTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    @TempDir
    static Path folder;

    private static TestHome home;
    private static Map<String, String> untouched;

    @BeforeAll
    static void home() {
        home = TestHome.init(folder.resolve("home"));
        home.inbox().text("counter_1.csv", "slip_key_upper\r\n1\r\n");
        untouched = outputs();
    }

    private static Map<String, String> outputs() {
        Map<String, String> all = home.files("reports");
        all.putAll(home.files("quarantine"));
        all.putAll(home.files("archive"));
        all.putAll(home.files("outbox"));
        all.putAll(home.files("inbox"));
        return all;
    }

    private static void assertRefused(Outcome outcome, String... words) {
        assertThat(outcome.exitCode()).isEqualTo(50);
        assertThat(outcome.onlyComplaint()).startsWith("shuno: [50 ");
        for (String word : words) {
            assertThat(outcome.onlyComplaint()).contains(word);
        }
        assertThat(outputs()).isEqualTo(untouched);
    }

    static Stream<List<String>> wrongCalls() {
        return Stream.of(
                List.of(),
                List.of("nightle"),
                List.of("nightly"),
                List.of("nightly", "--business-date"),
                List.of("nightly", "--business-date", "2026-06-31"),
                List.of("nightly", "--business-date", "15.6.2026"),
                List.of("nightly", "--business-date", "2026-06-15", "--buisness-date", "2026-06-15"),
                List.of("nightly", "--business-date", "2026-06-15", "--set", "batch.chunk-size"),
                List.of("nightly", "--business-date", "2026-06-15", "--progress", "loud"),
                List.of("run", "--business-date", "2026-06-15"),
                List.of("run", "JOB-99", "--business-date", "2026-06-15"),
                List.of("export", "terms"),
                List.of("export", "refunds", "--out", "x.csv"),
                List.of("export", "terms", "--out", "x.csv", "--levy", "NHI2"),
                List.of(
                        "sample",
                        "--addressees",
                        "0",
                        "--seed",
                        "1",
                        "--from",
                        "2026-06-15",
                        "--days",
                        "1",
                        "--out",
                        "x"));
    }

    @ParameterizedTest
    @MethodSource("wrongCalls")
    void aWrongCallIsRefusedWithOneLine(List<String> arguments) {
        assertRefused(TestHome.command(arguments.toArray(String[]::new)));
    }

    @Test
    void aFolderThatIsNoHomeIsNamed() {
        TestHome nowhere = TestHome.at(folder.resolve("nowhere"));
        assertRefused(nowhere.nightly(DAY), "nowhere");
        assertRefused(nowhere.shuno("status"), "nowhere");
        assertRefused(nowhere.shuno("verify"), "nowhere");
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }

    @Test
    void anUnknownKeyGivenForOneCallIsNamed() {
        assertRefused(home.nightly(DAY, "--set", "rules.stale-flash-day=10"), "rules.stale-flash-day");
    }

    @Test
    void aValueThatIsNoNumberIsNamed() {
        assertRefused(home.nightly(DAY, "--set", "batch.chunk-size=many"), "chunk-size");
    }

    @Test
    void aValueOutsideAListIsNamed() {
        assertRefused(home.nightly(DAY, "--set", "rules.closing-basis=SOMETIME"), "closing-basis");
    }

    @Test
    void aChunkOfNothingIsRefused() {
        TestHome other = TestHome.init(folder.resolve("chunk"));
        Outcome outcome = other.nightly(DAY, "--set", "batch.chunk-size=0");
        assertThat(outcome.exitCode()).isEqualTo(50);
        assertThat(outcome.onlyComplaint()).contains("chunk-size");
    }

    @Test
    void lateChargeCannotBeSwitchedOnYet() {
        TestHome other = TestHome.init(folder.resolve("late-charge"));
        Outcome outcome = other.nightly(DAY, "--set", "rules.late-charge-enabled=true");
        assertThat(outcome.exitCode()).isEqualTo(50);
        assertThat(outcome.onlyComplaint()).contains("late-charge-enabled");
    }

    @Test
    void anUnknownKeyInTheConfigurationIsNamed() throws IOException {
        try (Restored file = new Restored(home.home().configuration())) {
            home.configureMore("inbx:\n  require-done-marker: true\n");
            assertRefused(home.nightly(DAY), "inbx");
        }
    }

    @Test
    void aConfigurationThatIsNoYamlIsNamed() throws IOException {
        try (Restored file = new Restored(home.home().configuration())) {
            Files.writeString(home.home().configuration(), "rules: [1\n  - : {\n");
            assertRefused(home.nightly(DAY), "shuno.yml");
        }
    }

    @Test
    void aMissingListOfHolidaysIsNamed() throws IOException {
        try (Restored file = new Restored(home.home().master().resolve("holidays.csv"))) {
            Files.delete(file.path());
            assertRefused(home.nightly(DAY), "holidays.csv");
        }
    }

    @Test
    void aListOfHolidaysWithAnImpossibleDateIsNamed() throws IOException {
        try (Restored file = new Restored(home.home().master().resolve("holidays.csv"))) {
            Files.writeString(file.path(), "date,name,scope\r\n2026-02-30,某日,BOTH\r\n");
            assertRefused(home.nightly(DAY), "holidays.csv");
        }
    }

    /** A file that gets its content back. */
    private record Restored(Path path, byte[] content) implements AutoCloseable {
        private Restored(Path path) throws IOException {
            this(path, Files.readAllBytes(path));
        }

        @Override
        public void close() throws IOException {
            Files.write(path, content);
        }
    }

    static Stream<Arguments> explainedCalls() {
        return Stream.of(
                Arguments.of(List.of("nightle"), "知らない指定です: nightle(もしかして: nightly"),
                Arguments.of(List.of("export", "terms"), "指定が足りません: --out"),
                Arguments.of(
                        List.of("nightly", "--business-date", "2026-06-31"),
                        "指定を読めません: --business-date 値 2026-06-31: 実在する日付を yyyy-MM-dd で指定してください"),
                Arguments.of(
                        List.of("nightly", "--business-date", "2026-06-15", "--business-date", "2026-06-16"),
                        "同じ指定が二度あります: --business-date"));
    }

    @ParameterizedTest
    @MethodSource("explainedCalls")
    void aWrongCallIsExplainedInTheOperatorsLanguage(List<String> call, String sentence) {
        Outcome outcome = TestHome.command(call.toArray(String[]::new));
        assertThat(outcome.exitCode()).isEqualTo(50);
        assertThat(outcome.onlyComplaint()).contains(sentence);
    }
}
