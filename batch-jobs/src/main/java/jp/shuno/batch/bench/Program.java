package jp.shuno.batch.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The program as a scheduler calls it: a process of its own, with a fixed heap. */
public final class Program {

    private static final int LOOK_MILLIS = 20;
    private static final String PEAK = "VmHWM:";
    private static final Set<Integer> GOOD = Set.of(0, 10);

    private final List<String> java;
    private final List<String> main;

    /**
     * @param java the command that starts the JVM, with its options
     * @param main what it runs: the jar, or class path and class
     */
    public Program(List<String> java, List<String> main) {
        this.java = List.copyOf(java);
        this.main = List.copyOf(main);
    }

    /** What starts the JVM, without the values of system properties, which may be secret. */
    List<String> java() {
        return java.stream()
                .map(option -> option.startsWith("-D") ? option.replaceFirst("=.*", "=…") : option)
                .toList();
    }

    /**
     * Runs a command and waits for it.
     *
     * @param heap largest heap, {@code 512m}
     * @param login database of the home
     * @param log receives what the process says
     * @throws BenchException when it ends with another code than 0 or 10
     */
    ProgramRun run(String heap, BenchLogin login, Path log, String... arguments) throws IOException, BenchException {
        ProcessBuilder builder = new ProcessBuilder(command(heap, arguments))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("SHUNO_DATABASE_URL", login.url());
        builder.environment().put("SHUNO_DATABASE_USERNAME", login.username());
        builder.environment().put("SHUNO_DATABASE_PASSWORD", login.password());
        long start = System.nanoTime();
        Process process = builder.start();
        long peak = 0;
        try {
            do {
                peak = Math.max(peak, peakKilobytes(process.pid()));
            } while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException stopped) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw BenchException.failed("性能測定が中断されました", stopped);
        }
        ProgramRun run = new ProgramRun(process.exitValue(), System.nanoTime() - start, peak);
        if (!GOOD.contains(run.exitCode())) {
            throw BenchException.failed(
                    "shuno %s が終了コード %d で終わりました。記録: %s".formatted(String.join(" ", arguments), run.exitCode(), log));
        }
        return run;
    }

    /** How a command is called. */
    List<String> command(String heap, String... arguments) {
        return Stream.of(java, List.of("-Xmx" + heap), main, Arrays.asList(arguments))
                .flatMap(List::stream)
                .toList();
    }

    /** The kernel's own high-water mark; it only rises, so that the last look before the end tells it. */
    private static long peakKilobytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith(PEAK))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | java.io.UncheckedIOException goneOrOtherSystem) {
            return 0;
        }
    }

    /**
     * This very program: the same JVM with its options but for the heap, and the same classes.
     *
     * @param jvmOptions with which this JVM was started
     * @param classPath of this JVM
     * @param main the class that is called, with its classes on the class path or in the one jar that is the class path
     */
    public static Program itself(List<String> jvmOptions, String classPath, Class<?> main) {
        List<String> java = new ArrayList<>();
        java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        jvmOptions.stream()
                .filter(option -> !option.startsWith("-Xmx") && !option.startsWith("-javaagent"))
                .forEach(java::add);
        boolean inJar = isOneFile(classPath)
                && String.valueOf(main.getResource(main.getSimpleName() + ".class"))
                        .startsWith("jar:");
        return new Program(java, inJar ? List.of("-jar", classPath) : List.of("-cp", classPath, main.getName()));
    }

    /** The executable jar, or the same unpacked: then its manifest names the libraries beside it. */
    private static boolean isOneFile(String classPath) {
        return classPath.endsWith(".jar") && !classPath.contains(File.pathSeparator);
    }
}
