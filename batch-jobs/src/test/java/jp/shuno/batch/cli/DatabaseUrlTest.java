package jp.shuno.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.shuno.batch.cli.TestHome.Outcome;
import jp.shuno.batch.run.HomeBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** What happens to the URL of a database that an operator wrote, and that its password is shown nowhere. */
class DatabaseUrlTest {

    private static final String SECRET = "Geheim-7";

    @TempDir
    Path folder;

    private TestHome home;

    @BeforeEach
    void make() throws IOException {
        home = TestHome.at(folder.resolve("home"));
        HomeBuilder.build(home.home());
    }

    private String logs() throws IOException {
        try (Stream<Path> files = Files.list(home.home().logs())) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:mysql://u:" + SECRET + "@db.example/shuno",
                "postgresql://u:" + SECRET + "@db.example/shuno",
                "jdbc:sqlserver://db.example;password=" + SECRET,
                "shuno"
            })
    void aUrlOfAnotherDatabaseIsAWrongSetting(String url) {
        for (String command : List.of("status", "verify", "recover")) {
            Outcome outcome = home.shuno(command, "--set", "database.url=" + url);
            assertThat(outcome.exitCode()).isEqualTo(50);
            assertThat(outcome.onlyComplaint())
                    .startsWith("SHN1111E ")
                    .contains("jdbc:postgresql://")
                    .doesNotContain(SECRET);
        }
    }

    @Test
    void doctorSaysThatTheUrlIsWrong() {
        Outcome outcome = home.shuno("doctor", "--set", "database.url=jdbc:mysql://u:" + SECRET + "@db.example/shuno");
        assertThat(outcome.exitCode()).isEqualTo(50);
        assertThat(outcome.out()).contains("対応していないデータベース").doesNotContain(SECRET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://127.0.0.1:1/shuno?password=" + SECRET,
                "jdbc:oracle:thin:u/" + SECRET + "@//127.0.0.1:1/SHUNO"
            })
    void thePasswordOfAServerThatDoesNotAnswerIsShownNowhere(String url) throws IOException {
        HomeLog.open(home.home());
        for (String command : List.of("status", "doctor", "recover")) {
            Outcome outcome = home.shuno(command, "--set", "database.url=" + url);
            assertThat(outcome.exitCode()).isIn(40, 50);
            assertThat(outcome.out() + outcome.err()).isNotEmpty().doesNotContain(SECRET);
        }
        assertThat(logs()).contains("SHN5005E").doesNotContain(SECRET);
    }

    @Test
    void theLogHidesThePasswordInTheTextAndInTheTraceOfAnException() throws IOException {
        HomeLog.open(home.home());
        String url = "jdbc:postgresql://db.example/shuno?password=" + SECRET;
        LoggerFactory.getLogger(DatabaseUrlTest.class)
                .error("cannot open {}", url, new IllegalStateException("cannot open " + url));
        assertThat(logs().lines().filter(line -> line.contains("password=***"))).hasSize(2);
        assertThat(logs()).contains("at jp.shuno.batch.cli.DatabaseUrlTest").doesNotContain(SECRET, "%n", "%nopex");
    }
}
