package jp.shuno.batch.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What documents point to exists, and what they tell a newcomer to type works. */
class ProjectDocumentTest {

    private static final Pattern SCRIPT = Pattern.compile("(?:\\./)?(scripts/[a-z.-]+|mvnw)\\b");
    private static final Pattern CALL = Pattern.compile("(?:scripts/)?shuno +(?:\\$?[A-Z]+ +)?([a-z]+)\\b");
    private static final Pattern DOCUMENT = Pattern.compile("docs/[\\w/.-]+\\.md");
    private static final Pattern TEXT =
            Pattern.compile(".*\\.(md|java|xml|sql|yml|yaml|csv|html|css|mustache|sh)|(.*/)?(scripts|\\.ci)/[^.]+");

    /** Where this project was made is nobody's business; written in parts, so that this file does not name it. */
    private static final Pattern WORKPLACE = Pattern.compile(
            "(?<![\\w.])/wor" + "k/|/ro" + "ot/|repo1" + "\\.maven|repo" + "\\.maven\\.apache|artifac" + "tory|jf"
                    + "rog" + "|local" + "host:\\d",
            Pattern.CASE_INSENSITIVE);

    @Test
    void everyLinkLeadsToAFile() {
        Map<String, Set<String>> broken = new TreeMap<>();
        for (Path document : Project.documents()) {
            Path folder = Objects.requireNonNull(document.getParent());
            for (String target : Markdown.links(Project.text(document))) {
                if (!Files.exists(folder.resolve(target))) {
                    broken.computeIfAbsent(Project.name(document), name -> new TreeSet<>())
                            .add(target);
                }
            }
        }
        assertThat(broken).as("links without a file").isEmpty();
    }

    @Test
    void everyDocumentThatTheProgramNamesExists() {
        Set<String> named = new TreeSet<>();
        Project.programFiles()
                .forEach(file -> DOCUMENT.matcher(Project.text(file))
                        .results()
                        .map(MatchResult::group)
                        .forEach(named::add));

        assertThat(named)
                .isNotEmpty()
                .allSatisfy(
                        document -> assertThat(Project.ROOT.resolve(document)).isRegularFile());
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.ja.md", "CONTRIBUTING.md", "docs/operations.md"})
    void whatADocumentTellsToTypeCanBeRun(String document) {
        String text = Project.text(document);
        Set<String> scripts = new TreeSet<>();
        SCRIPT.matcher(text).results().forEach(found -> scripts.add(found.group(1)));

        assertThat(scripts).isNotEmpty().allSatisfy(script -> {
            assertThat(Project.ROOT.resolve(script)).isRegularFile();
            if (!script.contains("/lib")) {
                assertThat(Project.ROOT.resolve(script)).isExecutable();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.ja.md", "docs/operations.md"})
    void theCommandsOfADocumentExist(String document) {
        Set<String> called = new TreeSet<>();
        for (String code : codeOf(Project.text(document))) {
            CALL.matcher(code).results().forEach(found -> called.add(found.group(1)));
        }

        assertThat(called).isNotEmpty();
        called.removeAll(InterfaceDocumentTest.announced());
        assertThat(InterfaceDocumentTest.commands()).containsAll(called);
    }

    @Test
    void everyJobPageIsListedWhereOperatorsLook() {
        List<String> links = Markdown.links(Project.text("docs/operations.md"));

        assertThat(Project.files(file -> Project.name(file).matches("docs/jobs/[^/]+\\.md")))
                .isNotEmpty()
                .allSatisfy(page -> assertThat(links).contains("jobs/" + page.getFileName()));
    }

    @Test
    void decisionsAreNumberedAndShort() {
        List<Path> decisions = Project.files(file -> Project.name(file).matches("docs/adr/\\d{4}-[a-z-]+\\.md"));
        List<String> numbers = decisions.stream()
                .map(file -> file.getFileName().toString().substring(0, 4))
                .toList();

        assertThat(numbers)
                .isNotEmpty()
                .containsExactlyElementsOf(IntStream.rangeClosed(1, numbers.size())
                        .mapToObj("%04d"::formatted)
                        .toList());
        assertThat(decisions).allSatisfy(file -> {
            String text = Project.text(file);
            assertThat(Markdown.sections(text).keySet())
                    .as(Project.name(file))
                    .contains("Context", "Decision", "Consequences");
            assertThat(text.lines().count())
                    .as("lines of %s", Project.name(file))
                    .isLessThanOrEqualTo(60);
        });
    }

    @Test
    void nothingNamesTheWorkplace() {
        List<String> named = new ArrayList<>();
        for (Path file : Project.files(file -> TEXT.matcher(Project.name(file)).matches())) {
            WORKPLACE
                    .matcher(Project.ascii(file))
                    .results()
                    .forEach(found -> named.add(Project.name(file) + ": " + found.group()));
        }
        assertThat(named).isEmpty();
    }

    /** Code blocks and code spans of a document. */
    private static List<String> codeOf(String text) {
        List<String> code = new ArrayList<>();
        boolean block = false;
        for (String line : text.lines().toList()) {
            if (line.startsWith("```")) {
                block = !block;
            } else if (block) {
                code.add(line);
            } else {
                code.addAll(Markdown.code(line));
            }
        }
        return code;
    }
}
