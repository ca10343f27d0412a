package jp.shuno.batch.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.shuno.batch.cli.Shuno;
import jp.shuno.batch.run.ExitCode;
import jp.shuno.batch.run.Settings;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.ledger.TermState;
import jp.shuno.domain.receipt.Disposition;
import jp.shuno.domain.worklist.ExceptionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;
import picocli.CommandLine.Command;

/** docs/interfaces.md and docs/operations.md say what the program does: keys, codes, commands and kinds. */
class InterfaceDocumentTest {

    private static final String INTERFACES = "docs/interfaces.md";
    private static final String OPERATIONS = "docs/operations.md";
    private static final String PREFIX = "shuno";

    @Test
    void everyKeyOfTheBundledConfigurationIsASetting() throws IOException {
        assertThat(bound(bundledConfiguration()).rules().staleFlashDays()).isPositive();
    }

    @Test
    void theBundledConfigurationStatesTheDefaults() throws IOException {
        assertThat(bound(bundledConfiguration()))
                .as("a key that is deleted from shuno.yml changes nothing")
                .isEqualTo(bound(Map.of()));
    }

    @Test
    void everySettingIsInTheInterfaces() {
        List<String> keys = keys(Settings.class, "");

        assertThat(keys).hasSizeGreaterThan(10);
        assertThat(Markdown.code(Project.text(INTERFACES))).containsAll(keys);
    }

    @Test
    void everyKeyOfTheInterfacesIsASetting() {
        String section = Markdown.section(Project.text(INTERFACES), "3\\. .*").orElseThrow();
        List<String> listed = Markdown.rows(section).stream()
                .map(List::getFirst)
                .filter(cell -> cell.matches("`[a-z0-9.<>-]+`") && cell.contains("."))
                .map(cell -> cell.replace("`", ""))
                .toList();

        assertThat(listed).containsExactlyInAnyOrderElementsOf(keys(Settings.class, ""));
    }

    @Test
    void noDocumentNamesARuleParameterThatDoesNotExist() {
        List<String> keys = keys(Settings.class, "");

        assertThat(Project.documents())
                .allSatisfy(document -> assertThat(Markdown.code(Project.text(document)).stream()
                                .filter(code -> code.matches("rules\\.[a-z]+(-[a-z]+)+"))
                                .toList())
                        .as("parameters in %s", Project.name(document))
                        .isSubsetOf(keys));
    }

    @ParameterizedTest
    @ValueSource(strings = {INTERFACES, OPERATIONS})
    void theTableOfExitCodesIsComplete(String document) {
        List<String> listed =
                Markdown.rows(Markdown.section(Project.text(document), "(2\\. )?Exit codes")
                                .orElseThrow())
                        .stream()
                        .map(List::getFirst)
                        .toList();

        assertThat(listed)
                .containsExactlyElementsOf(Arrays.stream(ExitCode.values())
                        .map(code -> String.valueOf(code.code()))
                        .toList());
    }

    @Test
    void exitCodesGrowWithSeverityAndLeaveOthersTheirs() {
        List<Integer> codes =
                Arrays.stream(ExitCode.values()).map(ExitCode::code).toList();

        assertThat(codes).isSorted().doesNotHaveDuplicates();
        assertThat(codes)
                .as("1, 2, 126 to 165 and 255 belong to shells, virtual machines and schedulers")
                .noneMatch(code -> code == 1 || code == 2 || code >= 126 && code <= 165 || code == 255);
    }

    @Test
    void theTableOfCommandsIsComplete() {
        List<String> listed =
                Markdown.rows(Markdown.section(Project.text(INTERFACES), "1\\. .*")
                                .orElseThrow())
                        .stream()
                        .map(List::getFirst)
                        .filter(cell -> !cell.startsWith("`--"))
                        .map(cell -> cell.replaceAll("^`([a-z-]+).*", "$1"))
                        .toList();

        assertThat(listed).containsExactlyInAnyOrderElementsOf(commands());
    }

    @Test
    void everyKindOfExceptionIsDescribedForStaffAndInTheInterfaces() {
        Map<String, String> described = new LinkedHashMap<>();
        Markdown.rows(Project.text(OPERATIONS)).forEach(row -> described.put(row.getFirst(), String.join(" ", row)));

        assertThat(ExceptionKind.values())
                .allSatisfy(kind -> assertThat(described)
                        .hasEntrySatisfying(
                                "`" + kind.name() + "`", row -> assertThat(row).contains(kind.title())));
        assertThat(Markdown.code(Project.text(INTERFACES)))
                .containsAll(
                        Arrays.stream(ExceptionKind.values()).map(Enum::name).toList());
    }

    @Test
    void bucketsDispositionsAndStatesAreInTheInterfaces() {
        List<String> words = Markdown.code(Project.text(INTERFACES));

        assertThat(words).containsAll(names(Bucket.values()));
        assertThat(words).containsAll(names(Disposition.values()));
        assertThat(words).containsAll(names(TermState.values()));
    }

    /** The commands that the program knows. */
    static List<String> commands() {
        return Arrays.stream(Shuno.class.getAnnotation(Command.class).subcommands())
                .map(command -> command.getAnnotation(Command.class).name())
                .toList();
    }

    /** Commands and options that docs/interfaces.md announces as not built yet. */
    static List<String> announced() {
        return Markdown.rows(Markdown.section(Project.text(INTERFACES), "\\d+\\. Announced, not built yet")
                        .orElse(""))
                .stream()
                .filter(row -> row.getFirst().equals("Commands"))
                .flatMap(row -> Markdown.code(row.get(1)).stream())
                .toList();
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static Settings bound(Map<String, Object> keys) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put(PREFIX + ".home", "home");
        keys.forEach((key, value) -> all.put(PREFIX + "." + key, value));
        return new Binder(new MapConfigurationPropertySource(all))
                .bind(PREFIX, Bindable.of(Settings.class), new NoUnboundElementsBindHandler(BindHandler.DEFAULT))
                .get();
    }

    private static Map<String, Object> bundledConfiguration() throws IOException {
        Map<String, Object> keys = new LinkedHashMap<>();
        List<PropertySource<?>> sources =
                new YamlPropertySourceLoader().load("shuno.yml", new ClassPathResource("shuno.yml", Settings.class));
        for (PropertySource<?> source : sources) {
            for (String name : ((EnumerablePropertySource<?>) source).getPropertyNames()) {
                keys.put(name, String.valueOf(source.getProperty(name)));
            }
        }
        return keys;
    }

    /** The keys that a record of settings makes, maps with {@code <name>} for their own keys. */
    private static List<String> keys(Class<?> settings, String prefix) {
        return Arrays.stream(settings.getRecordComponents())
                .filter(component -> !(prefix.isEmpty() && component.getName().equals("home")))
                .flatMap(component -> keys(component, prefix).stream())
                .toList();
    }

    private static List<String> keys(RecordComponent component, String prefix) {
        String key = prefix + kebab(component.getName());
        if (component.getType().isRecord()) {
            return keys(component.getType(), key + ".");
        }
        if (component.getGenericType() instanceof ParameterizedType map && component.getType() == Map.class) {
            Type value = map.getActualTypeArguments()[1];
            if (value instanceof Class<?> type && type.isRecord()) {
                return keys(type, key + ".<name>.");
            }
        }
        return new ArrayList<>(List.of(key));
    }

    private static String kebab(String name) {
        return Stream.of(name.split("(?=[A-Z])"))
                .map(String::toLowerCase)
                .reduce((first, second) -> first + "-" + second)
                .orElse("");
    }
}
