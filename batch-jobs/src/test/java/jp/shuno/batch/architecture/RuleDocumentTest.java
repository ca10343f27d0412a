package jp.shuno.batch.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.shuno.sql.proof.Invariant;
import org.junit.jupiter.api.Test;

/** docs/rules.md and the code cite the same numbers, in both directions. */
class RuleDocumentTest {

    private static final String RULES = Project.text("docs/rules.md");

    @Test
    void everyRuleThatTheProgramCitesIsWrittenDown() {
        Map<String, Set<String>> unknown = new TreeMap<>();
        for (Path file : Project.programFiles()) {
            for (String rule : Project.rulesIn(Project.text(file))) {
                if (!headings().containsKey(rule)) {
                    unknown.computeIfAbsent(rule, key -> new TreeSet<>()).add(Project.name(file));
                }
            }
        }
        assertThat(unknown).as("rules without a heading in docs/rules.md").isEmpty();
    }

    @Test
    void everyRuleThatADocumentCitesIsWrittenDown() {
        Set<String> cited = new TreeSet<>();
        Project.documents().forEach(document -> cited.addAll(Project.rulesIn(Project.text(document))));

        assertThat(headings().keySet()).containsAll(cited);
    }

    @Test
    void everyRuleThatIsAppliedHasATest() {
        Set<String> tested = new TreeSet<>();
        Project.testSources().stream()
                .filter(file -> !Project.name(file).contains("/architecture/"))
                .forEach(file -> tested.addAll(Project.rulesTestedIn(Project.text(file))));
        Set<String> missing = new TreeSet<>();
        headings().forEach((rule, body) -> {
            if (isApplied(body) && !tested.contains(rule)) {
                missing.add(rule);
            }
        });
        assertThat(missing).as("applied rules that no test cites").isEmpty();
    }

    @Test
    void everyRuleSaysWhereItComesFromAndGivesAnExample() {
        assertThat(headings())
                .isNotEmpty()
                .allSatisfy((rule, body) -> assertThat(body)
                        .as(rule)
                        .contains("**Rule.**")
                        .contains("**Source.**")
                        .contains("**Example.**"));
    }

    @Test
    void everyInvariantOfTheProofIsInTheInterfaces() {
        String proof = Markdown.section(Project.text("docs/interfaces.md"), "9\\. Proof")
                .orElseThrow();

        assertThat(Project.rulesIn(proof))
                .containsAll(
                        Arrays.stream(Invariant.values()).map(Invariant::rule).toList());
    }

    /** A rule says on a line of its own when nothing applies it yet. */
    private static boolean isApplied(String body) {
        return body.lines().noneMatch(line -> line.matches("\\*Not (yet applied|checked yet|used yet).*"));
    }

    private static Map<String, String> headings() {
        Map<String, String> headings = new TreeMap<>();
        Markdown.sections(RULES).forEach((title, body) -> {
            if (title.matches("R-\\d{3} .*")) {
                headings.put(title.substring(0, 5), body);
            }
        });
        return headings;
    }
}
