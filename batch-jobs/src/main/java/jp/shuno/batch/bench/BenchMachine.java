package jp.shuno.batch.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where it was measured.
 *
 * @param processor its name
 * @param cores processors that the JVM sees
 * @param memoryMegabytes main memory, 0 where unknown
 * @param system operating system
 * @param disk file system of the results, and its free space
 * @param jdk what runs benchmark and program
 */
public record BenchMachine(String processor, int cores, long memoryMegabytes, String system, String disk, String jdk) {

    private static final String UNKNOWN = "不明";

    static BenchMachine here(Path folder) throws IOException {
        var store = Files.getFileStore(Files.createDirectories(folder));
        return new BenchMachine(
                value("/proc/cpuinfo", "model name"),
                Runtime.getRuntime().availableProcessors(),
                number(value("/proc/meminfo", "MemTotal")) / 1024,
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch"),
                "%s、空き %,d GB".formatted(store.type(), store.getUsableSpace() / 1024 / 1024 / 1024),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"));
    }

    private static long number(String text) {
        String digits = text.replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }

    private static String value(String file, String name) {
        if (!Files.isReadable(Path.of(file))) {
            return UNKNOWN;
        }
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(UNKNOWN);
        } catch (IOException unreadable) {
            return UNKNOWN;
        }
    }

    /** All of it in lines. */
    List<String> lines() {
        return List.of(
                "CPU " + processor + "、" + cores + " コア",
                "メモリー %,d MB".formatted(memoryMegabytes),
                "OS " + system,
                "ディスク " + disk,
                "JDK " + jdk);
    }
}
