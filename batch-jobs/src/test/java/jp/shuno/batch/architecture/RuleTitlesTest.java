package jp.shuno.batch.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shuno.batch.report.RuleTitles;
import org.junit.jupiter.api.Test;

/** The titles that staff read beside a rule number belong to rules of docs/rules.md. */
class RuleTitlesTest {

    private static final Pattern QUOTED_RULE = Pattern.compile("\"(R-\\d{3})\"");

    private static Properties titles() throws IOException {
        Properties titles = new Properties();
        titles.load(new StringReader(
                Project.text("batch-jobs/src/main/resources/jp/shuno/batch/report/rule-titles.properties")));
        return titles;
    }

    private static Map<String, String> headings() {
        Map<String, String> headings = new TreeMap<>();
        Markdown.sections(Project.text("docs/rules.md")).keySet().stream()
                .filter(title -> title.matches("R-\\d{3} .*"))
                .forEach(title -> headings.put(title.substring(0, 5), title.substring(6)));
        return headings;
    }

    @Test
    void everyTitleBelongsToAWrittenRuleAndSaysWhatItsHeadingSaysInJapanese() throws IOException {
        Map<String, String> headings = headings();

        assertThat(titles().stringPropertyNames()).isNotEmpty().allSatisfy(rule -> {
            assertThat(headings).containsKey(rule);
            Matcher japanese = Pattern.compile("\\(([^)]*[ぁ-んァ-ヶ一-龠][^)]*)\\)").matcher(headings.get(rule));
            if (japanese.find() && !rule.equals("R-163")) {
                assertThat(titles().getProperty(rule)).as(rule).isEqualTo(japanese.group(1));
            }
        });
    }

    @Test
    void everyRuleThatMovesMoneyHasATitle() {
        Set<String> moving = new TreeSet<>();
        for (Path file : Project.mainSources()) {
            String name = Project.name(file);
            boolean posts = name.contains("/domain/reconciliation/") || name.contains("/domain/overpayment/");
            if (posts && Project.text(file).contains("Posting")) {
                QUOTED_RULE.matcher(Project.text(file)).results().forEach(found -> moving.add(found.group(1)));
            }
        }
        assertThat(moving)
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(RuleTitles.titled(rule)).startsWith(rule + " "));
    }

    @Test
    void aRuleWithoutTitleIsToldByItsNumber() {
        assertThat(RuleTitles.titled("R-999")).isEqualTo("R-999");
    }
}
