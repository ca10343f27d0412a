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
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.shuno.batch.run.Home;
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

    /** A fresh home. */
    public static TestHome init(Path root) {
        TestHome made = at(root);
        Outcome outcome = made.shuno("init");
        if (outcome.exitCode() != 0) {
            throw new AssertionError("init ended with " + outcome);
        }
        return made;
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
            String replaced = text.replaceFirst("(?m)^(  " + key + ":) *[^#\n]*", "$1 " + value + " ");
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
