package jp.shuno.batch.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.shuno.batch.cli.ParsedCall;
import jp.shuno.batch.cli.TestHome;
import jp.shuno.batch.run.ExitCode;
import jp.shuno.sql.database.OnEmbeddedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The manual of the operator: a page per runbook, and every command on it is one that the program takes. */
@OnEmbeddedDatabase("the manual names the same commands for every database")
class OperationsManualTest {

    private static final String MANUAL = Project.text("docs/operations.md");
    private static final String CARD = Project.text("docs/night-card.ja.md");
    private static final Pattern BLOCK = Pattern.compile("^```sh\\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern RUNBOOK = Pattern.compile("R(\\d+) .+");
    private static final Pattern RUNBOOK_NUMBER = Pattern.compile("\\bR(\\d{1,2})\\b");
    private static final String PROGRAM = "scripts/shuno ";
    private static final int RUNBOOKS = 12;
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @TempDir
    static Path folder;

    private static Map<Integer, String> runbooks() {
        Map<Integer, String> runbooks = new LinkedHashMap<>();
        Markdown.sections(MANUAL).forEach((title, body) -> {
            var number = RUNBOOK.matcher(title);
            if (number.matches()) {
                runbooks.put(Integer.valueOf(number.group(1)), body);
            }
        });
        return runbooks;
    }

    /** The calls of the program in the shell blocks of a text, as their arguments, for a home and the day. */
    private static List<List<String>> calls(String text, Path home) {
        List<List<String>> calls = new ArrayList<>();
        BLOCK.matcher(text).results().flatMap(block -> block.group(1).lines()).forEach(line -> {
            if (line.startsWith(PROGRAM)) {
                String filled = line.substring(PROGRAM.length())
                        .replace("$(TZ=Asia/Tokyo date +%F)", DAY.toString())
                        .replace("$H", home.toString())
                        .replace("$D", DAY.toString());
                calls.add(WORD.matcher(filled)
                        .results()
                        .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                        .toList());
            }
        });
        return calls;
    }

    /** Calls that docs/interfaces.md still announces as not built: command, and words after it where it names some. */
    private static boolean isAnnounced(List<String> call) {
        return InterfaceDocumentTest.announced().stream()
                .map(span -> span.split(" +"))
                .anyMatch(span -> span[0].equals(call.getFirst())
                        && Arrays.stream(span)
                                .skip(1)
                                .allMatch(
                                        word -> Arrays.stream(word.split("\\|")).anyMatch(call::contains)));
    }

    @Test
    void thereIsAPageForEachRunbook() {
        assertThat(runbooks().keySet())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, RUNBOOKS).boxed().toList());
        assertThat(runbooks())
                .allSatisfy((number, body) -> assertThat(body)
                        .as("R%d", number)
                        .contains("**Symptom.**", "**Look.**", "**Do.**", "**Check.**", "**Tell.**")
                        .contains("```sh", PROGRAM));
    }

    @Test
    void everyCommandOfTheManualIsOneThatTheProgramTakes() {
        List<List<String>> calls = calls(MANUAL, folder);

        assertThat(calls).hasSizeGreaterThan(25);
        assertThat(calls)
                .filteredOn(call -> !isAnnounced(call))
                .isNotEmpty()
                .allSatisfy(call -> assertThat(ParsedCall.complaint(call.toArray(String[]::new)))
                        .as("shuno %s", String.join(" ", call))
                        .isEmpty());
    }

    @Test
    void aCallWithAWrongOptionWouldBeNoticed() {
        assertThat(ParsedCall.complaint("nightly", "--home", "home", "--day", "2026-06-30"))
                .isPresent();
        assertThat(ParsedCall.complaint("nightli", "--home", "home")).isPresent();
    }

    @Test
    void theReadingCommandsOfTheManualDoWhatItSays() {
        TestHome home = TestHome.init(folder.resolve("home"));
        assertThat(home.nightly(DAY).exitCode()).isZero();
        Set<String> reading = Set.of("status", "verify", "jobs", "recover");
        List<List<String>> calls = calls(MANUAL, home.home().root()).stream()
                .filter(call -> reading.contains(call.getFirst()) && !isAnnounced(call))
                .distinct()
                .toList();

        assertThat(calls).hasSizeGreaterThan(3);
        assertThat(calls)
                .allSatisfy(call -> assertThat(
                                TestHome.command(call.toArray(String[]::new)).exitCode())
                        .as("shuno %s", String.join(" ", call))
                        .isLessThan(ExitCode.FILE_REFUSED.code()));
    }

    @Test
    void everyCodeOfTheManualLeadsToARunbookThatExists() {
        for (String text : List.of(MANUAL, CARD)) {
            assertThat(RUNBOOK_NUMBER
                            .matcher(text)
                            .results()
                            .map((MatchResult found) -> Integer.valueOf(found.group(1))))
                    .isNotEmpty()
                    .allMatch(number -> number >= 1 && number <= RUNBOOKS);
        }
    }

    @Test
    void theNightCardKnowsEveryCodeByItsName() {
        List<List<String>> rows =
                Markdown.rows(Markdown.section(CARD, "終了コードごとの対応").orElseThrow());

        assertThat(rows.stream().map(row -> row.get(0) + " " + row.get(1)))
                .containsExactlyElementsOf(Arrays.stream(ExitCode.values())
                        .map(code -> code.code() + " " + code.meaning())
                        .toList());
        assertThat(rows).allSatisfy(row -> assertThat(row.get(3)).matches("R\\d+.*"));
    }
}
