package jp.shuno.sql.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shuno.sql.BulkConstants;
import jp.shuno.sql.StoreConfiguration;
import jp.shuno.sql.bulk.BulkColumn;
import jp.shuno.sql.bulk.BulkInsert;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Everything that would be sent to an Oracle is Oracle SQL, as far as this can be known without one.
 *
 * <p>One class holds all tests of the grammar, because it takes many seconds to warm up.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OracleSqlTest {

    private static final System.Logger LOG = System.getLogger(OracleSqlTest.class.getName());
    private static final Path MAPPERS = Path.of("src/main/resources/jp/shuno/sql");
    private static final Pattern DYNAMIC = Pattern.compile("<(if|choose|foreach|trim|where|set|bind)\\b");
    private static final int LEAST_SAMPLES = 60;

    /** The independent statements speak of tables that their author invented; that these are unknown says nothing. */
    private static final Schema STRANGE_TABLES = new Schema();

    private static final Set<OracleRule> INVENTED =
            EnumSet.of(OracleRule.TABLE, OracleRule.COLUMN, OracleRule.SEQUENCE);

    private List<MigrationScripts.Script> migrations;
    private MapperRenderings mappers;
    private Schema schema;

    @BeforeAll
    void readEverything() throws IOException {
        migrations = MigrationScripts.all();
        mappers = new MapperRenderings(StoreConfiguration.create("oracle"));
        schema = new Schema();
        OracleCheck check = new OracleCheck(schema);
        migrations.forEach(script -> check.apply(script.sql()));
    }

    @Test
    void everyMigrationIsOracleSql() {
        OracleCheck check = new OracleCheck(new Schema());
        Map<String, List<String>> found = new TreeMap<>();
        for (MigrationScripts.Script script : migrations) {
            Findings findings = check.check(script.sql());
            if (!findings.isEmpty()) {
                found.put(script.place(), findings.texts());
            }
            check.apply(script.sql());
        }
        LOG.log(System.Logger.Level.INFO, "{0} statements of migrations looked at", migrations.size());
        assertThat(found).isEmpty();
        assertThat(migrations).hasSizeGreaterThan(100);
    }

    @Test
    void everyMappedStatementIsOracleSqlInEachOfItsForms() {
        OracleCheck check = new OracleCheck(schema);
        Map<String, Set<String>> found = new TreeMap<>();
        for (MapperRenderings.Rendering rendering : mappers.renderings()) {
            Findings findings = check.check(rendering.sql());
            if (!findings.isEmpty()) {
                found.computeIfAbsent(rendering.statement(), none -> new TreeSet<>())
                        .addAll(findings.texts());
            }
        }
        LOG.log(
                System.Logger.Level.INFO,
                "{0} mapped statements looked at in {1} renderings with {2} branches",
                mappers.statements(),
                mappers.renderings().size(),
                mappers.branches().size());
        assertThat(found).isEmpty();
        assertThat(mappers.statements()).isGreaterThan(100);
        assertThat(mappers.renderings()).hasSizeGreaterThan(mappers.statements());
    }

    @Test
    void everyBulkStatementIsOracleSql() {
        OracleCheck check = new OracleCheck(schema);
        Map<String, List<String>> found = new TreeMap<>();
        List<BulkConstants.Constant> constants = BulkConstants.all();
        for (BulkConstants.Constant constant : constants) {
            Findings findings = check.check(constant.statement().statement());
            if (!findings.isEmpty()) {
                found.put(constant.name(), findings.texts());
            }
        }
        LOG.log(System.Logger.Level.INFO, "{0} bulk statements looked at", constants.size());
        assertThat(found).isEmpty();
        assertThat(constants)
                .extracting(BulkConstants.Constant::name)
                .contains("ReceiptWrites.STAGED", "PostingWrites.NEW", "TermAssessmentWrites.RECEIVED");
    }

    @Test
    void aBulkStatementOfAColumnThatDoesNotExistWouldBeFound() {
        BulkInsert<String> misspelt =
                new BulkInsert<>("receipt", List.of(BulkColumn.text("recipt_id", Function.identity())));
        assertThat(new OracleCheck(schema).check(misspelt.statement()).rules()).contains(OracleRule.COLUMN);
    }

    @Test
    void everyBranchOfADynamicStatementIsRendered() throws IOException {
        assertThat(mappers.renderedBranches()).containsExactlyInAnyOrderElementsOf(mappers.branches());
        long written = 0;
        try (Stream<Path> files = Files.walk(MAPPERS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                written += DYNAMIC.matcher(Files.readString(file))
                        .results()
                        .filter(element -> element.group(1).matches("if|choose|foreach"))
                        .count();
            }
        }
        // At least two branches for each element that is written, more where a fragment is used twice.
        assertThat((long) mappers.branches().size())
                .isGreaterThanOrEqualTo(2 * written)
                .isPositive();
    }

    @Test
    void whatOracleTakesIsNotRefused() {
        OracleCheck check = new OracleCheck(schema);
        Map<String, List<String>> refused = new TreeMap<>();
        List<Corpus.Sample> samples = Corpus.of("valid");
        samples.forEach(sample -> {
            Findings findings = check.check(sample.sql());
            if (!findings.isEmpty()) {
                refused.put(sample.name(), findings.texts());
            }
        });
        LOG.log(System.Logger.Level.INFO, "{0} valid statements, {1} refused", samples.size(), refused.size());
        assertThat(refused).isEmpty();
        assertThat(samples).hasSizeGreaterThan(LEAST_SAMPLES);
    }

    @Test
    void whatOracleRefusesIsRefused() {
        Detection detection = detection("invalid");
        LOG.log(System.Logger.Level.INFO, "design corpus: {0}", detection);
        assertThat(detection.missed()).isEmpty();
        assertThat(detection.all()).isGreaterThan(LEAST_SAMPLES);
    }

    @Test
    void ofTheStatementsHeldOutFromTheRulesOnlyTheListedOnesAreMissed() {
        assertOnlyTheListedAreMissed("held-out", detection("held-out-invalid"), 92);
    }

    @Test
    void ofTheStatementsOfAnIndependentAuthorOnlyTheListedOnesAreMissed() {
        assertOnlyTheListedAreMissed("independent", detection("independent-invalid", STRANGE_TABLES, INVENTED), 84);
    }

    private static void assertOnlyTheListedAreMissed(String corpus, Detection detection, int leastPercent) {
        LOG.log(System.Logger.Level.INFO, "{0} corpus: {1}", corpus, detection);
        assertThat(detection.missed()).containsExactlyInAnyOrderElementsOf(Corpus.names(corpus + "-missed.txt"));
        assertThat(detection.byBoth() * 100).isGreaterThanOrEqualTo(leastPercent * detection.all());
    }

    @Test
    void ofTheValidStatementsHeldOutOnlyTheListedOnesAreRefused() {
        assertOnlyTheListedAreRefused("held-out", schema, Set.of());
    }

    @Test
    void ofTheValidStatementsOfAnIndependentAuthorOnlyTheListedOnesAreRefused() {
        assertOnlyTheListedAreRefused("independent", STRANGE_TABLES, INVENTED);
    }

    private static void assertOnlyTheListedAreRefused(String corpus, Schema tables, Set<OracleRule> disregarded) {
        OracleCheck check = new OracleCheck(tables);
        List<Corpus.Sample> samples = Corpus.of(corpus + "-valid");
        Map<String, Set<OracleRule>> refused = new TreeMap<>();
        samples.forEach(sample -> {
            Set<OracleRule> rules = without(disregarded, check.check(sample.sql()));
            if (!rules.isEmpty()) {
                refused.put(sample.name(), rules);
            }
        });
        LOG.log(System.Logger.Level.INFO, "{0} valid statements {1}, refused: {2}", samples.size(), corpus, refused);
        assertThat(refused.keySet()).containsExactlyInAnyOrderElementsOf(Corpus.names(corpus + "-refused.txt"));
        assertThat(samples).hasSizeGreaterThan(LEAST_SAMPLES);
    }

    private static Set<OracleRule> without(Set<OracleRule> disregarded, Findings findings) {
        Set<OracleRule> rules = new TreeSet<>(findings.rules());
        rules.removeAll(disregarded);
        return rules;
    }

    @Test
    void whatTheGrammarRefusesWronglyIsKnown() {
        assertThat(Corpus.of("known-false-alarms")).isNotEmpty().allSatisfy(sample -> {
            assertThat(OracleGrammar.refusals(sample.sql())).as(sample.name()).isNotEmpty();
            assertThat(new OracleCheck(schema).rules(sample.sql()).texts())
                    .as(sample.name())
                    .isEmpty();
        });
    }

    @Test
    void everyRuleHasAStatementThatBreaksIt() {
        OracleCheck check = new OracleCheck(schema);
        Set<OracleRule> broken = EnumSet.noneOf(OracleRule.class);
        Corpus.of("invalid")
                .forEach(sample -> broken.addAll(check.check(sample.sql()).rules()));
        assertThat(EnumSet.complementOf(EnumSet.copyOf(broken))).isEmpty();
    }

    /** How many of the invalid statements are refused, by the grammar alone and with the rules. */
    private record Detection(int all, int byGrammar, int byRules, int byBoth, List<String> missed) {}

    private Detection detection(String folder) {
        return detection(folder, schema, Set.of());
    }

    private static Detection detection(String folder, Schema tables, Set<OracleRule> disregarded) {
        OracleCheck check = new OracleCheck(tables);
        List<Corpus.Sample> samples = Corpus.of(folder);
        int byGrammar = 0;
        int byRules = 0;
        List<String> missed = new ArrayList<>();
        for (Corpus.Sample sample : samples) {
            boolean grammar = !OracleGrammar.refusals(sample.sql()).isEmpty();
            boolean rules = !without(disregarded, check.rules(sample.sql())).isEmpty();
            byGrammar += grammar ? 1 : 0;
            byRules += rules ? 1 : 0;
            if (!grammar && !rules) {
                missed.add(sample.name());
            }
        }
        return new Detection(samples.size(), byGrammar, byRules, samples.size() - missed.size(), missed);
    }
}
