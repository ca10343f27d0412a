package jp.shuno.batch.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shuno.batch.run.ExitCode;

/**
 * Runs the commands that people run, once, in one JVM and in a throw-away home, so that the JVM can keep which classes
 * they load and which methods they call often. {@code scripts/prepare-start} calls it; it is no command of the program.
 */
public final class Rehearsal {

    private static final String DAYS = "2";
    private static final String ADDRESSEES = "60";
    private static final String LAST_DAY = "2026-06-29";
    private static final Set<Integer> GOOD =
            Set.of(ExitCode.DONE.code(), ExitCode.NOTHING_TO_DO.code(), ExitCode.DONE_WITH_EXCEPTIONS.code());

    /** A server cannot be rehearsed; what its driver needs for a connection and for COPY is at least loaded. */
    private static final List<String> OTHER_DATABASES = List.of(
            "org.postgresql.Driver",
            "org.postgresql.core.v3.ConnectionFactoryImpl",
            "org.postgresql.core.v3.QueryExecutorImpl",
            "org.postgresql.copy.CopyManager",
            "org.postgresql.jdbc.PgConnection",
            "org.postgresql.jdbc.PgPreparedStatement",
            "org.postgresql.jdbc.PgResultSet",
            "org.postgresql.jdbc.TypeInfoCache");

    private Rehearsal() {}

    /** A command and the exit codes with which it has done what is wanted of it here. */
    private record Scene(Set<Integer> good, List<String> call) {

        private static Scene of(String... call) {
            return new Scene(GOOD, List.of(call));
        }

        private Scene endingWith(ExitCode... codes) {
            return new Scene(Arrays.stream(codes).map(ExitCode::code).collect(Collectors.toSet()), call);
        }
    }

    /**
     * Runs the commands in a folder that is not there yet and ends the process: 0, or 40 where one did not go as meant.
     */
    public static void main(String[] arguments) throws IOException {
        Locale.setDefault(Locale.ROOT);
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        PrintStream told = System.err;
        List<String> wrong;
        try (PrintStream unheard = new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            System.setOut(unheard);
            System.setErr(unheard);
            wrong = perform(folder);
        }
        wrong.forEach(each -> told.println("rehearsal: " + each));
        System.exit(wrong.isEmpty() ? ExitCode.DONE.code() : ExitCode.FAILED.code());
    }

    /**
     * Runs the commands.
     *
     * @return those that did not go as meant, with their exit codes
     */
    static List<String> perform(Path folder) {
        List<String> wrong = new ArrayList<>();
        for (Scene scene : scenes(folder)) {
            int code = Shuno.execute(scene.call().toArray(String[]::new));
            if (!scene.good().contains(code)) {
                wrong.add(String.join(" ", scene.call()) + ": " + code);
            }
        }
        for (String each : OTHER_DATABASES) {
            try {
                Class.forName(each);
            } catch (ClassNotFoundException | LinkageError missing) {
                wrong.add(each + ": " + missing);
            }
        }
        return wrong;
    }

    private static List<Scene> scenes(Path folder) {
        String empty = folder.resolve("empty").toString();
        String ward = folder.resolve("ward").toString();
        String csv = folder.resolve("terms.csv").toString();
        return List.of(
                Scene.of("--help"),
                Scene.of("--version"),
                Scene.of("nightly", "--help"),
                Scene.of("jobs"),
                // A JVM keeps no class whose exceptions it has not seen.
                Scene.of("no-such-command").endingWith(ExitCode.WRONG_CALL),
                Scene.of("status", "--business-date", "tomorrow").endingWith(ExitCode.WRONG_CALL),
                Scene.of("init", "--home", empty),
                Scene.of("status", "--home", empty),
                Scene.of("demo", "--home", ward, "--addressees", ADDRESSEES, "--days", DAYS),
                Scene.of("status", "--home", ward),
                Scene.of("status", "--home", ward, "--business-date", LAST_DAY),
                Scene.of("nightly", "--home", ward, "--business-date", LAST_DAY)
                        .endingWith(ExitCode.NOTHING_TO_DO, ExitCode.FILE_REFUSED),
                Scene.of("hold", "JOB-20", "--reason", "rehearsal", "--home", empty),
                Scene.of("release", "JOB-20", "--home", empty),
                Scene.of("stop", "--home", empty),
                Scene.of("verify", "--home", ward),
                Scene.of("export", "terms", "--out", csv, "--home", ward),
                Scene.of("doctor", "--home", ward)
                        .endingWith(ExitCode.DONE, ExitCode.DONE_WITH_EXCEPTIONS, ExitCode.WRONG_CALL));
    }
}
