package jp.shuno.batch.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.shuno.batch.cli.TestHome;
import jp.shuno.batch.run.ExitCode;
import jp.shuno.batch.run.OperatorException;
import jp.shuno.batch.run.OperatorMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** docs/messages.md lists every message of the operator with its number, and no message goes without one. */
class MessageDocumentTest {

    private static final String MESSAGES = Project.text("docs/messages.md");

    @TempDir
    static Path folder;

    @Test
    void theCatalogueAndTheProgramSayTheSame() {
        List<List<String>> listed =
                Markdown.rows(Markdown.section(MESSAGES, "メッセージ").orElseThrow());

        assertThat(listed)
                .containsExactlyElementsOf(Arrays.stream(OperatorMessage.values())
                        .map(message -> List.of(
                                "`" + message.id() + "`",
                                String.valueOf(message.exitCode().code()),
                                message.text(),
                                message.reason(),
                                message.remedy(),
                                message.contact()))
                        .toList());
    }

    @Test
    void noNumberIsGivenTwiceAndTheyStandInTheirOrder() {
        List<String> numbers =
                Arrays.stream(OperatorMessage.values()).map(OperatorMessage::id).toList();

        assertThat(numbers)
                .doesNotHaveDuplicates()
                .isSorted()
                .allSatisfy(number -> assertThat(number).matches("SHN\\d{4}[EI]"));
    }

    @Test
    void onlyAStopThatWasAskedForIsANotice() {
        assertThat(OperatorMessage.values())
                .allSatisfy(message -> assertThat(message.id().endsWith("I"))
                        .as(message.id())
                        .isEqualTo(message.exitCode() == ExitCode.STOPPED));
    }

    @Test
    void everyMessageSaysWhyAndWhatToDoAndWhoActs() {
        assertThat(OperatorMessage.values())
                .allSatisfy(message -> assertThat(
                                List.of(message.text(), message.reason(), message.remedy(), message.contact()))
                        .as(message.id())
                        .noneMatch(String::isBlank));
    }

    @Test
    void anOperatorIsToldNothingThatTheCatalogueDoesNotKnow() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(OperatorMessage.class.getName())
                .should()
                .callConstructorWhere(JavaCall.Predicates.target(
                        With.owner(JavaClass.Predicates.equivalentTo(OperatorException.class))))
                .because("monitoring keys on the number of a message")
                .check(Project.classes());
    }

    @Test
    void theNumberStandsAtTheFrontOfTheLine() {
        Map<String, TestHome.Outcome> outcomes = Map.of(
                "SHN1002E shuno: [50 ", TestHome.at(folder.resolve("nowhere")).shuno("status"),
                "SHN1001E shuno: [50 ", TestHome.command(),
                "SHN1006E shuno: [50 ", TestHome.command("nightly"),
                "SHN1007E shuno: [50 ", TestHome.command("nightli"),
                "SHN3014E shuno: [40 ",
                        TestHome.command(
                                "inspect", folder.resolve("nothing.csv").toString(), "--kind", "counter"));

        assertThat(outcomes)
                .allSatisfy(
                        (front, outcome) -> assertThat(outcome.onlyComplaint()).startsWith(front));
    }
}
