package jp.shuno.batch.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import jp.shuno.batch.run.Home;
import jp.shuno.batch.run.HomeBuilder;
import jp.shuno.sql.database.LedgerPlace;
import jp.shuno.sql.database.TestDatabase;
import picocli.CommandLine;

/** A home in a temporary folder, made by {@code init}, and the commands that are given to it. */
public final class TestHome {

    private final Home home;

    private TestHome(Home home) {
        this.home = home;
    }

    /**
     * What a command came to.
     *
     * @param exitCode its exit code
     * @param out what it told people
     * @param err what it complained about, without the log
     */
    public record Outcome(int exitCode, String out, String err) {

        /** The complaint, which must be one line. */
        public String onlyComplaint() {
            List<String> lines = err.lines().toList();
            if (lines.size() != 1) {
                throw new AssertionError("expected one line on standard error, found " + lines);
            }
            return lines.getFirst();
        }
    }

    /** A fresh home on the database of this test process. */
    public static TestHome init(Path root) {
        return init(root, TestDatabase.chosen());
    }

    /** A fresh home; the embedded database lies in it, on another it gets an empty place. */
    public static TestHome init(Path root, TestDatabase database) {
        return database == TestDatabase.H2 ? initialised(at(root)) : init(root, database.emptyLedger(root));
    }

    /** A fresh home whose ledger lies elsewhere. */
    public static TestHome init(Path root, LedgerPlace ledger) {
        return initialised(folders(root).withLedgerAt(ledger));
    }

    private static TestHome initialised(TestHome made) {
        Outcome outcome = made.shuno("init");
        if (!Set.of(0, 3).contains(outcome.exitCode())) {
            throw new AssertionError("init ended with " + outcome);
        }
        return made;
    }

    /** Folders and settings of a home on the database of this test process; nobody has opened it yet. */
    public static TestHome build(Path root) {
        TestDatabase database = TestDatabase.chosen();
        return database == TestDatabase.H2 ? folders(root) : folders(root).withLedgerAt(database.emptyLedger(root));
    }

    private static TestHome folders(Path root) {
        TestHome made = at(root);
        try {
            HomeBuilder.build(made.home);
            return made;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private TestHome withLedgerAt(LedgerPlace place) {
        return configure("database", "url", "\"%s\"\n  password: \"%s\"".formatted(place.url(), place.password()))
                .configure("database", "username", "\"" + place.username() + "\"");
    }

    /** A folder that may or may not be a home. */
    public static TestHome at(Path root) {
        return new TestHome(new Home(root));
    }

    /** The folders. */
    public Home home() {
        return home;
    }

    /** Gives a command to this home. */
    public Outcome shuno(String command, String... options) {
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(Arrays.asList(options));
        arguments.addAll(List.of("--home", home.root().toString()));
        return command(arguments.toArray(String[]::new));
    }

    /** Runs {@code nightly} of a day. */
    public Outcome nightly(LocalDate day, String... options) {
        List<String> all = new ArrayList<>(List.of("--business-date", day.toString()));
        all.addAll(Arrays.asList(options));
        return shuno("nightly", all.toArray(String[]::new));
    }

    /** Gives a command as it stands. */
    public static Outcome command(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine commandLine =
                Shuno.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int exitCode = commandLine.execute(arguments);
        return new Outcome(exitCode, out.toString(), err.toString());
    }

    /** The flat inbox. */
    public Delivery inbox() {
        return new Delivery(home.inbox());
    }

    /** The inbox folder of a day. */
    public Delivery inbox(LocalDate day) {
        return new Delivery(home.inbox().resolve(day.toString()));
    }

    /** Sets a configuration key for good. */
    public TestHome configure(String section, String key, Object value) {
        try {
            String text = Files.readString(home.configuration());
            String replaced = text.replaceFirst(
                    "(?m)^(  " + key + ":) *[^#\n]*", "$1 " + Matcher.quoteReplacement(value.toString()) + " ");
            if (replaced.equals(text)) {
                throw new AssertionError("no key " + section + "." + key + " in shuno.yml");
            }
            Files.writeString(home.configuration(), replaced);
            return this;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Adds lines to the configuration. */
    public TestHome configureMore(String yaml) {
        try {
            Files.writeString(home.configuration(), yaml, StandardOpenOption.APPEND);
            return this;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** An export of the whole ledger by the command. */
    public Table export(String kind, String... options) {
        Path file = home.root().resolve("export-" + kind + ".csv");
        List<String> all = new ArrayList<>(List.of(kind, "--out", file.toString()));
        all.addAll(Arrays.asList(options));
        Outcome outcome = shuno("export", all.toArray(String[]::new));
        if (outcome.exitCode() != 0) {
            throw new AssertionError("export ended with " + outcome);
        }
        return Table.read(file);
    }

    /** A report of a day. */
    public Table report(LocalDate day, String name) {
        return Table.read(home.reports(day).resolve(name));
    }

    /** All files below a folder of the home: path to content. */
    public Map<String, String> files(String folder) {
        Path root = home.root().resolve(folder);
        Map<String, String> contents = new TreeMap<>();
        if (!Files.exists(root)) {
            return contents;
        }
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile)
                    .sorted(Comparator.naturalOrder())
                    .toList()) {
                contents.put(
                        root.relativize(file).toString(),
                        new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
            }
            return contents;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Names of the files below a folder of the home. */
    public List<String> names(String folder) {
        return List.copyOf(files(folder).keySet());
    }

    /** Reports without those that hold durations. */
    public Map<String, String> lastingReports() {
        Map<String, String> reports = files("reports");
        reports.keySet().removeIf(name -> name.matches(".*/run\\.(json|html)"));
        return reports;
    }
}
