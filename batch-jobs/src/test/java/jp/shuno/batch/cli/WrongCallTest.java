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
import jp.shuno.sql.database.OnEmbeddedDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Exit code 50: a wrong call or configuration starts nothing, and one line says what is wrong. */
@OnEmbeddedDatabase("a wrong call is refused before a database is opened")
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
        assertThat(outcome.onlyComplaint()).matches("SHN\\d{4}E shuno: \\[50 .*");
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
                List.of("nightly", "--from", "2026-06-15"),
                List.of("nightly", "--to", "2026-06-15"),
                List.of("nightly", "--from", "2026-06-16", "--to", "2026-06-15"),
                List.of("nightly", "--business-date", "2026-06-15", "--from", "2026-06-15", "--to", "2026-06-16"),
                List.of("hold", "JOB-20"),
                List.of("hold", "JOB-99", "--reason", "x"),
                List.of("release", "JOB-99"),
                List.of("doctor", "--on", "tomorrow"),
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
    void r180_aDueDateThatIsNoDateIsNamed() {
        assertRefused(
                home.nightly(DAY, "--set", "rules.late-charge-from-due-date=2024-02-30"),
                "rules.late-charge-from-due-date");
    }

    @Test
    void r182_lowRateMonthsBelowNoneAreRefused() {
        assertRefused(home.nightly(DAY, "--set", "rules.low-rate-months.ltc1=-1"), "rules.low-rate-months.ltc1");
    }

    @Test
    void r190_aRoundingThatIsNoneIsNamed() {
        assertRefused(home.nightly(DAY, "--set", "rules.segment-rounding=ROUND_UP"), "segment-rounding");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "a rate above the law,     '2026,2.8,91',       91",
        "no number,                '2026,2.8,9.1%',     3行目",
        "low above high,           '2026,9.1,2.8',      3行目",
        "a year twice,             '2025,2.4,8.7',      2025",
        "a year that is no number, 'R8,2.8,9.1',        3行目",
    })
    void r183_aTableOfRatesThatIsWrongIsNamedWithItsLine(String what, String row, String told) throws IOException {
        Path table = home.home().master().resolve("late-charge-rates.csv");
        try (Restored file = new Restored(table)) {
            Files.writeString(table, "year,low,high\n2025,2.4,8.7\n" + row + "\n");
            assertRefused(home.nightly(DAY), "late-charge-rates.csv");
            assertThat(home.nightly(DAY).onlyComplaint()).as(what).contains(told);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "a rate above the law,     '2026,13',   13",
        "no number,                '2026,1.3%', 3行目",
        "a year twice,             '2025,0.9',  2025",
        "a year that is no number, 'R8,1.3',    3行目",
    })
    void r124_aTableOfInterestRatesThatIsWrongIsNamedWithItsLine(String what, String row, String told)
            throws IOException {
        Path table = home.home().master().resolve("refund-interest-rates.csv");
        try (Restored file = new Restored(table)) {
            Files.writeString(table, "year,rate\n2025,0.9\n" + row + "\n");
            assertRefused(home.nightly(DAY), "refund-interest-rates.csv");
            assertThat(home.nightly(DAY).onlyComplaint()).as(what).contains(told);
        }
    }

    @Test
    void r183_aTableOfRatesWithoutItsColumnsIsNamed() throws IOException {
        Path table = home.home().master().resolve("late-charge-rates.csv");
        try (Restored file = new Restored(table)) {
            Files.writeString(table, "年,割合\n2026,2.8\n");
            assertRefused(home.nightly(DAY), "late-charge-rates.csv");
        }
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cvs,,DAILY,0, | cvs,,WEEKLY,0, | 3 行目 3 列目(calendar)",
                "cvs,,DAILY,0, | cvz,,DAILY,0, | 3 行目 1 列目(kind)",
                "cvs,,DAILY,0, | cvs,,DAILY,soon, | 3 行目 4 列目(deadline)",
                "cvs,,DAILY,0, | cvs,,DAILY,-1, | 3 行目 4 列目(deadline)",
                "cvs,,DAILY,0, | cvs,,DAILY | 3 行目 4 列目(deadline)",
                "cvs,,DAILY,0, | cvs,,DAILY,0,JOB-20 | 3 行目 5 列目(blocks)",
                "cvs,,DAILY,0, | cvs,,DAILY,0,JOB-70,JOB-80 | 3 行目 6 列目",
                "cvs,,DAILY,0, | cvs,,AFTER_DEBIT,0, | 3 行目 3 列目(calendar)",
                "kind,calendar | cvs,,DAILY,0, | 2 行目 2 列目(profile)",
            })
    void aLineOfExpectedFilesThatIsWrongIsNamedWithItsColumn(String first, String second, String place)
            throws IOException {
        try (Restored file = new Restored(home.home().expectedFiles())) {
            Files.writeString(file.path(), "# 届くはずのファイル\r\n" + first + "\r\n" + second + "\r\n");
            assertRefused(home.nightly(DAY), "expected-files.csv", place);
            assertThat(home.shuno("status").out()).contains("まだ一度も実行されていません");
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
                        "同じ指定が二度あります: --business-date"),
                Arguments.of(
                        List.of(
                                "nightly",
                                "--business-date",
                                "2026-06-15",
                                "--from",
                                "2026-06-16",
                                "--to",
                                "2026-06-17"),
                        "同時に指定できないものがあります: --business-date, --from, --to"));
    }

    @ParameterizedTest
    @MethodSource("explainedCalls")
    void aWrongCallIsExplainedInTheOperatorsLanguage(List<String> call, String sentence) {
        Outcome outcome = TestHome.command(call.toArray(String[]::new));
        assertThat(outcome.exitCode()).isEqualTo(50);
        assertThat(outcome.onlyComplaint()).contains(sentence);
    }
}
