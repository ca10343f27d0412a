package jp.shuno.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shuno.sql.bulk.BulkDelete;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The mapper files use no words of Oracle that PostgreSQL or H2 lack; the reverse is the Oracle check's. */
class SqlWordsTest {

    private static final Path MAPPERS = Path.of("src/main/resources/jp/shuno/sql");
    private static final Pattern STATEMENT =
            Pattern.compile("<(select|insert|update|delete|sql) id=\"(\\w+)\"[^>]*>(.*?)</\\1>", Pattern.DOTALL);
    private static final Pattern NOT_SQL = Pattern.compile("#\\{[^}]*}|<[^>]+>", Pattern.DOTALL);

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(MAPPERS)) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
    }

    /** Statement, or part of some, to its text, tags and all. */
    private static Map<String, String> statements() throws IOException {
        Map<String, String> statements = new TreeMap<>();
        for (Path file : files()) {
            Matcher found = STATEMENT.matcher(Files.readString(file));
            while (found.find()) {
                statements.put(file.getFileName() + " " + found.group(2), found.group(3));
            }
        }
        return statements;
    }

    private static String sql(String statement) {
        return NOT_SQL.matcher(statement).replaceAll(" ").replace("&lt;", "<").replace("&gt;", ">");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\bOFFSET\\b",
                "\\bNVL2?\\b",
                "\\bDECODE\\b",
                "\\bSYSDATE\\b",
                "\\bCURRENT_",
                "\\bROWNUM\\b",
                "\\bDUAL\\b",
                "\\bMERGE\\b",
                "\\bRETURNING\\b",
                "\\bLISTAGG\\b",
                "\\bMINUS\\b",
                "\\bINTERVAL\\b",
                "\\bREGEXP",
                "\\bLENGTH\\s*\\(",
                "\\bTRUNCATE\\b",
                "\\bUSING\\b",
                "\""
            })
    void noStatementUsesAWordThatNotAllDatabasesHave(String word) throws IOException {
        Pattern pattern = Pattern.compile(word, Pattern.CASE_INSENSITIVE);
        assertThat(statements())
                .allSatisfy((name, statement) -> assertThat(
                                pattern.matcher(sql(statement)).find())
                        .as(name)
                        .isFalse());
    }

    @Test
    void noTextIsPastedIntoAStatement() throws IOException {
        assertThat(statements())
                .allSatisfy((name, statement) -> assertThat(statement).as(name).doesNotContain("${"));
    }

    @Test
    void onlyLookUpsByNumberHaveAListAndTheirCallersCutIt() throws IOException {
        assertThat(statements().entrySet().stream()
                        .filter(statement -> statement.getValue().contains("<foreach"))
                        .map(Map.Entry::getKey))
                .containsExactly(
                        "AddresseeMapper.xml selectHeirs",
                        "AddresseeMapper.xml selectInheritedBy",
                        "AddresseeMapper.xml selectRelations",
                        "AddresseeMapper.xml selectResidents",
                        "AppropriationMapper.xml selectActualToObligors",
                        "AppropriationMapper.xml selectPlannedOfObligors",
                        "AssessmentHistoryMapper.xml selectOfObligors",
                        "DirectDebitRegistrationMapper.xml selectOfObligors",
                        "OverpaymentMapper.xml selectOfObligors",
                        "PostingMapper.xml selectCounts",
                        "PostingMapper.xml selectOfAppropriatedToObligors",
                        "PostingMapper.xml selectOfPostedOfObligors",
                        "PostingMapper.xml selectOfReceipts",
                        "ReceiptMapper.xml selectAppropriatedToObligors",
                        "ReceiptMapper.xml selectOnLaterSlips",
                        "ReceiptMapper.xml selectPostedOfObligors",
                        "TermAssessmentMapper.xml selectOfNotices",
                        "TermAssessmentMapper.xml selectOfObligors",
                        "TermAssessmentMapper.xml updatePlannedAppropriation");
    }

    @Test
    void nothingIsDeletedFromTheLedger() throws IOException {
        assertThat(statements())
                .allSatisfy((name, statement) ->
                        assertThat(sql(statement)).as(name).doesNotContainIgnoringCase("delete from"));
        assertThat(BulkConstants.all())
                .filteredOn(constant -> constant.statement() instanceof BulkDelete<?>)
                .extracting(constant -> constant.statement().table())
                .as("a list of what waits, not of what happened")
                .containsOnly("waiting_receipt");
    }

    @Test
    void whatIsReadInPartsHasAnOrder() throws IOException {
        assertThat(statements())
                .allSatisfy((name, statement) -> assertThat(
                                !statement.contains("FETCH FIRST") || statement.contains("ORDER BY"))
                        .as(name)
                        .isTrue());
    }

    @Test
    void everyMapperFileIsLookedAt() throws IOException {
        assertThat(files()).hasSize(StoreConfiguration.mappers().size());
        assertThat(statements()).hasSizeGreaterThan(80);
    }
}
