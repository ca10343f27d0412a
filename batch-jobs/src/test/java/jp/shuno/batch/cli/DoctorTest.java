package jp.shuno.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.shuno.batch.cli.TestHome.Outcome;
import jp.shuno.sql.database.OnEmbeddedDatabase;
import jp.shuno.sql.database.OnEveryDatabase;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** What {@code doctor} finds, one trouble after the other, each cured before the next. */
@OnEveryDatabase
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DoctorTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 15);

    @TempDir
    static Path folder;

    private static TestHome home;

    private static Outcome doctor(LocalDate on, String... options) {
        List<String> all = new ArrayList<>(List.of("--on", on.toString()));
        all.addAll(List.of(options));
        return home.shuno("doctor", all.toArray(String[]::new));
    }

    private static void assertFound(Outcome outcome, int exitCode, String... words) {
        assertThat(outcome.exitCode()).as(outcome.out()).isEqualTo(exitCode);
        assertThat(outcome.out().lines().filter(line -> line.startsWith(exitCode == 10 ? "注意" : "異常")))
                .as(outcome.out())
                .anySatisfy(line -> assertThat(line).contains(words).contains("→"));
    }

    @Test
    @Order(1)
    void aFreshHomeIsSound() {
        home = TestHome.init(folder.resolve("home"));
        Outcome outcome = doctor(JUNE);
        assertThat(outcome.exitCode()).as(outcome.out()).isZero();
        assertThat(outcome.out())
                .contains("データベース", "スキーマ", "日本語", "時計", "ディスク", "フォルダー", "個人番号の鍵", "休日台帳")
                .doesNotContain("注意 ", "異常 ");
    }

    @Test
    @Order(2)
    void theRatesOfNextYearAreMissedFromDecemberOn() {
        assertThat(doctor(LocalDate.of(2026, 11, 30)).exitCode()).isZero();
        assertThat(doctor(LocalDate.of(2026, 11, 30)).out()).contains("2027 年は未公表");
        assertFound(doctor(LocalDate.of(2026, 12, 1)), 10, "延滞金の割合", "2027 年");
        assertFound(doctor(LocalDate.of(2026, 12, 1)), 10, "還付加算金の割合", "2027 年");
        assertFound(doctor(LocalDate.of(2027, 1, 4)), 50, "延滞金の割合", "2027 年");
    }

    @Test
    @Order(3)
    void holidaysMustBeThereSixtyDaysAhead() {
        assertThat(doctor(LocalDate.of(2027, 11, 1)).out()).contains("正常 休日台帳");
        assertThat(doctor(LocalDate.of(2027, 11, 2)).out()).contains("注意 休日台帳", "2028 年");
        assertThat(doctor(LocalDate.of(2028, 1, 4)).out()).contains("異常 休日台帳", "2028 年");
    }

    @Test
    @Order(4)
    void aKeyThatOthersMayReadIsATrouble() throws IOException {
        Path key = home.home().keys().resolve("my-number.key");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));
        assertFound(doctor(JUNE), 50, "個人番号の鍵", "chmod 600");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    @Order(5)
    void aMissingKeyIsATrouble() throws IOException {
        Path key = home.home().keys().resolve("my-number.key");
        String content = Files.readString(key);
        Files.delete(key);
        assertFound(doctor(JUNE), 50, "個人番号の鍵", "読めません");
        Files.writeString(key, content);
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    @Order(6)
    void aWrongLineOfExpectedFilesAndAWrongKeyAreTroubles() throws IOException {
        Files.writeString(home.home().expectedFiles(), "cvs,,NEVER,0,\n");
        assertFound(doctor(JUNE), 50, "到着予定", "1 行目 3 列目");
        Files.writeString(home.home().expectedFiles(), "cvs,,DAILY,0,\n");
        assertThat(doctor(JUNE).out()).contains("正常 到着予定: 1 件");
        assertFound(doctor(JUNE, "--set", "batch.chunk-size=0"), 50, "設定", "chunk-size");
    }

    @Test
    @Order(7)
    void heldJobsOpenPlansAndStrangeFilesAreNamed() {
        assertThat(home.nightly(JUNE).exitCode()).isEqualTo(30);
        home.shuno("hold", "JOB-30", "--reason", "照合中");
        home.inbox().text("kounter_1.csv", "x\r\n").text("counter_2.csv.part", "x");
        Outcome outcome = doctor(JUNE);
        assertFound(outcome, 10, "保留", "JOB-30", "照合中", "release");
        assertFound(outcome, 10, "送付前点検", "計画 G", JUNE.toString());
        assertFound(outcome, 10, "受信箱", "kounter_1.csv");
        assertFound(outcome, 10, "受信箱", "counter_2.csv.part");
    }

    @Test
    @Order(8)
    void aDayThatWasBrokenOffIsNamed() {
        try (TestWard ward = TestWard.open(home)) {
            ward.sql()
                    .sql("UPDATE day_run SET state = 'RUNNING', exit_code = NULL")
                    .update();
        }
        assertFound(doctor(JUNE), 10, "実行", JUNE.toString(), "nightly");
    }

    @Test
    @Order(9)
    void aSchemaOfALaterVersionIsATrouble() {
        try (TestWard ward = TestWard.open(home)) {
            ward.sql()
                    .sql("UPDATE \"flyway_schema_history\" SET \"version\" = '999' WHERE \"version\" = '7'")
                    .update();
        }
        assertFound(doctor(JUNE), 50, "スキーマ", "999");
    }

    @Test
    @Order(10)
    void aDatabaseThatDoesNotAnswerIsATroubleAndTheRestIsStillLookedAt() {
        Outcome elsewhere = doctor(JUNE, "--set", "database.url=jdbc:postgresql://127.0.0.1:1/none");
        assertFound(elsewhere, 50, "データベース");
        assertThat(elsewhere.out()).contains("ディスク", "休日台帳");
    }

    @Test
    @Order(11)
    @OnEmbeddedDatabase("a server keeps its own files")
    void aDatabaseFileThatIsGoneIsATroubleAndIsNotMadeAnew() throws IOException {
        Files.delete(home.home().data().resolve("shuno.mv.db"));
        Outcome gone = doctor(JUNE);
        assertFound(gone, 50, "データベース", "ファイルがありません");
        assertThat(home.home().data().resolve("shuno.mv.db")).doesNotExist();
    }
}
