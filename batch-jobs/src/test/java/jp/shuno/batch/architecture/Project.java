package jp.shuno.batch.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The project as its own tests see it: classes of all modules, sources and documents. */
final class Project {

    /** Folders that are no source: build output, history, and homes that somebody left in the tree. */
    private static final Pattern NO_SOURCE =
            Pattern.compile("target|\\.git|\\.idea|\\.vscode|shuno-(home|demo).*|logs");

    /** The folder that holds all modules. */
    static final Path ROOT = root();

    /** The rule numbers in a text. */
    private static final Pattern RULE = Pattern.compile("R-\\d{3}");

    /** A test method that names its rule, {@code r033_…}. */
    private static final Pattern RULE_OF_TEST = Pattern.compile("\\br(\\d{3})_");

    private Project() {}

    /** All classes of the program, without tests. */
    static JavaClasses classes() {
        return Imported.CLASSES;
    }

    private static final class Imported {
        private static final JavaClasses CLASSES = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> !location.contains("-tests.jar"))
                .importPackages("jp.shuno");
    }

    /** The text of a file below the root. */
    static String text(String path) {
        return text(ROOT.resolve(path));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The ASCII of a file in whatever charset; each other byte stands for itself. */
    static String ascii(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All files of the tree that are neither built nor left behind by a run, in the order of their paths. */
    static List<Path> files(Predicate<Path> wanted) {
        try (Stream<Path> found = Files.find(ROOT, 40, (path, attributes) -> attributes.isRegularFile())) {
            return found.filter(file -> isSource(ROOT.relativize(file)))
                    .filter(wanted)
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Java sources of the program. */
    static List<Path> mainSources() {
        return files(file -> isBelow(file, "src/main/java") && file.toString().endsWith(".java"));
    }

    /** Everything that makes up the program: Java, SQL, mappers and configuration. */
    static List<Path> programFiles() {
        return files(file -> isBelow(file, "src/main"));
    }

    /** Java sources of tests. */
    static List<Path> testSources() {
        return files(file -> isBelow(file, "src/test/java") && file.toString().endsWith(".java"));
    }

    /** The documents. */
    static List<Path> documents() {
        return files(file -> file.toString().endsWith(".md"));
    }

    /** The file as people name it, from the root on. */
    static String name(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }

    /** The rule numbers that a text cites. */
    static Set<String> rulesIn(String text) {
        Set<String> rules = new TreeSet<>();
        RULE.matcher(text).results().map(MatchResult::group).forEach(rules::add);
        return rules;
    }

    /** The rule numbers that a test source cites, in words or in the names of its methods. */
    static Set<String> rulesTestedIn(String text) {
        Set<String> rules = rulesIn(text);
        RULE_OF_TEST.matcher(text).results().map(found -> "R-" + found.group(1)).forEach(rules::add);
        return rules;
    }

    private static boolean isSource(Path relative) {
        for (Path part : relative) {
            if (NO_SOURCE.matcher(part.toString()).matches()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBelow(Path file, String folder) {
        return ("/" + name(file)).contains("/" + folder + "/");
    }

    private static Path root() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("mvnw")) && Files.isDirectory(folder.resolve("docs"))) {
                return folder;
            }
        }
        throw new IllegalStateException("no folder above the working folder holds the project");
    }
}
