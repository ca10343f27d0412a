package jp.shuno.batch.architecture;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * The scripts beside a small program of the same shape, so that a real JVM makes and uses real caches within seconds. A
 * JDK in it is the one of this test but for one call, the unpacking of the jar, which needs the big one.
 */
final class PreparedProgram {

    /** Tells its class path and ends with 3, a code that a JVM never gives by itself. */
    private static final String PROGRAM = """
            package jp.shuno.batch.cli;
            import java.io.FileDescriptor;
            import java.io.FileOutputStream;
            import java.io.PrintStream;
            public class Shuno {
                public static void main(String[] arguments) {
                    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
                    out.println(System.getProperty("java.class.path"));
                    System.exit(arguments[0].equals("--version") ? 0 : 3);
                }
            }
            """;

    private static final String REHEARSAL = """
            package jp.shuno.batch.cli;
            public class Rehearsal {
                public static void main(String[] arguments) {
                    System.exit(%d);
                }
            }
            """;

    private static final String JAVA = """
            #!/bin/sh
            case " $* " in
                *" -Djarmode=tools "*)
                    for last; do :; done
                    mkdir -p "$last" && cp '%s' "$last/shuno.jar"
                    exit
                    ;;
            esac
            exec '%s/bin/java' "$@"
            """;

    private final Path root;

    private PreparedProgram(Path root) {
        this.root = root;
    }

    /** What a script came to. */
    record Ended(int exitCode, String out, String err) {}

    /** Makes one whose rehearsal ends with a code. */
    static PreparedProgram make(Path root, int rehearsalEnds) throws IOException {
        PreparedProgram made = new PreparedProgram(root);
        Files.createDirectories(root.resolve("scripts/lib"));
        Files.createDirectories(made.jar().getParent());
        for (String script :
                List.of("scripts/shuno", "scripts/prepare-start", "scripts/lib/jdk.sh", "scripts/lib/start.sh")) {
            Files.writeString(root.resolve(script), Project.text(script));
            executable(root.resolve(script));
        }
        Path classes = Files.createDirectories(root.resolve("classes"));
        Path sources = Files.createDirectories(root.resolve("sources"));
        Files.writeString(sources.resolve("Shuno.java"), PROGRAM);
        Files.writeString(sources.resolve("Rehearsal.java"), REHEARSAL.formatted(rehearsalEnds));
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-d",
                        classes.toString(),
                        sources.resolve("Shuno.java").toString(),
                        sources.resolve("Rehearsal.java").toString());
        if (compiled != 0) {
            throw new AssertionError("the small program does not compile");
        }
        made.build("first");
        made.addJdk("jdk", "");
        return made;
    }

    /** Makes the jar anew, of the same classes. */
    void build(String title) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "jp.shuno.batch.cli.Shuno");
        manifest.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_TITLE, title);
        try (OutputStream out = Files.newOutputStream(jar());
                JarOutputStream jar = new JarOutputStream(out, manifest)) {
            for (String name : List.of("Shuno", "Rehearsal")) {
                String entry = "jp/shuno/batch/cli/" + name + ".class";
                jar.putNextEntry(new JarEntry(entry));
                jar.write(Files.readAllBytes(root.resolve("classes").resolve(entry)));
            }
        }
    }

    /** One more JDK, that calls itself as this one does but for some words about its vendor. */
    void addJdk(String name, String vendor) throws IOException {
        Path real = Path.of(System.getProperty("java.home"));
        Path java = root.resolve(name).resolve("bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, JAVA.formatted(jar(), real));
        executable(java);
        String release = Files.readString(real.resolve("release"));
        Files.writeString(
                root.resolve(name).resolve("release"), release.replace("IMPLEMENTOR=\"", "IMPLEMENTOR=\"" + vendor));
    }

    private static void executable(Path file) {
        if (!file.toFile().setExecutable(true)) {
            throw new AssertionError(file + " cannot be made executable");
        }
    }

    /** The jar that the build has made. */
    Path jar() {
        return root.resolve("batch-jobs/target/shuno.jar");
    }

    /** The same program after its folder was moved. */
    PreparedProgram movedTo(Path elsewhere) throws IOException {
        Files.move(root, elsewhere);
        PreparedProgram moved = new PreparedProgram(elsewhere);
        moved.addJdk("jdk", "");
        return moved;
    }

    /** The caches that are there. */
    List<Path> caches() throws IOException {
        return starts().stream()
                .map(each -> each.resolve("cache"))
                .filter(Files::exists)
                .toList();
    }

    /** All that lies among the prepared starts. */
    List<Path> starts() throws IOException {
        Path starts = jar().resolveSibling("start");
        if (!Files.exists(starts)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(starts)) {
            return entries.sorted().toList();
        }
    }

    Ended prepare() throws Exception {
        return ended(start("jdk", "", "scripts/prepare-start"));
    }

    /** Begins to prepare and does not wait. */
    Process beginToPrepare() throws IOException {
        return start("jdk", "", "scripts/prepare-start");
    }

    /** Runs the program on a JDK with further options of the JVM. */
    Ended run(String jdk, String options) throws Exception {
        return ended(start(jdk, options, "scripts/shuno", "jobs"));
    }

    private Process start(String jdk, String options, String script, String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Stream.concat(Stream.of("bash", root.resolve(script).toString()), Stream.of(arguments))
                        .toList());
        builder.environment().keySet().removeIf(name -> name.startsWith("SHUNO_") || name.endsWith("_OPTIONS"));
        builder.environment().put("SHUNO_JAVA_HOME", root.resolve(jdk).toString());
        builder.environment().put("SHUNO_JAVA_OPTS", options);
        return builder.redirectError(Files.createTempFile(root, "err", ".txt").toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                .start();
    }

    private Ended ended(Process process) throws Exception {
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        StringBuilder err = new StringBuilder();
        try (Stream<Path> files = Files.list(root)) {
            for (Path file : files.filter(each -> each.getFileName().toString().startsWith("err"))
                    .toList()) {
                err.append(Files.readString(file));
                Files.delete(file);
            }
        }
        return new Ended(code, out, err.toString());
    }
}
