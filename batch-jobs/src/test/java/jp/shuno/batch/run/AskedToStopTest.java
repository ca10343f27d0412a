package jp.shuno.batch.run;

import static jp.shuno.batch.cli.TestWard.notice;
import static jp.shuno.batch.cli.TestWard.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import jp.shuno.batch.cli.Assessed;
import jp.shuno.batch.cli.Shuno;
import jp.shuno.batch.cli.TestHome;
import jp.shuno.batch.cli.TestHome.Outcome;
import jp.shuno.sql.database.OnEveryDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second process asks the first to stop. */
@OnEveryDatabase
class AskedToStopTest {

    private static final LocalDate NIGHT = LocalDate.of(2026, 6, 30);

    @TempDir
    Path folder;

    private static Process start(TestHome home) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(
                        java.toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dfile.encoding=UTF-8",
                        "-Dstderr.encoding=UTF-8",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Shuno.class.getName(),
                        "nightly",
                        "--home",
                        home.home().root().toString(),
                        "--business-date",
                        NIGHT.toString(),
                        "--progress",
                        "none")
                .redirectOutput(home.home().root().resolve("child.txt").toFile())
                .start();
    }

    private static boolean readUntil(BufferedReader log, String words) throws IOException {
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            if (line.contains(words)) {
                return true;
            }
        }
        return false;
    }

    /** The night waits for its key, which comes through a pipe once it was asked to stop. */
    @Test
    void theRunStopsAtASafePointAndTheSameCommandGoesOnUnaskedAgain() throws Exception {
        TestHome home = TestHome.init(folder.resolve("home"));
        home.inbox(NIGHT)
                .addresseeWithMyNumber("addressees_1.csv", person(1), "123456789018")
                .assessments(
                        "assessments_1.csv",
                        Assessed.first(notice(1), person(1)).term(1, 10_000));
        Outcome nobody = home.shuno("stop");
        assertThat(nobody.exitCode()).isZero();
        assertThat(nobody.out()).contains("実行中の処理はありません");

        Path key = home.home().keys().resolve("my-number.key");
        String content = Files.readString(key);
        Files.delete(key);
        assertThat(new ProcessBuilder("mkfifo", key.toString()).start().waitFor())
                .isZero();
        Process night = start(home);
        try (BufferedReader log = night.errorReader(StandardCharsets.UTF_8)) {
            assertThat(readUntil(log, "JOB-10")).isTrue();
            Outcome asked = home.shuno("stop");
            assertThat(asked.exitCode()).isZero();
            assertThat(asked.out()).contains("host=", "pid=" + night.pid(), "nightly --business-date " + NIGHT);
            assertThat(home.shuno("status").out()).contains("停止要求中");

            Files.writeString(key, content, StandardOpenOption.WRITE);
            assertThat(readUntil(log, "[41 ")).isTrue();
        }
        assertThat(night.waitFor()).isEqualTo(41);

        Files.delete(key);
        Files.writeString(key, content);
        assertThat(home.shuno("status").out()).contains("未完了").doesNotContain("停止要求中");
        Outcome resumed = home.nightly(NIGHT);
        assertThat(resumed.exitCode()).isZero();
        assertThat(home.export("terms").size()).isEqualTo(1);
    }
}
